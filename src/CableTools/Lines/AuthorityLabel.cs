using CableTools.Repair;
using CableTools.Text;

namespace CableTools.Lines;

/// <summary>
/// The labels of who classified the message and why: "Classified By:", "CLASSIFIED:", "Derived From", "Reason:" (E.O. 13526 sec. 1.6 and
/// 2.1).
/// The word stays part of the field's text.
/// </summary>
internal static class AuthorityLabel
{
    private const int LongestWord = 14, LongestEnd = 65;

    private static readonly KnownWord Classified = new("CLASSIFIED"), ClassifiedBy = new("CLASSIFIEDBY"), Reason = new("REASON");

    private static readonly string[] Sections = ["1.4", "1.5", "1.6"];

    private static readonly string[] ReasonWords = ["REASON", "REASONS", "REASON(S)", "REASONED"];

    public static bool TryRead(TextSlice rest, bool repairs, out LabelMark mark)
    {
        mark = default;
        char first = Chars.ToUpper(rest[0]);
        if (!(first is 'C' or 'D' or 'R') && !(repairs && first is 'G' or 'O' or 'L')) return false;
        if (rest.StartsWith("CLASSIFIED BY") && !Chars.IsLetterOrDigit(rest[13])) return Make(rest, 13, null, out mark);
        int length = 0;
        while (length < LongestWord && (Chars.IsLetterOrDigit(rest[length]) || (rest[length] is '(' or ')' && length > 5))) length++;
        if (length < 5) return false;
        var word = rest.To(rest.Start + length);
        bool colon = LabelReader.ReadColon(rest, length, out int after, out int content);
        var next = rest.From(rest.Start + after);
        if (first == 'R') return TryReason(word, colon, next, rest, content, repairs, out mark);
        if (word.StartsWith("DERIV") && length >= 7) return next.StartsWithWord("FROM") && Make(rest, length, null, out mark);
        bool exact = word.Equals(Classified.Word), by = next.StartsWithWord("BY");
        if (exact && (by || rest[after] == ':')) return Make(rest, by ? after + 2 : content, null, out mark);
        if (word.Equals(ClassifiedBy.Word)) return Make(rest, length, null, out mark);
        if (!repairs) return false;

        // "Classified 8y:", "Clasified By:".
        if (by || next.StartsWithWord("8Y") || next.StartsWithWord("BV"))
            return Classified.IsNear(word) && Make(rest, after + 2, "CLASSIFIED BY", out mark);
        return ClassifiedBy.IsNear(word) && Make(rest, length, "CLASSIFIED BY", out mark);
    }

    private static bool TryReason(TextSlice word, bool colon, TextSlice next, TextSlice rest, int content, bool repairs, out LabelMark mark)
    {
        mark = default;
        foreach (string known in ReasonWords)
            if (word.Equals(known)) return (colon || next.Trim()[0] is '1' or 'F' or 'f') && Make(rest, content, null, out mark);
        return repairs && colon && Reason.IsNear(word) && !OrdinaryWords.Contains(word) && Make(rest, content, Reason.Word, out mark);
    }

    private static bool Make(TextSlice rest, int end, string? meant, out LabelMark mark)
    {
        mark = new LabelMark(HeadingLabels.ClassifiedBy, rest.Start, rest.Start + end, rest.Start, meant);
        return true;
    }

    /// <summary>
    /// Whether a text ends with a list of reasons: "... reasons 1.4 (b) and (d).", "... REASON 1.4 B, D"; behind the section's number are
    /// single letters, what joins them, and marks.
    /// </summary>
    public static bool EndsReasons(TextSlice text)
    {
        int at = -1;
        foreach (string section in Sections)
            at = Math.Max(at, text.Source.LastIndexOf(section, Math.Max(text.End - 1, 0), text.Length, StringComparison.Ordinal));
        if (at < 0) return false;
        var rest = text.From(at + 3);
        if (text.Last is '.' or ')') return true;

        // A full line was cut by the terminal, perhaps in mid-word.
        if (text.Length > LongestEnd) return false;
        int letters = 0;
        for (int i = 0; i < rest.Length; i++)
        {
            if (!Chars.IsLetterOrDigit(rest[i])) continue;
            int end = i;
            while (Chars.IsLetterOrDigit(rest[end])) end++;
            var word = rest.Between(rest.Start + i, rest.Start + end);
            if (word.Length > 1 && !word.Equals("AND") && !word.Equals("OR")) return false;
            if (word.Length == 1) letters++;
            i = end;
        }

        return letters > 0 && text.Last is not (',' or '/' or '-' or '(') && !rest.EndsWith(" AND") && !rest.EndsWith(" OR");
    }

    /// <summary>
    /// A marking in capitals at the end of reasons in small letters, "REASON: 1.4 (b), (d) (C)": the text's, which begins on a line of its
    /// own below.
    /// </summary>
    public static bool IsMarkingAlone(TextSlice rest, TextSlice before) =>
        PortionMark.TryRead(rest.Source, rest.Start, rest.End, out var mark) && mark.End == rest.End && !rest.HasLower
            && before.Last == ')' && Chars.IsLower(before[before.Length - 2]);

    /// <summary>
    /// A portion marking and a word that begins a sentence behind it, "(C) On June 12": a paragraph without number. "(C) and (D)" goes on
    /// with the reasons.
    /// </summary>
    public static bool BeginsParagraph(TextSlice line)
    {
        if (line[0] != '(' || !PortionMark.TryRead(line.Source, line.Start, line.End, out var mark)) return false;
        var rest = line.From(mark.End).Trim();
        if (rest[0] is '"' or '\u201C') rest = rest.From(rest.Start + 1);
        return Chars.IsUpper(rest[0]) && (Chars.IsLetter(rest[1]) || rest[1] == ' ') && !rest.StartsWithWord("AND")
            && !rest.StartsWithWord("OR");
    }
}
