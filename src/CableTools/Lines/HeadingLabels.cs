using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>The labels of the heading block. To add one, describe it here and read its field.</summary>
internal static class HeadingLabels
{
    private const int FullLine = 35, LongestSubjectLine = 80;

    /// <summary>What a preview puts where it cuts a field short.</summary>
    public const string Cut = "...";

    /// <summary>"E.O. 12958: DECL: 05/12/2016" (5 FAH-2 H-328; 5 FAH-3 H-700).</summary>
    public static readonly HeadingLabel Declassification = new("E.O.", CableSegmentKind.Declassification)
    {
        Reads = OrderLabel.TryRead,
        Openers = ["E.", "EO", "E ", "E,", "DECL"],
        Field = CableField.Declassification,
        Inside = [new("E.O. 1", open => open is null), new("EO 1", open => open is null), new("E.O.1", open => open is null),
            new("E.O.: 1", open => open is null), new("EO1", open => open is null)],
        Continues = context => !context.BlankBefore && !context.IsPassing,
        JoinsBefore = true,
    };

    /// <summary>"TAGS: PREL, PGOV" (5 FAH-3 H-100).</summary>
    public static readonly HeadingLabel Tags = new("TAGS", CableSegmentKind.Tags)
    {
        Field = CableField.Tags,
        Words = ["TAGS"],
        Repaired = ["TAGS"],
        StandsAlone = word => IsTagLike(word.After, word.Repairs) || (Chars.IsUpper(word.Word[1]) && IsWord(word.After)),
        Inside = [new("TAGS:"), new("TAG:"), new("TAGS ", open => open == Declassification),
            new("TAGS, ", open => open == Declassification)],
        Continues = context => TagsLine.CanContinue(context.Line, context.Previous, context.BlankBefore && !context.IsFirst),
    };

    /// <summary>"SUBJECT: MOSCOW OPPOSES ..." (5 FAH-2 H-328).</summary>
    public static readonly HeadingLabel Subject = new("SUBJECT", CableSegmentKind.Subject)
    {
        Field = CableField.Subject,
        Words = ["SUBJECT", "SUBJ", "SUBJECTS", "SUB"],
        Repaired = ["SUBJECT", "SUBJ"],
        Reads = ScannedLabel.TrySubject,
        StandsAlone = word =>
            !word.Word.HasLower && (word.Word.Length == 7 || (word.Word.Length >= 4 && word.After[0] is '-' or '\0' or '.' or '/')),
        Inside = [new("SUBJECT:"), new("SUBJ:"), new("SUBJECT ", open => open == Tags)],
        Continues = ContinuesSubject,
    };

    /// <summary>"REF: A. STATE 76665" (5 FAH-2 H-329).</summary>
    public static readonly HeadingLabel References = new("REF", CableSegmentKind.References)
    {
        Field = CableField.References,
        Words = ["REF", "REFS", "REFERENCE", "REFERENCES", "REFTEL", "REFTELS", "REF(S)", "REFERENCE(S)", "REFTEL(S)"],
        Repaired = ["REF", "REFS", "REFTEL", "REFERENCE", "REFERENCES"],
        Reads = ScannedLabel.TryReferences,
        StandsAlone = word => BeginsReference(word.After),
        Inside = [new("REF:"), new("REFS:"), new("REFTEL:"), new("REFTELS:"), new("REF(S):"), new("REFTEL(S):"),
            new("REFERENCE:", IsSubject), new("REFERENCES:", IsSubject), new("REF A", IsSubject), new("REF (A", IsSubject),
            new("REFS A", IsSubject), new("REFS (A", IsSubject)],
        Continues = context => (ReferenceLine.CanContinue(context.Line, context.Previous, context.BlankBefore)
                && !(context.IsBlock && !context.IsFirst && ReferenceLine.IsTelegramText(context.Line)))
            || (context.IsFirst && BeginsReference(context.Line)),
    };

    /// <summary>"Classified By: ...", "Reason: 1.4 (b)" (E.O. 13526 sec. 1.6).</summary>
    public static readonly HeadingLabel ClassifiedBy = new("CLASSIFIED BY", CableSegmentKind.ClassifiedBy)
    {
        Reads = AuthorityLabel.TryRead,
        Openers = ["CLAS", "DERI", "REAS"],
        Field = CableField.ClassifiedBy,
        Inside = [new("REASON:", IsNotClassifiedBy), new("REASONS:", IsNotClassifiedBy), new("CLASSIFIED BY:", IsNotClassifiedBy),
            new("CLASSIFIED BY ", IsNotClassifiedBy)],
        Continues = ContinuesClassifiedBy,
        KeepsWord = true,
        JoinsBefore = true,
    };

    /// <summary>In the order in which they are tried.</summary>
    public static readonly HeadingLabel[] All = [Declassification, Subject, Tags, References, ClassifiedBy];

    /// <summary>What a line with a label may begin with, none beside a shorter one that says it too ("SUBJ", "SUB").</summary>
    public static IEnumerable<string> Openers
    {
        get
        {
            var all = All.SelectMany(label => label.Openers).Distinct().ToList();
            return all.Where(opener => !all.Exists(other => other != opener && opener.StartsWith(other, StringComparison.Ordinal)));
        }
    }

    private static bool IsNotClassifiedBy(HeadingLabel? open) => open != ClassifiedBy;

    private static bool IsSubject(HeadingLabel? open) => open == Subject;

    /// <summary>Any word follows: a code that nobody knows is kept, and so is its label.</summary>
    private static bool IsWord(TextSlice rest)
    {
        rest = rest.Trim(".,");
        return Chars.IsLetter(rest[0]) && Chars.IsLetter(rest[1]);
    }

    /// <summary>A list of tags follows: words of capitals, two to six letters each.</summary>
    public static bool IsTagLike(TextSlice rest, bool repairs)
    {
        rest = rest.Trim(".,");
        int length = 0;
        while (Chars.IsUpper(rest[length]) || (repairs && length < 6 && Chars.IsDigit(rest[length])
            && Confusions.Letter(rest[length]) != rest[length])) length++;
        return length is >= 2 and <= 6 && rest[length] is ',' or ' ' or '\0' or ';';
    }

    /// <summary>A known subject tag follows: enough to know a misspelt label without its colon ("TACS PREL, PGOV").</summary>
    public static bool BeginsWithTag(TextSlice rest)
    {
        rest = rest.Trim(".");
        return IsTagLike(rest, false) && rest.Length >= 4 && TagVocabulary.Find(rest.Source, rest.Start, 4) is not null
            && !Chars.IsLetterOrDigit(rest[4]);
    }

    /// <summary>A lettered or bare list follows: "A. ...", "(A) ...", "06 MOSCOW 5030", "MOSCOW 5030".</summary>
    public static bool BeginsReference(TextSlice rest)
    {
        rest = rest.Trim(".:- ");
        if (rest[0] == '(' && rest[2] == ')') return true;
        if (Chars.IsUpper(rest[0]) && (rest[1] is '.' or ')' or ':' || (rest[1] == ' ' && rest[0] == 'A'))) return true;
        int at = 0;
        while (Chars.IsUpper(rest[at]) || rest[at] == ' ') at++;
        return at > 2 && Chars.IsDigit(rest[at]) && !Chars.IsLower(rest.Last);
    }

    private static bool ContinuesSubject(HeadingContext context)
    {
        var line = context.Line;
        bool marked = PortionMark.TryRead(line.Source, line.Start, line.End, out _);
        if (context.IsFirst && !marked && line.Length < LongestSubjectLine) return true;
        if (!context.BlankBefore) return context.LabelsAfter >= 0 || !marked;
        return (EndsOpen(context.Previous) || IsRestOfSubject(context)) && !Chars.IsPilcrow(line[0]) && line.Length < LongestSubjectLine;
    }

    /// <summary>
    /// In a copy with doubled line ends: a full line in capitals, then one more, and labels still to come after it. Where every line is a
    /// block of its own, as in scans, it need not be full.
    /// </summary>
    private static bool IsRestOfSubject(HeadingContext context) =>
        context.LabelsAfter > 0 && (context.IsBlock || context.Previous.Length >= FullLine) && !context.Previous.HasLower
        && !context.Line.HasLower
        && Chars.IsUpper(context.Line[0]) && !context.IsPassing;

    private static readonly string[] OpenWords = [" AND", " OF", " THE", " ON", " FOR", " IN", " TO", " WITH", " A", " AT", " BY", " FROM"];

    /// <summary>A subject that broke off before a blank line: at a hyphen, a comma or a word that wants another.</summary>
    private static bool EndsOpen(TextSlice line)
    {
        if (line.Last is ',' or '-' or '/' or '&') return true;
        if (!Chars.IsUpper(line.Last)) return false;
        foreach (string word in OpenWords)
            if (line.EndsWith(word)) return true;
        return false;
    }

    private static bool ContinuesClassifiedBy(HeadingContext context)
    {
        var line = context.Line;
        if (context.BlankBefore) return line[0] == '1' && line[1] == '.' && line[2] is '4' or '5' or '6';
        if (!AuthorityLabel.EndsReasons(context.Previous)) return true;
        return !AuthorityLabel.BeginsParagraph(line)
            && (Chars.IsLower(line[0]) || line[0] is '(' or ')' or '.' or ',' or ';' or '1' or '4' || line.StartsWithWord("AND")
                || line.StartsWithWord("E.O"));
    }
}
