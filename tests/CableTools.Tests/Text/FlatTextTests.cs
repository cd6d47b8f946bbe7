using CableTools.Text;

namespace CableTools.Tests.Text;

public sealed class FlatTextTests
{
    [Theory]
    [InlineData("one\ntwo", "one two")]
    [InlineData("  one  \n\n  two  ", "one two")]
    [InlineData("one   two\tthree", "one two three")]
    [InlineData("A &amp; B", "A & B")]
    [InlineData("soft\u00adhyphen", "softhyphen")]
    [InlineData("\u00b61. text", "1. text")]
    [InlineData("", "")]
    public void Lines_become_one(string text, string expected) => Assert.Equal(expected, Join(text).Value);

    /// <summary>A word of the flat text lies in the source where the same word is written.</summary>
    [Theory]
    [InlineData("one\n  two   three", "two", "two")]
    [InlineData("one\n  two   three", "two three", "two   three")]
    [InlineData("one\n  two   three", "one two", "one\n  two")]
    [InlineData("A &amp; B", "B", "B")]
    [InlineData("A &amp; B", "A & B", "A &amp; B")]
    [InlineData("so\u00adft word", "word", "word")]
    [InlineData("so\u00adft word", "soft", "so\u00adft")]
    public void A_stretch_knows_its_place_in_the_source(string text, string stretch, string written)
    {
        var flat = Join(text);
        int at = flat.Value.IndexOf(stretch, StringComparison.Ordinal);
        var (start, length) = flat.RangeOf(at, at + stretch.Length);
        Assert.Equal(written, text.Substring(start, length));
    }

    private static FlatText Join(string text)
    {
        var lines = new LineTable(text);
        return FlatText.Join(Enumerable.Range(0, lines.Count).Select(lines.Content));
    }
}
