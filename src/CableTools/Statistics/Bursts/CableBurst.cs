namespace CableTools.Statistics;

/// <summary>A period in which a tag, a post or another name was more frequent than usual.</summary>
public sealed class CableBurst
{
    internal CableBurst(string name, BurstSpan span, int start, TimelineUnit unit)
    {
        Name = name;
        Level = span.Level;
        Start = TimeBuckets.StartOf(start + span.First, unit);
        End = TimeBuckets.EndOf(start + span.Last, unit);
        First = TimeBuckets.LabelOf(Start, unit);
        Last = TimeBuckets.LabelOf(TimeBuckets.StartOf(start + span.Last, unit), unit);
        Count = span.Count;
        Expected = span.Expected;
        Weight = span.Weight;
        Chance = span.Chance;
    }

    /// <summary>The tag, post, classification, precedence or word; "cables" of all cables together.</summary>
    public string Name { get; }

    /// <summary>1 for a burst; 2 for a burst within it, where more than two states were asked for, and so on.</summary>
    public int Level { get; }

    /// <summary>Midnight at which its first bucket begins, UTC.</summary>
    public DateTime Start { get; }

    /// <summary>Midnight at which its last bucket is over, UTC: the first moment that is no longer part of it.</summary>
    public DateTime End { get; }

    /// <summary>Name of its first bucket, "2006-05".</summary>
    public string First { get; }

    /// <summary>Name of its last bucket, "2006-07"; it is part of the burst.</summary>
    public string Last { get; }

    /// <summary>Cables with the name in the period.</summary>
    public long Count { get; }

    /// <summary>How many there would be if its share of all cables were that of the whole time.</summary>
    public double Expected { get; }

    /// <summary>
    /// How much speaks for the burst: the natural logarithm of how many times more likely its counts are at a share that is the scale times
    /// the usual one (or that of the level below) than at that. 5 is 148 times.
    /// </summary>
    public double Weight { get; }

    /// <summary>
    /// How many bursts with such a count chance alone would make among all names and buckets looked at: the probability of at least this
    /// count at the usual share (or that of the level below), times both numbers. 0.001 is one in a thousand such collections.
    /// </summary>
    public double Chance { get; }

    /// <summary>Name, period, count and what was expected.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Name} {First}{(First == Last ? "" : " to " + Last)}: {Count}, expected {Expected:0.#}");
}
