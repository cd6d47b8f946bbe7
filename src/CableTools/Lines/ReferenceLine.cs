using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>Form of the lines of a REF field.</summary>
internal static class ReferenceLine
{
    /// <summary>Whether a line goes on with the references of the line before.</summary>
    public static bool CanContinue(TextSlice line, TextSlice previous, bool blankBefore)
    {
        if (!blankBefore) return !PortionMark.TryRead(line.Source, line.Start, line.End, out var mark)
            || mark.ContentEnd - mark.ContentStart == 1;
        if (line.Length > 120) return false;
        if (IsLettered(line) || (EndsWithLetter(previous) && EndsWithSerial(line))) return true;
        if (line.StartsWithWord("AND") || previous.Last is ',' or ';' || previous.EndsWith(" AND")) return line.Length < 80
            && EndsWithSerial(line);
        return !line.HasLower && EndsWithSerial(line) && line.Length < 60;
    }

    /// <summary>"A. ...", "A) ...", "(A) ...", "AND B. ...", "REF A. ...".</summary>
    public static bool IsLettered(TextSlice line)
    {
        int at = 0;
        if (line.StartsWith("REF ")) at = 4;
        while (line[at] is '(' or ' ' or '-' or '*' || Chars.IsPilcrow(line[at])) at++;
        return Chars.IsAsciiLetter(line[at]) && line[at + 1] is '.' or ')' or ':'
            && (line[at + 2] is ' ' or ')' or ':' || Chars.IsLetterOrDigit(line[at + 2]) && line[at + 3] is not '.');
    }

    /// <summary>"... C) OSLO 12 D)": the entry of the last letter is still to come.</summary>
    private static bool EndsWithLetter(TextSlice line)
    {
        int letter = line.Length - 2;
        return line.Last is ')' or '.' && Chars.IsUpper(line[letter]) && letter > 0 && line[letter - 1] is ' ' or '(';
    }

    private static bool EndsWithSerial(TextSlice line)
    {
        line = line.Trim(".,;()");
        return Chars.IsDigit(line.Last) || line.EndsWith("NOTAL") || line.EndsWith("PREVIOUS");
    }
}
