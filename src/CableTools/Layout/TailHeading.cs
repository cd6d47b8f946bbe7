using CableTools.Text;

namespace CableTools.Layout;

/// <summary>
/// A heading that a copy joined to the end of the paragraph before it: "... was told. --- OWLS CAUTIONED ---", "... was told. Owls
/// Cautioned ------", or in capitals behind a sentence in small letters; also a rule that stayed there while its words begin a line.
/// </summary>
internal static class TailHeading
{
    private const int Longest = 110, ShortestRule = 3, ShortestRuleAlone = 6, FewestCapitals = 8, LongestAbbreviation = 3;

    /// <summary>Where in the text between two offsets the heading at its end begins; -1 where there is none.</summary>
    /// <param name="text">The cable.</param>
    /// <param name="start">Where the paragraph's own text begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isNumbered">Whether a numbered paragraph follows: only before one do capitals alone tell.</param>
    public static int Find(string text, int start, int end, bool isNumbered)
    {
        end = SkipBlanksBack(text, start, end);
        if (end - start < ShortestRuleAlone) return -1;
        char last = text[end - 1];
        if (IsRule(last)) return FindRuled(text, start, end);
        return isNumbered && (Chars.IsUpper(last) || last is '?' or ')' or '"') ? FindCapitals(text, start, end) : -1;
    }

    /// <summary>
    /// Where the words begin whose rule stands below a page's mark: the last line of the text above it, behind a rule or a blank line; -1
    /// where that is no heading.
    /// </summary>
    public static int FindWords(string text, int start, int end)
    {
        end = SkipBlanksBack(text, start, end);
        int line = end;
        while (line > start && text[line - 1] is not ('\n' or '\r')) line--;
        int above = SkipBlanksBack(text, start, line);
        if (above == start || end - line > Longest || !IsTitle(text, line, end) || text[end - 1] is '.' or ',' or ';') return -1;
        if (IsRule(text[above - 1]))
        {
            int rule = RuleStart(text, start, above, out int length);
            return length >= ShortestRuleAlone ? rule : -1;
        }

        int next = Scan.LineEnd(text, above, line) + 1;
        if (next < line && text[next - 1] == '\r' && text[next] == '\n') next++;
        return Scan.LineEnd(text, next, line) >= 0 && Chars.EndsSentence(text[above - 1]) ? line : -1;
    }

    private static int FindRuled(string text, int start, int end)
    {
        int rule = RuleStart(text, start, end, out int length), words = SkipBlanksBack(text, start, rule);
        if (words == start) return length < ShortestRuleAlone ? -1 : rule;
        if (length < ShortestRule) return -1;
        int limit = Math.Max(start, words - Longest), sentence = -1;
        for (int at = words - 1; at > limit; at--)
        {
            if (IsRule(text[at - 1]))
            {
                // Words between two rules. A dash within them is none.
                int above = RuleStart(text, start, at, out int count);
                if (count >= ShortestRule)
                    return sentence < 0 && IsTitle(text, at, words) ? above : AloneBelow(text, words, rule, length);
            }
            else if (sentence < 0 && BeginsBehindSentence(text, start, at))
            {
                sentence = at;
            }
        }

        if (sentence < 0 || length < ShortestRuleAlone || EndsSentence(text[words - 1]) || !CanBegin(text[sentence]))
            return AloneBelow(text, words, rule, length);
        return sentence;
    }

    /// <summary>A rule below the end of a sentence: its words are on the next line.</summary>
    private static int AloneBelow(string text, int words, int rule, int length) =>
        length >= ShortestRuleAlone && Chars.EndsSentence(text[words - 1]) ? rule : -1;

    private static int FindCapitals(string text, int start, int end)
    {
        int small = end - 1, limit = Math.Max(start, end - Longest);
        while (small > limit && !Chars.IsLower(text[small]) && !Chars.IsDigit(text[small])) small--;
        if (!Chars.IsLower(text[small]) && text[small + 1] != ']') return -1;
        for (int at = small + 2; at < end; at++)
            if (BeginsBehindSentence(text, start, at)) return AreWords(text, at, end) ? at : -1;
        return -1;
    }

    /// <summary>Two words at least, that neither end what was begun above nor stand for what was taken out.</summary>
    private static bool AreWords(string text, int start, int end)
    {
        var words = new TextSlice(text, start, end);
        int letters = 0, masks = 0, gaps = 0;
        for (int i = start; i < end; i++)
        {
            if (Chars.IsLetter(text[i])) letters++;
            if (text[i] == 'X') masks++;
            if (Chars.IsBlank(text[i]) && !Chars.IsBlank(text[i - 1])) gaps++;
        }

        return gaps > 0 && letters >= FewestCapitals && masks * 2 < letters && CanBegin(text[start])
            && !words.StartsWithWord("END") && !words.StartsWithWord("BEGIN") && !words.StartsWithWord("SEE");
    }

    /// <summary>Whether a word begins at an offset, and a sentence ends before it. "Mr. Smith" and "U.S. policy" are no ends.</summary>
    private static bool BeginsBehindSentence(string text, int start, int at)
    {
        if (Chars.IsBlank(text[at]) || !Chars.IsBlank(text[at - 1])) return false;
        int end = SkipBlanksBack(text, start, at);
        if (text[end - 1] == ']') return IsSource(text, start, end - 1);
        while (end > start && text[end - 1] is '"' or ')' or ']' or '\u201D' or '\'' or '\u2019') end--;
        if (end - 2 < start || !EndsSentence(text[end - 1])) return false;
        if (text[end - 1] != '.') return true;
        int word = end - 1;
        while (word > start && Chars.IsLetter(text[word - 1])) word--;
        int length = end - 1 - word;

        // "2." is a label where it is all there is.
        if (length == 0 && SkipDigitsBack(text, start, end - 1) == start) return false;
        return length != 1 && (length is 0 or > LongestAbbreviation || !Chars.IsUpper(text[word]) || !Chars.IsLower(text[word + 1]));
    }

    /// <summary>"... was told. [The Owl Post, 4/2/2009] OWLS CAUTIONED": where a sentence is from stands behind its end.</summary>
    private static bool IsSource(string text, int start, int close)
    {
        int open = close - 1;
        while (open > start && text[open] != '[' && close - open < Longest) open--;
        int end = SkipBlanksBack(text, start, open);
        return text[open] == '[' && end > start && EndsSentence(text[end - 1]);
    }

    private static bool CanBegin(char c) => Chars.IsUpper(c) || Chars.IsDigit(c) || c is '"' or '\u201C' or '(';

    private static bool EndsSentence(char c) => c is '.' or '?' or '!';

    /// <summary>Words that begin as a title does, or with a name that was taken out.</summary>
    private static bool IsTitle(string text, int start, int end)
    {
        while (start < end && Chars.IsBlank(text[start])) start++;
        return HasLetters(text, start, end) && (!Chars.IsLower(text[start]) || text[start] == 'x');
    }

    private static bool HasLetters(string text, int start, int end)
    {
        int letters = 0;
        for (int i = start; i < end && letters < 2; i++)
            if (Chars.IsLetter(text[i])) letters++;
        return letters == 2;
    }

    /// <summary>Where a rule that ends at an offset begins, gaps and line ends within it and all; and how many characters it has.</summary>
    private static int RuleStart(string text, int start, int end, out int length)
    {
        length = 0;
        int first = end;
        for (int at = end; at > start && (IsRule(text[at - 1]) || Chars.IsBlank(text[at - 1])); at--)
        {
            if (!IsRule(text[at - 1])) continue;
            length++;
            first = at - 1;
        }

        return first;
    }

    private static bool IsRule(char c) => c is '-' or '=' or '_';

    private static int SkipDigitsBack(string text, int start, int end)
    {
        while (end > start && Chars.IsDigit(text[end - 1])) end--;
        return end;
    }

    private static int SkipBlanksBack(string text, int start, int end)
    {
        while (end > start && Chars.IsBlank(text[end - 1])) end--;
        return end;
    }
}
