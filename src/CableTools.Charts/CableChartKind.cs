namespace CableTools.Charts;

/// <summary>The charts. Each name means the same chart, whether it is interactive or still.</summary>
public enum CableChartKind
{
    /// <summary>How often tags are used: bars.</summary>
    Tag,

    /// <summary>Cables over time: columns.</summary>
    Timeline,

    /// <summary>Tags by month: heat map.</summary>
    TagMonth,

    /// <summary>Which tags stand together: heat map.</summary>
    CoOccurrence,

    /// <summary>Posts on a map of the world.</summary>
    Map,

    /// <summary>Who writes to whom: network.</summary>
    Correspondence,

    /// <summary>Who cites whom: threads over time.</summary>
    Reference,

    /// <summary>Share of each classification by year: columns.</summary>
    Classification,
}
