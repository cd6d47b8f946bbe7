using CableTools.Tests.Support;

namespace CableTools.Tests.Model;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(2, 3, 1, false)]
    [InlineData(2, 3, 2, true)]
    [InlineData(2, 3, 4, true)]
    [InlineData(2, 3, 5, false)]
    [InlineData(2, 0, 2, false)]
    public void It_holds_the_offsets_from_its_start_to_before_its_end(int start, int length, int offset, bool expected) =>
        Assert.Equal(expected, new TextSpan(start, length).Contains(offset));

    [Fact]
    public void It_is_its_two_numbers()
    {
        var span = new TextSpan(2, 3);
        Assert.Equal("2..5", span.ToString());
        Assert.Equal("cde", span.Of("abcdefg"));
        Assert.True(span == new TextSpan(2, 3) && span != new TextSpan(2, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => span.Of("abcd"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(0, -1));
    }

    [Fact]
    public void What_knows_its_place_says_it_in_one()
    {
        var cable = CableReader.Read(Repository.File("tests/Fixtures/seed.txt")).First();
        Assert.All(cable.Segments, segment => Assert.Equal((segment.Start, segment.Length), (segment.Span.Start, segment.Span.Length)));
        Assert.Equal(cable.Text, string.Concat(cable.Segments.Select(segment => segment.Span.Of(cable.Text))));
        Assert.All(cable.Paragraphs, paragraph => Assert.Equal(paragraph.Start + paragraph.Length, paragraph.Span.End));
        Assert.All(cable.To.Concat(cable.Info),
            addressee => Assert.Contains(addressee.Name, addressee.Span.Of(cable.Text), StringComparison.Ordinal));
    }
}
