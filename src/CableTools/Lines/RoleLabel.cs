using CableTools.Fields;
using CableTools.Layout;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>
/// The word that says what a paragraph or heading is for: "SUMMARY:", "(SUMMARY)", "BEGIN SUMMARY", "SUMMARY AND COMMENT",
/// "ACTION REQUEST", "COMMENT.", "NOTE:", also misspelt (5 FAH-1 H-250).
/// </summary>
internal static class RoleLabel
{
    private static readonly (string Word, CableParagraphRole Role)[] Words =
    [
        ("SUMMARY", CableParagraphRole.Summary), ("SUMMAY", CableParagraphRole.Summary), ("SUMMMARY", CableParagraphRole.Summary),
        ("SUMARY", CableParagraphRole.Summary), ("SUMMRY", CableParagraphRole.Summary),
        ("COMMENTS", CableParagraphRole.Comment), ("COMMENT", CableParagraphRole.Comment), ("COMENT", CableParagraphRole.Comment),
        ("COMMENTARY", CableParagraphRole.Comment),
        ("ACTION REQUESTED", CableParagraphRole.ActionRequest), ("ACTION REQUESTS", CableParagraphRole.ActionRequest),
        ("ACTION REQUEST", CableParagraphRole.ActionRequest), ("ACTION RECOMMENDED", CableParagraphRole.ActionRequest),
        ("NOTES", CableParagraphRole.Note), ("NOTE", CableParagraphRole.Note),
    ];

    private static readonly string[] Prefixes =
        ["BEGIN ", "EXECUTIVE ", "POST ", "EMBASSY ", "MISSION ", "CONSULATE ", "AMBASSADOR'S ", "OUR ", "START ", "URGENT ", "FINAL "];

    /// <summary>
    /// Reads the label at the start of running text. It counts where a mark follows it, or a line end, or where it is in capitals:
    /// "Summary of the talks" in the middle of a sentence is text.
    /// </summary>
    public static CableParagraphRole Read(TextSlice text, out int contentStart)
    {
        contentStart = text.Start;
        int start = text.Start;
        string source = text.Source;
        while (start < text.End && (source[start] is '(' or '[' or '*' or '_' or '"' || Chars.IsBlank(source[start]))) start++;
        var rest = text.From(start);
        if (Chars.ToUpper(rest[0]) is not ('S' or 'C' or 'A' or 'N' or 'B' or 'E' or 'P' or 'M' or 'O' or 'U' or 'F'))
            return CableParagraphRole.None;
        foreach (string prefix in Prefixes)
        {
            if (!rest.StartsWith(prefix)) continue;
            rest = rest.From(rest.Start + prefix.Length);
            break;
        }

        var (role, length) = ReadWord(rest);
        if (role == CableParagraphRole.None) return role;

        // "SUMMARY AND COMMENT", "COMMENT AND ACTION REQUEST", "SUMMARY/ACTION REQUEST": the first word rules.
        int at = length;
        while (true)
        {
            int joint = at;
            while (rest[joint] == ' ') joint++;
            if (rest[joint] is '/' or '&') joint++;
            else if (rest.From(rest.Start + joint).StartsWithWord("AND")) joint += 3;
            else break;
            while (rest[joint] == ' ') joint++;
            var next = rest.From(rest.Start + joint);
            var (nextRole, nextLength) = ReadWord(next);
            if (nextRole == CableParagraphRole.None)
            {
                if (next.StartsWithWord("INTRODUCTION")) nextLength = 12;
                else if (next.StartsWithWord("CONCLUSION")) nextLength = 10;
                else if (next.StartsWithWord("BACKGROUND")) nextLength = 10;
                else if (next.StartsWithWord("RECOMMENDATIONS")) nextLength = 15;
                else if (next.StartsWithWord("RECOMMENDATION")) nextLength = 14;
                else if (next.StartsWithWord("KEY POINTS")) nextLength = 10;
                else break;
            }

            at = joint + nextLength;
        }

        int mark = at;
        while (rest[mark] == ' ') mark++;
        bool marked = IsMark(rest[mark]) || rest[mark] is ',' or '\0' or '\n' or '\r';
        if (!marked && rest.To(rest.Start + at).HasLower) return CableParagraphRole.None;
        if (!marked && role == CableParagraphRole.Note) return CableParagraphRole.None;
        if (!marked && rest.From(rest.Start + mark).StartsWithWord("OF")) return CableParagraphRole.None;
        if (rest[mark] == ',' && role == CableParagraphRole.Note) return CableParagraphRole.None;
        while (IsMark(rest[mark]) || (Chars.IsBlank(rest[mark]) && rest[mark] != '\0')) mark++;
        contentStart = rest.Start + mark;
        return role;
    }

    private static bool IsMark(char c) => c is ':' or '.' or ';' or '-' or ')' or '\u2013' or '\u2014' or ']' or '*';

    /// <summary>What a heading makes of the paragraphs under it.</summary>
    public static CableParagraphRole OfHeading(string heading)
    {
        var text = new TextSlice(heading, 0, heading.Length);
        var role = Read(text, out _);
        if (role is not (CableParagraphRole.None or CableParagraphRole.Note)) return role;

        // "BIO NOTES AND COMMENT", "Conclusion and Comment": a comment at the end of a short heading.
        bool comment = heading.Length < 50 && (text.EndsWith("COMMENT") || text.EndsWith("COMMENTS"));
        return comment ? CableParagraphRole.Comment : CableParagraphRole.None;
    }

    /// <summary>Whether a block after a numbered paragraph is one of its own: it begins as summary, comment or action request.</summary>
    public static bool BeginsOwnParagraph(TextSlice block)
    {
        if (block.IsEmpty || block[0] is not ('S' or 'C' or 'A' or 'B' or 's' or 'c')) return false;
        var role = Read(block, out _);
        return role is not (CableParagraphRole.None or CableParagraphRole.Note);
    }

    private static (CableParagraphRole Role, int Length) ReadWord(TextSlice text)
    {
        // Two letters rule out nearly every other word.
        char second = Chars.ToUpper(text[0]) switch { 'S' => 'U', 'A' => 'C', 'C' or 'N' => 'O', _ => '\0' };
        if (second == '\0' || Chars.ToUpper(text[1]) != second) return default;
        foreach (var (word, role) in Words)
            if (text.StartsWith(word) && !Chars.IsLetterOrDigit(text[word.Length])) return (role, word.Length);
        return default;
    }
}
