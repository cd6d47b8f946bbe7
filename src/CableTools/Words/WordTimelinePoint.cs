using CableTools.Statistics;

namespace CableTools.Words;

/// <summary>One number of a timeline of words: one term in one bucket.</summary>
public sealed class WordTimelinePoint
{
    internal WordTimelinePoint(TimelineBucket bucket, string term, int count, int cables, long words)
    {
        Start = bucket.Start;
        Label = bucket.Label;
        Word = term;
        Count = count;
        Cables = cables;
        TotalCables = bucket.Count;
        TotalWords = words;
    }

    /// <summary>Midnight at which the bucket begins, UTC.</summary>
    public DateTime Start { get; }

    /// <summary>Name of the bucket: "2006-05-12", "2006-W19", "2006-05", "2006-Q2", "2006".</summary>
    public string Label { get; }

    /// <summary>The word, phrase or pattern, as it was asked for.</summary>
    public string Word { get; }

    /// <summary>How often it stands in the text of the bucket's cables.</summary>
    public int Count { get; }

    /// <summary>How often in ten thousand words; null where there are none.</summary>
    public double? Per10000 => Rate.Of(Count, TotalWords);

    /// <summary>Cables of the bucket it stands in.</summary>
    public int Cables { get; }

    /// <summary>All cables of the bucket.</summary>
    public int TotalCables { get; }

    /// <summary>All words of their text.</summary>
    public long TotalWords { get; }

    /// <summary>Bucket, term and count.</summary>
    public override string ToString() => FormattableString.Invariant($"{Label} {Word}: {Count}");
}
