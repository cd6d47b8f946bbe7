using CableTools.Fields;
using CableTools.Layout;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>Labels of subparagraphs at a line's start: "A. ", "(1) ", "a) ", "-- ", "- ", "* ", or a portion marking alone.</summary>
internal static class SubparagraphLabel
{
    /// <summary>What kind of label a line begins with: '-' for dashes, '1' for numbers, 'a' for letters, '(' for a marking; NUL for none.</summary>
    public static char KindOf(TextSlice line)
    {
        // Most lines begin with a letter and go on with another.
        if (Chars.IsAsciiLetter(line[0]) && Chars.IsAsciiLetter(line[1]) && line[0] is not ('i' or 'v' or 'x' or 'I' or 'V' or 'X')) return '\0';
        if (!TryRead(line, out string? label, out _, out _)) return '\0';
        return label is null ? line[0] is '(' ? '(' : '-' : Chars.IsDigit(label[0]) ? '1' : 'a';
    }

    /// <summary>Whether an item of a list begins: after the end of a sentence, or after an item of the same kind.</summary>
    public static bool BeginsItem(char kind, char previousKind, char lastCharacter) => kind != '\0' && (Chars.EndsSentence(lastCharacter) || lastCharacter == ',' || kind == previousKind);

    /// <summary>Reads the label, null for a dash; <paramref name="contentStart"/> is the offset of the text.</summary>
    public static bool TryRead(TextSlice line, out string? label, out PortionMark mark, out int contentStart)
    {
        label = null;
        mark = default;
        contentStart = line.Start;
        int at = 0;
        if (line[0] is '-' or '\u2022' or '*' or '\u2013' or '\u2014' or '\u00B7' || (line[0] is 'o' or '+' && line[1] == ' '))
        {
            while (line[at] is '-' or '\u2022' or '*' or '\u2013' or '\u2014' or '\u00B7' or 'o' or '+') at++;
            if (at > 3 || Chars.IsDigit(line[at]) || line[at] == '\0') return false;
        }
        else if (PortionMark.TryRead(line.Source, line.Start, line.End, out mark) && mark.ContentEnd - mark.ContentStart > 1 | IsMarkOnly(mark, line))
        {
            contentStart = SkipBlank(line, mark.End);
            return true;
        }
        else
        {
            mark = default;
            bool opened = line[0] is '(' or '[';
            int start = at = opened ? 1 : 0;
            if (Chars.IsDigit(line[at])) while (Chars.IsDigit(line[at]) && at - start < 3) at++;
            else if (line[at] is 'i' or 'v' or 'x' or 'I' or 'V' or 'X') while (line[at] is 'i' or 'v' or 'x' or 'I' or 'V' or 'X') at++;
            else if (Chars.IsAsciiLetter(line[at])) at++;
            if (at == start || at - start > (Chars.IsDigit(line[start]) ? 2 : 4)) return false;
            label = line.Between(line.Start + start, line.Start + at).ToString();
            if (opened ? line[at] is not (')' or ']') : line[at] is not ('.' or ')')) return false;
            at++;
            if (line[at] is ')' or '.') at++;
            if (line[at] is not (' ' or '\0') && !(opened && Chars.IsUpper(line[at])) && line[at] != '(') return false;
        }

        contentStart = SkipBlank(line, line.Start + at);
        if (PortionMark.TryRead(line.Source, contentStart, line.End, out mark)) contentStart = SkipBlank(line, mark.End);
        return true;
    }

    /// <summary>"(C) Text" with a level of one letter is a marking; "(A) Text" is a letter of a list. U, C and S are levels first.</summary>
    private static bool IsMarkOnly(PortionMark mark, TextSlice line) => line.Source[mark.ContentStart] is 'C' or 'S' or 'U';

    private static int SkipBlank(TextSlice line, int at)
    {
        while (at < line.End && Chars.IsBlank(line.Source[at])) at++;
        return at;
    }
}
