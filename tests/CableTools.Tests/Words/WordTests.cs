using CableTools.Words;

namespace CableTools.Tests.Words;

/// <summary>What a word is, and what a term means.</summary>
public sealed class WordTests
{
    [Theory]
    [InlineData("The well-known team -- at last - won.", "the|well-known|team|at|last|won")]
    [InlineData("IRAN'S don’t 'quoted' rock‐solid", "iran's|don't|quoted|rock-solid")]
    [InlineData("U.S. and U.S.-led, the end.The next, a.m.", "u.s|and|u.s|led|the|end|the|next|a.m")]
    [InlineData("1,200.5 tons, 3. and 4,five P5+1", "1,200.5|tons|3|and|4|five|p5|1")]
    [InlineData("São Tomé ÅLAND n\u0303ora", "são|tomé|åland|n\u0303ora")]
    [InlineData("(a)/b & c_d \uFFFD\ud83d\ude00 -x' 'y-", "a|b|c|d|x|y")]
    [InlineData("--- ... \n\t", "")]
    public void Words_are_letters_and_figures_and_what_stands_between_them(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Words(text)));

    [Theory]
    [InlineData("climate", "A Climate of climates, climate-change; CLIMATE.", 2)]
    [InlineData("climat*", "A Climate of climates, climate-change; acclimate.", 3)]
    [InlineData("*climate", "Acclimate a climate to climates", 2)]
    [InlineData("treat?", "treat treaty treats treaties", 2)]
    [InlineData("climate change", "Climate change. The climate: change it. Change climate.", 2)]
    [InlineData("state * emergency", "state of emergency, a state's emergency, state of an emergency", 1)]
    [InlineData("a*b*c", "abc axbxc abcd acb aXbc", 3)]
    [InlineData("u.s.", "U.S. us U.S", 2)]
    [InlineData("don’t", "don't", 1)]
    [InlineData("that that", "that that that that that", 2)]
    [InlineData("s", "A. (S//NF) The book(s). (S) and [C/REL S] (s t)", 2)]
    public void A_term_is_a_word_a_phrase_or_a_pattern(string term, string text, int expected) =>
        Assert.Equal(expected, Concordance.Of([Make(text)], term).Occurrences);

    [Theory]
    [InlineData("")]
    [InlineData(" *  ? ")]
    [InlineData("...")]
    public void A_term_without_a_word_is_refused(string term)
    {
        Assert.Equal("word", Assert.Throws<ArgumentException>(() => Concordance.Of([], term)).ParamName);
        Assert.Equal("words", Assert.Throws<ArgumentException>(() => WordTimeline.Of([], ["climate", term])).ParamName);
        Assert.Equal("word", Assert.Throws<ArgumentException>(() => Collocates.Of([], term)).ParamName);
    }

    [Fact]
    public void A_pattern_of_many_stars_ends_soon()
    {
        string pattern = string.Concat(Enumerable.Repeat("a*", 40)) + "b";
        Assert.Equal(0, Concordance.Of([Make(new string('a', 5000))], pattern).Occurrences);
    }

    internal static Cable Make(string body) => Support.Make.WithBody("1. (C) Here: " + body);

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var reader = new WordReader(text);
        while (reader.MoveNext()) words.Add(WordReader.Fold(text, reader.Start, reader.Length));
        return words;
    }
}
