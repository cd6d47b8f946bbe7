using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>One entry of the REF list: its letter, and its text as a stretch of the flat text.</summary>
internal readonly struct ReferenceEntry
{
    public ReferenceEntry(string? label, TextSlice text)
    {
        Label = label;
        Text = text;
    }

    public string? Label { get; }

    public TextSlice Text { get; }
}

/// <summary>
/// Splits the REF list at its letters: "A. ", "A) ", "(A) ", "A.) ", "REF A: ", with the letters in order. A letter may be doubled
/// ("A. (A) ", "A. REF A "); where a copying program put letters of its own before every line, the inner ones are the drafter's. Before
/// a cable a letter counts out of order as well, and twice. A list may be numbered instead: "(1) ", "1. ".
/// </summary>
internal static class ReferenceEntries
{
    public static List<ReferenceEntry> Split(TextSlice text)
    {
        var outer = SplitOnce(text);
        if (outer.Count > 0 && outer[0].Label is "1") return outer;
        int inner = 0;
        for (int i = 0; i < outer.Count; i++)
            if (TryLabel(outer[i].Text, outer[i].Text.Start, out _, out _)) inner++;
        if (inner < 2 || outer.Count < 2) return StripDoubled(outer);

        // Inner letters that count from A: lines without one go on with the entry before.
        var entries = new List<ReferenceEntry>();
        char expected = 'A';
        foreach (var entry in outer)
        {
            if (TryLabel(entry.Text, entry.Text.Start, out char letter, out int content) && letter == expected)
            {
                entries.Add(new ReferenceEntry(letter.ToString(), entry.Text.From(content).Trim(" ,;")));
                expected++;
            }
            else if (entries.Count > 0)
            {
                var last = entries[entries.Count - 1];
                entries[entries.Count - 1] = new ReferenceEntry(last.Label, new TextSlice(text.Source, last.Text.Start, entry.Text.End));
            }
        }

        return entries.Count == inner ? entries : StripDoubled(outer);
    }

    private static List<ReferenceEntry> StripDoubled(List<ReferenceEntry> entries)
    {
        for (int i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (entry.Label is null || !TryLabel(entry.Text, entry.Text.Start, out char letter, out int content)) continue;
            if (letter == entry.Label[0])
                entries[i] = new ReferenceEntry(entry.Label, entry.Text.From(content).Trim(" ,;"));
        }

        return entries;
    }

    private static List<ReferenceEntry> SplitOnce(TextSlice text)
    {
        var entries = new List<ReferenceEntry>();
        text = text.Trim(":-*, ");
        if (text.IsEmpty) return entries;
        bool numbered = IsNumbered(text);
        char expected = numbered ? '1' : 'A';
        string? label = null;
        int start = text.Start;
        for (int at = text.Start; at < text.End; at++)
        {
            bool boundary = at == text.Start || Chars.IsBlank(text.Source[at - 1])
                || (text.Source[at] == '(' && text.Source[at - 1] is ',' or ';' or '.' or ')');
            if (!boundary || !TryLabel(text, at, numbered, expected, out char letter, out int content, out bool marked)) continue;

            // "E. MOSCOW" after "A." where the letters between are lost, or stand elsewhere; an initial ("JOHN F. SMITH") is none.
            bool inOrder = IsNext(letter, expected) && !(at > text.Start && label is null && letter != 'A');
            if ((!inOrder || !marked) && (numbered || !CitedCable.Begins(text, content - text.Start, null))) continue;
            var before = text.Between(start, at).Trim(" ,;");
            if (before.EndsWith(" AND")) before = before.To(before.End - 4).Trim(" ,;");
            if (!before.IsEmpty && !(at == text.Start)) entries.Add(new ReferenceEntry(label, before));
            label = letter.ToString();
            expected = (char)(letter + 1);
            start = content;
            at = content - 1;
        }

        var last = text.From(start).Trim(" ,;");
        if (!last.IsEmpty) entries.Add(new ReferenceEntry(label, last));
        return entries;
    }

    private static bool IsNext(char letter, char expected) => letter >= expected && letter <= expected + 2;

    /// <summary>"(1) OSLO 12, (2) OSLO 13": a list that counts from one.</summary>
    private static bool IsNumbered(TextSlice text)
    {
        int at = text[0] == '(' ? 1 : 0;
        return text[at] == '1' && text[at + 1] is ')' or '.' && (at == 0 || text[at + 1] == ')') && text[at + 2] is ' ' or ')' or ':';
    }

    private static bool TryLabel(TextSlice text, int at, out char letter, out int content) =>
        TryLabel(text, at, false, '\0', out letter, out content, out bool marked) && (marked || (letter == 'A' && at == text.Start));

    /// <summary>
    /// A letter with its mark; <paramref name="content"/> is the offset past them. Without a mark it may be one if it is the next, and a
    /// blank follows; the caller looks at what comes then.
    /// </summary>
    private static bool TryLabel(TextSlice text, int at, bool numbered, char expected, out char letter, out int content, out bool marked)
    {
        letter = '\0';
        content = at;
        marked = false;
        var rest = text.From(at);

        // The pilcrow that a copy put before everything that looked like a paragraph's label.
        if (Chars.IsPilcrow(rest[0])) rest = rest.From(rest.Start + 1);
        int i = 0;
        bool word = rest.StartsWith("REF ") || rest.StartsWith("REF. ") || rest.StartsWith("REFTEL ");
        if (word)
        {
            while (rest[i] is not ' ') i++;
            i++;
        }

        bool opened = rest[i] is '(' or '[';
        if (opened) i++;
        char c = Chars.ToUpper(rest[i]);
        if (numbered ? c is < '1' or > '9' : c is < 'A' or > 'Z') return false;
        if (Chars.IsLetterOrDigit(rest[i + 1])) return false;
        i++;
        int marks = i;
        while (rest[i] is '.' or ')' or ':' or ']' || (rest[i] is '-' && !Chars.IsLetterOrDigit(rest[i + 1]))
            || (rest[i] == ' ' && rest[i + 1] is ')' or '.' or '-')) i++;
        marked = i > marks || word;
        char closing = rest[0] == '[' ? ']' : ')';
        if (opened && (!marked || rest.Between(rest.Start + marks, rest.Start + i).IndexOf(closing) < 0)) return false;
        if (!marked && !(c == 'A' && at == text.Start) && c != expected) return false;
        if (!marked && rest[i] != ' ') return false;

        // "U.S. EMBASSY" and "D.C." are no letters of a list.
        if (marked && !opened && rest[i] is not ' ' and not '(' and not '\0' && Chars.IsLetter(rest[i]) && rest[i + 1] == '.') return false;
        while (rest[i] == ' ') i++;
        letter = c;
        content = rest.Start + i;
        return true;
    }
}
