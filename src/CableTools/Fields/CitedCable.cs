using CableTools.Lines;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// A cable as a REF line names it: [year] post serial. The year may stand behind, "QUITO 4525-91", "PANAMA 789/08", "KABUL 5679 06",
/// "AMMAN 7718 (99)", or between, "STATE (01) 201265"; the post in small letters, where it is a known one; a marking or a word for a
/// message between post and number, "KUWAIT (C)02293", "COLOMBO CABLES 0266"; and the two in turn, "870 Ulaanbaatar".
/// </summary>
internal readonly struct CitedCable
{
    private const int MostPostWords = 5, ShortestDated = 3, LongestMarking = 8, LongestRange = 50, LongestAbbreviation = 6;

    private static readonly string[] Fillers = WordLists.Of("reference-filler");

    private CitedCable(string name, int serial, int end, int? year, int last)
    {
        Name = name;
        Serial = serial;
        End = end;
        Year = year;
        Last = last;
    }

    /// <summary>The post's name as written.</summary>
    public string Name { get; }

    public int Serial { get; }

    /// <summary>The serial number a range ends with, "STATE 1501-1503"; the number itself where there is none.</summary>
    public int Last { get; }

    /// <summary>Offset past it in the text.</summary>
    public int End { get; }

    /// <summary>The year written with it, two digits; null where none is.</summary>
    public int? Year { get; }

    /// <summary>Whether a cable, with a year or without, is named at an offset.</summary>
    public static bool Begins(TextSlice text, int at, int? own)
    {
        int cursor = at;
        TryYear(text, ref cursor, out _);
        return TryRead(text, cursor, own, out _) || TryReversed(text, at, out _);
    }

    private static bool NamesPost(TextSlice text, int at, int? own) =>
        TryKnownPost(text, at, own, out _, out _, out _, out _) || TryUnknownPost(text, at, out _, out _, out _);

    /// <summary>Reads post and serial number; a year before them is read already.</summary>
    public static bool TryRead(TextSlice text, int at, int? own, out CitedCable cable)
    {
        cable = default;
        if (!TryKnownPost(text, at, own, out int nameStart, out int nameEnd, out int digits, out int? year)
            && !TryUnknownPost(text, at, out nameStart, out nameEnd, out digits)) return false;
        if (year is null && TryYearWithHyphen(text, digits, own, out int written))
        {
            year = written;
            digits += 3;
        }

        if (!TrySerial(text, digits, out int serial, out int end)) return false;
        int last = serial;
        year ??= YearBehind(text, digits, serial, own, ref end, ref last);
        cable = new CitedCable(text.Between(text.Start + nameStart, text.Start + nameEnd).ToString(), serial, end, year, last);
        return true;
    }

    /// <summary>"870 Ulaanbaatar": the number before a known post, and none behind it.</summary>
    public static bool TryReversed(TextSlice text, int at, out CitedCable cable)
    {
        cable = default;
        if (!TrySerial(text, at, out int serial, out int end) || end - at < ShortestDated || text[end] != ' ') return false;
        int start = end + 1, longest = 0, cursor = start;
        for (int words = 0; words < MostPostWords && TakeWord(text, ref cursor); words++)
        {
            if (PostVocabulary.TryFind(text.Source, text.Start + start, cursor - start, out _)) longest = cursor;
            while (text[cursor] == ' ') cursor++;
        }

        if (longest == 0) return false;
        int after = longest;
        while (text[after] == ' ') after++;
        var rest = text.From(text.Start + after);
        if (text[after] is not ('\0' or ',' or ';' or ')' or '.') && !rest.StartsWithWord("AND")) return false;
        cable = new CitedCable(text.Between(text.Start + start, text.Start + longest).ToString(), serial, longest, null, serial);
        return true;
    }

    /// <summary>"06 ", "2006 ", "'06 ", "(06) ", "094 " before a post.</summary>
    public static bool TryYear(TextSlice text, ref int at, out int year)
    {
        year = 0;
        int cursor = at;
        bool opened = at > 0 && text[at - 1] == '(';
        if (text[cursor] is '\'' or '\u2019') cursor++;
        int start = cursor;
        while (cursor - start < 4 && Chars.IsDigit(text[cursor])) year = year * 10 + text[cursor++] - '0';
        int digits = cursor - start;
        if (digits is < 2 or > 4 || (digits == 3 && text[start] != '0') || Chars.IsDigit(text[cursor])) return false;
        if (digits == 4 && !YearWindow.Contains(year)) return false;
        int after = cursor;
        if (opened && text[after] == ')') after++;
        while (text[after] is ' ' or '-') after++;
        if (!Chars.IsUpper(text[after]) && !(Chars.IsLetter(text[after]) && KnownPost(text, after) > 0))
            return digits == 4 && (after > cursor || text[after] == '\0');
        at = after;
        return true;
    }

    /// <summary>A serial number; a page's number, a date and part of a longer number are none.</summary>
    public static bool TrySerial(TextSlice text, int at, out int serial, out int end)
    {
        serial = 0;
        end = at;
        while (end - at < 8 && Chars.IsDigit(text[end])) serial = serial * 10 + text[end++] - '0';
        if (end - at is < 1 or > 7 || serial == 0 || Chars.IsLetterOrDigit(text[end])) return false;
        if (text[end] == ')' && text.To(text.Start + at).IndexOf('(') < 0) return false;
        if (text[end] == '.' && Chars.IsDigit(text[end + 1])) return false;
        if (text[end] is '/' or '-' && Chars.IsDigit(text[end + 1]) && (end - at < ShortestDated || IsDate(text, end))) return false;
        return !(text[end] == ' ' && text.From(text.Start + end + 1).StartsWithWord("OF") && Chars.IsDigit(text[end + 4]));
    }

    /// <summary>Three numbers with the same mark between, the second of two digits: "123/11/07", "314/09169-05" is none.</summary>
    private static bool IsDate(TextSlice text, int mark)
    {
        int at = mark + 1;
        while (Chars.IsDigit(text[at])) at++;
        return at - mark is 1 or 2 || (at - mark == 3 && text[at] == text[mark] && Chars.IsDigit(text[at + 1]));
    }

    /// <summary>A post of the vocabulary, in any case, and where its serial number begins.</summary>
    private static bool TryKnownPost(TextSlice text, int at, int? own, out int nameStart, out int nameEnd, out int digits, out int? year)
    {
        year = null;
        nameStart = at;
        nameEnd = KnownPost(text, at);
        digits = nameEnd;
        if (nameEnd == 0) return false;
        bool filled = SkipBetween(text, ref digits, own, out year);
        if (Chars.IsDigit(text[digits])) return filled || !AreSmall(text, at, nameEnd) || Chars.IsDigit(text[digits + 1]);
        return false;
    }

    /// <summary>Offset past the longest post of the vocabulary with a number behind it; 0 where there is none.</summary>
    private static int KnownPost(TextSlice text, int at)
    {
        int longest = 0, cursor = at;
        for (int words = 0; words < MostPostWords && TakeWord(text, ref cursor); words++)
        {
            int end = cursor, behind = cursor;

            // "PARIS FR (UNESCO)".
            if (text[end] == ' ' && text[end + 1] == '(')
            {
                int close = text.From(text.Start + end).IndexOf(')') + 1 - text.Start;
                if (close > end && PostVocabulary.TryFind(text.Source, text.Start + at, close - at, out _)) longest = close;
            }

            SkipBetween(text, ref behind, null, out _);
            if (Chars.IsDigit(text[behind]) && PostVocabulary.TryFind(text.Source, text.Start + at, end - at, out _)) longest = end;
            while (text[cursor] == ' ') cursor++;
        }

        return longest;
    }

    private static bool AreSmall(TextSlice text, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (Chars.IsUpper(text[i])) return false;
        return true;
    }

    /// <summary>One to five words of capitals, and the number behind them.</summary>
    private static bool TryUnknownPost(TextSlice text, int at, out int nameStart, out int nameEnd, out int digits)
    {
        nameStart = nameEnd = digits = at;
        int cursor = at, words = 0;
        while (words < MostPostWords)
        {
            int start = cursor;
            if (!TakeWord(text, ref cursor)) break;
            if (!Chars.IsUpper(text[start])) return false;

            // "RIO DE JAN" ends in a month.
            bool post = !ReferenceKinds.IsNoPost(text.Between(text.Start + start, text.Start + cursor))
                || (words > 0 && PostVocabulary.TryFind(text.Source, text.Start + at, cursor - at, out _));
            if (!post) return false;
            words++;
            nameEnd = cursor;
            while (text[cursor] == ' ') cursor++;
        }

        // "... SHOULD BE HOSPITALIZED. 20": the end of a sentence.
        if (words == 0 || (text[nameEnd - 1] == '.' && nameEnd - at > LongestAbbreviation)) return false;
        if (text[cursor] == '(' && text.From(text.Start + cursor).IndexOf(')') is > 0 and var close
            && close - text.Start - cursor is > 3 and < 12)
        {
            // "PARIS FR (UNESCO) 12" is one name, "SECRETARY (SECTO) 12" has the post in parentheses.
            int inner = cursor + 1;
            cursor = close - text.Start;
            if (PostVocabulary.TryFind(text.Source, text.Start + inner, cursor - inner, out _)
                && !PostVocabulary.TryFind(text.Source, text.Start + at, nameEnd - at, out _)) (nameStart, nameEnd) = (inner, cursor);
            else nameEnd = cursor + 1;
            cursor++;
            while (text[cursor] == ' ') cursor++;
        }

        // "STATE 071143", "STATE: 71143", "STATE-71143", "STATE071143".
        while (text[cursor] is ' ' or ':' or '-' or '#') cursor++;
        digits = cursor;
        return Chars.IsDigit(text[cursor]) && !IsDayOfMonth(text, cursor);
    }

    /// <summary>
    /// "NOTICE 24 JULY 2009": a day, its month and year. A post that is known may have a serial number so small.
    /// </summary>
    private static bool IsDayOfMonth(TextSlice text, int at)
    {
        int end = at;
        while (Chars.IsDigit(text[end])) end++;
        if (end - at >= ShortestDated || text[end] != ' ') return false;
        int month = end + 1, past = month;
        while (Chars.IsLetter(text[past])) past++;
        if (Months.OfWord(text.Source, text.Start + month, text.Start + past) == 0) return false;
        while (text[past] is ' ' or ',' or '.') past++;
        return Chars.IsDigit(text[past]) && Chars.IsDigit(text[past + 1]);
    }

    private static bool TakeWord(TextSlice text, ref int cursor)
    {
        int start = cursor;
        while (Chars.IsLetter(text[cursor]) || (cursor > start && JoinsLetters(text, cursor))) cursor++;
        return cursor - start >= 2;
    }

    /// <summary>A stop, and an apostrophe or hyphen before a letter, are part of a word.</summary>
    private static bool JoinsLetters(TextSlice text, int at) =>
        text[at] == '.' || (text[at] is '\'' or '\u2019' or '-' && Chars.IsLetter(text[at + 1]));

    /// <summary>Skips what may stand between post and number; true where that was more than a mark or a blank.</summary>
    private static bool SkipBetween(TextSlice text, ref int at, int? own, out int? year)
    {
        year = null;
        bool words = false;
        while (true)
        {
            while (text[at] is ' ' or ':' or '-' or '#' or '.') at++;
            if (text[at] == '(')
            {
                if (IsYearInParentheses(text, at, own, out int end, out int written)) year = written;
                else if (!IsMarking(text, at, out end)) return words;
                at = end;
                words = true;
                continue;
            }

            if (!Chars.IsAsciiLetter(text[at])) return words;
            int length = 0;
            foreach (string filler in Fillers)
                if (text.From(text.Start + at).StartsWithWord(filler)) length = filler.Length;
            if (length == 0) return words;
            at += length;
            words = true;
        }
    }

    private static bool IsMarking(TextSlice text, int at, out int end)
    {
        end = at + 1;
        while (end - at < LongestMarking && (Chars.IsUpper(text[end]) || text[end] is '/')) end++;
        return text[end] == ')' && end++ > at + 1;
    }

    /// <summary>"(99)", "(2006)".</summary>
    private static bool IsYearInParentheses(TextSlice text, int at, int? own, out int end, out int year)
    {
        year = 0;
        end = at + 1;
        while (Chars.IsDigit(text[end]) && end - at < 6) year = year * 10 + text[end++] - '0';
        int digits = end - at - 1;
        if (text[end++] != ')' || digits is not (2 or 4)) return false;
        if (digits == 4 ? !YearWindow.Contains(year) : !MayBeYear(year, own)) return false;
        year %= 100;
        return true;
    }

    /// <summary>"OSLO 05-1234": the year before the number, a hyphen between.</summary>
    private static bool TryYearWithHyphen(TextSlice text, int at, int? own, out int year)
    {
        year = 0;
        if (!Chars.IsDigit(text[at]) || !Chars.IsDigit(text[at + 1]) || text[at + 2] != '-') return false;
        int end = at + 3;
        while (Chars.IsDigit(text[end])) end++;
        year = ((text[at] - '0') * 10) + text[at + 1] - '0';
        return end - at - 3 >= ShortestDated && text[end] != '-' && MayBeYear(year, own);
    }

    /// <summary>A year behind the number of a cable that running text names, where a mark ties it to the number.</summary>
    public static int? YearTied(TextSlice text, int digits, int serial, int? own, ref int end)
    {
        if (text[end] == ' ' && text[end + 1] != '(') return null;
        int past = end, last = serial;
        int? year = YearBehind(text, digits, serial, own, ref past, ref last);
        if (year is not null) end = past;
        return year;
    }

    private static bool MayBeYear(int year, int? own)
    {
        int full = YearWindow.Full(year);
        return YearWindow.Contains(full) && (own is not { } known || full <= YearWindow.Full(known % 100));
    }

    /// <summary>A year behind the number, or the end of a range; both move <paramref name="end"/>.</summary>
    private static int? YearBehind(TextSlice text, int digits, int serial, int? own, ref int end, ref int last)
    {
        if (end - digits < ShortestDated) return null;
        int at = end;
        char mark = text[at];
        if (mark is not (' ' or '-' or '/' or '(')) return null;
        while (text[at] == ' ') at++;
        if (text[at] == '(')
        {
            if (!IsYearInParentheses(text, at, own, out int close, out int inside)) return null;
            end = close;
            return inside;
        }

        if (text[at] is '-' or '/') mark = text[at++];
        int start = at, number = 0;
        while (Chars.IsDigit(text[at]) && at - start < 7) number = number * 10 + text[at++] - '0';
        if (Chars.IsLetterOrDigit(text[at]) || (text[at] is '/' or '-' or '.' && Chars.IsDigit(text[at + 1]))) return null;
        if (at - start == 2)
        {
            // "STATE 1501-03" goes on to 1503; "QUITO 4525-91" is of 1991.
            if (mark == '-' && number > serial % 100 && number - serial % 100 < 10)
            {
                (end, last) = (at, serial - serial % 100 + number);
                return null;
            }

            if (!MayBeYear(number, own) || (mark == ' ' && !EndsThere(text, start, at, own))) return null;
            end = at;
            return number;
        }

        // "OSLO 1234 2005".
        if (mark == ' ' && at - start == 4 && MayBeYear(number, own) && EndsThere(text, start, at, own))
        {
            end = at;
            return number % 100;
        }

        if (mark == '-' && number > serial && number - serial <= LongestRange) (end, last) = (at, number);
        return null;
    }

    /// <summary>Two digits alone: no post follows them, of which they would be the year, nor a count.</summary>
    private static bool EndsThere(TextSlice text, int start, int at, int? own)
    {
        int cursor = start;
        if (TryYear(text, ref cursor, out _) && NamesPost(text, cursor, own)) return false;
        return text[at] is '\0' or ',' or ';' or ')' or ' ' || (text[at] == '.' && text[at + 1] == '\0');
    }
}
