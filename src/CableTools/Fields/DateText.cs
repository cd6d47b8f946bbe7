using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>Dates as drafters write them: "05/12/2016", "2016/05/12", "6/3/08", "12-10-2015", "June 21, 2006", "21 JUN 2006".</summary>
internal static class DateText
{
    private const string Months = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    /// <summary>The first date in a text.</summary>
    public static bool Find(TextSlice text, out DateTime date)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool begins = i == 0 || !Chars.IsLetterOrDigit(text[i - 1]);
            if (!begins) continue;
            if (Chars.IsDigit(text[i]) && (TryFigures(text, i, out date) || TryDayMonth(text, i, out date))) return true;
            if (Chars.IsAsciiLetter(text[i]) && TryMonthDay(text, i, out date)) return true;
        }

        date = default;
        return false;
    }

    private static bool TryFigures(TextSlice text, int at, out DateTime date)
    {
        date = default;
        var part = new int[3];
        var digits = new int[3];
        for (int i = 0; i < 3; i++)
        {
            int start = at;
            while (at - start < 4 && Digit(text[at], at > start || i > 0) is >= 0 and var digit)
            {
                part[i] = part[i] * 10 + digit;
                at++;
            }

            digits[i] = at - start;
            if (digits[i] == 0) return false;
            while (text[at] == ' ' && i < 2 && text[at + 1] is '/' or '-' or '.') at++;
            if (i == 2) break;
            if (text[at] is not ('/' or '-' or '.' or '\\')) return false;
            at++;
            while (text[at] == ' ') at++;
        }

        if (Chars.IsDigit(text[at])) return false;
        return digits[0] == 4 ? TryMake(part[0], part[1], part[2], out date)
            : TryMake(FullYear(part[2], digits[2]), part[0], part[1], out date) || TryMake(FullYear(part[2], digits[2]), part[1], part[0], out date);
    }

    /// <summary>Figures, and the letters that stand for them between slashes: "O5/12/2O16".</summary>
    private static int Digit(char c, bool inside) => Chars.IsDigit(c) ? c - '0' : inside && c is 'O' or 'o' ? 0 : inside && c is 'l' or 'I' ? 1 : -1;

    private static bool TryDayMonth(TextSlice text, int at, out DateTime date)
    {
        date = default;
        int day = Number(text, ref at, 2);
        while (text[at] is ' ' or '-') at++;
        int month = Month(text, ref at);
        while (text[at] is ' ' or ',' or '.' or '-' or '\'') at++;
        int start = at, year = Number(text, ref at, 4);
        return month > 0 && day > 0 && at - start is 2 or 4 && TryMake(FullYear(year, at - start), month, day, out date);
    }

    private static bool TryMonthDay(TextSlice text, int at, out DateTime date)
    {
        date = default;
        int month = Month(text, ref at);
        if (month == 0) return false;
        while (text[at] is ' ' or '.') at++;
        int day = Number(text, ref at, 2);
        while (text[at] is ' ' or ',' or '.') at++;
        int start = at, year = Number(text, ref at, 4);
        return day > 0 && at - start == 4 && TryMake(year, month, day, out date);
    }

    private static int Month(TextSlice text, ref int at)
    {
        for (int month = 1; month <= 12; month++)
        {
            if (string.Compare(text.Source, text.Start + at, Months, month * 3 - 3, 3, StringComparison.OrdinalIgnoreCase) != 0 || text.Length - at < 3) continue;
            int end = at;
            while (Chars.IsAsciiLetter(text[end])) end++;
            if (end - at > 9) return 0;
            at = end;
            return month;
        }

        return 0;
    }

    private static int Number(TextSlice text, ref int at, int most)
    {
        int number = 0, start = at;
        while (at - start < most && Chars.IsDigit(text[at])) number = number * 10 + text[at++] - '0';
        return number;
    }

    /// <summary>Two figures: declassification lies ahead of the message, so 66 to 89 are of the last century and everything below is of this one.</summary>
    private static int FullYear(int year, int digits) => digits > 2 ? year : year >= 80 ? 1900 + year : 2000 + year;

    private static bool TryMake(int year, int month, int day, out DateTime date)
    {
        date = default;
        if (year is < 1950 or > 2150 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        return true;
    }
}
