using System.Text;
using CableTools.Charts.Drafting;
using CableTools.Display;

namespace CableTools.Charts.Reporting;

/// <summary>A table in the page, of cells that are encoded already: a link may be in one.</summary>
internal sealed class ReportTable(string caption, params (string Name, bool IsNumber)[] columns)
{
    /// <summary>The most rows a table shows; what follows is in the table of all cables.</summary>
    public const int Most = 50;

    private readonly StringBuilder _rows = new();
    private int _count;

    /// <summary>The table of the first items, and how many are not shown.</summary>
    public static string Of<T>(string caption, IReadOnlyCollection<T> items, Func<T, string[]> cells, int most,
        params (string Name, bool IsNumber)[] columns)
    {
        var table = new ReportTable(caption, columns);
        foreach (var item in items.Take(most)) table.Add(cells(item));
        return table.ToHtml(items.Count - Math.Min(items.Count, most));
    }

    public void Add(params string[] cells)
    {
        _count++;
        _rows.Append("<tr>");
        for (int i = 0; i < cells.Length; i++)
            _rows.Append(columns[i].IsNumber ? "<td class=\"number\">" : "<td>").Append(cells[i]).Append("</td>");
        _rows.Append("</tr>\n");
    }

    /// <summary>The table; "" for one without rows.</summary>
    /// <param name="omitted">Rows that were not added, because there are too many.</param>
    public string ToHtml(int omitted = 0)
    {
        if (_count == 0) return "";
        string head = string.Concat(columns.Select(column =>
            $"<th scope=\"col\"{(column.IsNumber ? " class=\"number\"" : "")}>{Html.Encode(column.Name)}</th>"));
        return $"<div class=\"wide\"><table><caption>{Html.Encode(caption)}</caption><thead><tr>{head}</tr></thead><tbody>\n{_rows}"
            + $"</tbody></table></div>{(omitted > 0 ? $"<p class=\"faint\">… and {Html.Number(omitted)} more</p>" : "")}";
    }

    /// <summary>A link that shows in the table of all cables those with a value.</summary>
    /// <param name="filter">Which choice: "tag", "post", "level", "year", "code".</param>
    /// <param name="value">The value as the page's data has it.</param>
    /// <param name="text">What is shown; null for the value.</param>
    public static string Filter(string filter, string value, string? text = null) =>
        $"<a href=\"#{filter}={Uri.EscapeDataString(Wording.Clean(value))}\">{Html.Encode(text ?? value)}</a>";

    /// <summary>A link that opens the card of a cable.</summary>
    public static string Card(int row, string label) => FormattableString.Invariant($"<a href=\"#c{row + 1}\">{Html.Encode(label)}</a>");
}
