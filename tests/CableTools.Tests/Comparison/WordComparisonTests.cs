using CableTools.Comparison;
using CableTools.Tests.Support;

namespace CableTools.Tests.Comparison;

/// <summary>Two copies of one paragraph, word by word. "[-old-]", "{+new+}", "[*hidden|mark*]", "[~one|misread~]".</summary>
public sealed class WordComparisonTests
{
    [Theory]
    [InlineData("The ministry agreed at once.", "The ministry agreed at once.", "The ministry agreed at once.")]
    [InlineData("The ministry agreed at once.", "The ministry declined at once.", "The ministry [-agreed-]{+declined+}at once.")]
    [InlineData("The ministry agreed at once.", "The ministry agreed.", "The ministry [-agreed at once.-]{+agreed.+}")]
    [InlineData("Two of five came.", "Two of the five came.", "Two of {+the+}five came.")]
    [InlineData("He paid 15 crowns.", "He paid 16 crowns.", "He paid [-15-]{+16+}crowns.")]
    // No change: case, line breaks, words divided at a line's end, the form of quotation marks and dashes.
    [InlineData("The Ministry agreed.", "THE MINISTRY AGREED.", "THE MINISTRY AGREED.")]
    [InlineData("The ministry\\nagreed to a visit.", "The ministry agreed to\\na visit.", "The ministry agreed to a visit.")]
    [InlineData("Their co-operation went on.", "Their cooperation went on.", "Their cooperation went on.")]
    [InlineData("Their long- term aim.", "Their long-term aim.", "Their long-term aim.")]
    [InlineData("It's \"over\" - really.", "It\u2019s \u201Cover\u201D \u2013 really.", "It\u2019s \u201Cover\u201D \u2013 really.")]
    [InlineData("He said \"no\" twice.", "He said \"\"no\"\" twice.", "He said \"\"no\"\" twice.")]
    // Misreadings: look-alikes, a lost blank, a lost character; not where both are words or numbers.
    [InlineData("He left OSLO today.", "He left 0SLO today.", "He left [~OSLO|0SLO~]today.")]
    [InlineData("A communique followed.", "A cornmunique followed.", "A [~communique|cornmunique~]followed.")]
    [InlineData("Most of the members.", "Most ofthe members.", "Most [~of the|ofthe~]members.")]
    [InlineData("He can't come.", "He can\uFFFDt come.", "He [~can't|can\uFFFDt~]come.")]
    [InlineData("He will not come.", "He will now come.", "He will [-not-]{+now+}come.")]
    // Redactions, and how they show.
    [InlineData("The envoy Ole Larsen, a baker, told us.", "The envoy XXXXXXXXXXXX, a baker, told us.",
        "The envoy [*Ole Larsen,|XXXXXXXXXXXX,*]a baker, told us.")]
    [InlineData("The envoy Ole Larsen told us.", "The envoy \u2588\u2588\u2588\u2588\u2588 told us.",
        "The envoy [*Ole Larsen|\u2588\u2588\u2588\u2588\u2588*]told us.")]
    [InlineData("The envoy Ole Larsen told us.", "The envoy [REDACTED] told us.", "The envoy [*Ole Larsen|[REDACTED]*]told us.")]
    [InlineData("The envoy Ole Larsen told us.", "The envoy [1 line not declassified] told us.",
        "The envoy [*Ole Larsen|[1 line not declassified]*]told us.")]
    [InlineData("The envoy Ole Larsen told us.", "The envoy B6 told us.", "The envoy [*Ole Larsen|B6*]told us.")]
    [InlineData("The envoy Ole Larsen told us.", "The envoy (b)(1) told us.", "The envoy [*Ole Larsen|(b)(1)*]told us.")]
    [InlineData("The envoy Ole Larsen told us.", "The envoy ---------- told us.", "The envoy [*Ole Larsen|----------*]told us.")]
    [InlineData("The envoy XXXX told us.", "The envoy Ole Larsen told us.", "The envoy [*XXXX|Ole Larsen*]told us.")]
    [InlineData("The envoy XXXXXXXX told us.", "The envoy [REDACTED] told us.", "The envoy [REDACTED] told us.")]
    [InlineData("He said Ole Larsen left.", "He claims XXXXXXXX left.", "He [-said-]{+claims+}[*Ole Larsen|XXXXXXXX*]left.")]
    // What looks like a mark and is none.
    [InlineData("A B1 visa was refused.", "A visa was refused.", "A [-B1-]visa was refused.")]
    [InlineData("He left (by train) today.", "He left today.", "He left [-(by train)-]today.")]
    public void Words_are_compared(string reference, string difference, string expected)
    {
        var paragraph = Assert.Single(Compared(reference, difference).Paragraphs);
        Assert.Equal(expected, string.Concat(paragraph.Words.Select(run => run.ToString())).Replace('\n', ' '));
    }

    [Theory]
    [InlineData("The envoy Ole Larsen left.", "The envoy XXXXXXXX left.", CableDifferenceKind.Redacted, CableSide.Difference, 2, "<=")]
    [InlineData("The envoy XXXXXXXX told us.", "The envoy Ole Larsen told us.", CableDifferenceKind.Redacted, CableSide.Reference, 2, "=>")]
    [InlineData("The envoy Ole Larsen told us.", "An envoy XXXXXXXX told us.", CableDifferenceKind.Changed, CableSide.Difference, 2, "<>")]
    [InlineData("XXXX met Ole Larsen in town.", "Ida Berg met XXXX in town.", CableDifferenceKind.Redacted, CableSide.Both, 4, "<>")]
    [InlineData("The envoy told us.", "The env0y told us.", CableDifferenceKind.Misread, CableSide.None, 0, "<>")]
    [InlineData("The envoy told us.", "The envoy told us.", CableDifferenceKind.Same, CableSide.None, 0, "==")]
    public void A_paragraph_says_what_differs(string reference, string difference, CableDifferenceKind kind, CableSide redacted, int hidden,
        string side)
    {
        var paragraph = Assert.Single(Compared(reference, difference).Paragraphs);
        Assert.Equal((kind, redacted, hidden, side),
            (paragraph.Kind, paragraph.Redacted, paragraph.HiddenWords, paragraph.SideIndicator));
    }

    private static CableComparison Compared(string reference, string difference) => CableComparison.Of(
        Make.WithBody("1. (C) " + Make.Lines(reference)), Make.WithBody("1. (C) " + Make.Lines(difference)));
}
