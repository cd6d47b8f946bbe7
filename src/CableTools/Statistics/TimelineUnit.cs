namespace CableTools.Statistics;

/// <summary>How much time one bucket of a timeline spans. All in UTC, as date-time groups are.</summary>
public enum TimelineUnit
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>One week, Monday to Sunday (ISO 8601).</summary>
    Week,

    /// <summary>One calendar month.</summary>
    Month,

    /// <summary>One quarter of a calendar year.</summary>
    Quarter,

    /// <summary>One calendar year.</summary>
    Year,
}
