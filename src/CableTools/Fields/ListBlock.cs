using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// A block of short lines that each say one thing: participants, addresses, a table of contents. Its lines are kept apart; lines of
/// running text are full, or end in a word that wants the next.
/// </summary>
internal static class ListBlock
{
    private const int LongestLine = 55, LongestCapitals = 30;

    private static readonly string[] OpenWords =
    [
        " and", " or", " of", " the", " to", " for", " in", " with", " by", " at", " a", " an", " on", " from", " that", " who", " is",
        " was",
        " as",
    ];

    /// <summary>Whether the lines from one on, up to a blank one, are a list; <paramref name="end"/> is the line past them.</summary>
    public static bool Is(LineTable lines, int first, int stop, out int end)
    {
        int sentences = 0;
        bool list = true;
        for (end = first; end < lines.Count && lines[end].Start < stop && !lines[end].IsBlank; end++)
        {
            if (!list) continue;
            var line = lines.Content(end);
            list = CanBeItem(line);
            if (line.Last == '.') sentences++;
        }

        int count = end - first;
        return list && count > 1 && sentences * 3 <= count;
    }

    private static bool CanBeItem(TextSlice line)
    {
        if (line.Length > LongestLine) return false;
        char first = line[0];
        if (!Chars.IsUpper(first) && !Chars.IsDigit(first) && first is not ('"' or '(' or '\u201C')) return false;

        // In a text all in capitals a capital at the line's start says nothing.
        return !EndsOpen(line) && (line.Length <= LongestCapitals || HasLower(line));
    }

    /// <summary>Nearly every line has a small letter of ASCII, or no small letter at all.</summary>
    private static bool HasLower(TextSlice line) => Scan.Lower(line.Source, line.Start, line.End) >= 0 || line.HasLower;

    private static bool EndsOpen(TextSlice line)
    {
        if (line.Last is ',' or '-') return true;
        foreach (string word in OpenWords)
            if (line.EndsWith(word)) return true;
        return false;
    }
}
