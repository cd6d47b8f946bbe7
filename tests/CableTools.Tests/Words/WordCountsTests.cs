using CableTools.Tests.Support;
using CableTools.Words;

namespace CableTools.Tests.Words;

public sealed class WordCountsTests
{
    // 7 + 6 + 4 words.
    private static readonly Cable[] Cables =
    [
        Make.WithBody("1. (C) The state of emergency ended in Oslo.\n\n2. (C) A state of emergency began. Summary."),
        Make.WithBody("1. (C) Oslo, Oslo reftel B."),
    ];

    [Fact]
    public void Words_are_counted_and_what_was_left_out_is_told()
    {
        var counts = WordCounts.Of(Cables);
        Assert.Equal((17L, 17L, 2), (counts.TotalWords, counts.TotalNGrams, counts.Cables));
        Assert.Equal(["oslo: 3", "emergency: 2", "state: 2", "b: 1", "began: 1", "ended: 1"], counts.Words.Select(word => word.ToString()));
        Assert.Equal(2, counts.Words[0].Cables);
        Assert.Equal(10_000.0 * 3 / 17, counts.Words[0].Per10000);
        Assert.Equal(["of (2) StopWord", "a (1) StopWord", "in (1) StopWord", "reftel (1) Boilerplate", "summary (1) Boilerplate",
            "the (1) StopWord"], counts.LeftOut.Select(word => $"{word} {word.Reason}"));
        Assert.Null(counts.Find("of"));
        Assert.Equal(3, counts.Find("OSLO")!.Count);
    }

    [Fact]
    public void An_n_gram_begins_and_ends_with_a_word_that_counts()
    {
        var counts = WordCounts.Of(Cables, length: 3);
        // 7 and 6 and 4 words, each two less: "state of emergency" stands twice, "emergency ended in" does not count.
        Assert.Equal(["state of emergency: 2"], counts.Words.Where(word => word.Count > 1).Select(word => word.ToString()));
        Assert.Equal(5 + 4 + 2, counts.TotalNGrams);
        Assert.Null(counts.Find("the state of"));
    }

    [Fact]
    public void What_is_left_out_is_asked_for()
    {
        Assert.Equal(2, WordCounts.Of(Cables, leaveOut: WordFilter.None).Find("of")!.Count);
        Assert.Empty(WordCounts.Of(Cables, leaveOut: WordFilter.None).LeftOut);
        Assert.Equal(1, WordCounts.Of(Cables, leaveOut: new WordFilter { Boilerplate = false }).Find("reftel")!.Count);
        var without = WordCounts.Of(Cables, leaveOut: WordFilter.None with { Also = ["em*", "oslo Oslo"] });
        Assert.Equal(["emergency", "oslo oslo"], without.LeftOut.Select(word => word.Word).Order(StringComparer.Ordinal)
            .Select(word => word == "em*" ? "emergency" : word));
        Assert.Equal(1, without.Find("oslo")!.Count);
    }

    [Fact]
    public void The_table_says_below_what_was_left_out()
    {
        string markdown = WordCounts.Of(Cables).ToMarkdown();
        Assert.Contains("| oslo | 3 | 1,764.71 | 2 |", markdown, StringComparison.Ordinal);
        Assert.Contains("Stop words left out: of (2), a (1), in (1), the (1). Boilerplate left out: reftel (1), summary (1).", markdown,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void N_grams_have_one_to_five_words(int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WordCounts.Of([], length));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Where_nothing_is_left_out_the_counts_sum_up_to_the_places(int length)
    {
        var golden = Golden();
        var counts = WordCounts.Of(golden, length, WordFilter.None);
        Assert.Equal(counts.TotalNGrams, counts.Words.Sum(word => (long)word.Count));
        Assert.All(counts.Words, word => Assert.InRange(word.Cables, 1, Math.Min(word.Count, golden.Count)));
        Assert.Equal(counts.Words.OrderByDescending(word => word.Count).ThenBy(word => word.Word, StringComparer.Ordinal), counts.Words);
        // What is left out and what is not are all words.
        var filtered = WordCounts.Of(golden);
        if (length == 1)
            Assert.Equal(counts.TotalWords, filtered.Words.Sum(word => word.Count)
                + filtered.LeftOut.Sum(word => word.Count * word.Word.Split(' ', '-').Length));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(200)]
    public void Past_the_limit_the_rarest_are_dropped_and_the_loss_is_bounded(int limit)
    {
        var golden = Golden();
        var exact = WordCounts.Of(golden, 2, WordFilter.None);
        var bounded = new NGramCounter(2, WordFilter.None, limit).Over(golden);
        Assert.True(bounded.Words.Count <= limit);
        Assert.True(bounded.MostMissed > 0);
        Assert.All(bounded.Words, word =>
            Assert.InRange(exact.Find(word.Word)!.Count, word.Count, word.Count + bounded.MostMissed));
        Assert.All(exact.Words.Where(word => bounded.Find(word.Word) is null), word => Assert.True(word.Count <= bounded.MostMissed));
    }

    [Fact]
    public void A_result_does_not_change_by_what_is_gathered_after_it()
    {
        var gatherer = WordCounts.Gather();
        gatherer.Add(Cables[0]);
        var first = gatherer.ToResult();
        gatherer.Add(Cables[1]);
        Assert.Equal(1, first.Find("oslo")!.Count);
        Assert.Equal(3, gatherer.ToResult().Find("oslo")!.Count);
    }

    internal static IReadOnlyList<Cable> Golden() =>
        [.. Directory.GetFiles(Repository.File("tests/CableTools.Tests/Golden/Cables"), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => Cable.Parse(File.ReadAllText(file)))];
}
