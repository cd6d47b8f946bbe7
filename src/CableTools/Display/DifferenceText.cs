using System.Text;
using CableTools.Comparison;

namespace CableTools.Display;

/// <summary>A difference in a line or a few: what changed, with some words around it.</summary>
internal static class DifferenceText
{
    // Of words that are the same, as many are shown on each side of a change.
    private const int Around = 8;

    /// <summary>"&lt;> Paragraph 4: Changed, 12 words hidden".</summary>
    public static string Head(CableDifference row) =>
        row + (row.HiddenWords == 0 ? "" : FormattableString.Invariant($", {row.HiddenWords} words hidden"));

    /// <summary>The words with their changes, each run as the caller marks it; the same ones are cut short.</summary>
    public static string Words(CableDifference row, Func<WordRun, string> mark)
    {
        var text = new StringBuilder();
        Append(text, Marking(row, mark));
        foreach (string item in row.RemovedItems) Append(text, mark(new WordRun(WordRunKind.Removed, item, "", 1, 0)));
        foreach (string item in row.AddedItems) Append(text, mark(new WordRun(WordRunKind.Added, "", item, 0, 1)));
        if (row.Words.Count == 0 && row.RemovedItems.Count + row.AddedItems.Count == 0) Append(text, mark(Same(row.Difference ?? "")));
        for (int i = 0; i < row.Words.Count; i++)
        {
            var run = row.Words[i];
            Append(text, mark(run.Kind == WordRunKind.Same ? Same(Short(run, i > 0, i < row.Words.Count - 1)) : run));
        }

        return text.ToString();
    }

    private static string Marking(CableDifference row, Func<WordRun, string> mark)
    {
        string? a = row.ReferenceMarking, b = row.DifferenceMarking;
        if (a == b || row.ReferenceParagraphs.Count == 0 || row.DifferenceParagraphs.Count == 0)
            return b is null ? "" : mark(Same($"({b})"));
        return (a is null ? "" : mark(new WordRun(WordRunKind.Removed, $"({a})", "", 1, 0)))
            + (b is null ? "" : mark(new WordRun(WordRunKind.Added, "", $"({b})", 0, 1)));
    }

    private static WordRun Same(string text) => new(WordRunKind.Same, text, text, 0, 0);

    private static string Short(WordRun run, bool hasBefore, bool hasAfter)
    {
        string[] words = run.Difference.Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
        int shown = (hasBefore ? Around : 0) + (hasAfter ? Around : 0);
        if (shown == 0) shown = 2 * Around;
        if (words.Length <= shown + 2) return string.Join(" ", words);
        int head = hasBefore || !hasAfter ? shown - (hasBefore && hasAfter ? Around : 0) : 0, tail = hasAfter ? Around : 0;
        return (string.Join(" ", words.Take(head)) + " … " + string.Join(" ", words.Skip(words.Length - tail))).Trim();
    }

    private static void Append(StringBuilder text, string words)
    {
        if (words.Length == 0) return;
        if (text.Length > 0) text.Append(' ');
        text.Append(words);
    }
}
