using CableTools.Corpus.Bulk;
using CableTools.Statistics;

namespace CableTools.Tests.Statistics;

public sealed class BurstTests
{
    private static readonly int[] Tens = [10, 10, 10, 10, 10, 10];

    // 15 of 60: the usual share is 1/4, that of a burst 1/2. A bucket with r of 10 speaks for the burst by r ln 3 - 10 ln 1.5, and the
    // rise costs gamma ln 6.
    [Theory]
    [InlineData(0.0, true)]
    [InlineData(2.0, true)] // 3.58
    [InlineData(2.3, false)] // 4.12
    public void Shares_burst_where_their_weight_is_more_than_the_rise_costs(double gamma, bool bursts)
    {
        var found = BurstFinder.Find([1, 1, 6, 5, 1, 1], Tens, new BurstOptions { Gamma = gamma, MaximumChance = double.PositiveInfinity });
        if (!bursts)
        {
            Assert.Empty(found);
            return;
        }

        var burst = Assert.Single(found);
        Assert.Equal((2, 3, 1, 11L), (burst.First, burst.Last, burst.Level, burst.Count));
        Assert.Equal(5, burst.Expected, 12);
        Assert.Equal(11 * Math.Log(3) - 20 * Math.Log(1.5), burst.Weight, 12); // 3.98
        // Of 20 at least 11, with 1/4 each: 0.0039421, in 6 buckets.
        Assert.Equal(6 * 0.0039421, burst.Chance, 6);
    }

    // The mean is 3, that of a burst 6: 8 in a bucket speak for it by 8 ln 2 - 3 = 2.55, and the rise costs gamma 1.79.
    [Theory]
    [InlineData(1.4, 1)]
    [InlineData(1.5, 0)]
    public void Without_totals_counts_are_held_against_an_even_flow(double gamma, int bursts)
    {
        var found = BurstFinder.Find([2, 2, 8, 2, 2, 2], null, new BurstOptions { Gamma = gamma, MaximumChance = double.PositiveInfinity });
        Assert.Equal(bursts, found.Count);
        Assert.All(found, burst => Assert.Equal((2, 2, 8L, 3), (burst.First, burst.Last, burst.Count, burst.Expected)));
        Assert.All(found, burst => Assert.Equal(8 * Math.Log(2) - 3, burst.Weight, 12));
        // At least 8 where 3 are usual: 0.0119045, in 6 buckets.
        Assert.All(found, burst => Assert.Equal(6 * 0.0119045, burst.Chance, 6));
    }

    // 6.4, 12.8 and 25.6 of a hundred.
    [Fact]
    public void A_third_state_is_a_burst_within_a_burst()
    {
        int[] counts = [2, 2, 2, 10, 30, 10, 2, 2, 2, 2];
        var found = BurstFinder.Find(counts, [.. Enumerable.Repeat(100, 10)], new BurstOptions { States = 3 });
        Assert.Equal([(3, 5, 1, 50L), (4, 4, 2, 30L)], found.Select(burst => (burst.First, burst.Last, burst.Level, burst.Count)));
        Assert.Equal(50 * Math.Log(2) + 250 * Math.Log(0.872 / 0.936), found[0].Weight, 9);
        Assert.Equal(30 * Math.Log(2) + 70 * Math.Log(0.744 / 0.872), found[1].Weight, 9);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("0 0 0", "9 9 9")] // nothing at all
    [InlineData("9 9 9", "9 9 9")] // all, always
    [InlineData("5 6 7", "9 9 9")] // more than half: nothing is twice that
    [InlineData("9", "90")] // one bucket
    [InlineData("1 1 4 1 1 1 1 1", "10 10 10 10 10 10 10 10")] // 4 of 10, and 1 usual
    [InlineData("1 1 40 1 1 1 1 1", "10 10 400 10 10 10 10 10")] // it rises with the traffic
    public void What_is_no_rise_is_no_burst(string counts, string totals) => Assert.Empty(BurstFinder.Find(Read(counts), Read(totals)));

    [Fact]
    public void Fewer_than_the_least_count_are_not_told()
    {
        int[] counts = [0, 0, 4, 0, 0, 0], totals = [50, 50, 9, 50, 50, 50];
        Assert.Empty(BurstFinder.Find(counts, totals));
        Assert.Equal(4, Assert.Single(BurstFinder.Find(counts, totals, new BurstOptions { MinimumCount = 4 })).Count);
    }

    [Theory]
    [InlineData("1 2", "9")]
    [InlineData("10", "9")]
    [InlineData("-1", "9")]
    public void Counts_that_are_no_part_of_their_totals_are_refused(string counts, string totals) =>
        Assert.Throws<ArgumentException>(() => BurstFinder.Find(Read(counts), Read(totals)));

    [Fact]
    public void Options_that_mean_nothing_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BurstOptions { Scale = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BurstOptions { Scale = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BurstOptions { Gamma = -0.1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BurstOptions { States = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BurstOptions { MinimumCount = 0 });
    }

    [Theory]
    [InlineData(TimelineUnit.Day, "2006-05-12", "2006-05-13", "2006-05-15", "2006-05-13")]
    [InlineData(TimelineUnit.Week, "2006-05-12", "2006-05-15", "2006-05-29", "2006-W20")]
    [InlineData(TimelineUnit.Month, "2006-11-12", "2006-12-01", "2007-02-01", "2006-12")]
    [InlineData(TimelineUnit.Quarter, "2006-08-12", "2006-10-01", "2007-04-01", "2006-Q4")]
    [InlineData(TimelineUnit.Year, "9997-08-12", "9998-01-01", "9999-12-31", "9998")]
    public void A_burst_has_the_days_of_its_buckets(TimelineUnit unit, string first, string start, string end, string label)
    {
        var burst = Assert.Single(BurstFinder.Find("SCUL", [1, 30, 30], [900, 100, 100], Day(first), unit));
        Assert.Equal((Day(start), Day(end), label, 1), (burst.Start, burst.End.Date, burst.First, burst.Level));
        Assert.StartsWith($"SCUL {label} to ", burst.ToString(), StringComparison.Ordinal);

        static DateTime Day(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void The_more_series_are_looked_at_the_less_a_rise_says()
    {
        int[] counts = [1, 1, 9, 1, 1, 1];
        Assert.Single(BurstFinder.Find(counts, Tens));
        Assert.Empty(BurstFinder.Find(counts, Tens, series: 500));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Planted_bursts_are_found_and_no_others(int seed)
    {
        PlantedBurst[] planted =
        [
            new("SNAR", Utc(2004, 4), Utc(2004, 10), 0.4), new("KGNM", Utc(2006, 1), Utc(2006, 4), 0.3),
            new("KPAO", Utc(2007, 7), Utc(2008, 1), 0.25),
        ];
        var corpus = new BulkCorpus { Seed = seed, Bursts = planted }.Make(2000).Select(cable => Cable.Parse(cable.Text)).ToList();
        var none = new BulkCorpus { Seed = seed }.Make(2000).Select(cable => Cable.Parse(cable.Text)).ToList();
        foreach (var unit in new[] { TimelineUnit.Month, TimelineUnit.Quarter })
        {
            var found = CableBursts.Of(corpus, unit).Bursts.OrderBy(burst => burst.Start).ToList();
            Assert.Equal(planted.Select(burst => burst.Tag), found.Select(burst => burst.Name));
            // A month beside it that has more than usual by chance cannot be told from it; half a year could.
            Assert.All(found.Zip(planted), pair =>
            {
                Assert.InRange(pair.First.Start, pair.Second.From.AddMonths(-4), pair.Second.From.AddMonths(1));
                Assert.InRange(pair.First.End, pair.Second.Until.AddMonths(-1), pair.Second.Until.AddMonths(4));
            });
            Assert.Empty(CableBursts.Of(none, unit).Bursts);
        }
    }

    private static DateTime Utc(int year, int month) => new(year, month, 1, 0, 0, 0, DateTimeKind.Utc);

    private static int[] Read(string numbers) => [.. numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];
}
