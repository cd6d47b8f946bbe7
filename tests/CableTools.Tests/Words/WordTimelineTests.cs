using CableTools.Statistics;
using CableTools.Tests.Statistics;
using CableTools.Words;

namespace CableTools.Tests.Words;

public sealed class WordTimelineTests
{
    // 2006: 5 + 3 words, climate 1 and 1; 2007: none; 2008: 4 words, climat* 2 and treaty 1. The undated one counts nowhere.
    private static readonly Cable[] Cables =
    [
        new Invented("OSLO", 9001, "2006-05-01 08:00", Body: "1. (U) The climate is getting warmer.").Parse(),
        new Invented("OSLO", 9002, "2006-12-31 23:59", Body: "1. (U) Climate talks began.").Parse(),
        new Invented("OSLO", 9003, "2008-01-01 00:01", Body: "1. (U) Climates and\nclimate treaties.").Parse(),
        new Invented("OSLO", 9004, null, Body: "1. (U) Climate, climate, climate.").Parse(),
    ];

    [Fact]
    public void Terms_are_counted_by_ten_thousand_words()
    {
        var timeline = WordTimeline.Of(Cables, ["climat*", "treat*", "climate treaties"], TimelineUnit.Year);
        Assert.Equal(["2006", "2007", "2008"], timeline.Buckets.Select(bucket => bucket.Label));
        Assert.Equal([8L, 0, 4], timeline.TotalWords);
        Assert.Equal([2, 0, 1], timeline.Buckets.Select(bucket => bucket.Count));
        Assert.Equal([2, 0, 2], timeline.Series[0].Counts);
        Assert.Equal([2, 0, 1], timeline.Series[0].Cables);
        Assert.Equal([2500.0, null, 5000.0], timeline.Series[0].Per10000);
        Assert.Equal([0.0, null, 2500.0], timeline.Series[1].Per10000);
        Assert.Equal([0, 0, 1], timeline.Series[2].Counts);
        Assert.Equal((4, 1, 0), (timeline.Cables, timeline.Undated, timeline.DatedByContainer));
        Assert.Equal("climat* (4), treat* (1), climate treaties (1) in 4 cables by year, 2006 to 2008", timeline.ToString());
    }

    [Fact]
    public void The_points_are_rows_of_each_term_and_bucket()
    {
        var points = WordTimeline.Of(Cables, ["climate", "treat*"], TimelineUnit.Year).Points;
        Assert.Equal(["2006 climate: 2", "2007 climate: 0", "2008 climate: 1", "2006 treat*: 0", "2007 treat*: 0", "2008 treat*: 1"],
            points.Select(point => point.ToString()));
        Assert.Equal((2500.0, 1, 1, 4L), (points[5].Per10000!.Value, points[5].Cables, points[5].TotalCables, points[5].TotalWords));
    }

    [Theory]
    [InlineData(TimelineUnit.Month, 21)]
    [InlineData(TimelineUnit.Quarter, 8)]
    [InlineData(null, 21)]
    public void A_bucket_spans_what_was_asked_for_or_what_fits(TimelineUnit? unit, int expected)
    {
        var timeline = WordTimeline.Of(Cables, ["climate"], unit);
        Assert.Equal(expected, timeline.Buckets.Count);
        Assert.Equal(unit ?? TimelineUnit.Month, timeline.Unit);
        Assert.Equal(3, timeline.Series[0].Total);
        Assert.Equal(12, timeline.TotalWords.Sum());
        Assert.Equal(Timeline.Of(Cables, unit).Buckets.Select(bucket => bucket.Label), timeline.Buckets.Select(bucket => bucket.Label));
    }

    [Fact]
    public void The_table_has_a_row_a_bucket_and_two_columns_a_term() => Assert.Equal(
        "**climate (3) in 4 cables by year, 2006 to 2008**\n\n| year | words | climate | per 10,000 |\n| --- | ---: | ---: | ---: |\n"
            + "| 2006 | 8 | 2 | 2,500.00 |\n| 2007 | 0 | 0 |  |\n| 2008 | 4 | 1 | 2,500.00 |\n",
        WordTimeline.Of(Cables, ["climate"], TimelineUnit.Year).ToMarkdown());

    [Fact]
    public void Nothing_is_a_timeline_without_buckets()
    {
        var none = WordTimeline.Of([], ["climate"]);
        Assert.Empty(none.Buckets);
        Assert.Empty(none.Points);
        Assert.Throws<ArgumentException>(() => WordTimeline.Of([], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => WordTimeline.Of([], ["climate"], (TimelineUnit)9));
    }
}
