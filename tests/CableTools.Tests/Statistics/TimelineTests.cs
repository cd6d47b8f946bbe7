using CableTools.Statistics;

namespace CableTools.Tests.Statistics;

public sealed class TimelineTests
{
    [Theory]
    [InlineData(TimelineUnit.Year, "2006: 4 2007: 3")]
    [InlineData(TimelineUnit.Quarter, "2006-Q1: 3 2006-Q2: 1 2006-Q3: 0 2006-Q4: 0 2007-Q1: 1 2007-Q2: 0 2007-Q3: 0 2007-Q4: 2")]
    [InlineData(TimelineUnit.Month,
        "2006-01: 2 2006-02: 1 2006-03: 0 2006-04: 1 2006-05: 0 2006-06: 0 2006-07: 0 2006-08: 0 2006-09: 0 2006-10: 0 "
            + "2006-11: 0 2006-12: 0 2007-01: 1 2007-02: 0 2007-03: 0 2007-04: 0 2007-05: 0 "
            + "2007-06: 0 2007-07: 0 2007-08: 0 2007-09: 0 2007-10: 0 2007-11: 0 2007-12: 2")]
    public void Buckets_without_a_cable_are_there_and_count_nothing(TimelineUnit unit, string expected) =>
        Assert.Equal(expected, string.Join(' ', Timeline.Of(Table.Cables, unit).Buckets));

    [Fact]
    public void Days_run_from_the_first_to_the_last()
    {
        var days = Timeline.Of(Table.Cables, TimelineUnit.Day);
        Assert.Equal(729, days.Buckets.Count);
        Assert.Equal(("2006-01-02: 1", "2007-12-31: 2"), (days.Buckets[0].ToString(), days.Buckets[^1].ToString()));
        Assert.Equal((8, 1), (days.Cables, days.Undated));
    }

    // Weeks begin on Monday and belong to the year of their Thursday (ISO 8601).
    [Theory]
    [InlineData("2005-01-02", "2004-W53", "2004-12-27")]
    [InlineData("2005-12-31", "2005-W52", "2005-12-26")]
    [InlineData("2006-01-01", "2005-W52", "2005-12-26")]
    [InlineData("2006-01-02", "2006-W01", "2006-01-02")]
    [InlineData("2008-12-31", "2009-W01", "2008-12-29")]
    [InlineData("2010-01-03", "2009-W53", "2009-12-28")]
    public void Weeks_are_those_of_the_calendar(string date, string label, string monday)
    {
        var bucket = Assert.Single(Timeline.Of([new Invented("OSLO", 1, date).Parse()], TimelineUnit.Week).Buckets);
        Assert.Equal((label, monday), (bucket.Label, $"{bucket.Start:yyyy-MM-dd}"));
        Assert.Equal(DayOfWeek.Monday, bucket.Start.DayOfWeek);
    }

    [Theory]
    [InlineData(TimelineGroup.None, "cables 4 3")]
    [InlineData(TimelineGroup.Tag, "SENV 1 2|ECON 2 0|LG 2 0|NO 2 0|SCUL 2 0|SZ 0 2|KPAO 1 0|no tag 0 1")]
    [InlineData(TimelineGroup.Origin, "BERN 0 3|OSLO 2 0|RIGA 2 0")]
    [InlineData(TimelineGroup.Classification, "Unclassified 1 3|Confidential 2 0|Secret 1 0")]
    [InlineData(TimelineGroup.Precedence, "Routine 2 3|Priority 1 0|Immediate 1 0")]
    public void Series_are_counted_by_group(TimelineGroup group, string expected)
    {
        var timeline = Timeline.Of(Table.Cables, TimelineUnit.Year, group);
        Assert.Equal(expected, string.Join('|', timeline.Series.Select(series => $"{series.Name} {string.Join(' ', series.Counts)}")));
    }

    [Fact]
    public void The_smaller_series_are_put_together_and_counted()
    {
        var top = Timeline.Of(Table.Cables, TimelineUnit.Year, TimelineGroup.Tag).Top(2);
        // A cable with three of the others is one cable.
        Assert.Equal("SENV 1 2|ECON 2 0|other (6) 4 3",
            string.Join('|', top.Series.Select(series => $"{series.Name} {string.Join(' ', series.Counts)}")));
        Assert.Equal(6, top.Series[^1].Merged);
        Assert.Equal("other (7)", top.Top(1).Series[^1].Name);
        Assert.Throws<InvalidOperationException>(() => top.Merge(top));
    }

    [Theory]
    [InlineData("2006-05-01", "2006-07-10", TimelineUnit.Day, 71)]
    [InlineData("2006-05-01", "2006-08-01", TimelineUnit.Month, 4)]
    [InlineData("2004-01-01", "2009-12-31", TimelineUnit.Month, 72)]
    [InlineData("2004-01-01", "2010-01-01", TimelineUnit.Quarter, 25)]
    [InlineData("1966-12-28", "2010-02-26", TimelineUnit.Year, 45)]
    public void The_unit_follows_from_the_span_unless_asked_for(string first, string last, TimelineUnit unit, int buckets)
    {
        Cable[] cables = [new Invented("OSLO", 1, first, "PREL").Parse(), new Invented("OSLO", 2, last, "PREL").Parse()];
        foreach (var group in Enum.GetValues<TimelineGroup>())
        {
            var timeline = Timeline.Of(cables, group: group);
            Assert.Equal((unit, buckets), (timeline.Unit, timeline.Buckets.Count));
            Assert.Equal(Dump(Timeline.Of(cables, unit, group)), Dump(timeline));
            // Two halves have the unit of their whole.
            Assert.Equal(Dump(timeline), Dump(Timeline.Of(cables[..1], group: group).Merge(Timeline.Of(cables[1..], group: group))));
        }

        Assert.Equal(TimelineUnit.Week, Timeline.Of(cables, TimelineUnit.Week).Unit);
        Assert.Equal(TimelineUnit.Year, Timeline.Of(cables).Merge(Timeline.Of(cables, TimelineUnit.Year)).Unit);
    }

    [Fact]
    public void A_table_has_one_row_for_years_without_a_cable()
    {
        Cable[] cables = [new Invented("OSLO", 1, "1990-05-01").Parse(), new Invented("OSLO", 2, "1996-05-01").Parse(),
            new Invented("OSLO", 3, "1998-05-01").Parse()];
        Assert.EndsWith("| 1990 | 1 |\n| 1991 to 1995 | 0 |\n| 1996 | 1 |\n| 1997 | 0 |\n| 1998 | 1 |\n",
            Timeline.Of(cables, TimelineUnit.Year).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cables_without_a_date_time_group_count_by_the_date_of_their_container_and_are_counted()
    {
        var timeline = Timeline.Of([.. Table.Cables, Undated], TimelineUnit.Year);
        Assert.Equal(("2006: 5 2007: 3", 1, 1), (string.Join(' ', timeline.Buckets), timeline.DatedByContainer, timeline.Undated));
        Assert.Equal(2, timeline.Merge(timeline).DatedByContainer);
        Assert.Equal(0, Timeline.Of(Table.Cables).DatedByContainer);
        Assert.True(ReferenceGraph.Of([Undated]).Find(Undated.Id!)!.IsDatedByContainer);
    }

    private static Cable Undated => Cable.Parse(
        "UNCLAS OSLO 009001\n\nSUBJECT: X\n\nREF: OSLO 12\n\n1. (U) Text.\n", null,
        new CableSource(null, CableFormat.Csv, 1)
        {
            Metadata = new CableMetadata { Date = new DateTimeOffset(2006, 5, 1, 0, 0, 0, TimeSpan.Zero), Id = "06OSLO9001" },
        });

    private static string Dump(Timeline timeline) => string.Join(' ', timeline.Buckets)
        + string.Join('|', timeline.Top(1).Series.Select(series => $"{series.Name} {string.Join(' ', series.Counts)}"));

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        var months = Timeline.Of(Table.Cables, TimelineUnit.Month);
        Assert.Throws<ArgumentException>(() => months.Merge(Timeline.Of(Table.Cables, TimelineUnit.Year)));
        Assert.Throws<ArgumentOutOfRangeException>(() => months.Top(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Timeline.Of([], (TimelineUnit)17));
        Assert.Throws<ArgumentNullException>(() => Timeline.Of(null!));
    }

    [Fact]
    public void A_matrix_has_a_row_a_tag_and_a_share_a_cell()
    {
        var matrix = TagTimeMatrix.Of(Table.Cables, TimelineUnit.Quarter);
        Assert.Equal(("SENV", 1.0, (double?)null), (matrix.Rows[0].Name, matrix.Share(0, 1), matrix.Share(0, 2)));
        Assert.Equal((1, 0.5), (matrix.Count(0, 7), matrix.Share(0, 7)));
        Assert.Equal("other (7)", matrix.Top(1).Rows[^1].Name);
    }

    [Fact]
    public void Undated_cables_make_an_empty_timeline()
    {
        var timeline = Timeline.Of([new Invented("OSLO", 1, null).Parse()]);
        Assert.Empty(timeline.Buckets);
        Assert.Empty(timeline.Series);
        Assert.Equal(1, timeline.Undated);
    }
}
