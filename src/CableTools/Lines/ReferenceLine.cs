using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>Form of the lines of a REF field.</summary>
internal static class ReferenceLine
{
    private const int FullLine = 45, FewestWords = 4, FewestJoints = 2;

    private static readonly string[] Joints = WordLists.Of("joint");

    /// <summary>Whether a word begins that no article stands before, as after "ref a": "for", "and".</summary>
    public static bool BeginsWithJoint(TextSlice rest)
    {
        foreach (string joint in Joints)
            if (rest.StartsWithWord(joint)) return true;
        return false;
    }

    /// <summary>Whether a line goes on with the references of the line before.</summary>
    public static bool CanContinue(TextSlice line, TextSlice previous, bool blankBefore)
    {
        if (BeginsParagraph(line, previous)) return false;
        if (!blankBefore) return !IsProse(line) || !EndsWithSerial(previous);
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

    /// <summary>
    /// A portion marking that opens a paragraph; one letter may be the list's, which it is behind the letter before it, and before anything
    /// but prose.
    /// </summary>
    private static bool BeginsParagraph(TextSlice line, TextSlice previous)
    {
        if (line[0] != '(' || !PortionMark.TryRead(line.Source, line.Start, line.End, out var mark)) return false;
        if (mark.ContentEnd - mark.ContentStart > 1) return true;
        return IsProse(line.From(mark.End).Trim()) && !HoldsLetter(previous, (char)(Chars.ToUpper(line.Source[mark.ContentStart]) - 1));
    }

    /// <summary>"(B)", "B.", "B)".</summary>
    private static bool HoldsLetter(TextSlice text, char letter)
    {
        for (int i = 0; i < text.Length; i++)
            if (Chars.ToUpper(text[i]) == letter && text[i + 1] is '.' or ')' or ':' && (i == 0 || !Chars.IsLetterOrDigit(text[i - 1])))
                return true;
        return false;
    }

    /// <summary>A sentence that fills a line, mostly small letters, and no entry of a list.</summary>
    public static bool IsProse(TextSlice line)
    {
        if (line.Length < FullLine || IsLettered(line)) return false;
        int small = 0, words = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (!Chars.IsLower(line[i])) continue;
            small++;
            if (i > 0 && line[i - 1] == ' ') words++;
        }

        return words >= FewestWords && small * 3 > line.Length * 2;
    }

    /// <summary>A sentence that fills a line in capitals, where every line of a transcription is a block of its own.</summary>
    public static bool IsTelegramText(TextSlice line)
    {
        if (line.Length < FullLine || line.HasLower || IsLettered(line) || EndsWithSerial(line)) return false;
        int words = 0;
        for (int at = line.Start; at < line.End && words < FewestJoints; at++)
            if ((at == line.Start || line.Source[at - 1] == ' ') && BeginsWithJoint(line.From(at))) words++;
        return words >= FewestJoints;
    }

    private static bool EndsWithSerial(TextSlice line)
    {
        line = line.Trim(".,;()");
        return Chars.IsDigit(line.Last) || line.EndsWith("NOTAL") || line.EndsWith("PREVIOUS");
    }
}
