using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>Lines that whoever copied a cable put before its text: the date in words, the number in a collection.</summary>
internal static class CopyLine
{
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>"Friday, 05 February 2010, 14:02".</summary>
    public static bool IsDateLine(TextSlice line) => TryReadDate(line, out _);

    public static bool TryReadDate(TextSlice line, out DateTimeOffset date)
    {
        date = default;
        if (line.Length is < 16 or > 60) return false;
        int at = -1;
        foreach (string day in Days)
            if (line.StartsWith(day)) at = day.Length;
        if (at < 0) return false;
        while (line[at] is ',' or ' ') at++;
        int dayOfMonth = ReadNumber(line, ref at);
        while (line[at] is ',' or ' ') at++;
        int month = 0;
        for (int m = 0; m < 12; m++)
        {
            if (!line.From(line.Start + at).StartsWith(Months.Full[m])) continue;
            month = m + 1;
            at += Months.Full[m].Length;
            break;
        }

        while (line[at] is ',' or ' ') at++;
        int year = ReadNumber(line, ref at);
        while (line[at] is ',' or ' ') at++;
        int hour = ReadNumber(line, ref at);
        if (line[at] == ':') at++;
        int minute = ReadNumber(line, ref at);
        if (month == 0 || year is < 1900 or > 2099 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month)) return false;
        date = new DateTimeOffset(year, month, dayOfMonth, hour is >= 0 and < 24 ? hour : 0, minute is >= 0 and < 60 ? minute
            : 0, 0, TimeSpan.Zero);
        return true;
    }

    /// <summary>"ID: 123456", "&lt;&lt;123456&gt;&gt;".</summary>
    public static bool IsNumberLine(TextSlice line)
    {
        int at = line.StartsWith("ID:") ? 3 : line.StartsWith("<<") ? 2 : line.StartsWith("&lt;&lt;") ? 8 : 0;
        if (at == 0 || line.Length > 40) return false;
        while (at < line.Length && Chars.IsBlank(line[at])) at++;
        return Chars.IsDigit(line[at]);
    }

    /// <summary>
    /// What a transcription puts on lines of its own: the fence around what it gives as it stands, a page's picture, a remark.
    /// </summary>
    public static bool IsMarkup(TextSlice line) =>
        line[0] switch
        {
            '`' => line.StartsWith("```") && line.Length < 20,
            '!' => line.Contains("](") && line.Last == ')',
            _ => line.StartsWith("<!--") && line.EndsWith("-->"),
        };

    /// <summary>"|---|---|", "| | |": the rule under a table's first row in Markdown, and a row of empty cells.</summary>
    public static bool IsTableRule(TextSlice line)
    {
        if (line[0] != '|') return false;
        for (int i = 1; i < line.Length; i++)
            if (line[i] is not ('|' or '-' or ':' or ' ')) return false;
        return true;
    }

    /// <summary>"----------------- header ends ----------------": between a record's header and its text.</summary>
    public static bool IsRecordMark(TextSlice line) => line.Length < 100 && line.Trim("-=*_ ") is { Length: < 14 } words
        && (words.Equals("header ends") || words.Equals("end of header") || words.Equals("header end"));

    private static int ReadNumber(TextSlice line, ref int at)
    {
        int number = 0, start = at;
        while (at - start < 4 && Chars.IsDigit(line[at])) number = number * 10 + line[at++] - '0';
        return at == start ? -1 : number;
    }
}
