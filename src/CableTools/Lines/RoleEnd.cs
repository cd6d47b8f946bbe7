using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>
/// The mark that ends a summary, comment or note: "END SUMMARY", "(End comment.)", "END OF SUMMARY", also over a line end.
/// </summary>
internal static class RoleEnd
{
    private const int ShortestMisspelt = 6;

    private static readonly string[] Prefixes = ["POST ", "EMBASSY ", "EXECUTIVE ", "AMBASSADOR'S "];

    /// <summary>Offset of the mark, or -1.</summary>
    public static int Find(TextSlice text, CableParagraphRole role, bool repairs) => Find(text, role, repairs, out _, out _);

    /// <summary>Offset of the mark, or -1; <paramref name="meant"/> is what its misspelt word means, null for one spelled right.</summary>
    public static int Find(TextSlice text, CableParagraphRole role, bool repairs, out TextSlice word, out string? meant)
    {
        for (int at = Next(text, text.Start); at >= 0; at = Next(text, at + 3))
            if (Ends(text, at, role, repairs, out word, out meant)) return at;
        (word, meant) = (default, null);
        return -1;
    }

    /// <summary>The next word END from an offset on; -1 where there is none.</summary>
    public static int Next(TextSlice text, int at)
    {
        for (at = Scan.AnyCase(text.Source, "end", at, text.End); at >= 0; at = Scan.AnyCase(text.Source, "end", at + 3, text.End))
            if ((at == text.Start || !Chars.IsLetterOrDigit(text.Source[at - 1])) && !Chars.IsLetter(text.From(at)[3])) return at;
        return -1;
    }

    /// <summary>Whether a word END at an offset ends a part of a kind; <paramref name="meant"/> as in Find.</summary>
    public static bool Ends(TextSlice text, int at, CableParagraphRole role, bool repairs, out TextSlice word, out string? meant) =>
        Ends(text.From(at + 3), role, repairs, out word, out meant);

    /// <summary>Whether what follows END says that this is what ends.</summary>
    private static bool Ends(TextSlice rest, CableParagraphRole role, bool repairs, out TextSlice word, out string? meant)
    {
        string first = role switch { CableParagraphRole.Summary => "SUMMARY", CableParagraphRole.Comment => "COMMENT",
            CableParagraphRole.Note => "NOTE", _ => "ACTION" };
        (word, meant) = (default, null);
        rest = TrimStart(rest);
        if (rest.StartsWithWord("OF")) rest = TrimStart(rest.From(rest.Start + 2));
        if (rest.StartsWithWord("THE")) rest = TrimStart(rest.From(rest.Start + 3));
        foreach (string prefix in Prefixes)
            if (rest.StartsWith(prefix)) rest = rest.From(rest.Start + prefix.Length);
        if (rest.StartsWith(first) || HoldsAnd(rest.To(rest.Start + 24), first)) return true;
        if (!repairs || first.Length < ShortestMisspelt) return false;
        int length = 0;
        while (Chars.IsLetterOrDigit(rest[length])) length++;
        word = rest.To(rest.Start + length);
        int limit = Spelling.Limit(first.Length);
        bool near = length > 2 && (Spelling.Cost(word.Source, word.Start, word.End, first, limit) <= limit
            || (length >= 3 && word.Equals(first.Substring(0, Math.Min(length, first.Length)))));
        if (near && !OrdinaryWords.Contains(word)) meant = first;
        return meant is not null;
    }

    /// <summary>Whether the word stands behind an AND: "END ANALYSIS AND COMMENT".</summary>
    private static bool HoldsAnd(TextSlice text, string word)
    {
        for (int at = Scan.AnyCase(text.Source, "and", text.Start, text.End); at >= 0; at = Scan.AnyCase(text.Source, "and", at + 3,
            text.End))
            if (text.From(at)[3] == ' ' && text.From(at + 4).StartsWith(word)) return true;
        return false;
    }

    private static TextSlice TrimStart(TextSlice text)
    {
        int start = text.Start;
        while (start < text.End && Chars.IsBlank(text.Source[start])) start++;
        return text.From(start);
    }
}
