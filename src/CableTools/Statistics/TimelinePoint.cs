namespace CableTools.Statistics;

/// <summary>One number of a timeline: the cables of one series in one bucket. A timeline as rows, for tables and files.</summary>
public sealed class TimelinePoint
{
    internal TimelinePoint(TimelineBucket bucket, string series, int count)
    {
        Start = bucket.Start;
        Label = bucket.Label;
        Series = series;
        Count = count;
    }

    /// <summary>Midnight at which the bucket begins, UTC.</summary>
    public DateTime Start { get; }

    /// <summary>Name of the bucket: "2006-05-12", "2006-W19", "2006-05", "2006-Q2", "2006".</summary>
    public string Label { get; }

    /// <summary>Name of the series: a tag, post, classification or precedence; "cables" of a timeline without groups.</summary>
    public string Series { get; }

    /// <summary>Cables.</summary>
    public int Count { get; }

    /// <summary>Bucket, series and count.</summary>
    public override string ToString() => FormattableString.Invariant($"{Label} {Series}: {Count:N0}");
}
