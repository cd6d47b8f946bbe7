using CableTools.Repair;
using CableTools.Text;

namespace CableTools.Lines;

/// <summary>
/// Finds labels: at a line's start, with or without the colon, in any case, misspelt, with Markdown or a portion marking around them; and
/// inside a line that holds several.
/// </summary>
internal static class LabelReader
{
    private const int LongestWord = 14;

    private static readonly Lexicon<HeadingLabel> Words =
        new(HeadingLabels.All.SelectMany(label => label.Repaired.Select(word => (word, label))));

    /// <summary>The characters that copying put before a label.</summary>
    public static bool IsDecoration(char c) =>
        c is '*' or '#' or '_' or '>' or '-' or '\\' or '|' || Chars.IsBlank(c) || Chars.IsPilcrow(c);

    /// <summary>The label a line begins with.</summary>
    public static LabelMark TryRead(TextSlice line, bool repairs)
    {
        int start = line.Start;
        string text = line.Source;
        while (start < line.End && IsDecoration(text[start])) start++;

        // "(U) TAGS:" carries a marking before the label.
        if (PortionMark.TryRead(text, start, line.End, out var marking))
        {
            start = marking.End;
            while (start < line.End && Chars.IsBlank(text[start])) start++;
        }

        var rest = line.From(start);
        if (!Chars.IsLetterOrDigit(rest[0])) return default;
        foreach (var label in HeadingLabels.All)
            if (label.Reads is not null && label.Reads(rest, repairs, out var mark)) return mark;
        return TryReadWord(rest, repairs);
    }

    private static LabelMark TryReadWord(TextSlice rest, bool repairs)
    {
        int length = 0;
        while (length < LongestWord && IsWordCharacter(rest, length)) length++;
        if (length < 2) return default;
        var word = rest.To(rest.Start + length);
        bool colon = ReadColon(rest, length, out int after, out int content);
        var found = new LabelWord(word, rest.From(rest.Start + after), repairs);
        foreach (var label in HeadingLabels.All)
        {
            foreach (string known in label.Words)
            {
                if (!word.Equals(known)) continue;
                if (colon || (label.StandsAlone is not null && label.StandsAlone(found)))
                    return new LabelMark(label, rest.Start, rest.Start + content, label.KeepsWord ? rest.Start
                        : rest.Start + content, null);
            }
        }

        if (!repairs) return default;
        var misspelt = TryMisspelt(rest, found, colon && rest[after] != ';', content);
        return misspelt.Exists || colon ? misspelt : TrySplit(rest, length);
    }

    /// <summary>Misspelt, but with its colon ("TACS:", "SUBJEGT:", "RF:"), or before a tag that is one ("TACS PREL, PGOV").</summary>
    private static LabelMark TryMisspelt(TextSlice rest, LabelWord word, bool colon, int content)
    {
        if (!colon && (word.Word.HasLower || !HeadingLabels.BeginsWithTag(word.After))) return default;
        if (!Words.TryRepair(word.Word, out var label, out string? meant) || (!colon && label != HeadingLabels.Tags)) return default;

        // Two letters in small type are no label, colon or not.
        if (word.Word.Length < 3 && word.Word.HasLower) return default;
        return new LabelMark(label, rest.Start, rest.Start + content, label.KeepsWord ? rest.Start : rest.Start + content, meant);
    }

    /// <summary>A label's word with a blank in it, "SU BJECT:"; both parts in capitals, and the colon right behind.</summary>
    private static LabelMark TrySplit(TextSlice rest, int length)
    {
        if (rest[length] != ' ') return default;
        int end = length + 1;
        while (end <= LongestWord && IsWordCharacter(rest, end)) end++;
        var word = rest.To(rest.Start + end);
        if (rest[end] != ':' || word.HasLower || !Words.TryRepair(word, out var label, out string? meant)) return default;
        int content = rest.Start + end + 1;
        return new LabelMark(label, rest.Start, content, label.KeepsWord ? rest.Start : content, meant);
    }

    private static bool IsWordCharacter(TextSlice rest, int at)
    {
        char c = rest[at];
        return Chars.IsLetterOrDigit(c) || (c is '(' or ')' && (Chars.IsAsciiLetter(rest[at + 1]) || (c == ')' && at > 2)));
    }

    /// <summary>The colon after a word, Markdown and a few blanks between; <paramref name="content"/> is past it.</summary>
    public static bool ReadColon(TextSlice rest, int length, out int after, out int content)
    {
        after = length;
        while (rest[after] is '*' or '_') after++;
        while (rest[after] == ' ' && after - length < 3) after++;
        bool colon = rest[after] is ':' or ';';
        bool stopped = !colon && rest[after] == '.' && rest[after + 1] == ':';
        content = after + (colon ? 1 : stopped ? 2 : 0);
        while (rest[content] is '*' or '_') content++;
        return colon || stopped;
    }

    /// <summary>The next label inside a line that already holds one: "... DECL: 01/07/14 TAGS: PGOV ... SUBJECT: ...".</summary>
    public static LabelMark FindInside(TextSlice line, HeadingLabel? open, bool repairs)
    {
        if (!CanHoldInside(line, open)) return default;
        string text = line.Source;
        for (int at = line.Start + 1; at < line.End; at++)
        {
            char c = text[at];
            if (c is < 'A' or > 'Z' || !Chars.IsBlank(text[at - 1])) continue;
            var rest = line.From(at);
            foreach (var label in HeadingLabels.All)
            {
                foreach (var form in label.Inside)
                {
                    if (form.Form[0] != c || !rest.StartsWith(form.Form) || !(form.Open is null || form.Open(open))) continue;
                    var mark = TryRead(rest, repairs);
                    if (mark.Exists) return mark;
                }
            }
        }

        return default;
    }

    /// <summary>All forms but a few have a colon.</summary>
    private static bool CanHoldInside(TextSlice line, HeadingLabel? open) =>
        line.Length > 4 && (open is null || open == HeadingLabels.Declassification || open == HeadingLabels.Subject
            || Scan.Of(line.Source, ':', line.Start, line.End) >= 0 || line.Contains("CLASSIFIED BY "));
}
