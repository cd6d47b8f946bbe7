using CableTools.Statistics;

namespace CableTools.Tests.Statistics;

public sealed class SharesAndLengthsTests
{
    [Fact]
    public void Classifications_come_lowest_first_with_their_share()
    {
        var shares = ClassificationShares.Of(Table.Cables);
        Assert.Equal(["Unclassified: 5", "Confidential: 2", "Secret: 1"], shares.Classifications.Select(c => c.ToString()));
        Assert.Equal(0.625, shares.Classifications[0].Share);
    }

    [Fact]
    public void Portion_markings_are_counted_in_one_spelling()
    {
        var shares = ClassificationShares.Of(Table.Cables);
        // 7 cables with one portion (U); 9006 has U, C//NF with parts C-NF and U, and one without a marking.
        Assert.Equal(["U: 9", "C/NF: 2"], shares.Markings.Select(m => m.ToString()));
        Assert.Equal((12, 1), (shares.Portions, shares.Unmarked));
        Assert.Equal(1, shares.Markings.Sum(marking => marking.Share), 12);
    }

    [Fact]
    public void Words_and_paragraphs_are_measured_by_cable()
    {
        var lengths = CableLengths.Of(Table.Cables);
        Assert.Equal((8, 1, 3), (lengths.Paragraphs.Count, lengths.Paragraphs.Minimum, lengths.Paragraphs.Maximum));
        Assert.Equal((3, 3.0), (lengths.Words.Minimum, lengths.Words.Median));
    }

    [Fact]
    public void Posts_come_the_busiest_first_with_their_place()
    {
        var posts = PostCounts.Of(Table.Cables);
        Assert.Equal(["BERN: 4", "OSLO: 2", "RIGA: 2"], posts.Posts.Select(post => post.ToString()));
        Assert.InRange(posts.Posts[0].Post!.Latitude!.Value, 46, 48);
    }

    [Theory]
    [InlineData("3", 3.0, 3, 3)]
    [InlineData("1 2 3 10", 2.5, 1, 10)]
    [InlineData("5 1 4 1 5", 4.0, 1, 5)]
    public void A_distribution_knows_its_middle_and_its_ends(string values, double median, int minimum, int maximum)
    {
        var distribution = Of(values);
        Assert.Equal((median, minimum, maximum), (distribution.Median, distribution.Minimum, distribution.Maximum));
        Assert.Equal(minimum, distribution.Quantile(0));
        Assert.Equal(maximum, distribution.Quantile(1));
    }

    [Theory]
    [InlineData(0.2, 1)]
    [InlineData(0.21, 2)]
    [InlineData(0.9, 5)]
    public void A_quantile_is_a_value_that_occurs(double part, int expected) => Assert.Equal(expected, Of("1 2 3 4 5").Quantile(part));

    [Fact]
    public void An_empty_distribution_has_no_values()
    {
        var distribution = Of("");
        Assert.Null(distribution.Median);
        Assert.Null(distribution.Mean);
        Assert.Null(distribution.Quantile(0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => distribution.Quantile(double.NaN));
    }

    private static Distribution Of(string values)
    {
        var tally = new Tally<int>();
        foreach (string value in values.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            tally.Add(int.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
        return new Distribution(tally, "values");
    }
}
