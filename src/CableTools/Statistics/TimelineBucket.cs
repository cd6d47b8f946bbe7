namespace CableTools.Statistics;

/// <summary>One day, week, month, quarter or year of a timeline.</summary>
public sealed class TimelineBucket
{
    internal TimelineBucket(DateTime start, string label, int count)
    {
        Start = start;
        Label = label;
        Count = count;
    }

    /// <summary>Midnight at which it begins, UTC.</summary>
    public DateTime Start { get; }

    /// <summary>Name of the bucket: "2006-05-12", "2006-W19", "2006-05", "2006-Q2", "2006".</summary>
    public string Label { get; }

    /// <summary>Cables with a date in it.</summary>
    public int Count { get; }

    /// <summary>Name and count.</summary>
    public override string ToString() => FormattableString.Invariant($"{Label}: {Count:N0}");
}
