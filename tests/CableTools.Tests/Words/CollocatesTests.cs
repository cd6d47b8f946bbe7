using CableTools.Tests.Support;
using CableTools.Words;

namespace CableTools.Tests.Words;

public sealed class CollocatesTests
{
    // red iran blue iran green red red red: eight words, two of them iran, so six places; within one word of it are red, blue, green.
    private static readonly Collocates Near =
        Collocates.Of([Make.WithBody("1. (C) Red Iran blue Iran green red, red. Red.")], "iran", span: 1, WordFilter.None, least: 1);

    [Fact]
    public void A_place_counts_once_and_the_word_itself_is_no_place()
    {
        Assert.Equal((2, 6L, 3L), (Near.Occurrences, Near.TotalWords, Near.NearWords));
        Assert.Equal(["blue", "green"], Near.Words.Select(word => word.Word));
        var blue = Near.Words[0];
        // As near to the one ahead as to the one behind.
        Assert.Equal((1, 0, 1), (blue.Before, blue.After, blue.Total));
        // 3 of 6 places are near: half a blue is expected, and one is there. G2 = 2 (1 ln 2 + 2 ln 2/2.5 + 3 ln 3/2.5).
        Assert.Equal(0.5, blue.Expected, 9);
        Assert.Equal(1, blue.MutualInformation, 9);
        Assert.Equal(2 * (Math.Log(2) + 2 * Math.Log(2 / 2.5) + 3 * Math.Log(3 / 2.5)), blue.LogLikelihood, 9);
        Assert.Equal((0, 1), (Near.Words[1].Before, Near.Words[1].After));
    }

    [Fact]
    public void Paragraphs_part_and_phrases_are_one_occurrence()
    {
        var cable = Make.WithBody("1. (C) One two climate change three four.\n\n2. (C) Five climate change.");
        var near = Collocates.Of([cable], "climate change", span: 1, WordFilter.None, least: 1);
        Assert.Equal(["five: 1 before", "three: 1 behind", "two: 1 before"], near.Words
            .Select(word => $"{word.Word}: {word.Count} {(word.Before > 0 ? "before" : "behind")}").Order(StringComparer.Ordinal));
        Assert.Equal((2, 5L, 3L), (near.Occurrences, near.TotalWords, near.NearWords));
    }

    [Fact]
    public void Stop_words_are_left_out_and_take_their_room()
    {
        var near = Collocates.Of([Make.WithBody("1. (C) The fate of the Iran of the mullahs and others.")], "iran", span: 3, least: 1);
        Assert.Equal(["fate", "mullahs"], near.Words.Select(word => word.Word).Order(StringComparer.Ordinal));
        Assert.Contains(near.LeftOut, word => word is { Word: "the", Count: 3, Reason: LeftOutReason.StopWord });
        Assert.Contains("Stop words left out: the (3)", near.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sums_agree_over_many_cables()
    {
        var golden = WordCountsTests.Golden();
        var near = Collocates.Of(golden, "government", span: 4, WordFilter.None, least: 1);
        var counts = WordCounts.Of(golden, leaveOut: WordFilter.None);
        Assert.Equal(counts.TotalWords, near.TotalWords + near.Occurrences);
        Assert.All(near.Words, word => Assert.Equal(counts.Find(word.Word)!.Count, word.Total));
        Assert.All(near.Words, word => Assert.InRange(word.Count, 1, word.Total));
    }
}
