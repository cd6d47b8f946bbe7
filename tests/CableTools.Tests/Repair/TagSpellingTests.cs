using CableTools.Repair;
using Xunit;
using CableTools.Vocabulary;

namespace CableTools.Tests.Repair;

public class TagSpellingTests
{
    [Theory]
    [InlineData("MOPPS", "MOPS")]
    [InlineData("PRELL", "PREL")]
    [InlineData("PGVO", "PGOV")]
    [InlineData("PG0V", "PGOV")]
    [InlineData("P1NR", "PINR")]
    [InlineData("EC0N", "ECON")]
    [InlineData("5NAR", "SNAR")]
    [InlineData("MA55", "MASS")]
    [InlineData("KWNM", "KWMN")]
    [InlineData("KDEMK", "KDEM")]
    [InlineData("ENGR", "ENRG")]
    [InlineData("UNECSO", "UNESCO")]
    [InlineData("pgvo", "PGOV")]
    [InlineData("PGO", "PGOV")]
    [InlineData("POV", "PGOV")]
    public void A_misspelling_of_one_tag_is_corrected(string code, string expected) =>
        Assert.Equal(expected, TagSpelling.Correct(code));

    [Theory]
    [InlineData("PREL")] // known
    [InlineData("KPRP")] // known, meaning not verified
    [InlineData("RU")] // two letters are never corrected
    [InlineData("WTR")]
    [InlineData("PRE")]
    [InlineData("PINX")] // PINR, PINS, PINT
    [InlineData("KAWK")] // may well be a program
    [InlineData("QREL")] // another category
    [InlineData("IRAQI")]
    [InlineData("TERRORISM")]
    [InlineData("PRE-")]
    [InlineData("AGOA")] // words and other abbreviations
    [InlineData("ACDA")]
    [InlineData("PEACE")]
    [InlineData("PETER")]
    [InlineData("USPS")]
    [InlineData("")]
    public void What_is_known_or_ambiguous_stays(string code) => Assert.Null(TagSpelling.Correct(code));
}
