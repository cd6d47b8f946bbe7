using CableTools.Model;

namespace CableTools.Words;

/// <summary>One term over time.</summary>
public sealed class WordSeries
{
    internal WordSeries(string word, IReadOnlyList<int> counts, IReadOnlyList<int> cables, IReadOnlyList<long> words)
    {
        Word = word;
        Counts = Lists.Of(counts);
        Cables = Lists.Of(cables);
        Per10000 = Lists.Of(counts.Zip(words, (count, all) => Rate.Of(count, all)));
        Total = counts.Sum();
    }

    /// <summary>The word, phrase or pattern, as it was asked for.</summary>
    public string Word { get; }

    /// <summary>How often it stands in the text of each bucket's cables.</summary>
    public IReadOnlyList<int> Counts { get; }

    /// <summary>Cables of each bucket it stands in.</summary>
    public IReadOnlyList<int> Cables { get; }

    /// <summary>How often in ten thousand words of each bucket; null where a bucket has none.</summary>
    public IReadOnlyList<double?> Per10000 { get; }

    /// <summary>Sum of the counts.</summary>
    public int Total { get; }

    /// <summary>Term and total.</summary>
    public override string ToString() => FormattableString.Invariant($"{Word}: {Total}");
}
