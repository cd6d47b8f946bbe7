using System.Globalization;

namespace CableTools.Statistics;

/// <summary>Numbers the days, weeks, months, quarters and years, without a gap, so that filling up with zeros is counting.</summary>
internal static class TimeBuckets
{
    // Six years of months, eighteen of quarters.
    private const int MostFitting = 72;

    private static readonly DateTime Origin = new(1, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static int IndexOf(DateTimeOffset date, TimelineUnit unit)
    {
        var day = date.UtcDateTime;
        return unit switch
        {
            TimelineUnit.Day => (day - Origin).Days,
            // The first day of year 1 was a Monday.
            TimelineUnit.Week => (day - Origin).Days / 7,
            TimelineUnit.Month => (day.Year - 1) * 12 + day.Month - 1,
            TimelineUnit.Quarter => (day.Year - 1) * 4 + (day.Month - 1) / 3,
            TimelineUnit.Year => day.Year - 1,
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Expected Day, Week, Month, Quarter or Year."),
        };
    }

    /// <summary>
    /// The shortest unit that makes no more buckets of a span than can be told apart; never a week, which few readers know by its number.
    /// </summary>
    public static TimelineUnit FittingUnit(DateTime first, DateTime last)
    {
        foreach (var unit in new[] { TimelineUnit.Day, TimelineUnit.Month, TimelineUnit.Quarter })
        {
            if (IndexOf(last, unit) - IndexOf(first, unit) < MostFitting) return unit;
        }

        return TimelineUnit.Year;
    }

    public static DateTime StartOf(int index, TimelineUnit unit) => unit switch
    {
        TimelineUnit.Day => Origin.AddDays(index),
        TimelineUnit.Week => Origin.AddDays(7.0 * index),
        TimelineUnit.Month => Origin.AddMonths(index),
        TimelineUnit.Quarter => Origin.AddMonths(3 * index),
        TimelineUnit.Year => Origin.AddYears(index),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Expected Day, Week, Month, Quarter or Year."),
    };

    /// <summary>Where the next bucket begins; the end of the calendar where there is none.</summary>
    public static DateTime EndOf(int index, TimelineUnit unit) =>
        index < IndexOf(DateTimeOffset.MaxValue, unit) ? StartOf(index + 1, unit) : DateTimeOffset.MaxValue.UtcDateTime;

    public static string LabelOf(DateTime start, TimelineUnit unit) => unit switch
    {
        TimelineUnit.Day => start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimelineUnit.Week => WeekLabel(start),
        TimelineUnit.Month => start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        TimelineUnit.Quarter => FormattableString.Invariant($"{start.Year:D4}-Q{(start.Month - 1) / 3 + 1}"),
        _ => start.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    // A week belongs to the year its Thursday lies in (ISO 8601).
    private static string WeekLabel(DateTime monday)
    {
        var thursday = monday.AddDays(3);
        return FormattableString.Invariant($"{thursday.Year:D4}-W{(thursday.DayOfYear - 1) / 7 + 1:D2}");
    }
}
