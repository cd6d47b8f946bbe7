using System.Text.RegularExpressions;
using CableTools.Tests.Statistics;
using CableTools.Text;

namespace CableTools.Tests.Selection;

public sealed class CableFilterTests
{
    private static readonly CableList Cables = new(
        [
            new Invented("OSLO", 1, "2006-05-12 13:05", "PREL, NO", "C", Info: "AMEMBASSY ROME", Refs: "06 STATE 76665").Parse(),
            new Invented("MOSCOW", 2, "2006-06-01 00:00", "SNAR, RS", "S", To: "CIA WASHINGTON DC").Parse(),
            new Invented("OSLO", 3, null, "SENV", Body: "1. (U) The climate\ntreaty is signed.").Parse(),
        ]);

    public static TheoryData<CableFilter, int[]> Filters => new()
    {
        { new CableFilter(), [1, 2, 3] },
        { new CableFilter { Ids = ["06moscow2"] }, [2] },
        { new CableFilter { Ids = ["??OSLO*"] }, [1] },
        { new CableFilter { Tags = ["prel"] }, [1] },
        { new CableFilter { Tags = ["PREL", "NO"] }, [1] },
        { new CableFilter { Tags = ["PREL", "RS"] }, [] },
        { new CableFilter { Tags = ["S*"] }, [2, 3] },
        { new CableFilter { From = ["oslo"] }, [1, 3] },
        { new CableFilter { From = ["AMEMBASSY OSLO", "AMEMBASSY MOSCOW"] }, [1, 2, 3] },
        { new CableFilter { From = ["OSL"] }, [] },
        { new CableFilter { From = ["MOSC*"] }, [2] },
        { new CableFilter { To = ["ROME"] }, [1] },
        { new CableFilter { To = ["CIA"] }, [2] },
        { new CableFilter { To = ["STATE"] }, [1, 3] },
        { new CableFilter { Captions = ["SIPDIS"] }, [1, 2, 3] },
        { new CableFilter { Captions = ["NOFORN"] }, [] },
        { new CableFilter { References = ["06STATE76665"] }, [1] },
        { new CableFilter { References = ["*STATE*"] }, [1] },
        { new CableFilter { Classifications = [Classification.Secret, Classification.Confidential] }, [1, 2] },
        { new CableFilter { After = DatePart.Start("2006-06-01") }, [2] },
        { new CableFilter { Before = DatePart.Start("2006-06-01") }, [1] },
        { new CableFilter { After = DatePart.Start("2006"), Before = DatePart.End("2006") }, [1, 2] },
        { new CableFilter { Match = TextExpression.Of("climate treaty") }, [3] },
        { new CableFilter { Match = TextExpression.Of("^SUBJECT: number 2"), Tags = ["SNAR"] }, [2] },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_filter_passes_on_what_fits_every_condition(CableFilter filter, int[] serials) =>
        Assert.Equal(serials, Cables.Where(filter).Select(cable => int.Parse(cable.Subject!.Split(' ')[1])));

    [Fact]
    public void Matches_have_their_places()
    {
        var filter = new CableFilter { Match = TextExpression.Of("climate treaty|signed") };
        Assert.Equal(["climate\ntreaty", "signed"], filter.MatchesOf(Cables[2]).Select(match => match.Text));
        Assert.All(filter.MatchesOf(Cables[2]), match => Assert.Equal(match.Text, Cables[2].Text.Substring(match.Start, match.Length)));
        Assert.Empty(new CableFilter().MatchesOf(Cables[2]));
    }

    [Fact]
    public void An_expression_that_takes_for_ever_is_given_up()
    {
        var cable = new Invented("OSLO", 4, null, Body: "1. (U) " + new string('x', 60) + "!").Parse();
        Assert.Throws<RegexMatchTimeoutException>(() => new CableFilter { Match = TextExpression.Of("^.*(x+x+)+y") }.Matches(cable));
    }

    [Theory]
    [InlineData("a b", "a\n b", true)]
    [InlineData("a b", "ab", false)]
    [InlineData(@"a\ b", "a\r\nb", true)]
    [InlineData("a ?b", "ab", true)]
    [InlineData("[ ]x", "\nx", false)]
    [InlineData(@"\[a b\]", "[a  b]", true)]
    [InlineData("^b$", "a\nb\nc", true)]
    public void A_blank_stands_for_line_ends(string expression, string text, bool fits) =>
        Assert.Equal(fits, TextExpression.Of(expression).IsMatch(text));

    [Theory]
    [InlineData("", "", true)]
    [InlineData("*", "", true)]
    [InlineData("?", "", false)]
    [InlineData("P*", "prel", true)]
    [InlineData("*L", "PREL", true)]
    [InlineData("*R*L", "PREL", true)]
    [InlineData("P?EL", "PREL", true)]
    [InlineData("P?L", "PREL", false)]
    [InlineData("*a*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    public void Wildcards_fit_the_whole(string pattern, string text, bool fits) => Assert.Equal(fits, Wildcard.IsMatch(pattern, text));

    [Fact]
    public void A_list_is_asked_in_the_words_of_a_reader()
    {
        Assert.Equal("06MOSCOW2", Cables["06 MOSCOW 2"].Id);
        Assert.Null(Cables.Find("06ROME1"));
        Assert.Contains("06MOSCOW2", Assert.Throws<KeyNotFoundException>(() => Cables["06MOSCOW3"]).Message, StringComparison.Ordinal);
        Assert.Equal(["06MOSCOW2"], Cables.ByTag("SNAR").Select(cable => cable.Id));
        Assert.Equal(["06OSLO1"], Cables.Between("2006-05", "2006-05-12").Select(cable => cable.Id));
        Assert.Equal(2, Cables.From("OSLO").Count);
        Assert.Single(Cables.To("CIA"));
        Assert.Single(Cables.Matching("treaty IS"));
        Assert.Throws<FormatException>(() => Cables.Between("May 2006", "2007"));
    }

    [Fact]
    public void A_question_about_what_a_cable_lacks_is_not_true_of_it_and_is_told()
    {
        var extract = Cable.Parse("1. (U) Text without a head.\n\n2. (U) More.\n");
        var list = new CableList(Cables.Append(extract));
        var found = list.Where(cable => cable.Subject!.Contains("OSLO", StringComparison.Ordinal));
        Assert.Equal((2, 1), (found.Count, found.Unanswered));
        Assert.Contains("1 left out that do not say what was asked for", found.ToString(), StringComparison.Ordinal);
        Assert.Throws<NullReferenceException>(() => list.Where(cable => ((string?)null)!.Length > 0));
    }
}
