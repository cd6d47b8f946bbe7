using System.Globalization;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>
/// Format line 5: [action precedence [info precedence]] day hour minute "Z" month year, "O P 190243Z DEC 89" (ACP 121, 5 FAH-2 H-323).
/// Transcription puts letters in the digits' places ("l21305Z", "MAY O6") and misspells the month.
/// </summary>
internal readonly struct DateTimeGroup
{
    private const int LongestPrecedence = 12;

    private static readonly Lexicon<int> MonthWords = new(Months.Short.Select((name, index) => (name, index + 1)));

    private readonly short _day, _hour, _minute;

    private DateTimeGroup(int start, int end, int precedenceEnd, int day, int hour, int minute, int month, int year, bool damaged,
        string? rest = null)
    {
        Rest = rest;
        Start = start;
        End = end;
        PrecedenceEnd = precedenceEnd;
        _day = (short)day;
        _hour = (short)hour;
        _minute = (short)minute;
        Month = month;
        Year = year;
        IsDamaged = damaged;
    }

    public int Start { get; }

    public int End { get; }

    /// <summary>Offset past the precedence prosigns.</summary>
    public int PrecedenceEnd { get; }

    /// <summary>Month, 1 to 12; 0 where its word is none, so that only the filing day can tell it.</summary>
    public int Month { get; }

    /// <summary>Full year.</summary>
    public int Year { get; }

    public bool IsDamaged { get; }

    /// <summary>
    /// The five digits that are left of six, "12105" of "12105Z MAY 06": only the filing time can tell the date; null for nearly all.
    /// </summary>
    public string? Rest { get; }

    /// <summary>The group with all six digits, of which <see cref="Rest"/> has five.</summary>
    public DateTimeGroup Completed(string digits)
    {
        int value = int.Parse(digits, CultureInfo.InvariantCulture);
        return new(Start, End, PrecedenceEnd, value / 10000, value / 100 % 100, value % 100, Month, Year, true);
    }

    /// <summary>The time; null where day, hour or month are none.</summary>
    public DateTimeOffset? Date => At(Month);

    /// <summary>The group as it should have been written, "121305Z MAY 06".</summary>
    public string Normal => NormalOf(Month);

    public string NormalOf(int month)
    {
        string digits = Rest ?? FormattableString.Invariant($"{_day:00}{_hour:00}{_minute:00}");
        return FormattableString.Invariant($"{digits}Z {(month == 0 ? "???" : Months.Short[month - 1])} {Year % 100:00}");
    }

    /// <summary>The time in another month; null where that has no such day.</summary>
    public DateTimeOffset? At(int month)
    {
        if (month == 0 || _day < 1 || Year is < 1900 or > 2099 || _day > DateTime.DaysInMonth(Year, month) || _hour > 24
            || _minute > 59) return null;
        return new DateTimeOffset(Year, month, _day, 0, 0, 0, TimeSpan.Zero).AddHours(_hour).AddMinutes(_minute);
    }

    /// <summary>
    /// Reads a line that holds the group and nothing else but prosigns before and operating signals after it: as it is written, or else
    /// with damage undone.
    /// </summary>
    public static bool TryRead(TextSlice line, bool repairs, out DateTimeGroup group) =>
        Read(line, false, out group) || (repairs && Read(line, true, out group));

    private static bool Read(TextSlice line, bool repairs, out DateTimeGroup group)
    {
        group = default;
        if (line.Length < 10) return false;
        string text = line.Source;
        int at = SkipPrecedence(text, line.Start, line.End, repairs, out bool damaged), start = at;
        if (at + 6 >= line.End) return false;
        int digits = 0, value = 0, blanks = 0;
        for (int i = 0; i < 6; i++, at++)
        {
            // "25 1816Z".
            if (repairs && i == 2 && text[at] == ' ' && blanks++ == 0) at++;
            int digit = Confusions.Digit(text[at], repairs);
            if (i == 5 && repairs && digits == 5 && text[at] == 'Z') return ReadShort(text, start, at, line.End, out group);
            if (digit < 0) return false;
            if (Chars.IsDigit(text[at])) digits++;
            value = value * 10 + digit;
        }

        if (at >= line.End) return false;
        // Z, and what it is misread as.
        bool clean = text[at] is 'Z' or 'z';
        bool lost = repairs && digits == 6 && text[at] == ' ';
        if (digits < 3 || !(clean || lost || (repairs && text[at] is '2' or '7'))) return false;
        damaged |= digits < 6 || !clean || blanks > 0;
        if (!lost) at++;
        while (at < line.End && Chars.IsBlank(text[at])) at++;
        if (!TryMonth(text, ref at, line.End, repairs, out int month, ref damaged)) return false;
        while (at < line.End && (Chars.IsBlank(text[at]) || text[at] is '\'' or ',' or '.')) at++;
        int yearStart = at, year = 0;
        while (at < line.End && at - yearStart < 4 && Confusions.Digit(text[at], repairs) is >= 0 and var digit)
        {
            damaged |= !Chars.IsDigit(text[at]);
            year = year * 10 + digit;
            at++;
        }

        if (at - yearStart is not (2 or 4) || (at < line.End && Chars.IsLetterOrDigit(text[at]))
            || !HasDigit(text, yearStart, at)) return false;
        group = new DateTimeGroup(start, at, start, value / 10000, value / 100 % 100, value % 100, month, YearWindow.Full(year), damaged);
        return true;
    }

    /// <summary>"12105Z MAY 06": a digit of the group is lost, and all else is there.</summary>
    private static bool ReadShort(string text, int start, int zulu, int end, out DateTimeGroup group)
    {
        group = default;
        int at = zulu + 1, year = 0;
        while (at < end && Chars.IsBlank(text[at])) at++;
        int month = Months.Find(text, at, end);
        if (month == 0) return false;
        at += 3;
        while (at < end && Chars.IsBlank(text[at])) at++;
        int yearStart = at;
        for (; at < end && at - yearStart < 4 && Chars.IsDigit(text[at]); at++) year = year * 10 + text[at] - '0';
        if (at - yearStart is not (2 or 4) || (at < end && Chars.IsLetterOrDigit(text[at]))) return false;
        group = new DateTimeGroup(start, at, start, 0, 0, 0, month, YearWindow.Full(year), true, text.Substring(start, zulu - start));
        return true;
    }

    /// <summary>Those of the precedences; 0 is O misread.</summary>
    public const string Prosigns = "ZOPR0Y";

    public static bool IsProsign(char c) => Prosigns.IndexOf(c) >= 0;

    /// <summary>Prosigns: single letters, or doubled; a stop behind one is a speck.</summary>
    private static int SkipPrecedence(string text, int start, int end, bool repairs, out bool damaged)
    {
        int at = start;
        damaged = false;
        while (at < end && at - start < LongestPrecedence)
        {
            char c = text[at];
            if (Chars.IsBlank(c)) at++;
            else if (!IsProsign(c)) break;
            else if (at + 1 < end && Chars.IsBlank(text[at + 1])) at++;
            else if (at + 2 < end && text[at + 1] == c && Chars.IsBlank(text[at + 2])) at += 2;
            else if (repairs && at + 2 < end && text[at + 1] == '.' && Chars.IsBlank(text[at + 2]))
            {
                at += 2;
                damaged = true;
            }
            else break;
        }

        return at;
    }

    /// <summary>
    /// The month's first three letters, a year perhaps stuck to them; misspelt, the nearest month, or 0 where that is none alone.
    /// </summary>
    private static bool TryMonth(string text, ref int at, int end, bool repairs, out int month, ref bool damaged)
    {
        month = Months.Find(text, at, end);
        if (month > 0)
        {
            at += 3;
            while (at < end && Chars.IsAsciiLetter(text[at])) at++;
            return true;
        }

        if (!repairs) return false;
        int stop = at;
        while (stop < end && stop - at < 3 && Chars.IsLetterOrDigit(text[stop])) stop++;
        if (stop - at < 2 || !Chars.IsLetter(text[at]) && !Chars.IsLetter(text[at + 1])) return false;
        damaged = true;
        if (!MonthWords.TryRepair(new TextSlice(text, at, stop), out month, out _)) month = 0;
        at = stop;
        return true;
    }

    private static bool HasDigit(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (Chars.IsDigit(text[i])) return true;
        return false;
    }
}
