namespace CableTools.Statistics;

/// <summary>How statistics are shown in a notebook.</summary>
public static class StatisticsDisplay
{
    /// <summary>
    /// Draws the chart of a statistic as HTML; null for one it has no chart of. CableTools.Charts puts itself here when it is loaded.
    /// Null where nothing draws: statistics are then tables.
    /// </summary>
    public static Func<object, string?>? Chart { get; set; }
}
