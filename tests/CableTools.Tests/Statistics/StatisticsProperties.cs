using CableTools.Statistics;
using CableTools.Tests.Support;
using CsCheck;

namespace CableTools.Tests.Statistics;

/// <summary>What holds for every set of cables.</summary>
public sealed class StatisticsProperties
{
    private static readonly string[] Posts = ["OSLO", "RIGA", "BERN", "NOWHERE"];
    private static readonly string[] TagCodes = ["SENV", "ECON", "SCUL", "NO", "LG", "QQQQ"];

    private static readonly Gen<Cable> One = Gen.Select(
        Gen.Int[0, 3], Gen.Int[1, 40], Gen.Int[0, 1500], Gen.Int[0, 63], Gen.Int[0, 2], Gen.Int[1, 40],
        (post, serial, day, tags, level, cited) => new Invented(
            Posts[post], serial, day == 0 ? null : $"{new DateTime(2005, 1, 1).AddDays(day):yyyy-MM-dd}",
            string.Join(", ", TagCodes.Where((_, i) => (tags & (1 << i)) != 0)), "UCS".Substring(level, 1),
            Info: tags % 3 == 0 ? "AMEMBASSY " + Posts[tags % 4] : null,
            Refs: cited % 2 == 0 ? $"06 {Posts[cited % 4]} {cited}" : null).Parse());

    private static readonly Gen<(Cable[] First, Cable[] Second)> Halves = Gen.Select(One.Array[0, 12], One.Array[0, 12]);

    [Fact]
    public void Two_halves_merged_are_the_whole() => Halves.Holds(halves =>
    {
        var whole = CableStatistics.Of(halves.First.Concat(halves.Second));
        var merged = CableStatistics.Of(halves.First).Merge(CableStatistics.Of(halves.Second));
        Assert.Equal(Dump(whole), Dump(merged));
    }, 300);

    [Fact]
    public void The_order_of_the_cables_does_not_matter() => Halves.Holds(halves =>
    {
        // Of two copies with one id the first one's date counts, so that each id may come once only.
        var cables = halves.First.Concat(halves.Second).GroupBy(cable => cable.Id).Select(copies => copies.First()).ToList();
        Assert.Equal(Dump(CableStatistics.Of(cables)), Dump(CableStatistics.Of(Enumerable.Reverse(cables))));
    }, 300);

    [Fact]
    public void A_result_does_not_change_by_what_is_gathered_after_it() => Halves.Holds(halves =>
    {
        var gatherer = CableStatistics.Gather();
        foreach (var cable in halves.First) gatherer.Add(cable);
        var first = gatherer.ToResult();
        foreach (var cable in halves.Second) gatherer.Add(cable);
        Assert.Equal(Dump(CableStatistics.Of(halves.First)), Dump(first));
        Assert.Equal(Dump(CableStatistics.Of(halves.First.Concat(halves.Second))), Dump(gatherer.ToResult()));
    }, 100);

    [Fact]
    public void Sums_agree_with_counts() => Halves.Holds(halves =>
    {
        var cables = halves.First.Concat(halves.Second).ToList();
        var all = CableStatistics.Of(cables);
        int dated = cables.Count - all.ByMonth.Undated;
        Assert.Equal(cables.Sum(cable => cable.Tags.Count), all.Tags.Tags.Sum(tag => tag.Count));
        Assert.Equal(cables.Count, all.Classifications.Classifications.Sum(level => level.Count));
        Assert.Equal(cables.Count, all.Posts.WithoutPost + all.Posts.Posts.Sum(post => post.Count));
        Assert.Equal(all.References.Links.Count, all.References.Nodes.Sum(node => node.InDegree));
        Assert.Equal(all.References.Links.Count, all.References.Nodes.Sum(node => node.OutDegree));
        Assert.Equal(all.References.Nodes.Count, all.References.Threads.Sum(thread => thread.Cables.Count));
        Assert.Equal(all.Correspondence.Links.Sum(link => link.Count),
            all.Correspondence.Stations.Sum(s => s.ReceivedForAction + s.ReceivedForInformation));
        foreach (var unit in Enum.GetValues<TimelineUnit>())
        {
            foreach (var group in Enum.GetValues<TimelineGroup>())
            {
                var timeline = Timeline.Of(cables, unit, group);
                Assert.Equal(dated, timeline.Buckets.Sum(bucket => bucket.Count));
                Assert.All(timeline.Series, series => Assert.Equal(timeline.Buckets.Count, series.Counts.Count));
                Assert.All(timeline.Buckets.Zip(timeline.Buckets.Skip(1)), pair => Assert.True(pair.First.Start < pair.Second.Start));
                if (group != TimelineGroup.Tag) Assert.Equal(dated, timeline.Series.Sum(series => series.Total));
                // Tags that are put together are counted by cable.
                if (timeline.Series.Count > 1 && group != TimelineGroup.Tag)
                    Assert.Equal(timeline.Series.Sum(series => series.Total), timeline.Top(1).Series.Sum(series => series.Total));
            }
        }
    }, 60);

    [Fact]
    public void Pairs_lie_between_nothing_and_their_tags() => Halves.Holds(halves =>
    {
        var pairs = TagCoOccurrence.Of(halves.First.Concat(halves.Second));
        foreach (var pair in pairs.Pairs)
        {
            Assert.InRange(pair.Count, 1, Math.Min(pairs.Count(pair.First, pair.First), pairs.Count(pair.Second, pair.Second)));
            Assert.InRange(pair.Jaccard, double.Epsilon, 1);
            Assert.True(pair.Lift > 0);
        }
    }, 300);

    private static string Dump(CableStatistics s) => string.Join('\n',
        string.Join(' ', s.Tags.Tags.Select(t => $"{t} {t.Share} {t.Trend} {t.First:s} {t.Last:s}")),
        string.Join(' ', s.CoOccurrence.Pairs.Select(p => $"{p} {p.Jaccard} {p.Lift}")),
        string.Join(' ', s.ByMonth.Buckets), string.Join(' ', s.TagsByMonth.Rows.Select(r => $"{r} {string.Join(',', r.Counts)}")),
        string.Join(' ', s.ClassificationsByYear.Series.Select(r => $"{r} {string.Join(',', r.Counts)}")),
        string.Join(' ', s.Posts.Posts.Select(p => $"{p} {p.First:s} {p.Last:s}")),
        string.Join(' ', s.Correspondence.Stations) + string.Join(' ', s.Correspondence.Links.Select(l => $"{l} {l.First:s} {l.Last:s}")),
        string.Join(' ', s.References.Threads.Select(t =>
            string.Join(',', t.Cables) + ":" + string.Join(',', t.Links) + ":" + string.Join(',', t.Missing))),
        s.References.CitingTimes + " " + s.References.CitingTimes.Backwards + " " + s.References.CitingTimes.Undated,
        s.Classifications + string.Join(' ', s.Classifications.Markings), s.Lengths.ToString());
}
