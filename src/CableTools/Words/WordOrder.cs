namespace CableTools.Words;

/// <summary>
/// Order by text, character by character. A million rows are put in order part by part, by their first two characters, since sorting all of
/// them at once takes seconds and cannot be ended.
/// </summary>
internal static class WordOrder
{
    public static IEnumerable<T> InOrder<T>(this IEnumerable<T> rows, Func<T, string> word) =>
        rows.Checked().GroupBy(row => Beginning(word(row))).OrderBy(part => part.Key).Checked()
            .SelectMany(part => part.OrderBy(word, StringComparer.Ordinal));

    private static long Beginning(string word) => At(word, 0) << 17 | At(word, 1);

    // What has ended comes before any character.
    private static long At(string word, int place) => place < word.Length ? word[place] + 1L : 0;
}
