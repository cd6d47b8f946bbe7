using System.Text;

namespace CableTools.Display;

/// <summary>A table for HTML and Markdown: columns with names, rows of text.</summary>
internal sealed class DisplayTable(params (string Name, bool IsNumber)[] columns)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Rows that were not added, because there are too many.</summary>
    public int Omitted { get; private set; }

    public int Count => _rows.Count;

    /// <summary>A sentence below the table; "" for none.</summary>
    public string Foot { get; set; } = "";

    /// <summary>The most rows a table shows.</summary>
    public const int Most = 50;

    // What is read at a glance; a notebook's cell that is longer hides what comes after it.
    private const int First = 10;

    public static DisplayTable Of<T>(IReadOnlyCollection<T> items, Func<T, string[]> row, params (string Name, bool IsNumber)[] columns)
    {
        var table = new DisplayTable(columns);
        foreach (var item in items.Take(Most)) table.Add(row(item));
        table.Omitted = items.Count - table.Count;
        return table;
    }

    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>The first rows, and the others to unfold; "none" where there are none.</summary>
    public string ToHtml()
    {
        string foot = Foot.Length == 0 ? "" : $"<div style=\"{Style.Faint};padding-top:4px\">{Html.Encode(Foot)}</div>";
        if (_rows.Count == 0) return "<div>none</div>" + foot;
        var html = new StringBuilder();
        Rows(html, _rows.Take(First));
        if (_rows.Count > First)
        {
            html.Append("<details><summary style=\"cursor:pointer;padding:3px 4px\">").Append(Html.Number(_rows.Count - First))
                .Append(Omitted > 0 ? " of " + Html.Number(_rows.Count - First + Omitted) : "").Append(" more</summary>");
            Rows(html, _rows.Skip(First));
        }

        if (Omitted > 0)
            html.Append("<div style=\"").Append(Style.Faint).Append("\">… and ").Append(Html.Number(Omitted)).Append(" more</div>");
        return html.Append(_rows.Count > First ? "</details>" : "").Append(foot).ToString();
    }

    private void Rows(StringBuilder html, IEnumerable<string[]> rows)
    {
        html.Append("<table style=\"").Append(Style.Table).Append("\"><thead><tr>");
        foreach (var (name, isNumber) in columns)
            html.Append("<th style=\"").Append(isNumber ? Style.HeadNumber : Style.Head).Append("\">").Append(Html.Encode(name))
                .Append("</th>");
        html.Append("</tr></thead><tbody>");
        foreach (string[] row in rows)
        {
            html.Append("<tr>");
            for (int i = 0; i < columns.Length; i++)
                html.Append("<td style=\"").Append(columns[i].IsNumber ? Style.CellNumber : Style.Cell)
                    .Append(row[i].Length <= 20 ? ";white-space:nowrap" : "").Append("\">").Append(Html.Encode(row[i])).Append("</td>");
            html.Append("</tr>");
        }

        html.Append("</tbody></table>");
    }

    public string ToMarkdown()
    {
        string foot = Foot.Length == 0 ? "" : "\n" + Html.Markdown(Foot) + "\n";
        if (_rows.Count == 0) return "none\n" + foot;
        var text = new StringBuilder();
        text.Append("| ").Append(string.Join(" | ", columns.Select(column => Html.Markdown(column.Name)))).Append(" |\n");
        text.Append("| ").Append(string.Join(" | ", columns.Select(column => column.IsNumber ? "---:" : "---"))).Append(" |\n");
        foreach (string[] row in _rows) text.Append("| ").Append(string.Join(" | ", row.Select(Html.Markdown))).Append(" |\n");
        if (Omitted > 0) text.Append("\n… and ").Append(Html.Number(Omitted)).Append(" more\n");
        return text.Append(foot).ToString();
    }
}
