namespace CableTools.Statistics;

/// <summary>How long after a cable others cite it.</summary>
public sealed class CitingTimes
{
    internal CitingTimes(Distribution days, int backwards, int undated)
    {
        Days = days;
        Backwards = backwards;
        Undated = undated;
    }

    /// <summary>Whole days from the cited cable to the citing one, a value for each reference of which both dates are known.</summary>
    public Distribution Days { get; }

    /// <summary>References to a cable of a later date: one of the two dates is wrong. They are not in <see cref="Days"/>.</summary>
    public int Backwards { get; }

    /// <summary>References of which one date is not known, mostly because the cited cable is missing.</summary>
    public int Undated { get; }

    /// <summary>The distribution.</summary>
    public override string ToString() => Days.ToString();
}
