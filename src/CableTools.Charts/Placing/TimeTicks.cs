using System.Globalization;

namespace CableTools.Charts.Placing;

/// <summary>
/// Where an axis over time is labelled: at the beginnings of days, weeks, months, quarters and years and nowhere else, so that a label
/// stands at what it names.
/// </summary>
internal static class TimeTicks
{
    // From the finest to the coarsest; what a rule gives changes where a period begins.
    private static readonly Func<DateTime, int>[] Periods =
    [
        day => (int)(day.Ticks / TimeSpan.TicksPerDay),
        day => (int)(day.Ticks / TimeSpan.TicksPerDay / 7),
        day => day.Year * 12 + day.Month,
        day => (day.Year * 12 + day.Month - 1) / 3,
        day => (day.Year * 12 + day.Month - 1) / 6,
        day => day.Year, day => day.Year / 2, day => day.Year / 5, day => day.Year / 10, day => day.Year / 20, day => day.Year / 100,
    ];

    /// <summary>Places of the buckets that are labelled: all, or those with which a longer period begins.</summary>
    /// <param name="starts">Where the buckets begin, in order.</param>
    /// <param name="most">How many labels there is room for.</param>
    public static IReadOnlyList<int> Of(IReadOnlyList<DateTime> starts, int most)
    {
        if (starts.Count <= Math.Max(1, most)) return [.. Enumerable.Range(0, starts.Count)];
        // A week belongs to the month and year of its Thursday.
        bool isWeeks = starts.Count > 1 && starts.Zip(starts.Skip(1)).All(pair => (pair.Second - pair.First).Days == 7);
        var days = isWeeks ? starts.Select(start => start.AddDays(3)).ToList() : starts;
        foreach (var period in Periods)
        {
            var ticks = Enumerable.Range(0, days.Count)
                .Where(i => period(days[i]) != period(i > 0 ? days[i - 1] : days[i].AddDays(isWeeks ? -7 : -1))).ToList();
            if (ticks.Count > 0 && ticks.Count <= most) return ticks;
        }

        return [0];
    }

    /// <summary>Labels of an axis of days since 0001-01-01: "2006", "2006-05" or "2006-05-12", each where that begins.</summary>
    /// <param name="first">First day of the axis.</param>
    /// <param name="last">Last day of the axis.</param>
    /// <param name="most">How many labels there is room for.</param>
    public static IReadOnlyList<(double Day, string Label)> Between(double first, double last, int most)
    {
        var begin = new DateTime((long)(Math.Ceiling(first) * TimeSpan.TicksPerDay));
        for (int i = 0; i < Periods.Length; i++)
        {
            string format = i < 2 ? "yyyy-MM-dd" : i < 5 ? "yyyy-MM" : "yyyy";
            var ticks = new List<(double, string)>();
            for (var day = begin; Days(day) <= last && ticks.Count <= most; day = Next(day, i))
            {
                if (Periods[i](day) == Periods[i](day.AddDays(-1))) continue;
                ticks.Add((Days(day), day.ToString(format, CultureInfo.InvariantCulture)));
            }

            if (ticks.Count <= most) return ticks;
        }

        return [];
    }

    // Years are not walked day by day.
    private static DateTime Next(DateTime day, int period) => period < 2 ? day.AddDays(1)
        : period < 5 ? new DateTime(day.Year, day.Month, 1).AddMonths(1)
        : new DateTime(day.Year, 1, 1).AddYears(1);

    private static double Days(DateTime day) => day.Ticks / (double)TimeSpan.TicksPerDay;
}
