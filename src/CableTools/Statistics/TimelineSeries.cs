using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>The counts of one tag, post, classification or precedence over a timeline.</summary>
public sealed class TimelineSeries
{
    internal TimelineSeries(string name, IReadOnlyList<int> counts, int merged = 0)
    {
        Name = name;
        Counts = Lists.Of(counts);
        Merged = merged;
        Total = counts.Sum();
    }

    /// <summary>The tag, post, classification or precedence; "other (12)" where twelve series were put together.</summary>
    public string Name { get; }

    /// <summary>Cables in each bucket of the timeline, in their order.</summary>
    public IReadOnlyList<int> Counts { get; }

    /// <summary>Sum of the counts.</summary>
    public int Total { get; }

    /// <summary>How many series were put together in this one by <see cref="Timeline.Top"/>; 0 for a series of its own.</summary>
    public int Merged { get; }

    /// <summary>Name and total.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Total}");
}
