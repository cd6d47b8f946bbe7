using CableTools.Charts.Figures;
using CableTools.Display;
using CableTools.Statistics;

namespace CableTools.Charts.Drafting;

/// <summary>Figures about tags.</summary>
internal static class TagDraft
{
    public static BarFigure Frequency(TagCounts counts, int top)
    {
        // A bar of the others would be the sum of many and drown each of these: the subtitle says how many cables they are on.
        var bars = counts.Tags.Take(top)
            .Select(tag => new Bar(Wording.Short(tag.Code, 24), tag.Count, Note(tag), Palette.Cables, tag.Tag.Meaning ?? "")).ToList();
        int rest = counts.Tags.Count - bars.Count;
        return new BarFigure
        {
            Kind = CableChartKind.Tag,
            Title = "How often tags are used",
            Subtitle = $"{Wording.Cables(counts.Cables)}, {Wording.Count(counts.Tags.Count, "tag")}, "
                + FormattableString.Invariant($"{counts.Untagged:N0} without a tag; a cable counts once for each of its tags")
                + Wording.OtherTags(rest, counts.CablesWithOthers(top)),
            Source = Wording.Source(Wording.Cables(counts.Cables) + Wording.Span(counts.First, counts.Last), "TAGS lines"),
            XTitle = "cables",
            YTitle = "tag",
            Bars = bars,
        };
    }

    public static HeatMapFigure ByTime(TagTimeMatrix matrix, int top)
    {
        string unit = Wording.Unit(matrix.Timeline);
        var cut = matrix.Top(top);
        // "other" would outshine every single tag: the subtitle says how many are not shown.
        var rows = Enumerable.Range(0, cut.Rows.Count).Where(i => cut.Rows[i].Merged == 0).ToList();
        int rest = matrix.Rows.Count - rows.Count;
        int others = cut.Rows.Where(row => row.Merged > 0).Sum(row => row.Total);
        return new HeatMapFigure
        {
            Kind = CableChartKind.TagMonth,
            Title = $"Tags by {unit}",
            Subtitle = $"{Wording.Cables(matrix.Timeline.Cables)}; share of the {unit}'s cables that have the tag"
                + Wording.OtherTags(rest, others) + Wording.Dates(matrix.Timeline),
            Source = Wording.Source(Wording.Cables(matrix.Timeline.Cables) + Wording.Span(matrix.Timeline),
                "TAGS lines and date-time groups"),
            XTitle = unit + " (UTC)",
            YTitle = "tag",
            Rows = [.. rows.Select(i => Wording.Short(cut.Rows[i].Name, 24))],
            Columns = [.. cut.Buckets.Select(bucket => bucket.Label)],
            Starts = [.. cut.Buckets.Select(bucket => bucket.Start)],
            Values = [.. rows.Select(i =>
                (IReadOnlyList<double?>)[.. Enumerable.Range(0, cut.Buckets.Count)
                    .Select(j => cut.Share(i, j) is { } share ? Math.Round(100 * share, 1) : (double?)null)])],
            ValueTitle = "% of the cables",
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
            Subtitle = $"{Wording.Cables(pairs.Cables)}; cables with both tags"
                + $"{(rest > 0 ? $"; {Wording.Count(rest, "other tag")} not shown" : "")}",
            Source = Wording.Source(Wording.Cables(pairs.Cables), "TAGS lines"),
            XTitle = "tag",
            YTitle = "tag",
            Rows = [.. tags.Select(tag => Wording.Short(tag, 24))],
            Columns = [.. tags.Select(tag => Wording.Short(tag, 24))],
            // A tag with itself says nothing, and would outshine the pairs.
            Values = [.. tags.Select(row =>
                (IReadOnlyList<double?>)[.. tags.Select(column => row == column ? (double?)null : pairs.Count(row, column))])],
            ValueTitle = "cables with both",
            ShowsValues = tags.Count <= 20,
        };
    }

    private static string Note(TagCount tag)
    {
        string trend = tag.Trend is { } slope ? FormattableString.Invariant($", {100 * slope:+0.0;-0.0;0.0} points a year") : "";
        return $"{tag.Tag.Meaning}{(tag.Tag.Meaning is null ? "" : ": ")}{Html.Percent(tag.Share)} of the cables{trend}";
    }
}
