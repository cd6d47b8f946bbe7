using System.Runtime.CompilerServices;
using CableTools.Fields;
using CableTools.Layout;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>What a label of the heading block opens.</summary>
internal enum HeadingField
{
    None,
    Declassification,
    Tags,
    Subject,
    References,
    ClassifiedBy,
}

/// <summary>
/// A label of the heading block: "E.O. 12958:", "TAGS:", "SUBJECT:", "SUBJ:", "REF:", "Classified By:", "Reason:" (5 FAH-2 H-328, H-329),
/// with or without the colon, in any case, misspelt, or with Markdown around it.
/// </summary>
internal readonly struct HeadingLabel
{
    private static readonly string[] SubjectWords = ["SUBJECT", "SUBJ", "SUBJECTS", "SUBJCT", "SUBECT", "SUB"];
    private static readonly string[] TagsWords = ["TAGS", "TAG"];
    private static readonly string[] ReferenceWords = ["REF", "REFS", "REFERENCE", "REFERENCES", "REFTEL", "REFTELS", "REF(S)", "REFERENCE(S)", "REFTEL(S)"];
    private static readonly string[] ReasonWords = ["REASON", "REASONS", "REASON(S)", "REASONED"];
    private static readonly string[] KnownOrders = ["12958", "13526", "12356", "12065", "11652", "13292", "10501"];

    private HeadingLabel(HeadingField field, int start, int contentStart, bool damaged)
    {
        Field = field;
        Start = start;
        ContentStart = contentStart;
        IsDamaged = damaged;
    }

    public HeadingField Field { get; }

    public int Start { get; }

    /// <summary>Offset past the label; for the E.O. line that of the order's number.</summary>
    public int ContentStart { get; }

    /// <summary>Whether the label was misspelt.</summary>
    public bool IsDamaged { get; }

    public bool Exists => Field != HeadingField.None;

    /// <summary>Whether a line with this first letter can begin a label at all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool CanBegin(char c) => c is 'E' or 'T' or 'S' or 'R' or 'C' or 'D' or 'e' or 't' or 's' or 'r' or 'c' or 'd' or 'F' or '7' or '5' or '8' or '1'
        || c is '*' or '#' or '_' or '>' or '-' or '(' or '\\' or '|' || Chars.IsPilcrow(c);

    public static HeadingLabel TryRead(TextSlice line)
    {
        if (line.IsEmpty || !CanBegin(line[0])) return default;
        int start = line.Start;
        string text = line.Source;
        while (start < line.End && (text[start] is '*' or '#' or '_' or '>' or '-' or '\\' or '|' || Chars.IsBlank(text[start]) || Chars.IsPilcrow(text[start]))) start++;

        // "(U) TAGS:" carries a marking before the label.
        if (PortionMark.TryRead(text, start, line.End, out var mark))
        {
            start = mark.End;
            while (start < line.End && Chars.IsBlank(text[start])) start++;
        }

        var rest = line.From(start);
        var order = TryReadOrder(rest);
        return order.Exists ? order : TryReadWord(rest);
    }

    /// <summary>"E.O. 12958:", "EO 12958", "E.0. l2958", "E.O.: 12958": known by its number or by its two letters.</summary>
    private static HeadingLabel TryReadOrder(TextSlice rest)
    {
        char first = Chars.ToUpper(rest[0]);
        if (first is 'D')
        {
            // The instruction on a line of its own.
            if (rest.StartsWith("DECL:") || rest.StartsWith("DECLAS:") || rest.StartsWith("DECLASSIFY ON") || rest.StartsWith("DECL ON:"))
                return new HeadingLabel(HeadingField.Declassification, rest.Start, rest.Start, false);
            return default;
        }

        if (first is not ('E' or 'F' or 'C')) return default;
        int at = rest.Start, letters = 0;
        string text = rest.Source;
        while (at < rest.End && at - rest.Start < 10 && letters < 5)
        {
            char c = text[at];
            if (Chars.IsDigit(c) && !(c == '0' && letters < 2)) break;
            if (Chars.IsLetterOrDigit(c))
            {
                letters++;
                if ((c is 'l' or 'I') && at + 1 < rest.End && Chars.IsDigit(text[at + 1])) break;
            }

            at++;
        }

        bool eo = first == 'E' && rest[1] is '.' or 'O' or 'o' or '0' or ' ' or ',' && IsOrderLetters(rest, out _);
        string? number = ReadOrderNumber(rest.From(at));
        if (number is not null && (eo || at - rest.Start <= 7) && letters <= 3)
            return new HeadingLabel(HeadingField.Declassification, rest.Start, at, !eo);
        if (eo && IsOrderLetters(rest, out int end) && (rest.Source.IndexOf(':', rest.Start, Math.Min(rest.Length, 12)) >= 0 || Chars.IsDigit(rest.From(end).Trim(".: ")[0])))
            return new HeadingLabel(HeadingField.Declassification, rest.Start, end, false);
        return default;
    }

    private static bool IsOrderLetters(TextSlice rest, out int end)
    {
        int at = 1;
        while (rest[at] is '.' or ' ' or ',') at++;
        bool isOrder = rest[at] is 'O' or 'o' or '0' && at <= 4 && !Chars.IsLetter(rest[at + 1]) && !(rest[at] == '0' && Chars.IsDigit(rest[at + 1]) && ReadOrderNumber(rest.From(rest.Start + at + 1)) is null);
        at++;
        if (rest[at] == '.') at++;
        end = rest.Start + at;
        return isOrder;
    }

    /// <summary>The five digits of a known executive order, l read as 1 and O as 0; null where another number stands.</summary>
    internal static string? ReadOrderNumber(TextSlice at)
    {
        if (at.Length < 5) return null;
        var digits = new char[5];
        for (int i = 0; i < 5; i++)
        {
            int value = Chars.DigitValue(at[i], out _);
            if (value < 0) return null;
            digits[i] = (char)('0' + value);
        }

        if (Chars.IsDigit(at[5])) return null;
        string number = new(digits);
        return Array.IndexOf(KnownOrders, number) >= 0 ? number : null;
    }

    private static HeadingLabel TryReadWord(TextSlice rest)
    {
        int length = 0;
        while (length < 14 && (Chars.IsLetterOrDigit(rest[length]) || (rest[length] is '(' or ')' && Chars.IsAsciiLetter(rest[length + 1]) | rest[length] == ')' && length > 2))) length++;
        if (length < 2) return default;
        int after = length;
        while (rest[after] is '*' or '_') after++;
        while (rest[after] == ' ' && after - length < 3) after++;
        char stop = rest[after];
        bool colon = stop is ':' or ';';
        if (!colon && rest[after] == '.' && rest[after + 1] is ':' or ' ') colon = rest[after + 1] == ':';
        int content = after + (colon ? stop is ':' or ';' ? 1 : 2 : 0);
        while (rest[content] is '*' or '_') content++;
        var word = rest.To(rest.Start + length);

        HeadingLabel Found(HeadingField field) => new(field, rest.Start, rest.Start + content, false);

        if (IsOneOf(word, SubjectWords) && (colon || (length >= 4 && !word.HasLower && stop is '-' or '\0' or '.' or '/' || (length == 7 && !word.HasLower))))
            return Found(HeadingField.Subject);
        if (IsOneOf(word, TagsWords) && (colon || IsTagLike(rest.From(rest.Start + after)))) return Found(HeadingField.Tags);
        if (IsOneOf(word, ReferenceWords) && (colon || BeginsReference(rest.From(rest.Start + after)))) return Found(HeadingField.References);
        if (IsOneOf(word, ReasonWords) && (colon || rest.From(rest.Start + after).Trim()[0] is '1' or 'F' or 'f')) return new HeadingLabel(HeadingField.ClassifiedBy, rest.Start, rest.Start, false);
        if (word.StartsWith("CLAS") || word.StartsWith("DERIV")) return TryReadClassifiedBy(rest, word.ToString(), length);
        if (!colon && length is 3 or 4 && !word.HasLower && BeginsWithTag(rest.From(rest.Start + after)) && EditDistance.Between(word.ToString(), "TAGS", 1) == 1)
            return new HeadingLabel(HeadingField.Tags, rest.Start, rest.Start + content, true);
        if (!colon || stop == ';') return default;
        var field = Misspelt(word.ToString(), !word.HasLower);
        return field == HeadingField.None ? default : new HeadingLabel(field, rest.Start, rest.Start + content, true);
    }

    /// <summary>Misspelt, but with its colon: "TACS:", "TAG5:", "SUBJEGT:", "RF:".</summary>
    private static HeadingField Misspelt(string word, bool upper)
    {
        if (word.Length is 3 or 4 or 5 && EditDistance.Between(word, "TAGS", 1) == 1) return HeadingField.Tags;
        if (word.Length is >= 5 and <= 9 && EditDistance.Between(word, "SUBJECT", 2) <= 2) return HeadingField.Subject;
        if (word.Length is 3 or 4 or 5 && EditDistance.Between(word, "SUBJ", 1) == 1) return HeadingField.Subject;
        if (word.Length is 2 or 3 or 4 && upper && EditDistance.Between(word, "REF", 1) == 1) return HeadingField.References;
        return word.Length >= 8 && EditDistance.Between(word, "REFERENCE", 2) <= 2 ? HeadingField.References : HeadingField.None;
    }

    private static HeadingLabel TryReadClassifiedBy(TextSlice rest, string word, int length)
    {
        int at = length;
        while (rest[at] is ' ' or '*') at++;
        if (word.StartsWith("DERIV", StringComparison.OrdinalIgnoreCase))
            return word.Length >= 7 && rest.From(rest.Start + at).StartsWithWord("FROM") ? new HeadingLabel(HeadingField.ClassifiedBy, rest.Start, rest.Start, false) : default;
        bool exact = word.Equals("CLASSIFIED", StringComparison.OrdinalIgnoreCase);
        bool by = rest.From(rest.Start + at).StartsWithWord("BY");
        if (by && EditDistance.Between(word, "CLASSIFIED", 3) <= 3) return new HeadingLabel(HeadingField.ClassifiedBy, rest.Start, rest.Start, !exact);
        if (EditDistance.Between(word, "CLASSIFIEDBY", 1) <= 1) return new HeadingLabel(HeadingField.ClassifiedBy, rest.Start, rest.Start, true);
        return exact && rest[at] == ':' ? new HeadingLabel(HeadingField.ClassifiedBy, rest.Start, rest.Start, false) : default;
    }

    /// <summary>The next label inside a line that already holds one: "... DECL: 01/07/14 TAGS: PGOV ... SUBJECT: ...".</summary>
    public static HeadingLabel FindInside(TextSlice line, HeadingField open)
    {
        string text = line.Source;
        for (int at = line.Start + 1; at < line.End; at++)
        {
            char c = text[at];
            if (c is not ('T' or 'S' or 'R' or 'E' or 'C') || !Chars.IsBlank(text[at - 1])) continue;
            var rest = line.From(at);
            bool found = c switch
            {
                'T' => rest.StartsWith("TAGS:") || (open == HeadingField.Declassification && rest.StartsWith("TAGS ")),
                'S' => rest.StartsWith("SUBJECT:") || rest.StartsWith("SUBJ:"),
                'R' => rest.StartsWith("REF:") || rest.StartsWith("REFS:") || (open == HeadingField.Subject && rest.StartsWith("REF A")) || (open != HeadingField.ClassifiedBy && rest.StartsWith("REASON:")),
                'E' => open == HeadingField.None && (rest.StartsWith("E.O. 1") || rest.StartsWith("EO 1")),
                _ => open is not HeadingField.ClassifiedBy && (rest.StartsWith("CLASSIFIED BY:") || rest.StartsWith("CLASSIFIED BY ")),
            };
            if (!found) continue;
            var label = TryRead(rest);
            if (label.Exists) return label;
        }

        return default;
    }

    private static bool IsOneOf(TextSlice word, string[] words)
    {
        foreach (string known in words)
            if (word.Equals(known)) return true;
        return false;
    }

    /// <summary>A list of tags follows: words of capitals, two to five letters each.</summary>
    private static bool IsTagLike(TextSlice rest)
    {
        rest = rest.Trim(".");
        int length = 0;
        while (Chars.IsUpper(rest[length])) length++;
        return length is >= 2 and <= 6 && rest[length] is ',' or ' ' or '\0' or ';';
    }

    /// <summary>A known subject tag follows: enough to know a misspelt label without its colon ("TACS PREL, PGOV").</summary>
    private static bool BeginsWithTag(TextSlice rest)
    {
        rest = rest.Trim(".");
        return IsTagLike(rest) && rest.Length >= 4 && TagVocabulary.Find(rest.Source, rest.Start, 4) is not null && !Chars.IsLetterOrDigit(rest[4]);
    }

    /// <summary>A lettered or bare list follows: "A. ...", "(A) ...", "06 MOSCOW 5030", "MOSCOW 5030".</summary>
    private static bool BeginsReference(TextSlice rest)
    {
        rest = rest.Trim(".:- ");
        if (rest[0] == '(' && rest[2] == ')') return true;
        if (Chars.IsUpper(rest[0]) && (rest[1] is '.' or ')' or ':' || (rest[1] == ' ' && rest[0] == 'A'))) return true;
        int at = 0;
        while (Chars.IsUpper(rest[at]) || rest[at] == ' ') at++;
        return at > 2 && Chars.IsDigit(rest[at]) && !Chars.IsLower(rest.Last);
    }
}
