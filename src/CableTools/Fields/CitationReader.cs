using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// References in running text: [paragraph of] "REFTEL" / "REF" letters, or [paragraph of] [year] post serial. REFTEL alone means every
/// entry of the REF line; a cable named without a year is of the citing cable's year (5 FAH-2 H-329).
/// </summary>
/// <remarks>
/// Few words of a text are either. So the text is searched for REF, and for figures with capitals before them that may be a serial number
/// behind a post; the two kinds are taken in order of place, and what one has taken is not looked at by the other.
/// </remarks>
internal sealed class CitationReader
{
    /// <summary>A blank and three figures: fewer may be of anything.</summary>
    private const int LongestName = 24, ShortestSerial = 4;

    private readonly CableLayout _layout;
    private readonly IReadOnlyList<CableReference> _references;
    private readonly int? _year;
    private readonly List<CableCitation> _citations = [];

    /// <summary>Where the search goes on, and the next REF from there on; past the text where there is none.</summary>
    private int _at, _nextRef;

    private CitationReader(CableLayout layout, IReadOnlyList<CableReference> references, int? year)
    {
        _layout = layout;
        _references = references;
        _year = year;
    }

    public static IReadOnlyList<CableCitation> Read(CableLayout layout, IReadOnlyList<CableReference> references, int? year)
    {
        var reader = new CitationReader(layout, references, year);
        for (int i = 0; i < layout.Segments.Count; i++)
        {
            var segment = layout.Segments[i];
            if (segment.Kind is CableSegmentKind.Paragraph or CableSegmentKind.Heading)
                reader.ReadSegment(new TextSlice(layout.Text, segment.Start, segment.End));
        }

        return reader._citations;
    }

    private void ReadSegment(TextSlice text)
    {
        string source = text.Source;
        _at = text.Start;
        _nextRef = -1;
        for (int digit = Scan.Digit(source, _at, text.End); digit >= 0; digit = Scan.Digit(source, digit, text.End))
        {
            int end = digit + 1;
            while (end < text.End && Chars.IsDigit(source[end])) end++;
            if (digit >= _at && NamedCable.TryFind(text, digit, end, out var name)) ReadNamed(text, name);
            else if (digit >= _at) ReadBracketed(text, digit);
            digit = Math.Max(end, _at);
        }

        ReadRefs(text, text.End);
    }

    /// <summary>Reads a cable named by its post, from the first place on where its year or one of its words may begin it.</summary>
    private void ReadNamed(TextSlice text, NamedCable name)
    {
        for (int i = 0; i < name.Starts; i++)
        {
            int start = name.StartOf(i);
            ReadRefs(text, start);
            if (start < _at || !name.TryRead(i, out int? year, out var post)) continue;
            int end = name.End - start;
            year ??= CitedCable.YearTied(text.From(start), name.Digits - start, name.Serial, _year, ref end);
            Cite(text, start, start + end, year, post, name.Serial);
            return;
        }
    }

    /// <summary>"... as reported (Bamako 538)": in brackets a known post may stand in small letters.</summary>
    private void ReadBracketed(TextSlice text, int digit)
    {
        int open = digit - 1;
        while (open > text.Start && digit - open < LongestName && (Chars.IsLetter(text.Source[open]) || text.Source[open] == ' ')) open--;
        if (open < text.Start || text.Source[open] != '(' || !Chars.IsUpper(text[open + 1 - text.Start])
            || !Chars.IsLower(text[open + 2 - text.Start])) return;
        int start = open + 1;
        ReadRefs(text, start);
        if (start < _at || !CitedCable.TryRead(text, start - text.Start, _year, out var cable) || cable.Last != cable.Serial) return;
        int end = text.Start + cable.End;
        if (cable.End - (start - text.Start) - cable.Name.Length < ShortestSerial || end >= text.End
            || text.Source[end] is not (')' or ',' or ';') || Post.Find(cable.Name) is not { } post) return;
        Cite(text, start, end, cable.Year, post, cable.Serial);
    }

    /// <summary>A cable named between two offsets; without a year it is of the citing cable's.</summary>
    private void Cite(TextSlice text, int start, int end, int? year, Post post, int serial)
    {
        string? id = (year ?? _year) is { } known ? ReferenceField.IdOf(known, post.Name, serial) : null;
        string written = text.Between(start, end).ToString();
        _at = end;
        Add(text, start, end, [Known(id) ?? new CableReference(null, CableReferenceKind.Cable, id, written, start, written.Length)]);
    }

    /// <summary>The entry of the REF line that names the same cable, the last if there are more.</summary>
    private CableReference? Known(string? id)
    {
        for (int i = _references.Count - 1; id is not null && i >= 0; i--)
            if (_references[i].Id == id) return _references[i];
        return null;
    }

    /// <summary>Reads every REF before an offset.</summary>
    private void ReadRefs(TextSlice text, int before)
    {
        while (_at < before)
        {
            if (_nextRef < _at)
            {
                _nextRef = Scan.AnyCase(text.Source, "ref", _at, text.End);
                if (_nextRef < 0) _nextRef = text.End;
            }

            if (_nextRef >= before) return;
            int start = _nextRef;
            bool word = start == text.Start || !Chars.IsLetterOrDigit(text.Source[start - 1]);
            int end = word ? ReadRef(text.From(start), text) : -1;
            _at = Math.Max(start + 1, end);
        }
    }

    /// <summary>"REFTEL", "REFTELS", "REF A", "REFS A AND B", "refs A-C", "REF (A)".</summary>
    private int ReadRef(TextSlice rest, TextSlice whole)
    {
        int at = 3;
        bool tel = rest.From(rest.Start + at).StartsWith("TEL");
        if (tel) at += 3;
        if (rest[at] is 'S' or 's') at++;
        if (Chars.IsLetterOrDigit(rest[at])) return -1;
        List<char>? labels = null;
        bool range = false, isOpen = false;
        while (true)
        {
            int cursor = at;
            bool separated = labels is null;
            for (; rest[cursor] is ' ' or '(' or ',' or '&' or '/' or '\n' or '\r' || (rest[cursor] == '.' && labels is null); cursor++)
                separated |= rest[cursor] is ',' or '&' or '/' or '(';
            if (EndsBlock(rest, at, cursor)) break;
            var next = rest.From(rest.Start + cursor);
            int joint = cursor;
            if (labels is not null && next.StartsWithWord("AND")) cursor += 3;
            else if (labels is not null && (next.StartsWithWord("THROUGH") || next.StartsWithWord("TO")))
            {
                range = true;
                cursor += next.StartsWithWord("TO") ? 2 : 7;
            }
            else if (labels is not null && next[0] is '-' or '\u2013')
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

            // "ref a meeting": a small a is an article, unless no word follows, or one that no article stands before: "ref a for details".
            if (letter == 'a' && rest[cursor + 1] == ' ' && Chars.IsLower(rest[cursor + 2])
                && !ReferenceLine.BeginsWithJoint(rest.From(rest.Start + cursor + 2))) break;
            letter = Chars.ToUpper(letter);
            char first = range && labels is not null ? (char)(labels[labels.Count - 1] + 1) : letter;
            labels ??= [];
            for (char between = first; between <= letter; between++) labels.Add(between);
            range = false;
            isOpen |= opened;
            at = cursor + 1;
            if (!isOpen || rest[at] != ')') continue;
            isOpen = false;
            at++;
        }

        if (labels is null && !tel && !IsAlone(rest, at, whole.To(rest.Start))) return -1;
        Add(whole, rest.Start, rest.Start + at, labels is null ? _references : Meant(labels));
        return rest.Start + at;
    }

    /// <summary>"As noted in ref, ...", "(ref)": the word without a letter, where nothing else can be meant.</summary>
    private bool IsAlone(TextSlice rest, int at, TextSlice before)
    {
        if (_references.Count == 0 || rest[at] is not (',' or '.' or ')' or ';')) return false;
        before = TrimEnd(before);
        return before.Last == '(' || (rest[at] != ')' && (before.EndsWith(" IN") || before.EndsWith(" PER") || before.EndsWith("SEE")));
    }

    /// <summary>Whether a blank line lies between two offsets: what stands below it is another matter.</summary>
    private static bool EndsBlock(TextSlice text, int from, int to)
    {
        int feeds = 0;
        for (int i = from; i < to; i++)
            if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n')) feeds++;
        return feeds > 1;
    }

    /// <summary>Entries by their letters; in a list without letters, by their order.</summary>
    private IReadOnlyList<CableReference> Meant(List<char> labels)
    {
        bool lettered = false;
        foreach (var reference in _references) lettered |= reference.Label is not null;
        var meant = new List<CableReference>(labels.Count);
        foreach (char label in labels)
        {
            for (int i = 0; i < _references.Count; i++)
            {
                var reference = _references[i];
                bool same = lettered ? reference.Label is { Length: 1 } own && own[0] == label : 'A' + Math.Min(i, 26) == label;
                if (same) meant.Add(reference);
            }
        }

        return [.. meant];
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
        before = TrimEnd(before);
        if (before.Length >= 2 && before.From(before.End - 2).Equals("OF")) before = TrimEnd(before.To(before.End - 2));
        int at = before.End, number = 0;
        for (int worth = 1; at > before.Start && Chars.IsDigit(before.Source[at - 1]); at--, worth *= 10)
        {
            if (before.End - at == 3) return null;
            number += (before.Source[at - 1] - '0') * worth;
        }

        if (at == before.End) return null;
        before = TrimEnd(before.To(at));
        while (before.Last == '.') before = before.To(before.End - 1);
        int word = before.End;
        while (word > before.Start && Chars.IsAsciiLetter(before.Source[word - 1])) word--;
        before = before.From(word);
        if (!before.Equals("PARA") && !before.Equals("PARAGRAPH") && !before.Equals("PARAS") && !before.Equals("PAR")) return null;
        start = word;
        return number;
    }

    private static TextSlice TrimEnd(TextSlice text)
    {
        int end = text.End;
        while (end > text.Start && Chars.IsBlank(text.Source[end - 1])) end--;
        return text.To(end);
    }
}
