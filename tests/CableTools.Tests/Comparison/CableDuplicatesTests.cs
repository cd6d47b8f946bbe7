using System.Text;
using CableTools.Comparison;
using CableTools.Tests.Support;
using CsCheck;

namespace CableTools.Tests.Comparison;

/// <summary>Which of many cables are copies.</summary>
public sealed class CableDuplicatesTests
{
    [Fact]
    public void Copies_of_one_number_are_found_and_told_apart()
    {
        var found = CableDuplicates.Find([Message(1, 7), Message(2, 8), Message(1, 7), Message(1, 7, changed: 3)]);
        var group = Assert.Single(found);
        Assert.Equal((CableDuplicateReason.Id, "06OSLO1"), (group.Reason, string.Join(' ', group.Ids)));
        Assert.Equal([true, true, false], group.Copies.Select(copy => copy.IsIdentical));
        Assert.Equal([1, 1], group.Copies.Take(2).Select(copy => copy.Similarity));
        Assert.InRange(group.Similarity, 0.8, 0.99);
    }

    [Fact]
    public void Similarity_is_the_share_of_common_runs_of_four_words()
    {
        // 100 words make 97 runs; a word in the middle that differs takes 4 of each copy's: 93 of 101.
        var group = Assert.Single(CableDuplicates.Find([Message(1, 7, words: 100), Message(2, 7, words: 100, changed: 1)]));
        Assert.Equal(CableDuplicateReason.Content, group.Reason);
        Assert.Equal(93.0 / 101, group.Similarity, 12);
    }

    [Fact]
    public void A_number_of_two_messages_is_a_conflict()
    {
        var group = Assert.Single(CableDuplicates.Find([Message(1, 7), Message(1, 8)]));
        Assert.Equal((CableDuplicateReason.ConflictingId, 0.0), (group.Reason, group.Similarity));
    }

    [Fact]
    public void A_redacted_copy_is_a_copy()
    {
        var whole = Message(1, 7);
        var redacted = Cable.Parse(string.Join('\n', whole.Text.Split('\n').Select((line, i) =>
            line.StartsWith("1. ", StringComparison.Ordinal) ? "1. " + string.Join(' ', line[3..].Split(' ')
                .Select((word, at) => at % 12 == 5 ? "XXXXXXXXXXXX" : word)) : line)));
        Assert.Equal(CableDuplicateReason.Id, Assert.Single(CableDuplicates.Find([whole, redacted])).Reason);
    }

    [Fact]
    public void An_extract_is_found_in_the_whole()
    {
        var whole = Message(1, 7, words: 600);
        var extract = Cable.Parse("1. " + string.Join(' ', whole.Paragraphs[0].Text.Split(' ').Skip(200).Take(150)));
        var group = Assert.Single(CableDuplicates.Find([extract, Message(2, 8, words: 600), whole]));
        Assert.Equal(CableDuplicateReason.Extract, group.Reason);
        Assert.Equal(["06OSLO1", null], group.Copies.Select(copy => copy.Id));
        Assert.Equal(1, group.Copies[1].Similarity);
    }

    [Fact]
    public void Sections_are_no_copies_even_where_they_say_the_same()
    {
        Assert.Empty(CableDuplicates.Find([Message(1, 7, section: 1), Message(1, 8, section: 2), Message(1, 8, section: 3)]));
        var group = Assert.Single(CableDuplicates.Find([Message(1, 7, section: 1), Message(1, 7, section: 2), Message(1, 7, section: 1)]));
        Assert.Equal([1, 1], group.Copies.Select(copy => copy.Section));
    }

    [Fact]
    public void Cables_without_words_are_copies_by_number_only() =>
        Assert.Equal([CableDuplicateReason.Id], CableDuplicates.Find([Message(1, 7, words: 0), Message(2, 7, words: 0),
            Message(1, 7, words: 0), Cable.Parse(""), Cable.Parse("")]).Select(group => group.Reason));

    [Theory]
    [InlineData(0)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_similarity_is_more_than_0_and_at_most_1(double similarity) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CableDuplicateFinder(similarity));

    /// <summary>What sketches find is what comparing each with each finds.</summary>
    [Fact]
    public void All_pairs_are_found() => Gen.Int[0, 11].Array[2, 30].Holds(picks =>
    {
        var cables = picks.Select((pick, i) => Message(i + 1, pick / 3, changed: pick % 3 * (i % 3))).ToList();
        var prints = cables.ConvertAll(cable => new Fingerprint(cable));
        var expected = new Components(prints.Count);
        for (int i = 0; i < prints.Count; i++)
            for (int j = 0; j < i; j++)
                if (prints[i].Similarity(prints[j]) >= 0.8) expected.Join(i, j);
        var groups = Enumerable.Range(0, prints.Count).GroupBy(expected.RootOf).Where(group => group.Count() > 1)
            .Select(group => string.Join(' ', group.Select(i => cables[i].Id)));
        Assert.Equal(groups, CableDuplicates.Find(cables).Where(group => group.Reason == CableDuplicateReason.Content)
            .Select(group => string.Join(' ', group.Copies.Select(copy => copy.Id))));
    }, 200);

    /// <summary>Thousands of texts that all share a band or a number: each is compared with a bounded number of others.</summary>
    [Fact]
    public void Many_copies_are_one_group()
    {
        var finder = new CableDuplicateFinder();
        for (int i = 0; i < 4000; i++) finder.Add(Message(i % 2 == 0 ? 1 : i, 7, words: 60, changed: i % 5));
        var group = Assert.Single(finder.Find(TestContext.Current.CancellationToken));
        Assert.Equal((4000, CableDuplicateReason.Content), (group.Copies.Count, group.Reason));
    }

    /// <summary>A message of words drawn by a seed; some of them, spread over it, changed.</summary>
    private static Cable Message(int serial, int seed, int words = 200, int changed = 0, int? section = null)
    {
        var text = new StringBuilder("O 121305Z MAY 06\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS ");
        if (section is { } number) text.Append("SECTION 0").Append(number).Append(" OF 03 ");
        text.Append("OSLO ").Append(serial.ToString("D6", System.Globalization.CultureInfo.InvariantCulture))
            .Append("\n\nTAGS: PREL\nSUBJECT: X\n\n1.");
        uint state = (uint)seed + 1;
        for (int i = 0; i < words; i++)
        {
            state = state * 1664525 + 1013904223;
            int stretch = words / (changed + 1);
            bool isChanged = changed > 0 && i % stretch == stretch / 2 && i / stretch < changed;
            text.Append(isChanged ? " other" : " w").Append((state >> 12) % 5000);
        }

        return Cable.Parse(text.Append('\n').ToString());
    }
}
