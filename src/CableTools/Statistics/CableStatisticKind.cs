namespace CableTools.Statistics;

/// <summary>Something that is counted and can be asked for by name: what it gathers, and which options it takes.</summary>
public abstract class CableStatisticKind
{
    private readonly Func<TimelineUnit?, TimelineGroup, ICableGatherer<object>> _gather;

    private protected CableStatisticKind(string name, string meaning, Func<TimelineUnit?, TimelineGroup, ICableGatherer<object>> gather)
    {
        Name = name;
        Meaning = meaning;
        _gather = gather;
    }

    /// <summary>The name it is asked for by.</summary>
    public string Name { get; }

    /// <summary>What is counted, in a few words.</summary>
    public string Meaning { get; }

    /// <summary>Whether it is about time, and a unit can be asked for.</summary>
    public bool TakesUnit { get; private protected init; }

    /// <summary>Whether it can be grouped.</summary>
    public bool TakesGroup { get; private protected init; }

    /// <summary>What it is grouped by where nobody says.</summary>
    public TimelineGroup UsualGroup { get; private protected init; } = TimelineGroup.None;

    /// <summary>Starts gathering the statistic from cables that come one by one.</summary>
    /// <param name="unit">What a bucket of time spans; null for what fits. Without effect where <see cref="TakesUnit"/> is false.</param>
    /// <param name="group">What it is grouped by; null for <see cref="UsualGroup"/>. Without effect where <see cref="TakesGroup"/> is
    ///     false.</param>
    public ICableGatherer<object> Gather(TimelineUnit? unit = null, TimelineGroup? group = null) => _gather(unit, group ?? UsualGroup);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
