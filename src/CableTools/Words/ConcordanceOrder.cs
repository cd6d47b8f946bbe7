namespace CableTools.Words;

/// <summary>Sorts lines by their context, word by word. Lines that are equal stay in the order in which they were found.</summary>
internal static class ConcordanceOrder
{
    public static IReadOnlyList<ConcordanceLine> Sort(IReadOnlyList<ConcordanceLine> lines, ConcordanceSort by) => by switch
    {
        ConcordanceSort.Left => [.. lines.OrderBy(LeftOf, StringComparer.Ordinal).ThenBy(RightOf, StringComparer.Ordinal)],
        ConcordanceSort.Right => [.. lines.OrderBy(RightOf, StringComparer.Ordinal).ThenBy(LeftOf, StringComparer.Ordinal)],
        ConcordanceSort.Date => [.. lines.OrderBy(line => line.Date ?? DateTimeOffset.MaxValue)],
        _ => [.. lines],
    };

    private static string LeftOf(ConcordanceLine line) => string.Join(" ", Enumerable.Reverse(WordsOf(line.Left)));

    private static string RightOf(ConcordanceLine line) => string.Join(" ", WordsOf(line.Right));

    // A blank comes before every letter, so that texts in order are words in order.
    private static List<string> WordsOf(string context)
    {
        var words = new List<string>();
        var reader = new WordReader(context);
        while (reader.MoveNext()) words.Add(WordReader.Fold(context, reader.Start, reader.Length));
        return words;
    }
}
