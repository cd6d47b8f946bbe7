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
    private const int LongestWord = 14;

    private static readonly KnownWord Classified = new("CLASSIFIED"), ClassifiedBy = new("CLASSIFIEDBY"), Reason = new("REASON");

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
        if (exact) return (by || rest[after] == ':') && Make(rest, by ? after + 2 : content, null, out mark);
        if (word.Equals(ClassifiedBy.Word)) return Make(rest, length, null, out mark);
        if (!repairs) return false;
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
}
