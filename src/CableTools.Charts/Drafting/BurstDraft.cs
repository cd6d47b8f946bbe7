using CableTools.Charts.Figures;
using CableTools.Statistics;

namespace CableTools.Charts.Drafting;

/// <summary>Figure of when tags or posts rose above their usual share: all cables over time, and the bursts above them.</summary>
internal static class BurstDraft
{
    public static SeriesFigure Bursts(CableBursts bursts, int top)
    {
        var timeline = bursts.Timeline;
        string unit = Wording.Unit(timeline);
        var shown = bursts.Bursts.Take(top).ToList();
        int rest = bursts.Bursts.Count - shown.Count;
        return new SeriesFigure
        {
            Kind = CableChartKind.Burst,
            Title = $"{Who(timeline.Group)} above the usual, by {unit}",
            Subtitle = $"{Wording.Cables(timeline.Cables)} as columns; above them {Wording.Count(shown.Count, "burst")}"
                + (rest > 0 ? $", the clearest of {bursts.Bursts.Count:N0}" : "") + Wording.Dates(timeline),
            Source = Wording.Source(Wording.Cables(timeline.Cables) + Wording.Span(timeline),
                FormattableString.Invariant($"date-time groups; Kleinberg's automaton, scale {bursts.Options.Scale:0.##}, ")
                    + FormattableString.Invariant($"gamma {bursts.Options.Gamma:0.##}")),
            XTitle = unit + " (UTC)",
            YTitle = "cables",
            Labels = [.. timeline.Buckets.Select(bucket => bucket.Label)],
            Starts = [.. timeline.Buckets.Select(bucket => bucket.Start)],
            Series = [new Series("cables", [.. timeline.Buckets.Select(bucket => (double?)bucket.Count)], Palette.Cables)],
            Marks = Marks(bursts, shown),
        };
    }

    /// <summary>The bursts as marks above a chart over time with the same buckets, in the colour of the series of their name.</summary>
    /// <exception cref="ArgumentException">The buckets are others.</exception>
    public static IReadOnlyList<PeriodMark> Above(SeriesFigure figure, CableBursts bursts)
    {
        if (!figure.Starts.SequenceEqual(bursts.Timeline.Buckets.Select(bucket => bucket.Start)))
            throw new ArgumentException("Expected bursts of the same cables and the same unit as the chart.", nameof(bursts));
        var named = bursts.Bursts.Where(burst => figure.Series.Any(series => series.Name == burst.Name)).ToList();
        var shown = named.Count > 0 ? named : [.. bursts.Bursts.Take(CableChartKind.Burst.Top!.Value)];
        return [.. Marks(bursts, shown).Select(mark =>
            figure.Series.FirstOrDefault(series => series.Name == mark.Label) is { } own ? mark with { Color = own.Color } : mark)];
    }

    private static List<PeriodMark> Marks(CableBursts bursts, IReadOnlyList<CableBurst> shown)
    {
        var places = bursts.Timeline.Buckets.Select((bucket, i) => (bucket.Label, i))
            .ToDictionary(pair => pair.Label, pair => pair.i, StringComparer.Ordinal);
        var names = shown.Select(burst => burst.Name).Distinct(StringComparer.Ordinal).ToList();
        return [.. shown.Select(burst => new PeriodMark(places[burst.First], places[burst.Last], Wording.Short(burst.Name, 24),
            Palette.Of(names.IndexOf(burst.Name)), Wording.Clean(burst.ToString())))];
    }

    private static string Who(TimelineGroup group) => group switch
    {
        TimelineGroup.None => "Cables",
        TimelineGroup.Tag => "Tags",
        TimelineGroup.Origin => "Posts",
        TimelineGroup.Classification => "Classifications",
        _ => "Precedences",
    };
}
