using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>
/// The top of a page that a copy put into the middle of a line: [level] "PAGE" number post serial number [section "OF" count] date and
/// time, "UNCLASSIFIED    PAGE 02        OSLO  00283  01 OF 05  241033Z". What stands after it goes on where the line broke off.
/// </summary>
internal static class PageTop
{
    private const int ShortestSerial = 4, LongestNumber = 3;

    private static readonly string[] Levels = ["UNCLASSIFIED", "CONFIDENTIAL", "SECRET", "LIMITED OFFICIAL USE"];

    /// <summary>Adds what a line holds without the tops in it.</summary>
    public static void AddWithout(TextSlice line, List<TextSlice> found)
    {
        for (int at = Next(line, line.Start); at >= 0; at = Next(line, at + 1))
        {
            if (!TryRead(line.From(at), out int end)) continue;
            var before = WithoutLevel(line.To(at).Trim());
            if (!before.IsEmpty) found.Add(before);
            line = line.From(end).Trim();
            at = line.Start - 1;
        }

        if (!line.IsEmpty) found.Add(line);
    }

    private static int Next(TextSlice line, int from) => from < line.End ? Scan.Word(line.Source, "PAGE ", from, line.End) : -1;

    private static bool TryRead(TextSlice rest, out int end)
    {
        end = rest.Start;
        int at = 4;
        if (!TakeDigits(rest, ref at, 1, LongestNumber)) return false;
        int words = at;
        while (Chars.IsUpper(rest[at]) || rest[at] is ' ' or '.' or '\'') at++;
        if (rest.Between(rest.Start + words, rest.Start + at).Trim().Length < 2) return false;
        if (!TakeDigits(rest, ref at, ShortestSerial, 6)) return false;
        int section = at;
        if (TakeDigits(rest, ref section, 1, LongestNumber))
        {
            while (rest[section] == ' ') section++;
            if (!rest.From(rest.Start + section).StartsWithWord("OF")) return false;
            section += 2;
            if (!TakeDigits(rest, ref section, 1, LongestNumber)) return false;
            at = section;
        }

        if (!TakeDigits(rest, ref at, 6, 6) || rest[at] != 'Z') return false;
        end = rest.Start + at + 1;
        return true;
    }

    private static bool TakeDigits(TextSlice rest, ref int at, int least, int most)
    {
        int cursor = at;
        while (rest[cursor] == ' ') cursor++;
        int start = cursor;
        while (Chars.IsDigit(rest[cursor])) cursor++;
        if (cursor - start < least || cursor - start > most) return false;
        at = cursor;
        return true;
    }

    private static TextSlice WithoutLevel(TextSlice before)
    {
        foreach (string level in Levels)
            if (before.EndsWith(level)) return before.To(before.End - level.Length).Trim();
        return before;
    }
}
