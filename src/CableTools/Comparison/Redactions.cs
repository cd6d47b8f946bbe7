using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Comparison;

/// <summary>Which words are marks of redaction.</summary>
internal static class Redactions
{
    // Shorter rows of X are numerals and words; shorter lines are dashes.
    private const int ShortestRow = 4, LongestBracket = 120;

    private static readonly string[] Words = WordLists.Of("redacted");

    /// <summary>
    /// Whether a mark tells a redaction by itself. A number of an exemption or a line does so only in the place of words.
    /// </summary>
    public static bool IsPlain(RedactionMark mark) => mark is RedactionMark.Crossed or RedactionMark.Blackened or RedactionMark.Bracketed;

    public static RedactionMark Of(string text, int start, int end)
    {
        if (end <= start) return RedactionMark.None;
        int row = 0, lines = 0;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (IsBlock(c)) return RedactionMark.Blackened;
            row = c is 'X' or 'x' ? row + 1 : 0;
            if (row == ShortestRow) return RedactionMark.Crossed;
            if (c is '-' or '_' or '.' or '*' or '\u2013' or '\u2014') lines++;
        }

        if (lines == end - start && lines >= ShortestRow) return RedactionMark.Dashes;
        if (EndOfBracket(text, start) is var close && close > start && close <= end) return RedactionMark.Bracketed;
        return IsExemption(text, start, end) ? RedactionMark.Exemption : RedactionMark.None;
    }

    /// <summary>The end of words in brackets that say that something was taken out; the start itself where none begin there.</summary>
    public static int EndOfBracket(string text, int start)
    {
        char close = text[start] switch { '[' => ']', '(' => ')', '<' => '>', '{' => '}', _ => '\0' };
        if (close == '\0') return start;
        int end = text.IndexOf(close, start, Math.Min(LongestBracket, text.Length - start));
        if (end < 0) return start;

        // In parentheses stand other remarks, too, so that there the word must stand alone.
        var inside = new TextSlice(text, start + 1, end).Trim();
        foreach (string word in Words)
            if (close == ')' ? inside.Equals(word) : inside.Contains(word)) return end + 1;
        return inside.Equals("...") || (close == ']' && inside.Equals("\u2026")) ? end + 1 : start;
    }

    private static bool IsBlock(char c) =>
        c is (>= '\u2580' and <= '\u2593') or '\u25A0' or '\u25AC' or '\u25FC' or '\u25FE' or '\u2B1B';

    /// <summary>"B1", "(b)(6)", "(b)(7)(C)", "1.4(d)" (5 U.S.C. 552(b); Executive Order 13526 sec. 1.4).</summary>
    private static bool IsExemption(string text, int start, int end)
    {
        if (end - start > 12) return false;
        string letters = Chars.Squeeze(text, start, end - start);
        return letters.Length switch
        {
            2 => letters[0] == 'B' && letters[1] is >= '1' and <= '9',
            3 => (letters[0] == 'B' && letters[1] == '7' && letters[2] is >= 'A' and <= 'F')
                || (letters[0] == '1' && letters[1] is '4' or '5' && letters[2] is >= 'A' and <= 'H'),
            _ => false,
        };
    }
}
