using CableTools.Repair;
using CableTools.Text;

namespace CableTools.Tests.Repair;

public sealed class SpellingTests
{
    private const int Slip = Spelling.Slip, Other = Spelling.Other, Split = Spelling.Split;

    [Theory]
    [InlineData("SUBJECT", "SUBJECT", 0)]
    [InlineData("subject", "SUBJECT", 0)]
    [InlineData("SUBJEGT", "SUBJECT", Slip)] // a look-alike
    [InlineData("SUBJCT", "SUBJECT", Slip)] // a letter dropped
    [InlineData("SUBBJECT", "SUBJECT", Slip)] // doubled
    [InlineData("SUJBECT", "SUBJECT", Slip)] // swapped
    [InlineData("CORNMENT", "COMMENT", Slip)] // rn for m
    [InlineData("SUBJEXT", "SUBJECT", Other)] // another letter
    [InlineData("SUBXJECT", "SUBJECT", Other)] // one put in
    [InlineData("SUB JECT", "SUBJECT", Split)] // a blank put in
    [InlineData("SUB JEGT", "SUBJECT", Split + Slip)]
    [InlineData("SUBJ", "SUBJECT", 3 * Slip)]
    public void A_misspelling_costs_what_its_slips_do(string written, string meant, int cost) =>
        Assert.Equal(cost, Spelling.Cost(written, 0, written.Length, meant, 10));

    [Theory]
    [InlineData("SUBJEXT", "SUBJECT", Slip)]
    [InlineData("", "SUBJECT", Slip)]
    [InlineData("SUBJECTSUBJECTSUBJECTSUBJECTSUBJECTSUBJECT", "SUBJECT", 100)]
    public void Beyond_the_limit_the_cost_is_one_more_than_it(string written, string meant, int limit) =>
        Assert.Equal(limit + 1, Spelling.Cost(written, 0, written.Length, meant, limit));

    [Theory]
    [InlineData("SUBJEGT", "SUBJECT", "\"SUBJECT\"")]
    [InlineData("SUBJECT", "SUBJECT", null)]
    public void A_lexicon_reads_a_word_as_written_or_repaired(string written, string value, string? repaired)
    {
        var lexicon = new Lexicon<string>([("SUBJECT", "SUBJECT"), ("SUMMARY", "SUMMARY")]);
        Assert.True(lexicon.TryRead(Slice(written), true, out string read, out string? meant));
        Assert.Equal((value, repaired?.Trim('"')), (read, meant));
    }

    [Theory]
    [InlineData("SUBJEGT", false)] // damaged, and none is looked for
    [InlineData("PAGE", true)] // an ordinary word
    [InlineData("MAT", true)] // as near to MAR as to MAY
    [InlineData("Q", true)]
    public void A_lexicon_does_not_guess(string written, bool repairs) => Assert.False(
        new Lexicon<int>([("SUBJECT", 1), ("MAR", 2), ("MAY", 3), ("PAGES", 4)]).TryRead(Slice(written), repairs, out _, out _));

    [Theory]
    [InlineData("005030", true, 5030, false)]
    [InlineData("005030", false, 5030, false)]
    [InlineData("00503O", true, 5030, true)]
    [InlineData("O1", true, 1, true)]
    [InlineData("l2", true, 12, true)]
    public void A_number_is_read(string word, bool repairs, int value, bool damaged)
    {
        Assert.True(Numerals.TryRead(Slice(word), repairs, out int read, out bool wasDamaged));
        Assert.Equal((value, damaged), (read, wasDamaged));
    }

    [Theory]
    [InlineData("00503O", false)]
    [InlineData("SO", true)] // letters alone are a word
    [InlineData("BIO", true)]
    [InlineData("12X", true)]
    [InlineData("241534Z", true)] // a time
    [InlineData("", true)]
    [InlineData("1234567890", true)]
    public void What_is_no_number_is_not_read(string word, bool repairs) =>
        Assert.False(Numerals.TryRead(Slice(word), repairs, out _, out _));

    [Theory]
    [InlineData("00503O", "005030")]
    [InlineData("l2l3O5Z", "1213052")]
    public void Digits_have_their_letters_undone(string written, string digits) =>
        Assert.Equal(digits, Numerals.Digits(written, 0, written.Length));

    [Theory]
    [InlineData('0', 0, 0)]
    [InlineData('9', 9, 9)]
    [InlineData('O', 0, -1)]
    [InlineData('l', 1, -1)]
    [InlineData('S', 5, -1)]
    [InlineData('B', 8, -1)]
    [InlineData('X', -1, -1)]
    [InlineData('\u0660', -1, -1)]
    public void A_digit_is_one_or_was_misread_from_one(char c, int repaired, int strict) =>
        Assert.Equal((repaired, strict), (Confusions.Digit(c, true), Confusions.Digit(c, false)));

    [Theory]
    [InlineData('G', 'C', true)]
    [InlineData('O', '0', true)]
    [InlineData('0', 'O', true)]
    [InlineData('X', 'C', false)]
    [InlineData('C', 'C', false)]
    [InlineData('\u041e', 'O', false)]
    public void Look_alikes(char written, char meant, bool alike) => Assert.Equal(alike, Confusions.AreAlike(written, meant));

    private static TextSlice Slice(string text) => new(text, 0, text.Length);
}
