using CableTools.Layout;
using CableTools.Lines;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// The dates and years that the paragraphs of a text name: days of a month without a year ("On March 14", "14 March") are mostly days of
/// the weeks before the message, and the latest year named is mostly its own or one beside it.
/// </summary>
internal sealed class TextDates
{
    private const int LeapYear = 2004, DaysOfYear = 366, EarliestYear = 1950;

    private readonly List<int> _days = [];

    /// <summary>The latest year named; null where there is none.</summary>
    public int? LatestYear { get; private set; }

    /// <summary>Whether the text names a day without its year at all.</summary>
    public bool HasDays => _days.Count > 0;

    public static TextDates Of(CableLayout layout)
    {
        var dates = new TextDates();
        for (int i = 0; i < layout.Segments.Count; i++)
        {
            var segment = layout.Segments[i];
            if (segment.Kind is CableSegmentKind.Paragraph or CableSegmentKind.Heading)
                dates.Read(new TextSlice(layout.Text, segment.Start, segment.End));
        }

        return dates;
    }

    /// <summary>Whether a day named lies between so many days before a day of the year and so many after it.</summary>
    public bool HasDayNear(DateTime date, int before, int after)
    {
        int day = DayOf(date.Month, date.Day);
        foreach (int named in _days)
        {
            int behind = (day - named + DaysOfYear) % DaysOfYear;
            if (behind <= before || DaysOfYear - behind <= after) return true;
        }

        return false;
    }

    private static int DayOf(int month, int day) => new DateTime(LeapYear, month, day, 0, 0, 0, DateTimeKind.Unspecified).DayOfYear;

    private void Read(TextSlice text)
    {
        string source = text.Source;
        for (int digit = Scan.Digit(source, text.Start, text.End); digit >= 0; digit = Scan.Digit(source, digit, text.End))
        {
            int end = digit, number = 0;
            while (end < text.End && Chars.IsDigit(source[end]) && end - digit < 5) number = number * 10 + source[end++] - '0';
            bool begins = digit == text.Start || !Chars.IsLetterOrDigit(source[digit - 1]);
            if (begins && end - digit == 4) ReadYear(text, number, end);
            else if (begins && end - digit <= 2) ReadDay(text, number, digit, end);
            digit = end;
        }
    }

    private void ReadYear(TextSlice text, int year, int end)
    {
        if (year is < EarliestYear or > YearWindow.Last || (end < text.End && Chars.IsLetterOrDigit(text.Source[end]))) return;
        if (LatestYear is null || year > LatestYear) LatestYear = year;
    }

    private void ReadDay(TextSlice text, int day, int start, int end)
    {
        if (day is < 1 or > 31) return;
        string source = text.Source;
        int word = start;
        while (word > text.Start && (Chars.IsBlank(source[word - 1]) || source[word - 1] == '.')) word--;
        int first = word;
        while (first > text.Start && Chars.IsAsciiLetter(source[first - 1])) first--;
        int month = first < word && word < start && Chars.IsUpper(source[first]) ? Months.OfWord(source, first, word) : 0;
        if (month == 0)
        {
            // "14 March", "14th March".
            while (end < text.End && Chars.IsLower(source[end])) end++;
            int next = end;
            while (next < text.End && Chars.IsBlank(source[next])) next++;
            int last = next;
            while (last < text.End && Chars.IsAsciiLetter(source[last])) last++;
            if (next == end || next == last || !Chars.IsUpper(source[next])) return;
            month = Months.OfWord(source, next, last);
            end = last;
        }

        if (month == 0 || day > DateTime.DaysInMonth(LeapYear, month) || HasYear(text, end)) return;
        _days.Add(DayOf(month, day));
    }

    /// <summary>"March 14, 2006": a year behind the day.</summary>
    private static bool HasYear(TextSlice text, int at)
    {
        while (at < text.End && (Chars.IsBlank(text.Source[at]) || text.Source[at] is ',' or '.')) at++;
        int end = at;
        while (end < text.End && Chars.IsDigit(text.Source[end])) end++;
        return end - at == 4;
    }
}
