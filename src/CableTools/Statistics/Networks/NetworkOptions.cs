namespace CableTools.Statistics;

/// <summary>How the measures of a network are taken.</summary>
public sealed record NetworkOptions
{
    private readonly int _exactUpTo = 5000, _samples = 1000;
    private readonly double _resolution = 1;

    /// <summary>
    /// Where chance begins: in which order nodes are looked at for communities, and which nodes are sampled. The same seed gives the same
    /// result everywhere. Default: 1.
    /// </summary>
    public int Seed { get; init; } = 1;

    /// <summary>
    /// Up to how many nodes betweenness is exact; in a larger network only the shortest paths from <see cref="Samples"/> nodes are counted,
    /// and scaled up. Default: 5,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0.</exception>
    public int ExactUpTo
    {
        get => _exactUpTo;
        init => _exactUpTo = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(ExactUpTo), value, "Expected 0 or more.");
    }

    /// <summary>From how many nodes, drawn by chance, paths are counted where not from all. Default: 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int Samples
    {
        get => _samples;
        init => _samples = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Samples), value, "Expected 1 or more.");
    }

    /// <summary>
    /// How fine communities are: more than 1 gives smaller ones, less than 1 larger ones (the resolution of modularity). Default: 1.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not more than 0.</exception>
    public double Resolution
    {
        get => _resolution;
        init => _resolution = value > 0 && value <= 1e6 ? value
            : throw new ArgumentOutOfRangeException(nameof(Resolution), value, "Expected more than 0, and no more than a million.");
    }
}
