using CableTools.Statistics;

namespace CableTools.Tests.Statistics;

public sealed class TagCountsTests
{
    [Fact]
    public void Tags_are_counted_once_a_cable_the_most_used_first()
    {
        var counts = TagCounts.Of(Table.Cables);
        Assert.Equal(["SENV: 4", "ECON: 2", "LG: 2", "NO: 2", "SCUL: 2", "SZ: 2", "KPAO: 1"], counts.Tags.Select(tag => tag.ToString()));
        Assert.Equal((8, 1, 1), (counts.Cables, counts.Untagged, counts.Undated));
        Assert.Equal(0.5, counts["senv"]!.Share);
        Assert.Null(counts["PREL"]);
        Assert.Equal("Environmental affairs", counts["SENV"]!.Tag.Meaning);
    }

    [Fact]
    public void First_and_last_date_of_a_tag_are_those_of_its_cables()
    {
        var counts = TagCounts.Of(Table.Cables);
        Assert.Equal("2006-04-15 2007-12-31", $"{counts["SENV"]!.First:yyyy-MM-dd} {counts["SENV"]!.Last:yyyy-MM-dd}");
        Assert.Equal("2006-01-02 2007-12-31", $"{counts.First:yyyy-MM-dd} {counts.Last:yyyy-MM-dd}");
    }

    [Fact]
    public void A_trend_is_the_slope_of_the_share_in_a_year()
    {
        // Share of SENV: 0 of 2 in January, 1 of 2 twelve months later, 2 of 2 another twelve months later: half of all a year.
        var cables = new[]
        {
            new Invented("OSLO", 1, "2005-01-05", "NO"), new Invented("OSLO", 2, "2005-01-15", "NO"),
            new Invented("OSLO", 3, "2006-01-05", "NO, SENV"), new Invented("OSLO", 4, "2006-01-25", "NO"),
            new Invented("OSLO", 5, "2007-01-05", "NO, SENV"), new Invented("OSLO", 6, "2007-01-31", "SENV, NO"),
        }.Select(cable => cable.Parse()).ToList();
        var counts = TagCounts.Of(cables);
        Assert.Equal(0.5, counts["SENV"]!.Trend!.Value, 12);
        Assert.Equal(0, counts["NO"]!.Trend!.Value, 12);
        Assert.Null(TagCounts.Of(cables.Take(2))["NO"]!.Trend);
    }

    [Fact]
    public void Nothing_counts_nothing()
    {
        var counts = TagCounts.Of([]);
        Assert.Empty(counts.Tags);
        Assert.Equal(0, counts.Cables);
        Assert.Null(counts.First);
    }

    [Fact]
    public void A_source_is_read_once_and_no_cable_is_kept()
    {
        var read = new List<WeakReference>();
        IEnumerable<Cable> Stream()
        {
            for (int i = 0; i < 200; i++)
            {
                var cable = new Invented("OSLO", 9000 + i, "2006-05-12", "NO, SCUL").Parse();
                read.Add(new WeakReference(cable));
                yield return cable;
            }
        }

        var statistics = CableStatistics.Of(Stream());
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.Equal(200, read.Count);
        // The last one may still be held by the iterator's state.
        Assert.True(read.Count(cable => cable.IsAlive) <= 1);
        Assert.Equal(200, statistics.Cables);
    }

    [Theory]
    [InlineData(0, 7)]
    [InlineData(1, 6)]
    [InlineData(5, 3)]
    [InlineData(7, 0)]
    public void The_cables_of_the_other_tags_are_counted_once_each(int top, int cables)
    {
        var counts = TagCounts.Of(Table.Cables);
        Assert.Equal(cables, counts.CablesWithOthers(top));
        Assert.Equal(2 * counts.CablesWithOthers(top), counts.Merge(counts).CablesWithOthers(top));
        Assert.Throws<ArgumentOutOfRangeException>(() => counts.CablesWithOthers(-1));
    }
}
