using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>
/// Labels of scanned telegrams whose last letter or colon was misread: "SUBT" for SUBJ, alone on its line as these telegrams have it, and
/// "REFO STATE 2583" for "REF: STATE 2583". What stands around the word makes up for the colon that is missing.
/// </summary>
internal static class ScannedLabel
{
    private const int Length = 4;

    /// <summary>What a scan makes of a colon or a stop, as far as it looks like a letter.</summary>
    private const string LikeColon = "OQDCI1L80";

    public static bool TrySubject(TextSlice rest, bool repairs, out LabelMark mark)
    {
        mark = default;
        if (!repairs || !Is(rest, "SUB") || rest[Length - 1] is 'J' or 'S' || !rest.From(rest.Start + Length).Trim(" .:;-").IsEmpty)
            return false;
        mark = new LabelMark(HeadingLabels.Subject, rest.Start, rest.Start + Length, rest.End, "SUBJ");
        return true;
    }

    public static bool TryReferences(TextSlice rest, bool repairs, out LabelMark mark)
    {
        mark = default;
        int end = rest.Start + Length;
        if (!repairs || !Is(rest, "REF") || LikeColon.IndexOf(rest[Length - 1]) < 0 || rest[Length] != ' '
            || !(BeginsWithPost(rest.From(end).Trim()) || BeginsWithLetter(rest.From(end).Trim()))) return false;
        mark = new LabelMark(HeadingLabels.References, rest.Start, end, end, "REF");
        return true;
    }

    /// <summary>"STATE 2583": a post that is known, and its number.</summary>
    private static bool BeginsWithPost(TextSlice text)
    {
        int end = 0;
        while (Chars.IsUpper(text[end]) || text[end] == ' ') end++;
        var name = text.To(text.Start + end).Trim();
        return Chars.IsDigit(text[end]) && PostVocabulary.TryFind(name.Source, name.Start, name.Length, out _);
    }

    /// <summary>"A. STATE 2583", "(A) STATE 2583".</summary>
    private static bool BeginsWithLetter(TextSlice text) =>
        (text[0] == '(' && text[1] == 'A' && text[2] == ')') || (text[0] == 'A' && text[1] is '.' or ')' or ':');

    /// <summary>A word of four characters, three of them the label's.</summary>
    private static bool Is(TextSlice rest, string letters) =>
        rest.Length >= Length && string.CompareOrdinal(rest.Source, rest.Start, letters, 0, letters.Length) == 0
        && (Chars.IsUpper(rest[Length - 1]) || Chars.IsDigit(rest[Length - 1])) && !Chars.IsLetterOrDigit(rest[Length]);
}
