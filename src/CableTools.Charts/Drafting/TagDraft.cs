using CableTools.Charts.Figures;
using CableTools.Statistics;

namespace CableTools.Charts.Drafting;

/// <summary>Figures about tags.</summary>
internal static class TagDraft
{
    public static BarFigure Frequency(TagCounts counts, int top)
    {
        var bars = counts.Tags.Take(top).Select(tag => new Bar(Wording.Short(tag.Code, 24), tag.Count, Note(tag), Palette.Cables)).ToList();
        int rest = counts.Tags.Count - bars.Count;
        if (rest > 0) bars.Add(new Bar($"other ({rest})", counts.Tags.Skip(top).Sum(tag => tag.Count), "all tags that are not shown, a cable once for each", Palette.Other));
        return new BarFigure
        {
            Kind = CableChartKind.Tag,
            Title = "How often tags are used",
            Subtitle = $"{Wording.Cables(counts.Cables)}, {Wording.Count(counts.Tags.Count, "tag")}, {counts.Untagged} without a tag; a cable counts once for each of its tags",
            Source = Wording.Source(Wording.Cables(counts.Cables) + Wording.Span(counts.First, counts.Last), "TAGS lines"),
            XTitle = "cables",
            YTitle = "tag",
            Bars = bars,
        };
    }

    public static HeatMapFigure ByTime(TagTimeMatrix matrix, int top)
    {
        var cut = matrix.Top(top);
        return new HeatMapFigure
        {
            Kind = CableChartKind.TagMonth,
            Title = $"Tags by {matrix.Timeline.Unit.ToString().ToLowerInvariant()}",
            Subtitle = $"{Wording.Cables(matrix.Timeline.Cables)}, {Wording.Count(matrix.Rows.Count, "tag")}; the light cells have the most cables{Wording.Undated(matrix.Timeline.Undated)}",
            Source = Wording.Source(Wording.Cables(matrix.Timeline.Cables) + Wording.Span(matrix.Timeline), "TAGS lines and date-time groups"),
            XTitle = matrix.Timeline.Unit.ToString().ToLowerInvariant() + " (UTC)",
            YTitle = "tag",
            // "other" would outshine every single tag: it is named in the table of the statistic, and its row stays out of the picture.
            Rows = [.. cut.Rows.Where(row => row.Merged == 0).Select(row => Wording.Short(row.Name, 24))],
            Columns = [.. cut.Buckets.Select(bucket => bucket.Label)],
            Values = [.. cut.Rows.Where(row => row.Merged == 0).Select(row => (IReadOnlyList<double?>)[.. row.Counts.Select(count => (double?)count)])],
            ValueTitle = "cables",
        };
    }

    public static HeatMapFigure CoOccurrence(TagCoOccurrence pairs, int top)
    {
        var tags = pairs.Tags.Take(top).ToList();
        int rest = pairs.Tags.Count - tags.Count;
        return new HeatMapFigure
        {
            Kind = CableChartKind.CoOccurrence,
            Title = "Which tags stand together",
            Subtitle = $"{Wording.Cables(pairs.Cables)}; cables with both tags{(rest > 0 ? $", other ({rest}) tags not shown" : "")}",
            Source = Wording.Source(Wording.Cables(pairs.Cables), "TAGS lines"),
            XTitle = "tag",
            YTitle = "tag",
            Rows = [.. tags.Select(tag => Wording.Short(tag, 24))],
            Columns = [.. tags.Select(tag => Wording.Short(tag, 24))],
            // A tag with itself says nothing, and would outshine the pairs.
            Values = [.. tags.Select(row => (IReadOnlyList<double?>)[.. tags.Select(column => row == column ? (double?)null : pairs.Count(row, column))])],
            ValueTitle = "cables with both",
            ShowsValues = tags.Count <= 20,
        };
    }

    private static string Note(TagCount tag)
    {
        string trend = tag.Trend is { } slope ? FormattableString.Invariant($", {100 * slope:+0.0;-0.0;0.0} points a year") : "";
        return $"{tag.Tag.Meaning}{(tag.Tag.Meaning is null ? "" : ": ")}{Wording.Percent(tag.Share)} of the cables{trend}";
    }
}
