using CableTools.Repair;
using CableTools.Text;

namespace CableTools.Lines;

/// <summary>
/// The word that says what a paragraph or heading is for: "SUMMARY:", "(SUMMARY)", "BEGIN SUMMARY", "SUMMARY AND COMMENT", "ACTION
/// REQUEST", "COMMENT.", "NOTE:", also misspelt (5 FAH-1 H-250).
/// </summary>
internal readonly struct RoleLabel
{
    private const int LongestHeading = 50, ShortestMisspelt = 5;

    private static readonly (string Word, CableParagraphRole Role)[] Words =
    [
        ("SUMMARY", CableParagraphRole.Summary),
        ("COMMENTS", CableParagraphRole.Comment), ("COMMENT", CableParagraphRole.Comment), ("COMMENTARY", CableParagraphRole.Comment),
        ("ACTION REQUESTED", CableParagraphRole.ActionRequest), ("ACTION REQUESTS", CableParagraphRole.ActionRequest),
        ("ACTION REQUEST", CableParagraphRole.ActionRequest), ("ACTION RECOMMENDED", CableParagraphRole.ActionRequest),
        ("NOTES", CableParagraphRole.Note), ("NOTE", CableParagraphRole.Note),
    ];

    private static readonly Lexicon<CableParagraphRole> Misspelt = new([("SUMMARY", CableParagraphRole.Summary),
        ("COMMENT", CableParagraphRole.Comment), ("COMMENTS", CableParagraphRole.Comment)]);

    private static readonly string[] Prefixes =
        ["BEGIN ", "EXECUTIVE ", "POST ", "EMBASSY ", "MISSION ", "CONSULATE ", "AMBASSADOR'S ", "OUR ", "START ", "URGENT ", "FINAL ",
            "INTRODUCTION AND ", "BACKGROUND AND "];

    /// <summary>Words that may be joined to one of the others: "SUMMARY AND INTRODUCTION".</summary>
    private static readonly string[] Joined = ["INTRODUCTION", "CONCLUSION", "BACKGROUND", "RECOMMENDATIONS", "RECOMMENDATION",
        "KEY POINTS"];

    private static readonly string[] Continued = ["CONTINUED", "CONTINUES", "CONT'D", "CONT\u2019D", "CONTD", "CONT"];

    private RoleLabel(CableParagraphRole role, TextSlice word, int contentStart, string? meant)
    {
        Role = role;
        Word = word;
        ContentStart = contentStart;
        Meant = meant;
    }

    /// <summary>What it says; None where there is no such word.</summary>
    public CableParagraphRole Role { get; }

    /// <summary>The word as written.</summary>
    public TextSlice Word { get; }

    /// <summary>Offset of what follows.</summary>
    public int ContentStart { get; }

    /// <summary>What a misspelt word means; null for one spelled right.</summary>
    public string? Meant { get; }

    /// <summary>
    /// Reads the label at the start of running text. It counts where a mark follows it, or a line end, or where it is in capitals:
    /// "Summary of the talks" in the middle of a sentence is text.
    /// </summary>
    public static RoleLabel Read(TextSlice text, bool repairs)
    {
        int start = text.Start;
        string source = text.Source;
        while (start < text.End && (source[start] is '(' or '[' or '*' or '_' or '"' || Chars.IsBlank(source[start]))) start++;
        var rest = text.From(start);
        if (!CanBegin(Chars.ToUpper(rest[0]), repairs)) return default;
        foreach (string prefix in Prefixes)
        {
            if (!rest.StartsWith(prefix)) continue;
            rest = rest.From(rest.Start + prefix.Length);
            break;
        }

        if (!TryWord(rest, repairs, out var role, out int length, out string? meant)) return default;
        int end = SkipContinued(rest, SkipJoined(rest, length)), mark = end;
        while (rest[mark] == ' ') mark++;
        bool marked = IsMark(rest[mark]) || rest[mark] is ',' or '\0' or '\n' or '\r';
        if (!marked && (meant is not null || role == CableParagraphRole.Note || rest.To(rest.Start + end).HasLower
            || rest.From(rest.Start + mark).StartsWithWord("OF"))) return default;
        if (rest[mark] == ',' && (role == CableParagraphRole.Note || meant is not null)) return default;
        while (IsMark(rest[mark]) || (Chars.IsBlank(rest[mark]) && rest[mark] != '\0')) mark++;
        return new RoleLabel(role, rest.To(rest.Start + length), rest.Start + mark, meant);
    }

    /// <summary>What a heading makes of the paragraphs under it.</summary>
    public static RoleLabel OfHeading(string heading, bool repairs)
    {
        var text = new TextSlice(heading, 0, heading.Length);
        var label = Read(text, repairs);
        if (label.Role is not (CableParagraphRole.None or CableParagraphRole.Note)) return label;

        // "BIO NOTES AND COMMENT", "Conclusion and Comment": a comment at the end of a short heading.
        bool comment = heading.Length < LongestHeading && (text.EndsWith("COMMENT") || text.EndsWith("COMMENTS"));
        return comment ? new RoleLabel(CableParagraphRole.Comment, text, text.End, null) : default;
    }

    /// <summary>Whether a block after a numbered paragraph is one of its own: it begins as summary, comment or action request.</summary>
    public static bool BeginsOwnParagraph(TextSlice block, bool repairs)
    {
        if (block.IsEmpty || block[0] is not ('S' or 'C' or 'A' or 'B' or 's' or 'c')) return false;
        return Read(block, repairs).Role is not (CableParagraphRole.None or CableParagraphRole.Note);
    }

    private static bool CanBegin(char c, bool repairs) =>
        c is 'S' or 'C' or 'A' or 'N' or 'B' or 'E' or 'P' or 'M' or 'O' or 'U' or 'F' || (repairs && c is '5' or 'G');

    private static bool IsMark(char c) => c is ':' or '.' or ';' or '-' or ')' or '\u2013' or '\u2014' or ']' or '*';

    private static bool TryWord(TextSlice text, bool repairs, out CableParagraphRole role, out int length, out string? meant)
    {
        meant = null;

        // Two letters rule out nearly every other word.
        char second = Chars.ToUpper(text[0]) switch { 'S' => 'U', 'A' => 'C', 'C' or 'N' => 'O', _ => '\0' };
        foreach (var (word, value) in second != '\0' && Chars.ToUpper(text[1]) == second ? Words : [])
        {
            if (!text.StartsWith(word) || Chars.IsLetterOrDigit(text[word.Length])) continue;
            (role, length) = (value, word.Length);
            return true;
        }

        (role, length) = (CableParagraphRole.None, 0);
        if (!repairs || Chars.ToUpper(text[0]) is not ('S' or 'C' or '5' or 'G' or 'U' or 'O' or 'M')) return false;
        while (Chars.IsLetterOrDigit(text[length])) length++;
        return length is >= ShortestMisspelt and <= 9 && Misspelt.TryRepair(text.To(text.Start + length), out role, out meant);
    }

    /// <summary>"Comment continued:", "COMMENT CONT'D:", each paragraph anew.</summary>
    private static int SkipContinued(TextSlice rest, int at)
    {
        foreach (string word in Continued)
        {
            if (rest[at] != ' ' || !rest.From(rest.Start + at + 1).StartsWith(word)) continue;
            int end = at + 1 + word.Length;
            return IsMark(rest[end]) ? end : at;
        }

        return at;
    }

    /// <summary>"SUMMARY AND COMMENT", "COMMENT AND ACTION REQUEST", "SUMMARY/ACTION REQUEST": the first word rules.</summary>
    private static int SkipJoined(TextSlice rest, int at)
    {
        while (true)
        {
            int joint = at;
            while (rest[joint] == ' ') joint++;
            if (rest[joint] is '/' or '&') joint++;
            else if (rest.From(rest.Start + joint).StartsWithWord("AND")) joint += 3;
            else return at;
            while (rest[joint] == ' ') joint++;
            var next = rest.From(rest.Start + joint);
            if (!TryWord(next, false, out _, out int length, out _)) length = JoinedLength(next);
            if (length == 0) return at;
            at = joint + length;
        }
    }

    private static int JoinedLength(TextSlice next)
    {
        foreach (string word in Joined)
            if (next.StartsWithWord(word)) return word.Length;
        return 0;
    }
}
