using CableTools.Store;

namespace CableTools.Benchmarks.Bulk;

/// <summary>
/// Two hundred questions as people ask them, over made-up cables: a word (common or rare), two, a phrase, either of two, a beginning; with
/// a tag, a date, a level and a post. Each wants snippets and all counts.
/// </summary>
internal static class QueryMix
{
    public const int Count = 200;

    private static readonly string[] Words =
    [
        "the", "government", "minister", "embassy", "kiwilpor", "loso", "yocedi", "haloje", "porce", "zudice", "quagmurr", "janpe",
        "forfin", "rigu", "vurzuxi", "bazuce",
    ];

    private static readonly string[] Tags = ["PREL", "PGOV", "KPAO", "TSPA", "ECON"];

    public static IEnumerable<CableQuery> Make()
    {
        var random = new Random(1);
        for (int i = 0; i < Count; i++)
            yield return Make(i % 8, Pick(random, Words), Pick(random, Words), Pick(random, Tags));
    }

    private static CableQuery Make(int kind, string word, string other, string tag) => kind switch
    {
        0 => new() { Text = word, CountFacets = true },
        1 => new() { Text = $"{word} {other}", CountFacets = true },
        2 => new() { Text = $"\"{word} {other}\"", CountFacets = true },
        3 => new() { Text = word, Tags = [tag], CountFacets = true },
        4 => new() { Text = $"{word} OR {other}", After = new DateTimeOffset(2005, 1, 1, 0, 0, 0, default), CountFacets = true },
        5 => new() { Text = $"\"{Corpus.Bulk.BulkCable.Phrase}\"", CountFacets = true },
        6 => new() { Text = $"{word[..3]}* {other}", CountFacets = true },
        _ => new() { Text = word, Classifications = [Classification.Secret], From = ["OSLO"], CountFacets = true },
    };

    private static string Pick(Random random, string[] items) => items[random.Next(items.Length)];
}
