using System.Text;

namespace CableTools.Display;

/// <summary>A table for HTML and Markdown: columns with names, rows of text.</summary>
internal sealed class DisplayTable(params (string Name, bool IsNumber)[] columns)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Rows that were not added, because there are too many.</summary>
    public int Omitted { get; private set; }

    public int Count => _rows.Count;

    /// <summary>The most rows a table shows.</summary>
    public const int Most = 50;

    public static DisplayTable Of<T>(IReadOnlyCollection<T> items, Func<T, string[]> row, params (string Name, bool IsNumber)[] columns)
    {
        var table = new DisplayTable(columns);
        foreach (var item in items.Take(Most)) table.Add(row(item));
        table.Omitted = items.Count - table.Count;
        return table;
    }

    public void Add(params string[] cells) => _rows.Add(cells);

    public string ToHtml()
    {
        var html = new StringBuilder();
        html.Append("<table style=\"").Append(Style.Table).Append("\"><thead><tr>");
        foreach (var (name, isNumber) in columns)
            html.Append("<th style=\"").Append(isNumber ? Style.HeadNumber : Style.Head).Append("\">").Append(Html.Encode(name))
                .Append("</th>");
        html.Append("</tr></thead><tbody>");
        foreach (string[] row in _rows)
        {
            html.Append("<tr>");
            for (int i = 0; i < columns.Length; i++)
                html.Append("<td style=\"").Append(columns[i].IsNumber ? Style.CellNumber : Style.Cell)
                    .Append(row[i].Length <= 20 ? ";white-space:nowrap" : "").Append("\">").Append(Html.Encode(row[i])).Append("</td>");
            html.Append("</tr>");
        }

        html.Append("</tbody></table>");
        if (Omitted > 0)
            html.Append("<div style=\"").Append(Style.Faint).Append("\">… and ").Append(Html.Number(Omitted)).Append(" more</div>");
        return html.ToString();
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append("| ").Append(string.Join(" | ", columns.Select(column => Html.Markdown(column.Name)))).Append(" |\n");
        text.Append("| ").Append(string.Join(" | ", columns.Select(column => column.IsNumber ? "---:" : "---"))).Append(" |\n");
        foreach (string[] row in _rows) text.Append("| ").Append(string.Join(" | ", row.Select(Html.Markdown))).Append(" |\n");
        if (Omitted > 0) text.Append("\n… and ").Append(Html.Number(Omitted)).Append(" more\n");
        return text.ToString();
    }
}
