using CableTools.Fields;
using CableTools.Layout;
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
    /// <summary>"MADRID 00000869  001.2 OF 004", "PAGE 02  STATE  237171", "PAGE 02 RUEHFRA2440 C O N F I D E N T I A L ...", "SIPDIS".</summary>
    public static bool IsPageMark(TextSlice line)
    {
        if (Chars.IsDigit(line.Last) && IsSectionMark(line)) return true;
        char first = line[0];
        if (first is 'P' or 'p' && line.StartsWithWord("PAGE")) return IsPageLine(line);
        return first is 'S' or 's' && line.Length <= 8 && (line.Equals("SIPDIS") || line.Equals("S I P D I S"));
    }

    /// <summary>Post, an eight-digit serial number, number and count of the section: read backwards, since posts have several words.</summary>
    private static bool IsSectionMark(TextSlice line)
    {
        if (line.Length > 60) return false;
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

    private static bool IsPageLine(TextSlice line)
    {
        int at = 4;
        while (line[at] == ' ') at++;
        int digits = at;
        while (Chars.DigitValue(line[at], out bool letter) >= 0 && (!letter || line[at] is 'O' or 'l' or 'I')) at++;
        if (at == digits || at - digits > 3) return false;

        // "Page 2 of the agreement" is text: what follows the number must be capitals and figures, or nothing.
        for (; at < line.Length; at++)
            if (Chars.IsLower(line[at])) return line.From(line.Start + digits).Trim() is { Length: <= 10 } rest && rest.Contains(" of ") && Chars.IsDigit(rest.Last);
        return true;
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

    /// <summary>A stamp or remark that whoever made the copy added.</summary>
    public static bool IsNotice(TextSlice line) =>
        line[0] switch
        {
            'D' or 'd' => line.StartsWith("DECLASSIFIED/RELEASED") || line.StartsWith("DECLASSIFIED AND RELEASED"),
            'S' or 's' => line.StartsWith("SYSTEMATIC REVIEW "),
            'T' or 't' => line.StartsWith("THIS RECORD IS A PARTIAL EXTRACT") || line.StartsWith("THE FULL TEXT OF THE ORIGINAL CABLE IS NOT AVAILABLE"),
            'M' or 'm' => line.StartsWith("MARGARET P. GRAFELD"),
            'U' or 'u' => line.StartsWith("US DEPARTMENT OF STATE EO SYSTEMATIC"),
            'O' or 'o' => line.StartsWith("ORIGINAL CABLE IS NOT AVAILABLE"),
            'C' or 'c' => line.StartsWith("CABLE IS NOT AVAILABLE"),
            _ => false,
        };

    /// <summary>"Visit Ankara's Classified Web Site at http://...": posts put it under their reports; it is no part of them.</summary>
    public static bool IsWebsiteNotice(TextSlice line)
    {
        if (line[0] is not ('V' or 'v' or 'P' or 'p' or 'F' or 'f' or '"' or '\'' or '(' or '*') || line.Length > 300) return false;
        line = line.Trim("\"'(*");
        bool invites = line[0] is 'V' or 'v' or 'P' or 'p' or 'F' or 'f' && (line.StartsWith("VISIT ") || line.StartsWith("PLEASE VISIT ") || line.StartsWith("FOR MORE REPORTING") || line.StartsWith("PLEASE SEE OUR "));
        return invites && (line.Contains("WEBSITE") || line.Contains("WEB SITE") || line.Contains("HTTP") || line.Contains("HOMEPAGE") || line.Contains("HOME PAGE") || line.Contains("SIPRNET"));
    }

    /// <summary>A further line of such a notice: the address, perhaps broken.</summary>
    public static bool IsWebsiteAddress(TextSlice line) =>
        line.Length < 160 && (line.Contains("HTTP:") || line.Contains("HTTPS:") || line.Contains("WWW.") || line.Contains(".GOV") || line.Contains("SGOV") || line.StartsWith("PORTAL:") || line.StartsWith("GOV."));

    /// <summary>Marks after the text: "NNNN", "#5030", "BT", and dots a page cut off.</summary>
    public static bool IsEndMark(TextSlice line) =>
        line[0] switch
        {
            'N' or 'n' => line.Length is >= 3 and <= 6 && OnlyOf(line, 'N'),
            '#' => line.Length is >= 2 and <= 8 && Chars.IsDigit(line[1]) && Chars.IsDigit(line.Last),
            'B' or 'b' => line.Equals("BT"),
            '.' or '\u2026' => line.Length <= 4 && (OnlyOf(line, '.') || line.Length == 1),
            _ => false,
        };

    private static bool OnlyOf(TextSlice line, char c)
    {
        for (int i = 0; i < line.Length; i++)
            if (Chars.ToUpper(line[i]) != c) return false;
        return true;
    }

    /// <summary>A rule under or over a heading; false for the rule of a table, which has columns, and for short dashes.</summary>
    public static bool IsUnderline(TextSlice line)
    {
        char c = line[0];
        if (c is not ('-' or '=' or '_' or '*' or '~' or '\u2014' or '\u2013' or '\\' or '#')) return false;
        int marks = 0, gaps = 0;
        for (int i = 0; i < line.Length; i++)
        {
            char d = line[i];
            if (d is '-' or '=' or '_' or '*' or '~' or '\u2014' or '\u2013' or '\\') marks++;
            else if (Chars.IsBlank(d)) gaps += i > 0 && Chars.IsBlank(line[i - 1]) && !Chars.IsBlank(line[i - 2]) ? 1 : 0;
            else return false;
        }

        return marks >= 3 && gaps < 2;
    }
}
