namespace CableTools.Statistics;

/// <summary>
/// Sums from which the slope of a share over time follows, in whole months, so that sums of two halves are the sums of the whole to
/// the last digit. Each dated cable is one observation, 1 with the property and 0 without it: least squares over them weighs a
/// month by its cables, so that a month with two cables does not bend the line.
/// </summary>
internal struct TrendSums
{
    private long _count, _months, _squares;

    public readonly long Count => _count;

    public void Add(DateTimeOffset date)
    {
        long month = Month(date);
        _count++;
        _months += month;
        _squares += month * month;
    }

    public void Add(in TrendSums other)
    {
        _count += other._count;
        _months += other._months;
        _squares += other._squares;
    }

    /// <summary>Change of the share of <paramref name="part"/> in this whole, per year; null where all dates lie in one month.</summary>
    public readonly double? SlopePerYear(in TrendSums part)
    {
        // Whole numbers up to the division: the two products are large and nearly equal.
        decimal spread = (decimal)_count * _squares - (decimal)_months * _months;
        if (spread == 0) return null;
        decimal covariance = (decimal)_count * part._months - (decimal)_months * part._count;
        return (double)(covariance / spread) * 12;
    }

    // From 1966 on, when cables as we know them begin, so that the numbers stay small.
    private static long Month(DateTimeOffset date) => (date.UtcDateTime.Year - 1966) * 12L + date.UtcDateTime.Month - 1;
}
