using CableTools.Text;

namespace CableTools.Tests.Text;

public sealed class LineTableTests
{
    /// <summary>Line ends are written out; the contents of the lines are parted by bars.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("one", "one")]
    [InlineData("one\ntwo", "one|two")]
    [InlineData("one\ntwo\n", "one|two")]
    [InlineData("one\r\ntwo\r\n", "one|two")]
    [InlineData("one\rtwo\r", "one|two")]
    [InlineData("one\n\r\ntwo", "one||two")]
    [InlineData("one\r\rtwo", "one||two")]
    [InlineData("\n\none", "||one")]
    [InlineData("  one \t\n\u00a0two\u00a0", "one|two")]
    [InlineData("one\r\n \r\ntwo", "one||two")]
    [InlineData("> one\n> two\n>\n> three", "one|two||three")]
    [InlineData("one\n> two", "one|> two")]
    [InlineData("one \\\n\\\ntwo\\\nthree \\\nfour", "one||two|three|four")]
    [InlineData("one \\\ntwo\nthree\\four", "one|two|three\\four")]
    public void A_text_has_these_lines(string text, string expected) => Assert.Equal(expected, Contents(text));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_cover_the_text_without_gap(string end)
    {
        string text = string.Concat(Enumerable.Range(0, 40).Select(i => (i % 3 == 0 ? "" : $" line {i} ") + end));
        var lines = new LineTable(text);
        int at = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            Assert.Equal(at, lines[i].Start);
            Assert.InRange(lines[i].First, lines[i].Start, lines[i].Next);
            Assert.InRange(lines[i].Last, lines[i].First, lines[i].Next);
            for (int offset = lines[i].Start; offset < lines[i].Next; offset++) Assert.Equal(i, lines.IndexAt(offset));
            at = lines[i].Next;
        }

        Assert.Equal(text.Length, at);
    }

    [Fact]
    public void Doubled_line_ends_are_taken_as_one()
    {
        string clean = string.Join("\n\n", Enumerable.Range(0, 6).Select(i => $"first {i}\nsecond {i}\nthird {i}"));
        string doubled = clean.Replace("\n", "\n\n", StringComparison.Ordinal);
        Assert.Equal(Contents(clean).Split("||"), Contents(doubled).Split("|||"));
        Assert.Equal(doubled.Length, new LineTable(doubled)[new LineTable(doubled).Count - 1].Next);
    }

    [Fact]
    public void A_transcription_may_make_a_block_of_each_line()
    {
        string[] lines = [.. Enumerable.Range(0, 30).Select(i => $"LINE {i} OF AN OLD TELEGRAM")];
        Assert.Equal(string.Join('|', lines), Contents(string.Join("\n\n", lines)));
        string[] paragraphs = [.. lines.Select(line => line + new string('A', 80))];
        Assert.Equal(string.Join("||", paragraphs), Contents(string.Join("\n\n", paragraphs)));
    }

    [Theory]
    [InlineData("a\n\n\nb\n", 0, 0)]
    [InlineData("a\n\n\nb\n", 1, 3)]
    [InlineData("a\n\n\n", 1, 3)]
    public void The_next_line_that_is_not_blank(string text, int from, int expected) =>
        Assert.Equal(expected, new LineTable(text).SkipBlank(from));

    [Theory]
    [InlineData("a\n\n\nb\n", 3, 0)]
    [InlineData("\n\nb\n", 2, -1)]
    public void The_last_line_before_that_is_not_blank(string text, int from, int expected) =>
        Assert.Equal(expected, new LineTable(text).LastBefore(from));

    private static string Contents(string text)
    {
        var lines = new LineTable(text);
        return string.Join('|', Enumerable.Range(0, lines.Count).Select(i => lines.Content(i).ToString()));
    }
}
