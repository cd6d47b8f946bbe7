namespace CableTools.Statistics;

/// <summary>How often one tag is used.</summary>
public sealed class TagCount
{
    internal TagCount(CableTag tag, int count, double share, double? trend, DateTimeOffset? first, DateTimeOffset? last)
    {
        Tag = tag;
        Count = count;
        Share = share;
        Trend = trend;
        First = first;
        Last = last;
    }

    /// <summary>The tag, "SNAR".</summary>
    public string Code => Tag.Code;

    /// <summary>The tag with its meaning and kind.</summary>
    public CableTag Tag { get; }

    /// <summary>What the tag means; null where that is unknown.</summary>
    public string? Meaning => Tag.Meaning;

    /// <summary>Cables with the tag.</summary>
    public int Count { get; }

    /// <summary>Cables with the tag as a part of all cables, 0 to 1.</summary>
    public double Share { get; }

    /// <summary>
    /// Change of the share per year (0.02 is two percentage points a year): the slope of the least-squares line through the dated
    /// cables, by month. Null where all dates lie in one month, or none is known.
    /// </summary>
    public double? Trend { get; }

    /// <summary>Date of the first cable with the tag, UTC; null where none of them is dated.</summary>
    public DateTimeOffset? First { get; }

    /// <summary>Date of the last cable with the tag, UTC; null where none of them is dated.</summary>
    public DateTimeOffset? Last { get; }

    /// <summary>Tag and count.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code}: {Count:N0}");
}
