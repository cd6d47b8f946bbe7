using CableTools.Charts.Figures;
using CableTools.Statistics;
using CableTools.Words;

namespace CableTools.Charts.Drafting;

/// <summary>Figures of words over time.</summary>
internal static class WordDraft
{
    private const int MostLetters = 24;

    public static SeriesFigure Timeline(WordTimeline timeline, int top)
    {
        string unit = timeline.Unit.ToString().ToLowerInvariant();
        var shown = timeline.Series.Take(top).ToList();
        string names = string.Join(", ", shown.Take(3).Select(series => $"\u201C{Wording.Short(series.Word, MostLetters)}\u201D"))
            + (shown.Count > 3 ? $" and {shown.Count - 3} more" : "");
        return new SeriesFigure
        {
            Kind = CableChartKind.Word,
            Title = $"{names} by {unit}",
            Subtitle = Subtitle(timeline, unit, timeline.Series.Count - shown.Count),
            Source = Wording.Source(Wording.Cables(timeline.Cables) + Span(timeline), "text of paragraphs and date-time groups"),
            XTitle = unit + " (UTC)",
            YTitle = "per 10,000 words",
            Unit = "per 10,000 words",
            Form = SeriesForm.Lines,
            Labels = [.. timeline.Buckets.Select(bucket => bucket.Label)],
            Starts = [.. timeline.Buckets.Select(bucket => bucket.Start)],
            Series = [.. shown.Select((series, i) => new Series(Wording.Short(series.Word, MostLetters),
                [.. series.Per10000.Select(Rounded)], Palette.Of(i)))],
        };
    }

    private static string Subtitle(WordTimeline timeline, string unit, int left)
    {
        // A rate of few words tells little, whatever it is: who reads the chart should know of how many it is.
        var words = timeline.TotalWords.Where(words => words > 0).ToList();
        return string.Join("; ", new[]
        {
            string.Join(", ", timeline.Series.Take(3).Select(series =>
                FormattableString.Invariant($"{Wording.Short(series.Word, MostLetters)} {series.Total:N0} times")))
                + FormattableString.Invariant($" in {words.Sum():N0} words"),
            words.Count < 2 ? "" : FormattableString.Invariant($"{words.Min():N0} to {words.Max():N0} words a {unit}"),
            left == 0 ? "" : $"{Wording.Count(left, "other word")} not shown",
            timeline.Undated == 0 ? "" : FormattableString.Invariant($"{timeline.Undated:N0} without a date left out"),
        }.Where(part => part.Length > 0));
    }

    private static string Span(WordTimeline timeline) =>
        timeline.Buckets.Count == 0 ? "" : $", {timeline.Buckets[0].Label} to {timeline.Buckets[^1].Label}";

    private static double? Rounded(double? rate) => rate is { } value ? Math.Round(value, 3) : null;
}
