using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>How well a line start speaks for being a paragraph's label.</summary>
internal enum LabelStrength
{
    /// <summary>A number and a stop in running text, after the end of a sentence.</summary>
    Weak,

    /// <summary>A number and a stop at the start of a block.</summary>
    Medium,

    /// <summary>A number with a portion marking after it.</summary>
    Strong,
}

/// <summary>
/// A paragraph's label at the start of a line: [pilcrow or list mark] number ("." / ")") [portion marking].
/// Seen besides: "1.(C)", "8, (C)", "2 (C)", "(13) (C)", "1. C)", and what transcription makes of a pilcrow: "11." for 1, "$\P3$ ." for 3.
/// </summary>
internal readonly struct ParagraphLabel
{
    private const int MostDigits = 3;

    private ParagraphLabel(int number, int start, int numberStart, int numberEnd, PortionMark mark, int contentStart, bool damaged)
    {
        Number = number;
        Start = start;
        NumberStart = numberStart;
        NumberEnd = numberEnd;
        Mark = mark;
        ContentStart = contentStart;
        IsDamaged = damaged;
    }

    /// <summary>Number as written.</summary>
    public int Number { get; }

    /// <summary>Offset of the label, list marks and pilcrow included.</summary>
    public int Start { get; }

    public int NumberStart { get; }

    public int NumberEnd { get; }

    public PortionMark Mark { get; }

    /// <summary>Offset of the paragraph's text.</summary>
    public int ContentStart { get; }

    /// <summary>Whether the number is letters alone, which may as well be a list's: "B. (C)".</summary>
    public bool IsLetter(string text)
    {
        for (int i = NumberStart; i < NumberEnd; i++)
            if (Chars.IsDigit(text[i])) return false;
        return true;
    }

    /// <summary>Whether it is a letter that reads as a number above 1, "B. (C)": a list's, unless the running number wants it.</summary>
    public bool MayBeListLetter(string text) => IsDamaged && Number > 1 && IsLetter(text);

    /// <summary>The label without a marking that only looked like one; its text then begins with what was taken for the marking.</summary>
    public ParagraphLabel Unmarked => new(Number, Start, NumberStart, NumberEnd, default, Mark.Start, IsDamaged);

    /// <summary>Whether a digit was read from a letter, or something stands in a pilcrow's place.</summary>
    public bool IsDamaged { get; }

    /// <summary>Whether the number or the marking was not read as written.</summary>
    public bool IsMisread => IsDamaged || (Mark.Exists && (Mark.OpeningIsLost || Mark.Meant is not null));

    /// <summary>The number where the first digit 1 is a misread pilcrow: 3 of "13"; 0 where that cannot be.</summary>
    public int NumberAfterPilcrow
    {
        get
        {
            int digits = Number >= 100 ? 100 : Number >= 10 ? 10 : 0;
            return digits > 0 && Number / digits == 1 && !IsDamaged ? Number % digits : 0;
        }
    }

    /// <summary>Whether a character can begin a label at all.</summary>
    public static bool CanBegin(char c) => c < 'A' ? c > ' ' && c is not ('"' or '\'' or '=' or '%' or '&')
        : c is '\\' or '_' or 'l' or 'I' or 'P' or '|' or 'q' or '\u00A7' || Chars.IsPilcrow(c);

    public static bool TryRead(string text, int first, int last, bool repairs, out ParagraphLabel label)
    {
        label = default;
        int at = SkipListMarks(text, first, last, out bool pilcrow, out bool foreign);
        if (foreign && !repairs) return false;
        bool opened = at < last && text[at] == '(';
        if (opened) at++;
        int numberStart = at, number = ReadNumber(text, ref at, last, repairs, out bool repaired);
        if (number <= 0) return false;
        int numberEnd = at;

        // "$\P3$ ." : what closes the TeX.
        while (foreign && at < last && text[at] is '$' or '}' or '*') at++;
        if (opened)
        {
            if (at >= last || text[at] != ')') return false;
            at++;
        }

        int afterNumber = at;
        while (at < last && text[at] == ' ' && at - afterNumber < 3) at++;

        // "1\. (C)": Markdown keeps a number from being a list's by a backslash.
        if (at + 1 < last && text[at] == '\\' && text[at + 1] is '.' or ')') at++;
        char stop = at < last ? text[at] : '\0';
        bool stopped = stop is '.' or ')' or ',' or ':' or ';';
        if (stopped) at++;
        while (at < last && text[at] is '*' or '\\' or '_') at++;
        if (at < last && stop == '.' && text[at] == '.') at++;
        int afterStop = at;
        while (at < last && Chars.IsBlank(text[at])) at++;
        at = SkipBold(text, at, last);

        bool marked = PortionMark.TryRead(text, at, last, out var mark)
            || (repairs && stop is '.' or ')' && (PortionMark.TryReadUnopened(text, at, last, out mark)
                || PortionMark.TryReadMisread(text, at, last, out mark)));
        if (marked)
        {
            int content = mark.End;
            // "7. (C). Text".
            if (content + 1 < last && text[content] == '.' && Chars.IsBlank(text[content + 1])) content++;
            while (content < last && (Chars.IsBlank(text[content]) || text[content] == '*')) content++;
            label = new ParagraphLabel(number, first, numberStart, numberEnd, mark, content, repaired || foreign);
            return true;
        }

        // Without a marking the form must be clean: "1. Text", "1) Text", the number undamaged and no decimal ("1.4", "12.8 percent").
        bool comma = repairs && stop == ',' && BeginsSentence(text, afterStop, at, last);
        if (opened || repaired || (stop is not ('.' or ')') && !comma) || (foreign && !pilcrow)) return false;
        if (at == afterStop && at < last && !pilcrow && !Chars.IsLetter(text[at])
            && text[at] is not ('"' or '(' or '\u201C' or '[')) return false;

        // "1. 4 (b)" is a reason for classification, split.
        if (number == 1 && at + 1 < last && text[at] is '4' or '5' && text[at + 1] is ' ' or '(') return false;
        label = new ParagraphLabel(number, first, numberStart, comma ? numberEnd + 1 : numberEnd, default, at, foreign || comma);
        return true;
    }

    /// <summary>"1, On August 8": a word with a capital, a blank before it.</summary>
    private static bool BeginsSentence(string text, int stop, int at, int last) =>
        at > stop && at + 1 < last && Chars.IsUpper(text[at]) && (Chars.IsLower(text[at + 1]) || text[at + 1] == ' ');

    /// <summary>"**1.** **(C)**": the marking, too, may stand in bold.</summary>
    private static int SkipBold(string text, int at, int last)
    {
        int mark = at;
        while (mark < last && text[mark] is '*' or '_') mark++;
        return mark > at && mark < last && text[mark] == '(' ? mark : at;
    }

    private static int SkipListMarks(string text, int at, int last, out bool pilcrow, out bool foreign)
    {
        pilcrow = foreign = false;
        while (at < last)
        {
            char c = text[at];
            if (Chars.IsBlank(c))
            {
                at++;
            }
            else if (Chars.IsPilcrow(c))
            {
                pilcrow = true;
                at++;
            }
            else if (c is '*' or '#' or '>' or '_' || (c is '-' or '+' or '\u2022' && at + 1 < last && text[at + 1] == ' '))
            {
                at++;
            }
            else if (c is '$' or '\\' or '{')
            {
                // "$\P3$": TeX for a pilcrow; a bare backslash is a Markdown escape.
                foreign |= c == '$';
                at++;
                if (c == '\\' && at + 1 < last && text[at] is 'P' or 'S')
                {
                    foreign = pilcrow = true;
                    at++;
                }
            }
            else if (c is 'P' or 'q' or '\u00A7' && at + 1 < last && Chars.IsDigit(text[at + 1]))
            {
                foreign = true;
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static int ReadNumber(string text, ref int at, int last, bool repairs, out bool repaired)
    {
        repaired = false;
        int number = 0, digits = 0;
        while (at < last && digits <= MostDigits)
        {
            int digit = Confusions.Digit(text[at], repairs);
            if (digit < 0) break;
            repaired |= !Chars.IsDigit(text[at]);
            number = number * 10 + digit;
            digits++;
            at++;
        }

        return digits is 0 or > MostDigits || (at < last && Chars.IsLetter(text[at])) ? 0 : number;
    }
}
