using CableTools.Statistics;

namespace CableTools.PowerShell;

/// <summary>What the views in CableTools.format.ps1xml show of statistics where a property alone will not do.</summary>
public static class StatisticsView
{
    /// <summary>The trend of a tag's share in percentage points a year, with its sign.</summary>
    /// <param name="count">The tag's count.</param>
    public static string? Trend(TagCount count) =>
        count?.Trend is { } trend ? FormattableString.Invariant($"{100 * trend:+0.0;-0.0;0.0} pp/year") : null;
}
