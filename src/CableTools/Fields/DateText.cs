using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// Dates as drafters write them: "05/12/2016", "2016/05/12", "6/3/08", "12-10-2015", "June 21, 2006", "21 JUN 2006"; with letters in the
/// digits' places where damage is looked for ("O5/12/2O16").
/// </summary>
internal readonly struct DateText
{
    private const int LeastYear = 1950, MostYear = 2150, LongestMonth = 9;

    private DateText(DateTime date, int start, int end, bool damaged)
    {
        Date = date;
        Start = start;
        End = end;
        IsDamaged = damaged;
    }

    public DateTime Date { get; }

    public int Start { get; }

    public int End { get; }

    public bool IsDamaged { get; }

    /// <summary>The first date in a text.</summary>
    public static bool TryFind(TextSlice text, bool repairs, out DateText date)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i > 0 && (Chars.IsLetterOrDigit(text[i - 1]) || Confusions.Digit(text[i - 1], true) >= 0)) continue;
            char c = text[i];
            // What is no date with its letters read as digits may be one up to them.
            if (Confusions.Digit(c, repairs) >= 0 && (TryNumbers(text, i, repairs, out date)
                || (repairs && TryNumbers(text, i, repairs: false, out date)) || TryDayMonth(text, i, out date))) return true;
            if (Chars.IsAsciiLetter(c) && TryMonthDay(text, i, out date)) return true;
        }

        date = default;
        return false;
    }

    private static bool TryNumbers(TextSlice text, int at, bool repairs, out DateText date)
    {
        date = default;
        int start = at, a = 0, b = 0, c = 0, firstDigits = 0, lastDigits = 0, letters = 0, all = 0;
        for (int i = 0; i < 3; i++)
        {
            int from = at, part = 0;
            while (at - from < 4 && Confusions.Digit(text[at], repairs) is >= 0 and var digit)
            {
                part = part * 10 + digit;
                if (!Chars.IsDigit(text[at])) letters++;
                all++;
                at++;
            }

            if (at == from) return false;
            (a, b, c) = (b, c, part);
            if (i == 0) firstDigits = at - from;
            lastDigits = at - from;
            while (text[at] == ' ' && i < 2 && text[at + 1] is '/' or '-' or '.') at++;
            if (i == 2) break;
            if (text[at] is not ('/' or '-' or '.' or '\\')) return false;
            at++;
            while (text[at] == ' ') at++;
        }

        // "02/01/20Z0" is no date of 2020.
        if (Chars.IsDigit(text[at]) || (Chars.IsLetter(text[at]) && Chars.IsDigit(text[at + 1])) || letters * 2 > all
            || (letters > 0 && Chars.IsLetterOrDigit(text[at]))) return false;
        bool made = firstDigits == 4 ? TryMake(a, b, c, out var day)
            : TryMake(FullYear(c, lastDigits), a, b, out day) || TryMake(FullYear(c, lastDigits), b, a, out day);
        date = new DateText(day, text.Start + start, text.Start + at, letters > 0);
        return made;
    }

    private static bool TryDayMonth(TextSlice text, int at, out DateText date)
    {
        date = default;
        int start = at, day = Number(text, ref at, 2);
        while (text[at] is ' ' or '-') at++;
        int month = Month(text, ref at);
        while (text[at] is ' ' or ',' or '.' or '-' or '\'') at++;
        int yearStart = at, year = Number(text, ref at, 4);
        if (month == 0 || day == 0 || at - yearStart is not (2 or 4)
            || !TryMake(FullYear(year, at - yearStart), month, day, out var made)) return false;
        date = new DateText(made, text.Start + start, text.Start + at, false);
        return true;
    }

    private static bool TryMonthDay(TextSlice text, int at, out DateText date)
    {
        date = default;
        int start = at, month = Month(text, ref at);
        if (month == 0) return false;
        while (text[at] is ' ' or '.') at++;
        int day = Number(text, ref at, 2);
        while (text[at] is ' ' or ',' or '.') at++;
        int yearStart = at, year = Number(text, ref at, 4);
        if (day == 0 || at - yearStart != 4 || !TryMake(year, month, day, out var made)) return false;
        date = new DateText(made, text.Start + start, text.Start + at, false);
        return true;
    }

    private static int Month(TextSlice text, ref int at)
    {
        int month = Months.Find(text.Source, text.Start + at, text.End), end = at;
        if (month == 0) return 0;
        while (Chars.IsAsciiLetter(text[end])) end++;
        if (end - at > LongestMonth) return 0;
        at = end;
        return month;
    }

    private static int Number(TextSlice text, ref int at, int most)
    {
        int number = 0, start = at;
        while (at - start < most && Chars.IsDigit(text[at])) number = number * 10 + text[at++] - '0';
        return number;
    }

    private static int FullYear(int year, int digits) => digits > 2 ? year : YearWindow.FullOfDeclassification(year);

    private static bool TryMake(int year, int month, int day, out DateTime date)
    {
        date = default;
        if (year is < LeastYear or > MostYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        return true;
    }
}
