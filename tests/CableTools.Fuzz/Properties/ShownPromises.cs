using System.Text;
using System.Text.RegularExpressions;
using CableTools.Display;
using static CableTools.Tests.Support.BrokenPromiseException;

namespace CableTools.Fuzz.Properties;

/// <summary>What holds for everything that is shown, whatever the cables say.</summary>
internal static partial class ShownPromises
{
    private static readonly string[] Paired = ["div", "span", "details", "summary", "table", "mark", "article", "h2", "h3", "pre", "p"];

    /// <summary>Only our own elements and attributes, each one closed, and no character that a browser obeys.</summary>
    public static void OwnHtml(string html)
    {
        string rest = Element().Replace(html, "");
        int at = rest.IndexOf('<', StringComparison.Ordinal);
        Unless(at < 0, $"only our own elements: {(at < 0 ? "" : rest[at..Math.Min(at + 60, rest.Length)])}");
        Unless(!html.Any(c => Commands(c, "\n\t\r")), "no controls and no marks of direction in HTML");
        foreach (string name in Paired)
            Unless(Count(html, "<" + name + ">") + Count(html, "<" + name + " ") == Count(html, "</" + name + ">"),
                $"each {name} is closed");
    }

    /// <summary>No element stands in Markdown, and no link that is not ours.</summary>
    public static void PlainMarkdown(string markdown)
    {
        Unless(!markdown.Contains('<', StringComparison.Ordinal), "no element in Markdown");
        Unless(!Link().IsMatch(markdown), "no link in Markdown");
    }

    /// <summary>Nothing that a terminal obeys.</summary>
    public static void PlainText(string text) => Unless(!text.Any(c => Commands(c, "\n\t")),
        "no controls and no marks of direction in text");

    /// <summary>One row of as many cells as there are columns, none of which a spreadsheet works out.</summary>
    public static void OneRow(string csv)
    {
        var cells = CellsOf(csv);
        Unless(cells.Count == CableColumns.Columns.Count, $"a row of {CableColumns.Columns.Count} cells, not {cells.Count}");
        Unless(!cells.Exists(cell => cell.Length > 0 && "=+-@\t\r\n".Contains(cell[0], StringComparison.Ordinal)), "no cell is a formula");
    }

    /// <summary>The cells of one line, as RFC 4180 has them.</summary>
    private static List<string> CellsOf(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        bool isQuoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (isQuoted && c == '"' && line[i + 1] == '"') cell.Append(line[++i]);
            else if (c == '"') isQuoted = !isQuoted;
            else if (!isQuoted && (c is ',' or '\r'))
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else cell.Append(c);
        }

        Unless(!isQuoted && cell.ToString() == "\n", "a row ends where its line does");
        return cells;
    }

    private static bool Commands(char c, string allowed) => (char.IsControl(c) && !allowed.Contains(c, StringComparison.Ordinal))
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static int Count(string text, string part)
    {
        int count = 0;
        for (int at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1,
            StringComparison.Ordinal)) count++;
        return count;
    }

    [GeneratedRegex("</?(?:div|span|strong|em|mark|table|thead|tbody|tr|th|td|details|summary|br|svg|title|rect|article|h2|h3|pre|p|ul|li)"
        + "(?: (?:open|(?:class|style|title|width|height|viewBox|role|x|y|fill|fill-opacity|id|scope)=\"[^\"<>]*\"))*/?>")]
    private static partial Regex Element();

    [GeneratedRegex(@"(?<!\\)\]\(")]
    private static partial Regex Link();
}
