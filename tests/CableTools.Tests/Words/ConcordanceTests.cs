using CableTools.Tests.Statistics;
using CableTools.Tests.Support;
using CableTools.Words;

namespace CableTools.Tests.Words;

public sealed class ConcordanceTests
{
    private static readonly Cable[] Cables =
    [
        new Invented("OSLO", 9001, "2007-05-01 08:00", "SENV", "C",
            Body: "1. (C) The minister said the climate treaty\nwas dead.  No climate <b>deal</b> could\nreplace it.\n\n"
                + "2. (U) He left.\n\nA. (S//NF) A climate of fear.").Parse(),
        new Invented("RIGA", 9002, "2006-01-31 23:59", "SENV", Body: "1. (U) Climate talks began.").Parse(),
        new Invented("BERN", 9003, null, "SENV", Body: "1. (U) Nothing of it.").Parse(),
    ];

    [Fact]
    public void A_line_has_cable_date_post_marking_and_what_stands_around()
    {
        var found = Concordance.Of(Cables, "climate", new ConcordanceOptions { Context = 3 });
        Assert.Equal("\"climate\" stands 4 times in 2 of 3 cables", found.ToString());
        Assert.Equal(
            [
                "07OSLO9001 2007-05-01 OSLO C |minister said the|climate|treaty was dead.",
                "07OSLO9001 2007-05-01 OSLO C |was dead. No|climate|<b>deal</b>",
                "07OSLO9001 2007-05-01 OSLO S//NF |left. A. (S//NF) A|climate|of fear.",
                "06RIGA9002 2006-01-31 RIGA U ||Climate|talks began.",
            ],
            found.Lines.Select(line =>
                $"{line.CableId} {line.Date:yyyy-MM-dd} {line.Post} {line.Marking} |{line.Left}|{line.Match}|{line.Right}"));
        Assert.Same(Cables[1], found.Lines[3].Cable);
    }

    [Theory]
    [InlineData(ConcordanceSort.None, "the|No|A|")]
    [InlineData(ConcordanceSort.Left, "|A|No|the")]
    [InlineData(ConcordanceSort.Right, "No|A||the")]
    [InlineData(ConcordanceSort.Date, "|the|No|A")]
    public void Lines_are_sorted_by_the_nearest_word_or_by_date(ConcordanceSort sort, string expected)
    {
        // Behind: deal (b is a word, too), of fear, talks, treaty.
        var lines = Concordance.Of(Cables, "climate", new ConcordanceOptions { Context = 2, SortBy = sort }).Lines;
        Assert.Equal(expected.Split('|'), lines.Select(line => line.Left.Split(' ')[^1]));
    }

    [Fact]
    public void Past_the_limit_lines_are_counted_and_not_kept()
    {
        var found = Concordance.Of(Cables, "climate", new ConcordanceOptions { MostLines = 2 });
        Assert.Equal((4, 2, 2), (found.Occurrences, found.Lines.Count, found.Omitted));
        Assert.EndsWith("; the first 2 are shown", found.ToString(), StringComparison.Ordinal);
        Assert.Contains("the first 2 are shown", found.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_html_unfolds_cards_and_encodes_the_text()
    {
        string html = Concordance.Of(Cables, "climate").ToHtml();
        Assert.Contains("&lt;b&gt;deal", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>deal", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        // One card a cable, and four lines.
        Assert.Equal(2, html.Split("class=\"cabletools-cable\"").Length - 1);
        Assert.Equal(4, html.Split("role=\"listitem\"").Length - 1);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(51, 1)]
    [InlineData(8, 0)]
    public void Options_out_of_their_range_are_refused(int context, int most) => Assert.Throws<ArgumentOutOfRangeException>(
        () => Concordance.Of([], "climate", new ConcordanceOptions { Context = context, MostLines = most }));

    // Whatever stands between the words of a paragraph - ends of lines, page marks, entities, soft hyphens - the place is the match's.
    [Theory]
    [InlineData("1. (C) The climate\nchange talks.", "climate change", "climate\nchange")]
    [InlineData("1. (C) A well-\nknown man.", "well-known", "well-\nknown")]
    [InlineData("1. (C) A &amp; B at Caf&#233; Central.", "caf*", "Caf&#233;")]
    [InlineData("1. (C) A cli\u00ADmate.", "climate", "cli\u00ADmate")]
    [InlineData("1. (C) Two  blanks\t here.", "blanks here", "blanks\t here")]
    public void A_line_says_where_the_match_stands_in_the_text(string body, string term, string expected)
    {
        var line = Assert.Single(Concordance.Of([Make.WithBody(body)], term).Lines);
        Assert.Equal(expected, line.Span!.Value.Of(line.Cable.Text));
    }

    [Fact]
    public void In_every_golden_cable_each_word_is_where_its_line_says()
    {
        int lines = 0;
        foreach (string file in Directory.GetFiles(Repository.File("tests/CableTools.Tests/Golden/Cables"), "*.txt"))
        {
            foreach (string term in new[] { "a*", "t*", "1*", "*a-*", "* of *" })
            {
                foreach (var line in Concordance.Of([Cable.Parse(File.ReadAllText(file))], term).Lines)
                {
                    lines++;
                    Assert.True(line.Span is not null, $"{file}: {line}");
                    Assert.Equal(Squeezed(line.Match), Squeezed(line.Span.Value.Of(line.Cable.Text)));
                }
            }
        }

        Assert.True(lines > 300, $"{lines} lines");
    }

    // A match over a line's end may have a page mark within: its letters come in order all the same.
    private static string Squeezed(string text) => new([.. text.Where(char.IsLetterOrDigit).Take(3)]);
}
