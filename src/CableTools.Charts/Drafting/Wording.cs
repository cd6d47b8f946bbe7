using System.Globalization;
using CableTools.Statistics;

namespace CableTools.Charts.Drafting;

/// <summary>The words that stand in several charts.</summary>
internal static class Wording
{
    public static string Cables(int count) => Count(count, "cable");

    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    public static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    public static string Span(DateTimeOffset? first, DateTimeOffset? last) =>
        first is null ? "" : string.Create(CultureInfo.InvariantCulture, $", {first:yyyy-MM-dd} to {last:yyyy-MM-dd}");

    public static string Span(Timeline timeline) =>
        timeline.Buckets.Count == 0 ? "" : $", {timeline.Buckets[0].Label} to {timeline.Buckets[^1].Label}";

    public static string Undated(int count) => count == 0 ? "" : $", {count} without a date left out";

    /// <summary>A classification as it is written: "LimitedOfficialUse" is "Limited Official Use".</summary>
    public static string Classification(string name) => name switch
    {
        "LimitedOfficialUse" => "Limited Official Use",
        "TopSecret" => "Top Secret",
        "Unknown" => "not given",
        _ => name,
    };

    public static string Source(string what, string lines) => $"Source: {what}; {lines}. Drawn by CableTools";

    /// <summary>A label with no more than so many characters, and no control characters in it.</summary>
    public static string Short(string text, int length)
    {
        var clean = string.Concat(text.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? ' ' : c)).Trim();
        if (clean.Length <= length) return clean;
        int end = char.IsHighSurrogate(clean[length - 2]) ? length - 2 : length - 1;
        return clean[..end].TrimEnd() + "…";
    }
}
