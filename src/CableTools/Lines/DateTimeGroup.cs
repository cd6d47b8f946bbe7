using CableTools.Fields;
using CableTools.Layout;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>
/// Format line 5: [action precedence [info precedence]] day hour minute "Z" month year, "O P 190243Z DEC 89" (ACP 121, 5 FAH-2 H-323).
/// Transcription puts letters in the digits' places ("l21305Z", "MAY O6").
/// </summary>
internal readonly struct DateTimeGroup
{
    private const string Months = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    private DateTimeGroup(int start, int end, int precedenceEnd, DateTimeOffset? date, string written, string normal)
    {
        Start = start;
        End = end;
        PrecedenceEnd = precedenceEnd;
        Date = date;
        Written = written;
        Normal = normal;
    }

    public int Start { get; }

    public int End { get; }

    /// <summary>Offset past the precedence prosigns.</summary>
    public int PrecedenceEnd { get; }

    /// <summary>The time; null where day, hour or month are none.</summary>
    public DateTimeOffset? Date { get; }

    public string Written { get; }

    /// <summary>The group as it should have been written, "121305Z MAY 06".</summary>
    public string Normal { get; }

    public bool IsDamaged => !string.Equals(Written, Normal, StringComparison.Ordinal);

    /// <summary>Century of a two-digit year. The known collections run from 1966 to 2010; this is the one place that says so.</summary>
    public static int FullYear(int year) => year >= 100 ? year : year >= 66 ? 1900 + year : 2000 + year;

    /// <summary>Finds the group on a line that holds nothing else but prosigns before and operating signals after it.</summary>
    public static bool TryFind(TextSlice line, out DateTimeGroup group)
    {
        group = default;
        if (line.Length < 10) return false;
        int at = line.Start;

        // Prosigns: single letters, or doubled.
        while (at < line.End && at - line.Start < 12)
        {
            char c = line.Source[at];
            if (Chars.IsBlank(c))
            {
                at++;
            }
            else if (IsProsign(c) && at + 1 < line.End && Chars.IsBlank(line.Source[at + 1]))
            {
                at++;
            }
            else if (IsProsign(c) && at + 2 < line.End && line.Source[at + 1] == c && Chars.IsBlank(line.Source[at + 2]))
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        int precedenceEnd = at;
        if (at + 6 >= line.End || Chars.DigitValue(line.Source[at], out _) < 0 || line.Source[at + 6] is not ('Z' or 'z' or '2')) return false;
        var digits = new int[6];
        int start = at;
        for (int i = 0; i < 6; i++, at++)
        {
            if (at >= line.End) return false;
            digits[i] = Chars.DigitValue(line.Source[at], out _);
            if (digits[i] < 0) return false;
        }

        if (at >= line.End || line.Source[at] is not ('Z' or 'z' or '2')) return false;
        bool clean = line.Source[at] == 'Z';
        at++;
        while (at < line.End && Chars.IsBlank(line.Source[at])) at++;
        int monthStart = at;
        while (at < line.End && at - monthStart < 9 && Chars.IsLetterOrDigit(line.Source[at])) at++;
        if (at - monthStart < 3) return false;
        int month = ReadMonth(line.Source, monthStart, at, out int monthEnd);
        if (month == 0) return false;
        at = monthEnd;
        while (at < line.End && (Chars.IsBlank(line.Source[at]) || line.Source[at] is '\'' or ',')) at++;
        int year = 0, yearStart = at;
        while (at < line.End && at - yearStart < 4 && Chars.DigitValue(line.Source[at], out bool letter) is >= 0 and var digit)
        {
            if (letter && line.Source[at] is not ('O' or 'o' or 'l' or 'I')) break;
            year = year * 10 + digit;
            at++;
        }

        if (at - yearStart is not (2 or 4)) return false;
        string written = line.Source.Substring(start, at - start);
        string normal = FormattableString.Invariant($"{digits[0]}{digits[1]}{digits[2]}{digits[3]}{digits[4]}{digits[5]}Z {Months.Substring(month * 3 - 3, 3)} {line.Source.Substring(yearStart, at - yearStart).Replace('O', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1')}");

        // Blanks and a month spelled out are no damage; only what had to be read as something else is.
        bool damaged = !clean || HasLetters(line.Source, start, start + 6) || HasLetters(line.Source, yearStart, at)
            || string.Compare(line.Source, monthStart, Months, month * 3 - 3, 3, StringComparison.OrdinalIgnoreCase) != 0;
        group = new DateTimeGroup(start, at, precedenceEnd, ToDate(digits, month, FullYear(year)), damaged ? written : normal, normal);
        return true;
    }

    public static bool IsProsign(char c) => c is 'Z' or 'O' or 'P' or 'R' or '0' or 'Y';

    private static DateTimeOffset? ToDate(int[] digits, int month, int year)
    {
        int day = digits[0] * 10 + digits[1], hour = digits[2] * 10 + digits[3], minute = digits[4] * 10 + digits[5];
        if (day is < 1 || year is < 1900 or > 2099 || day > DateTime.DaysInMonth(year, month) || hour > 24 || minute > 59) return null;
        return new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero).AddHours(hour).AddMinutes(minute);
    }

    private static bool HasLetters(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (!Chars.IsDigit(text[i])) return true;
        return false;
    }

    /// <summary>Month by its first three letters; with one of them misread, if that leaves one month only. A year may be stuck to it.</summary>
    private static int ReadMonth(string text, int start, int end, out int monthEnd)
    {
        monthEnd = start + 3;
        int near = 0, nearCount = 0;
        for (int month = 1; month <= 12; month++)
        {
            int same = 0;
            for (int i = 0; i < 3; i++)
            {
                char c = Chars.ToUpper(text[start + i]);
                char m = Months[month * 3 - 3 + i];
                if (c == m || (c == '0' && m == 'O')) same++;
            }

            if (same == 3)
            {
                while (monthEnd < end && Chars.IsAsciiLetter(text[monthEnd])) monthEnd++;
                return month;
            }

            if (same != 2) continue;
            near = month;
            nearCount++;
        }

        return nearCount == 1 ? near : 0;
    }
}
