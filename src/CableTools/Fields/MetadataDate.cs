using System.Globalization;

namespace CableTools.Fields;

/// <summary>
/// Dates as containers write them: "2006-02-17 16:04" over a page, "2/17/2006 16:04" in a dump. All are UTC, as the date-time group is.
/// </summary>
internal static class MetadataDate
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd H:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd", "M/d/yyyy H:mm", "M/d/yyyy H:mm:ss", "M/d/yyyy",
        "yyyy/MM/dd HH:mm", "yyyy/MM/dd", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy MMMM d, HH:mm (dddd)",
        "d MMMM yyyy",
    ];

    public static DateTimeOffset? Read(string? text) =>
        text is not null && DateTimeOffset.TryParseExact(text.Trim(), Forms, CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) ? date : null;
}
