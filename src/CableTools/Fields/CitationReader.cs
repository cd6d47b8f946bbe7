using System.Globalization;
using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// References in running text: [paragraph of] "REFTEL" / "REF" letters, or [paragraph of] [year] post serial. REFTEL alone means every entry
/// of the REF line; a cable named without a year is of the citing cable's year (5 FAH-2 H-329).
/// </summary>
internal sealed class CitationReader
{
    private readonly CableLayout _layout;
    private readonly IReadOnlyList<CableReference> _references;
    private readonly int? _year;
    private readonly ILookup<char, CableReference> _byLabel;
    private readonly Dictionary<string, CableReference> _byId = new(StringComparer.Ordinal);
    private readonly List<CableCitation> _citations = [];

    private CitationReader(CableLayout layout, IReadOnlyList<CableReference> references, int? year)
    {
        _layout = layout;
        _references = references;
        _year = year;
        bool lettered = references.Any(r => r.Label is not null);
        _byLabel = references.Select((reference, index) => (reference, index))
            .ToLookup(entry => lettered ? entry.reference.Label is { Length: 1 } label ? label[0] : '\0' : (char)('A' + Math.Min(entry.index, 26)), entry => entry.reference);
        foreach (var reference in references)
            if (reference.Id is { } id) _byId[id] = reference;
    }

    public static IReadOnlyList<CableCitation> Read(CableLayout layout, IReadOnlyList<CableReference> references, int? year)
    {
        var reader = new CitationReader(layout, references, year);
        foreach (var segment in layout.Segments)
            if (segment.Kind is CableSegmentKind.Paragraph or CableSegmentKind.Heading) reader.ReadSegment(new TextSlice(layout.Text, segment.Start, segment.End));
        return reader._citations;
    }

    private void ReadSegment(TextSlice text)
    {
        for (int at = text.Start; at < text.End; at++)
        {
            char c = text.Source[at];
            if (!Chars.IsLetterOrDigit(c) || (at > text.Start && Chars.IsLetterOrDigit(text.Source[at - 1]))) continue;
            var rest = text.From(at);
            int end = -1;
            if (c is 'R' or 'r') end = ReadRef(rest, text);
            else if (Chars.IsDigit(c) || Chars.IsUpper(c)) end = ReadNamed(rest, text);
            if (end > at) at = end - 1;
        }
    }

    /// <summary>"REFTEL", "REFTELS", "REF A", "REFS A AND B", "refs A-C", "REF (A)".</summary>
    private int ReadRef(TextSlice rest, TextSlice whole)
    {
        int length = Word(rest, "REFTELS") ?? Word(rest, "REFTEL") ?? Word(rest, "REFS") ?? Word(rest, "REF") ?? 0;
        if (length == 0) return -1;
        bool tel = length > 4;
        int at = length;
        var labels = new List<char>();
        bool range = false;
        while (true)
        {
            int cursor = at;
            bool separated = labels.Count == 0;
            for (; rest[cursor] is ' ' or '(' or ',' or '&' or '/' or '\n' or '\r' || (rest[cursor] == '.' && labels.Count == 0); cursor++) separated |= rest[cursor] is ',' or '&' or '/' or '(';
            var next = rest.From(rest.Start + cursor);
            int joint = cursor;
            if (labels.Count > 0 && next.StartsWithWord("AND")) cursor += 3;
            else if (labels.Count > 0 && (next.StartsWithWord("THROUGH") || next.StartsWithWord("TO")))
            {
                range = true;
                cursor += next.StartsWithWord("TO") ? 2 : 7;
            }
            else if (labels.Count > 0 && next[0] is '-' or '\u2013')
            {
                range = true;
                cursor++;
            }

            // "See ref A. A man came.", "in ref A I noted": a letter without a joint before it begins something else.
            if (!separated && cursor == joint) break;
            while (rest[cursor] is ' ' or '(' or '\n' or '\r') cursor++;
            bool opened = rest[cursor - 1] == '(';
            char letter = rest[cursor];
            bool elided = rest[cursor + 1] is '\'' or '\u2019' && rest[cursor + 2] is not ('s' or 'S');
            if (!Chars.IsAsciiLetter(letter) || Chars.IsLetterOrDigit(rest[cursor + 1]) || elided) break;

            // "ref a meeting": a small a is an article, unless no word follows.
            if (letter == 'a' && rest[cursor + 1] == ' ' && Chars.IsLower(rest[cursor + 2])) break;
            letter = Chars.ToUpper(letter);
            for (char between = range && labels.Count > 0 ? (char)(labels[labels.Count - 1] + 1) : letter; between <= letter; between++) labels.Add(between);
            range = false;
            at = cursor + 1;
            if (opened && rest[at] == ')') at++;
        }

        if (labels.Count == 0 && !tel) return -1;
        Add(whole, rest.Start, rest.Start + at, labels.Count == 0 ? _references : Meant(labels));
        return rest.Start + at;
    }

    /// <summary>Entries by their letters; in a list without letters, by their order.</summary>
    private IReadOnlyList<CableReference> Meant(List<char> labels)
    {
        return [.. labels.SelectMany(label => _byLabel[label])];
    }

    /// <summary>"06 MOSCOW 5030", "MOSCOW 5030": a known post in capitals and a serial number that is no year.</summary>
    private int ReadNamed(TextSlice rest, TextSlice whole)
    {
        int at = 0;
        int? year = null;
        if (Chars.IsDigit(rest[0]))
        {
            int digits = 0, value = 0;
            while (Chars.IsDigit(rest[digits]) && digits < 5) value = value * 10 + rest[digits++] - '0';
            if (digits is not (2 or 4) || rest[digits] != ' ' || (digits == 4 && value is < 1966 or > 2010)) return -1;
            year = value % 100;
            at = digits + 1;
        }

        int name = at, words = 0, nameEnd = at;
        while (words < 4)
        {
            int start = at;
            while (Chars.IsUpper(rest[at])) at++;
            if (at - start < 2) break;
            words++;
            nameEnd = at;
            if (rest[at] != ' ') break;
            at++;
        }

        if (words == 0) return -1;
        int serialStart = nameEnd + (rest[nameEnd] == ' ' ? 1 : 0), end = serialStart, serial = 0;
        while (Chars.IsDigit(rest[end]) && end - serialStart < 7) serial = serial * 10 + rest[end++] - '0';
        if (end == serialStart || serial == 0 || Chars.IsLetterOrDigit(rest[end]) || (year is null && (end - serialStart < 3 || serial is >= 1900 and <= 2100))) return -1;
        if (!PostVocabulary.TryFind(rest.Source, rest.Start + name, nameEnd - name, out var post)) return -1;
        string? id = (year ?? _year) is { } y ? string.Format(CultureInfo.InvariantCulture, "{0:00}{1}{2}", y, post!.Name, serial) : null;
        var reference = id is not null && _byId.TryGetValue(id, out var known) ? known : new CableReference(null, CableReferenceKind.Cable, id, rest.To(rest.Start + end).ToString(), rest.Start, end);
        Add(whole, rest.Start, rest.Start + end, [reference]);
        return rest.Start + end;
    }

    private void Add(TextSlice whole, int start, int end, IReadOnlyList<CableReference> references)
    {
        int? paragraph = ReadParagraphBefore(whole.To(start), ref start);
        var text = new TextSlice(_layout.Text, start, end).Trim();
        _citations.Add(new CableCitation(text.Squeeze(), references, paragraph, text.Start, text.Length));
    }

    /// <summary>"paragraph 3 of ", "para 3 ": moves the start before it.</summary>
    private static int? ReadParagraphBefore(TextSlice before, ref int start)
    {
        int at = before.End;
        bool SkipBack(Func<char, bool> what)
        {
            int from = at;
            while (at > before.Start && what(before.Source[at - 1])) at--;
            return at < from;
        }

        SkipBack(Chars.IsBlank);
        if (at - 2 >= before.Start && before.Between(at - 2, at).Equals("OF")) at -= 2;
        SkipBack(Chars.IsBlank);
        int digitsEnd = at;
        if (!SkipBack(Chars.IsDigit) || digitsEnd - at > 3) return null;
        int number = int.Parse(before.Source.Substring(at, digitsEnd - at), CultureInfo.InvariantCulture);
        SkipBack(Chars.IsBlank);
        SkipBack(c => c == '.');
        int wordEnd = at;
        SkipBack(Chars.IsAsciiLetter);
        var word = before.Between(at, wordEnd);
        if (!word.Equals("PARA") && !word.Equals("PARAGRAPH") && !word.Equals("PARAS") && !word.Equals("PAR")) return null;
        start = at;
        return number;
    }

    private static int? Word(TextSlice text, string word) => text.StartsWithWord(word) ? word.Length : null;
}
