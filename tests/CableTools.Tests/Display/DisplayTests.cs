using CableTools.Display;
using CableTools.Statistics;
using CableTools.Tests.Statistics;

namespace CableTools.Tests.Display;

/// <summary>What the core shows by itself, where nothing draws charts.</summary>
public sealed class DisplayTests
{
    [Theory]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("<script>", "&lt;script&gt;")]
    [InlineData("\"'", "&quot;&#39;")]
    [InlineData("a\u0000b\u0007", "a\uFFFDb\uFFFD")]
    [InlineData("abc\u202Edef\u2066", "abc\uFFFDdef\uFFFD")]
    [InlineData("line\u2028end", "line\uFFFDend")]
    [InlineData("é ¶ \ud83d\ude00\n", "é ¶ \ud83d\ude00\n")]
    [InlineData(null, "")]
    public void Text_is_encoded_and_made_harmless(string? text, string expected) => Assert.Equal(expected, Html.Encode(text));

    // Not a case of the table above: half a character does not survive the way through a test's arguments.
    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("a\uFFFDb\uFFFD", Html.Encode("a\ud83db\ude00"));

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefg", 6, "abcde…")]
    [InlineData("abcd\ud83d\ude00g", 6, "abcd…")]
    [InlineData("abcd efgh", 6, "abcd…")]
    public void A_long_text_is_cut_between_characters(string text, int length, string expected) =>
        Assert.Equal(expected, Html.Short(text, length));

    [Fact]
    public void A_statistic_is_a_table_where_nothing_draws()
    {
        Assert.Null(StatisticsDisplay.Chart);
        string html = TagCounts.Of(Table.Cables).ToHtml();
        Assert.Contains(">SENV<", html, StringComparison.Ordinal);
        Assert.Contains(">50.0 %<", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<details", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_timeline_is_a_table_with_a_column_for_each_series() =>
        Assert.Equal(
            "**8 cables by year, 2006 to 2007**\n\n| year | Unclassified | Confidential | Secret |\n"
                + "| --- | ---: | ---: | ---: |\n| 2006 | 1 | 2 | 1 |\n| 2007 | 3 | 0 | 0 |\n",
            Timeline.Of(Table.Cables, TimelineUnit.Year, TimelineGroup.Classification).ToMarkdown());

    [Fact]
    public void A_table_of_many_rows_is_cut_and_says_so()
    {
        var days = Enumerable.Range(0, 60).Select(i => new Invented("OSLO", i + 1, $"{new DateTime(2006, 1, 1).AddDays(i):yyyy-MM-dd}"));
        string markdown = Timeline.Of(days.Select(cable => cable.Parse()), TimelineUnit.Day).ToMarkdown();
        Assert.EndsWith("… and 10 more\n", markdown, StringComparison.Ordinal);
    }
}
