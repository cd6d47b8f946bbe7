using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>Labels of subparagraphs at a line's start: "A. ", "(1) ", "a) ", "-- ", "- ", "* ", or a portion marking alone.</summary>
internal readonly struct SubparagraphLabel
{
    private SubparagraphLabel(TextSlice text, PortionMark mark, int contentStart)
    {
        Text = text;
        Mark = mark;
        ContentStart = contentStart;
    }

    /// <summary>The number or letter; empty for a dash, or a marking alone.</summary>
    public TextSlice Text { get; }

    public PortionMark Mark { get; }

    /// <summary>Offset of the text.</summary>
    public int ContentStart { get; }

    /// <summary>
    /// What kind of label a line begins with: '-' for dashes, '1' for numbers, 'a' for letters, '(' for a marking; NUL for none.
    /// </summary>
    public static char KindOf(TextSlice line)
    {
        line = SkipPilcrow(line);

        // Most lines begin with a letter and go on with another, or begin with a word of one letter; "iv." and "o " are left to look at.
        char first = line[0];
        if (Chars.IsAsciiLetter(first))
        {
            char second = line[1];
            if (second == ' ' ? first != 'o' : Chars.IsAsciiLetter(second) && !(IsRoman(first) && IsRoman(second))) return '\0';
        }

        if (!TryReadSign(line, out var text, out _, out _)) return '\0';
        return text.IsEmpty ? first is '(' ? '(' : '-' : Chars.IsDigit(text[0]) ? '1' : 'a';
    }

    /// <summary>Whether a figure, or a letter with its point, stands at an offset: pages have a pilcrow before each.</summary>
    public static bool FollowsPilcrow(TextSlice line, int at)
    {
        at -= line.Start;
        return Chars.IsDigit(line[at]) || (Chars.IsAsciiLetter(line[at]) && line[at + 1] is '.' or ')');
    }

    private static TextSlice SkipPilcrow(TextSlice line) =>
        line[0] == '\u00B6' && FollowsPilcrow(line, line.Start + 1) ? line.From(line.Start + 1) : line;

    /// <summary>Whether an item of a list begins: after the end of a sentence, or after an item of the same kind.</summary>
    public static bool BeginsItem(char kind, char previousKind, char lastCharacter) =>
        kind != '\0' && (Chars.EndsSentence(lastCharacter) || lastCharacter == ',' || kind == previousKind);

    /// <summary>
    /// "... as "endless" / -- that is, no progress": a dash within a sentence. A quotation that ends a sentence has its stop inside.
    /// </summary>
    public static bool GoesOn(char kind, char previousKind, char beforeLast, char last, TextSlice line)
    {
        if (kind != '-' || previousKind == '-' || last is not ('"' or '\u201D') || !Chars.IsLetter(beforeLast)) return false;
        int at = 0;
        while (IsDash(line[at]) || line[at] == ' ') at++;
        return Chars.IsLower(line[at]);
    }

    public static bool TryRead(TextSlice line, out SubparagraphLabel label)
    {
        label = default;
        line = SkipPilcrow(line);
        if (!TryReadSign(line, out var text, out var mark, out int end)) return false;
        int contentStart = SkipBlank(line, end);

        // A marking may follow the sign; one that is itself the label has nothing behind it but text.
        if (!mark.Exists && PortionMark.TryRead(line.Source, contentStart, line.End, out mark)) contentStart = SkipBlank(line, mark.End);
        label = new SubparagraphLabel(text, mark, contentStart);
        return true;
    }

    /// <summary>
    /// The dash, the number or letter with its point or bracket, or the marking; <paramref name="end"/> is the offset past it.
    /// </summary>
    private static bool TryReadSign(TextSlice line, out TextSlice text, out PortionMark mark, out int end)
    {
        text = default;
        mark = default;
        end = line.Start;
        int at = 0;
        if (IsDash(line[0]) || (line[0] is 'o' or '+' && line[1] == ' '))
        {
            while (IsDash(line[at]) || line[at] is 'o' or '+') at++;
            end = line.Start + at;
            return at <= 3 && !Chars.IsDigit(line[at]) && line[at] != '\0';
        }

        bool marked = PortionMark.TryRead(line.Source, line.Start, line.End, out mark);
        if (marked && (mark.ContentEnd - mark.ContentStart > 1 || IsMarkOnly(mark, line)))
        {
            end = mark.End;
            return true;
        }

        mark = default;
        bool opened = line[0] is '(' or '[';
        int start = at = opened ? 1 : 0;
        if (Chars.IsDigit(line[at])) while (Chars.IsDigit(line[at]) && at - start < 3) at++;
        else if (IsRoman(line[at])) while (IsRoman(line[at])) at++;
        else if (Chars.IsAsciiLetter(line[at])) at++;
        if (at == start || at - start > (Chars.IsDigit(line[start]) ? 2 : 4)) return false;
        text = line.Between(line.Start + start, line.Start + at);
        if (opened ? line[at] is not (')' or ']') : line[at] is not ('.' or ')')) return false;
        at++;
        if (line[at] is ')' or '.') at++;
        end = line.Start + at;
        return line[at] is ' ' or '\0' or '(' || (opened && Chars.IsUpper(line[at]));
    }

    private static bool IsDash(char c) => c is '-' or '*' || (c > '~' && c is '\u2022' or '\u2013' or '\u2014' or '\u00B7');

    private static bool IsRoman(char c) => c is 'i' or 'v' or 'x' or 'I' or 'V' or 'X';

    /// <summary>
    /// "(C) Text" with a level of one letter is a marking; "(A) Text" is a letter of a list. U, C and S are levels first.
    /// </summary>
    private static bool IsMarkOnly(PortionMark mark, TextSlice line) => line.Source[mark.ContentStart] is 'C' or 'S' or 'U';

    private static int SkipBlank(TextSlice line, int at)
    {
        while (at < line.End && Chars.IsBlank(line.Source[at])) at++;
        return at;
    }
}
