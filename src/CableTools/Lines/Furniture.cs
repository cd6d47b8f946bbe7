using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>
/// What transmission and printing put into the text: page and section marks, captions repeated at a section's start, review stamps.
/// None of it is text of the message; a paragraph runs on across it.
/// </summary>
internal static class Furniture
{
    private const int LongestMark = 60, LongestRunIn = 100, ShortestFrame = 6;

    /// <summary>"PAGE 02  STATE  237171", "PAGE 02 RUEHFRA2440 C O N F I D E N T I A L ...".</summary>
    public static bool IsPageLine(TextSlice line)
    {
        if (!line.StartsWithWord("PAGE")) return false;
        int at = 4;
        while (line[at] == ' ') at++;
        int digits = at;
        while (Chars.IsDigit(line[at]) || line[at] is 'O' or 'l' or 'I') at++;
        if (at == digits || at - digits > 3) return false;

        // "Page 2 of the agreement" is text: what follows the number must be capitals and digits, or nothing.
        for (; at < line.Length; at++)
            if (Chars.IsLower(line[at])) return line.From(line.Start + digits).Trim() is { Length: <= 10 } rest && rest.Contains(" of ")
                && Chars.IsDigit(rest.Last);
        return true;
    }

    /// <summary>The caption repeated at a section's start.</summary>
    public static bool IsSipdis(TextSlice line) => line.Length <= 11 && (line.Equals("SIPDIS") || line.Equals("S I P D I S"));

    /// <summary>
    /// "MADRID 00000869  001.2 OF 004": post, an eight-digit serial number, number and count of the section: read backwards, since posts
    /// have several words.
    /// </summary>
    public static bool IsSectionMark(TextSlice line)
    {
        if (line.Length > LongestMark || !Chars.IsDigit(line.Last)) return false;
        int at = line.Length - 1;
        if (!SkipDigitsBack(line, ref at, 1, 3) || !SkipBlanksBack(line, ref at)) return false;
        if (at < 2 || line[at] is not ('F' or 'f') || line[at - 1] is not ('O' or 'o' or '0')) return false;
        at -= 2;
        if (!SkipBlanksBack(line, ref at) || !SkipDigitsBack(line, ref at, 1, 3)) return false;
        if (at > 0 && line[at] == '.')
        {
            at--;
            if (!SkipDigitsBack(line, ref at, 1, 3)) return false;
        }

        if (!SkipBlanksBack(line, ref at) || !SkipDigitsBack(line, ref at, 5, 9)) return false;
        while (at >= 0 && !Chars.IsLower(line[at])) at--;
        return at < 0;
    }

    private static bool SkipDigitsBack(TextSlice line, ref int at, int least, int most)
    {
        int count = 0;
        while (at >= 0 && Chars.IsDigit(line[at]) && count < most)
        {
            at--;
            count++;
        }

        return count >= least && (at < 0 || !Chars.IsDigit(line[at]));
    }

    private static bool SkipBlanksBack(TextSlice line, ref int at)
    {
        int before = at;
        while (at >= 0 && Chars.IsBlank(line[at])) at--;
        return at < before;
    }

    /// <summary>Marks after the text: "NNNN", "#5030", "BT", "===CABLE ENDS===", and dots a page cut off.</summary>
    public static bool IsEndMark(TextSlice line) =>
        line[0] switch
        {
            'N' or 'n' => line.Length is >= 3 and <= 6 && OnlyOf(line, 'N'),
            '#' => line.Length is >= 2 and <= 8 && Chars.IsDigit(line[1]) && Chars.IsDigit(line.Last),
            'B' or 'b' => line.Equals("BT"),
            '=' or '-' or '*' => IsFramedEnd(line),
            '.' or '\u2026' => line.Length <= 4 && (OnlyOf(line, '.') || line.Length == 1),
            _ => false,
        };

    /// <summary>"=====CABLE ENDS=====", "--- END OF CABLE ---": what a database put under its cables.</summary>
    private static bool IsFramedEnd(TextSlice line)
    {
        var words = line.Trim("=-* ");
        return line.Length - words.Length >= ShortestFrame && (words.Equals("CABLE ENDS") || words.Equals("END OF CABLE")
            || words.Equals("END CABLE") || words.Equals("END OF MESSAGE") || words.Equals("MESSAGE ENDS"));
    }

    private static bool OnlyOf(TextSlice line, char c)
    {
        for (int i = 0; i < line.Length; i++)
            if (Chars.ToUpper(line[i]) != c) return false;
        return true;
    }

    /// <summary>"LET'S GET BEYOND THE HEADLINES ------------------------------" on one line.</summary>
    public static bool HasRunInRule(TextSlice line)
    {
        if (line.Length is <= 10 or >= 200) return false;
        int dashes = 0;
        while (dashes < line.Length && line[line.Length - 1 - dashes] is '-' or '=' or ' ') dashes++;
        return dashes >= 6 && line.Length - dashes is > 2 and < LongestRunIn;
    }

    /// <summary>A rule under or over a heading; false for the rule of a table, which has columns, and for short dashes.</summary>
    public static bool IsUnderline(TextSlice line)
    {
        string text = line.Source;
        int marks = 0, gaps = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            char c = text[i];
            if (IsRuleMark(c)) marks++;
            else if (!Chars.IsBlank(c)) return false;
            else if (i - line.Start > 1 && Chars.IsBlank(text[i - 1]) && !Chars.IsBlank(text[i - 2])) gaps++;
        }

        return marks >= 3 && gaps < 2;
    }

    private static bool IsRuleMark(char c) => c is '-' or '=' or '_' or '*' or '~' or '\u2014' or '\u2013' or '\\';
}
