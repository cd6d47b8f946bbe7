using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace CableTools.Help;

/// <summary>An about topic as the text that Get-Help prints: 80 columns, headings in capitals, tables in columns.</summary>
internal static class TopicText
{
    private const int Width = 80;
    private const int Indent = 4;
    // A term longer than this stands on a line of its own.
    private const int WidestTerm = 26;

    public static string Of(string page)
    {
        var text = new StringBuilder();
        var blocks = PageSections.Read(page);
        // The first heading names the topic.
        Heading(text, "TOPIC", 0);
        Paragraph(text, Path.GetFileNameWithoutExtension(page), Indent);
        foreach (var block in blocks.SkipWhile(it => it is HeadingBlock { Level: 1 })) Block(text, block);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Block(StringBuilder text, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(text, PlainText.Of(heading.Inline).ToUpperInvariant(), heading.Level <= 2 ? 0 : Indent / 2);
                break;
            case CodeBlock code:
                foreach (string line in code.Lines.ToString().Split('\n')) Line(text, line, Indent);
                text.Append('\n');
                break;
            case Table table:
                Rows(text, [.. PlainText.Rows(table)]);
                break;
            case ListBlock list:
                foreach (string item in PlainText.Paragraphs([list])) Wrapped(text, item, Indent, Indent + 2);
                text.Append('\n');
                break;
            default:
                foreach (string paragraph in PlainText.Paragraphs([block])) Paragraph(text, paragraph, Indent);
                break;
        }
    }

    private static void Heading(StringBuilder text, string heading, int indent) => Line(text, heading, indent);

    private static void Paragraph(StringBuilder text, string paragraph, int indent)
    {
        Wrapped(text, paragraph, indent, indent);
        text.Append('\n');
    }

    // The first column beside the others, which become one text.
    private static void Rows(StringBuilder text, IReadOnlyList<string[]> rows)
    {
        int widest = Math.Min(WidestTerm, rows.Max(row => row[0].Length));
        foreach (string[] row in rows)
        {
            string meaning = string.Join(" ", row.Skip(1).Where(cell => cell.Length > 0));
            bool fits = row[0].Length <= widest;
            if (!fits) Line(text, row[0], Indent);
            var lines = Lines(meaning, Width - Indent - widest - 2).ToList();
            for (int i = 0; i < lines.Count; i++)
                Line(text, (i == 0 && fits ? row[0] : "").PadRight(widest + 2) + lines[i], Indent);
        }

        text.Append('\n');
    }

    private static void Wrapped(StringBuilder text, string paragraph, int first, int next)
    {
        bool isFirst = true;
        foreach (string line in Lines(paragraph, Width - next))
        {
            Line(text, line, isFirst ? first : next);
            isFirst = false;
        }
    }

    private static IEnumerable<string> Lines(string paragraph, int width)
    {
        var line = new StringBuilder();
        foreach (string word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            if (line.Length > 0) line.Append(' ');
            line.Append(word);
        }

        if (line.Length > 0) yield return line.ToString();
    }

    private static void Line(StringBuilder text, string line, int indent) =>
        text.Append(line.Length == 0 ? "" : new string(' ', indent) + line.TrimEnd()).Append('\n');
}
