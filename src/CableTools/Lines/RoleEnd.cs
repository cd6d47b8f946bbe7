using CableTools.Fields;
using CableTools.Layout;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>
/// The mark that ends a summary, comment or note: "END SUMMARY", "(End comment.)", "END OF SUMMARY", also over a line end.
/// </summary>
internal static class RoleEnd
{
    private static readonly string[] Prefixes = ["POST ", "EMBASSY ", "EXECUTIVE ", "AMBASSADOR'S "];

    /// <summary>Offset of the mark, or -1.</summary>
    public static int Find(TextSlice text, CableParagraphRole role)
    {
        string source = text.Source;
        for (int at = Scan.AnyCase(source, "end", text.Start, text.End); at >= 0; at = Scan.AnyCase(source, "end", at + 3, text.End))
        {
            bool word = at == text.Start || !Chars.IsLetterOrDigit(source[at - 1]);
            if (word && Ends(text.From(at + 3), role)) return at;
        }

        return -1;
    }

    /// <summary>Whether what follows END says that this is what ends.</summary>
    private static bool Ends(TextSlice rest, CableParagraphRole role)
    {
        string first = role switch
        {
            CableParagraphRole.Summary => "SUM",
            CableParagraphRole.Comment => "COM",
            CableParagraphRole.Note => "NOTE",
            _ => "ACTION",
        };
        rest = TrimStart(rest);
        if (rest.StartsWithWord("OF")) rest = TrimStart(rest.From(rest.Start + 2));
        if (rest.StartsWithWord("THE")) rest = TrimStart(rest.From(rest.Start + 3));
        foreach (string prefix in Prefixes)
            if (rest.StartsWith(prefix)) rest = rest.From(rest.Start + prefix.Length);
        return rest.StartsWith(first) || HoldsAnd(rest.To(rest.Start + 24), first);
    }

    /// <summary>Whether the word stands behind an AND: "END ANALYSIS AND COMMENT".</summary>
    private static bool HoldsAnd(TextSlice text, string word)
    {
        string source = text.Source;
        for (int at = Scan.AnyCase(source, "and", text.Start, text.End); at >= 0; at = Scan.AnyCase(source, "and", at + 3, text.End))
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
