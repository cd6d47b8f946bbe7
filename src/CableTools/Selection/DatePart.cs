using System.Globalization;

namespace CableTools;

/// <summary>A year, a month or a day as somebody writes it.</summary>
internal static class DatePart
{
    /// <exception cref="FormatException">It is none.</exception>
    public static DateTimeOffset Start(string text) => Read(text).Start;

    /// <summary>The moment after it.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static DateTimeOffset End(string text) => Read(text).End;

    /// <summary>The first moment of it; null where it is none.</summary>
    public static DateTimeOffset? TryStart(string text) => TryRead(text.Trim())?.Start;

    private static (DateTimeOffset Start, DateTimeOffset End) Read(string text) =>
        TryRead((text ?? throw new ArgumentNullException(nameof(text))).Trim())
        ?? throw new FormatException($"Expected a date as 2006, 2006-05 or 2006-05-12, not '{text}'.");

    /// <summary>Its first moment and the moment after it; null where it is none, or has blanks around it.</summary>
    public static (DateTimeOffset Start, DateTimeOffset End)? TryRead(string text)
    {
        foreach (var (format, next) in new (string, Func<DateTimeOffset, DateTimeOffset>)[]
            { ("yyyy", date => date.AddYears(1)), ("yyyy-MM", date => date.AddMonths(1)), ("yyyy-MM-dd", date => date.AddDays(1)) })
        {
            if (DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var start))
                return (start, Next(start, next));
        }

        return null;
    }

    private static DateTimeOffset Next(DateTimeOffset start, Func<DateTimeOffset, DateTimeOffset> next)
    {
        try
        {
            return next(start);
        }
        catch (ArgumentOutOfRangeException)
        {
            // Nothing comes behind the year 9999.
            return DateTimeOffset.MaxValue;
        }
    }
}
