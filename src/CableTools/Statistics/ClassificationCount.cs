namespace CableTools.Statistics;

/// <summary>How many cables have one classification.</summary>
public sealed class ClassificationCount
{
    internal ClassificationCount(Classification classification, int count, double share)
    {
        Classification = classification;
        Count = count;
        Share = share;
    }

    /// <summary>The classification.</summary>
    public Classification Classification { get; }

    /// <summary>Cables with it.</summary>
    public int Count { get; }

    /// <summary>Cables with it as a part of all cables, 0 to 1.</summary>
    public double Share { get; }

    /// <summary>Classification and count.</summary>
    public override string ToString() => FormattableString.Invariant($"{Classification}: {Count:N0}");
}
