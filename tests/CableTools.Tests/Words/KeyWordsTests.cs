using CableTools.Tests.Support;
using CableTools.Words;

namespace CableTools.Tests.Words;

public sealed class KeyWordsTests
{
    // 10 of 100 here and 5 of 200 there: 15 of 300 in all, so that 5 and 10 are expected, and 95 and 190 of the other words.
    // G2 = 2 (10 ln 10/5 + 5 ln 5/10 + 90 ln 90/95 + 195 ln 195/190) = 2 (6.9315 - 3.4657 - 4.8660 + 5.0652) = 7.3298.
    // The others are from NLTK 3.8 (BigramAssocMeasures.likelihood_ratio) and SciPy 1.10 (chi2_contingency, log-likelihood), which agree.
    [Theory]
    [InlineData(10, 100, 5, 200, 7.329811674221491)]
    [InlineData(0, 50, 8, 70, 9.029600956270958)]
    [InlineData(3, 30, 0, 1000, 21.518485992029564)]
    [InlineData(120, 9000, 80, 21000, 77.39279959621715)]
    [InlineData(10, 100, 20, 200, 0)]
    [InlineData(0, 0, 0, 0, 0)]
    public void The_log_likelihood_is_Dunnings(long here, long allHere, long there, long allThere, double expected) =>
        Assert.Equal(expected, Contrast.LogLikelihood(here, allHere, there, allThere), 9);

    [Theory]
    [InlineData(10, 100, 5, 200, 2)]
    [InlineData(5, 200, 10, 100, -2)]
    [InlineData(4, 100, 0, 100, 3)]
    [InlineData(7, 100, 7, 100, 0)]
    public void The_log_ratio_doubles_with_each_step(long here, long allHere, long there, long allThere, double expected) =>
        Assert.Equal(expected, Contrast.LogRatio(here, allHere, there, allThere), 9);

    [Fact]
    public void Words_of_one_side_come_the_surest_first()
    {
        // Of 8 words here and 13 there: ice 3 and 0, fish 3 and 4, oil 1 and 6 (stop words count as words).
        var keys = KeyWords.Of([Make.WithBody("1. (C) Ice, ice and ice; fish, fish, fish; oil.")],
            [Make.WithBody("1. (C) Fish, fish or fish; fish; oil, oil, oil, oil, oil, oil; the end.")], least: 3);
        Assert.Equal((8L, 13L), (keys.Counts.TotalWords, keys.Others.TotalWords));
        Assert.Equal(["ice", "fish"], keys.Words.Select(word => word.Word));
        Assert.Equal(["oil"], keys.Fewer.Select(word => word.Word));
        var ice = keys.Words[0];
        Assert.Equal((3, 0, 1, 0), (ice.Count, ice.OtherCount, ice.Cables, ice.OtherCables));
        Assert.Equal(3750, ice.Per10000);
        // Ice: 3 of 21 words in all. 2 (3 ln 3/(8*3/21) + 5 ln 5/(8*18/21) + 13 ln 13/(13*18/21)) = 6.5205.
        Assert.Equal(2 * (3 * Math.Log(3 / (24 / 21.0)) + 5 * Math.Log(5 / (144 / 21.0)) + 13 * Math.Log(13 / (234 / 21.0))),
            ice.LogLikelihood, 9);
        // 3 of 8 by half a one of 13.
        Assert.Equal(Math.Log2(3 / 8.0 / (0.5 / 13)), ice.LogRatio, 9);
        Assert.Equal(["and (1)", "or (1)", "the (1)"],
            keys.LeftOut.Where(word => word.Reason == LeftOutReason.StopWord).Select(word => word.ToString()));
        Assert.Contains("Stop words left out: and (1), or (1), the (1).", keys.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_compared_the_other_way_round_is_the_same()
    {
        var golden = WordCountsTests.Golden();
        var half = golden.Take(golden.Count / 2).ToList();
        var rest = golden.Skip(half.Count).ToList();
        var keys = KeyWords.Of(half, rest, least: 2);
        var back = KeyWords.Of(rest, half, least: 2);
        Assert.Equal(keys.Words.Select(word => (word.Word, word.Count)), back.Fewer.Select(word => (word.Word, word.OtherCount)));
        Assert.All(keys.Words.Zip(back.Fewer), pair => Assert.Equal(pair.First.LogLikelihood, pair.Second.LogLikelihood, 6));
        Assert.Empty(KeyWords.Of(half, half).Words);
    }

    [Fact]
    public void Words_are_not_compared_with_phrases() =>
        Assert.Throws<ArgumentException>(() => KeyWords.Of(WordCounts.Of([], 1), WordCounts.Of([], 2)));
}
