namespace CableTools.PowerShell;

/// <summary>Dates that somebody types.</summary>
internal static class Dates
{
    /// <summary>A date is meant as cables write it, in UTC, unless it says that it is local; null where none was given.</summary>
    public static DateTimeOffset? Utc(DateTime date) => date == default ? null
        : new DateTimeOffset(date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : DateTime.SpecifyKind(date, DateTimeKind.Utc));
}
