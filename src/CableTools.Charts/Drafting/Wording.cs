using System.Globalization;
using System.Text;
using CableTools.Display;
using CableTools.Statistics;
using CableTools.Vocabulary;

namespace CableTools.Charts.Drafting;

/// <summary>The words that stand in several charts.</summary>
internal static class Wording
{
    public static string Cables(int count) => Count(count, "cable");

    public static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>What a bucket of a timeline spans, "month".</summary>
    public static string Unit(Timeline timeline) => timeline.Unit.ToString().ToLowerInvariant();

    public static string Span(DateTimeOffset? first, DateTimeOffset? last) =>
        first is null ? "" : $", {Html.Day(first)} to {Html.Day(last)}";

    public static string Span(Timeline timeline) =>
        timeline.Buckets.Count == 0 ? "" : $", {timeline.Buckets[0].Label} to {timeline.Buckets[^1].Label}";

    /// <summary>What a chart leaves out: "; 120 other tags, not shown, are on 310 cables".</summary>
    public static string OtherTags(int tags, int cables) => tags == 0 ? ""
        : $"; {Count(tags, "other tag")}, not shown, {(tags == 1 ? "is" : "are")} on {Cables(cables)}";

    /// <summary>Which cables have no date of their own: those that count by their container's, and those that do not count.</summary>
    public static string Dates(Timeline timeline) => DatedByContainer(timeline.DatedByContainer)
        + (timeline.Undated == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {timeline.Undated:N0} without a date left out"));

    public static string DatedByContainer(int count) =>
        count == 0 ? "" : $"; {Cables(count)} without a date-time group dated by page or record";

    /// <summary>A classification as it is written: "LimitedOfficialUse" is "Limited Official Use".</summary>
    public static string Classification(string name) =>
        Enum.TryParse(name, out Classification level) ? Levels.Name(level) : name;

    public static string Source(string what, string lines) => $"Source: {what}; {lines}. Drawn by CableTools";

    /// <summary>A post's name where room is short: "Department of State, Washington" is told by its first part.</summary>
    public static string Post(string displayName) => Short(displayName.Split(',')[0], 24);

    /// <summary>A label with no more than so many characters, fit to be drawn.</summary>
    public static string Short(string text, int length)
    {
        string clean = Clean(text).Trim();
        if (clean.Length <= length) return clean;
        int end = char.IsHighSurrogate(clean[length - 2]) ? length - 2 : length - 1;
        return clean[..end].TrimEnd() + "…";
    }

    /// <summary>Text fit to be drawn and to stand in XML: no controls, no marks that turn the direction, no half of a character.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) clean.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF') clean.Append('\uFFFD');
            else clean.Append(char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? ' ' : c);
        }

        return clean.ToString();
    }
}
