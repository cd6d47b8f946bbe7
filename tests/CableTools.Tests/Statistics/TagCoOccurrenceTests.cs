using CableTools.Statistics;

namespace CableTools.Tests.Statistics;

public sealed class TagCoOccurrenceTests
{
    private static readonly TagCoOccurrence Pairs = TagCoOccurrence.Of(Table.Cables);

    // Of 8 cables: ECON 2, SENV 4, LG 2, SCUL 2, NO 2, KPAO 1, SZ 2.
    [Theory]
    [InlineData("ECON", "LG", 2, 1.0, 4.0)]
    [InlineData("SENV", "SZ", 2, 0.5, 2.0)]
    [InlineData("ECON", "SENV", 1, 0.2, 1.0)]
    [InlineData("SCUL", "KPAO", 1, 0.5, 4.0)]
    public void A_pair_has_count_Jaccard_index_and_lift(string one, string other, int count, double jaccard, double lift)
    {
        var pair = Pairs.Find(one, other)!;
        Assert.Equal((count, jaccard, lift), (pair.Count, pair.Jaccard, pair.Lift));
        Assert.Equal(count, Pairs.Count(other, one));
        Assert.Equal(pair.ToString(), Pairs.Find(other, one)!.ToString());
    }

    [Fact]
    public void Pairs_come_the_most_frequent_first()
    {
        Assert.Equal(["ECON + LG: 2", "NO + SCUL: 2", "SENV + SZ: 2", "ECON + SENV: 1", "KPAO + NO: 1", "KPAO + SCUL: 1", "LG + SENV: 1"],
            Pairs.Pairs.Select(pair => pair.ToString()));
        Assert.Equal("SENV", Pairs.Tags[0]);
    }

    [Fact]
    public void Tags_that_never_meet_are_no_pair()
    {
        Assert.Null(Pairs.Find("NO", "SZ"));
        Assert.Equal(0, Pairs.Count("NO", "SZ"));
        Assert.Equal(4, Pairs.Count("SENV", "SENV"));
    }
}
