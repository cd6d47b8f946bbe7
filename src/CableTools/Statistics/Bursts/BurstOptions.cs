namespace CableTools.Statistics;

/// <summary>
/// When a rise counts as a burst: the parameters of Kleinberg's automaton for batched arrivals (J. Kleinberg, Bursty and Hierarchical
/// Structure in Streams, 2002, section 4), in his terms.
/// </summary>
public sealed record BurstOptions
{
    private readonly double _scale = 2, _gamma = 1, _maximumChance = 0.01;
    private readonly int _states = 2, _minimumCount = 5;

    /// <summary>
    /// By which factor the share of a name is higher in a state than in the one below it, s. Default: 2, a burst is traffic that doubles. A
    /// name that is on 1/s of all cables or more cannot rise by s: it has no burst.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not more than 1.</exception>
    public double Scale
    {
        get => _scale;
        init => _scale = value > 1 && value <= 1e6 ? value
            : throw new ArgumentOutOfRangeException(nameof(Scale), value, "Expected more than 1, and no more than a million.");
    }

    /// <summary>
    /// What it costs to rise by one state, in units of the logarithm of the number of buckets: a burst must weigh more than that. Default:
    /// 1, Kleinberg's own.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0.</exception>
    public double Gamma
    {
        get => _gamma;
        init => _gamma = value is >= 0 and <= 1e6 ? value
            : throw new ArgumentOutOfRangeException(nameof(Gamma), value, "Expected 0 or more, and no more than a million.");
    }

    /// <summary>
    /// How many states there are, the usual one included. Default: 2, usual and burst. With more there are bursts within bursts, see
    /// <see cref="CableBurst.Level"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 2 to 20.</exception>
    public int States
    {
        get => _states;
        init => _states = value is >= 2 and <= 20 ? value
            : throw new ArgumentOutOfRangeException(nameof(States), value, "Expected 2 to 20.");
    }

    /// <summary>
    /// How many bursts like one that is told chance alone may make among all names and buckets that were looked at, see
    /// <see cref="CableBurst.Chance"/>. Default: 0.01, so that of a hundred collections without a burst about one shows one; without this
    /// the automaton finds a few in any hundred tags. Infinity tells all that it finds.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not more than 0.</exception>
    public double MaximumChance
    {
        get => _maximumChance;
        init => _maximumChance = value > 0 ? value
            : throw new ArgumentOutOfRangeException(nameof(MaximumChance), value, "Expected more than 0.");
    }

    /// <summary>How many cables of the name a burst has at least; one of fewer is not told. Default: 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MinimumCount
    {
        get => _minimumCount;
        init => _minimumCount = value >= 1 ? value
            : throw new ArgumentOutOfRangeException(nameof(MinimumCount), value, "Expected 1 or more.");
    }
}
