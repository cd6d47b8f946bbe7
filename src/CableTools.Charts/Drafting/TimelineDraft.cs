using CableTools.Charts.Figures;
using CableTools.Statistics;

namespace CableTools.Charts.Drafting;

/// <summary>Figures of cables over time.</summary>
internal static class TimelineDraft
{
    public static SeriesFigure Timeline(Timeline timeline, int top)
    {
        var cut = timeline.Top(top);
        string unit = Wording.Unit(timeline);
        // Other posts are a part of the whole. Other tags are not: their cables may stand under the tags shown as well.
        var shown = timeline.Group == TimelineGroup.Tag ? [.. cut.Series.Where(series => series.Merged == 0)] : cut.Series;
        return new SeriesFigure
        {
            Kind = CableChartKind.Timeline,
            Title = $"Cables by {unit}{By(timeline.Group)}",
            Subtitle = Subtitle(timeline)
                + (shown.Count < cut.Series.Count ? Wording.OtherTags(cut.Series[^1].Merged, cut.Series[^1].Total) : ""),
            Source = Wording.Source(Wording.Cables(timeline.Cables) + Wording.Span(timeline), "date-time groups"),
            XTitle = unit + " (UTC)",
            YTitle = timeline.Group == TimelineGroup.Tag ? "cables, once for each tag" : "cables",
            Labels = [.. cut.Buckets.Select(bucket => bucket.Label)],
            Starts = [.. cut.Buckets.Select(bucket => bucket.Start)],
            Series = [.. shown.Select((series, i) =>
                new Series(Name(cut, series), [.. series.Counts.Select(count => (double?)count)], ColorOf(cut, series, i)))],
        };
    }

    /// <exception cref="ArgumentException">The timeline is not grouped by classification.</exception>
    public static SeriesFigure ClassificationShares(Timeline timeline)
    {
        if (timeline.Group != TimelineGroup.Classification)
            throw new ArgumentException($"Expected a timeline by classification, not by {timeline.Group}.", nameof(timeline));
        string unit = Wording.Unit(timeline);
        var totals = timeline.Buckets.Select(bucket => bucket.Count).ToList();
        return new SeriesFigure
        {
            Kind = CableChartKind.Classification,
            Title = $"How cables are classified, by {unit}",
            Subtitle = $"{Wording.Cables(timeline.Cables)}; each column is all cables of its {unit}{Wording.Dates(timeline)}",
            Source = Wording.Source(Wording.Cables(timeline.Cables) + Wording.Span(timeline), "classification lines and date-time groups"),
            XTitle = unit + " (UTC)",
            YTitle = "share of the cables (%)",
            Unit = "%",
            Labels = [.. timeline.Buckets.Select(bucket => bucket.Label)],
            Starts = [.. timeline.Buckets.Select(bucket => bucket.Start)],
            Series = [.. timeline.Series.Select((series, i) => new Series(
                Name(timeline, series), [.. series.Counts.Select((count, j) => Share.Of(count, totals[j]) * 100)],
                ColorOf(timeline, series, i)))],
        };
    }

    private static string Subtitle(Timeline timeline)
    {
        string unit = Wording.Unit(timeline);
        string dates = Wording.Dates(timeline);
        if (timeline.Buckets.Count == 0) return Wording.Cables(timeline.Cables) + dates;
        var peak = timeline.Buckets.MaxBy(bucket => bucket.Count)!;
        double mean = (double)timeline.Buckets.Sum(bucket => bucket.Count) / timeline.Buckets.Count;
        return FormattableString.Invariant(
            $"{Wording.Cables(timeline.Cables)}, {mean:#,0.#} a {unit}, most in {peak.Label} ({peak.Count:N0}){dates}");
    }

    private static string By(TimelineGroup group) => group switch
    {
        TimelineGroup.None => "",
        TimelineGroup.Origin => " and post",
        _ => " and " + group.ToString().ToLowerInvariant(),
    };

    private static string Name(Timeline timeline, TimelineSeries series) =>
        timeline.Group == TimelineGroup.Classification ? Wording.Classification(series.Name) : Wording.Short(series.Name, 24);

    private static string ColorOf(Timeline timeline, TimelineSeries series, int index) =>
        series.Merged > 0 || series.Name.StartsWith("no ", StringComparison.Ordinal) ? Palette.Other
        : timeline.Group == TimelineGroup.Classification && Enum.TryParse(series.Name, out Classification level) ? Palette.Of(level)
        : Palette.Of(index);
}
