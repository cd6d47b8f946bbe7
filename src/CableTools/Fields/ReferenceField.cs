using System.Globalization;
using CableTools.Layout;
using CableTools.Lines;
using CableTools.Model;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// One entry of the REF line is one or more cables, [year] post serial *( ("," / "AND") [[year] post] serial ), or a document of another
/// kind. A serial number without a post takes the post before it ("BRASILIA 2799 AND 2764"); a cable without a year is of the citing
/// cable's year.
/// "THROUGH" names every number between (5 FAH-2 H-329).
/// </summary>
internal sealed class ReferenceField
{
    private const int LongestRange = 50, ShortestUnjoined = 3;

    private readonly FlatText _flat;
    private readonly int? _year;
    private readonly RepairLog _log;
    private readonly List<CableReference> _references = [];
    private HashSet<(string Id, string? Label)>? _seen;

    private ReferenceField(FlatText flat, int? year, RepairLog log)
    {
        _flat = flat;
        _year = year;
        _log = log;
    }

    /// <summary>The references; <paramref name="year"/> is the cable's own, two digits, null where unknown.</summary>
    public static Parsed<IReadOnlyList<CableReference>> Read(CableLayout layout, int? year)
    {
        var flat = FieldText.Of(layout, HeadingLabels.References);
        var field = new ReferenceField(flat, year, new RepairLog(layout.Repairs));
        foreach (var entry in ReferenceEntries.Split(ReferenceDamage.Undo(flat, field._log)))
        {
            if (entry.Label is null) field.ReadUnlettered(entry.Text);
            else field.ReadEntry(entry.Label, entry.Text);
        }

        if (field._references.Count == 0 && layout.Labels.Exists(mark => mark.Label == HeadingLabels.References))
        {
            var label = layout.Labels.Find(mark => mark.Label == HeadingLabels.References);
            field._log.Add(DiagnosticCode.FieldUnreadable, "the REF line: expected a cable or another document", label.Start,
                label.WordEnd - label.Start);
        }

        return new(Lists.Of(field._references), field._log.Items);
    }

    /// <summary>A list without letters is parted by semicolons, colons or slashes, or simply goes on after each serial number.</summary>
    private void ReadUnlettered(TextSlice text)
    {
        int start = text.Start;
        for (int at = text.Start; at <= text.End; at++)
        {
            bool ends = at == text.End;
            if (!ends && text.Source[at] is not (';' or ':')) continue;
            if (!ends && text.Source[at] == ':' && !EndsCable(text.To(at))) continue;
            var part = text.Between(start, at).Trim(" ,.");
            if (!part.IsEmpty) ReadEntry(null, part);
            start = at + 1;
        }
    }

    /// <summary>"TEHRAN 1091: TEHRAN 263" are two; in "STATE: 73097" the colon parts nothing.</summary>
    private static bool EndsCable(TextSlice before)
    {
        before = before.Trim();
        return Chars.IsDigit(before.Last) || before.Last == ')';
    }

    private void ReadEntry(string? label, TextSlice text)
    {
        text = StripLabel(text);
        int count = _references.Count;
        int at = 0;
        string? post = null;
        int? year = _year;
        var whole = text;
        CableReferenceKind? kind = null;
        if (ReferenceKinds.IsAirgram(text)) at = text.Length;

        // A cable first, if the entry begins like one; else what its words say; else any cable in it.
        bool joined = false, ended = false;
        while (at < text.Length)
        {
            for (; at < text.Length && (Chars.IsBlank(text[at]) || text[at] is ',' or ';' or '&' or '(' or ')' or '.' or '/' or '-'); at++)
                joined |= text[at] is ',' or ';' or '&' or '/';
            if (at >= text.Length) break;
            // "REF: A. NEW DELHI 878", the letter of a label that stands twice.
            if (Chars.IsUpper(text[at]) && text[at + 1] == '.' && text[at + 2] == ' ') at += 3;
            int start = at, cursor = at;
            if (text.From(text.Start + at).StartsWithWord("AND"))
            {
                at += 3;
                joined = true;
                continue;
            }

            int? explicitYear = CitedCable.TryYear(text, ref cursor, out int written) ? written : null;
            if (CitedCable.TryRead(text, cursor, _year, out var cable) || CitedCable.TryReversed(text, at, out cable))
            {
                year = explicitYear ?? cable.Year ?? _year;
                post = year is null ? PostName.Normalize(cable.Name) : ReadPost(cable.Name, text.Start + cursor);
                Add(label, post, year, cable.Serial, text, start, cable.End);
                if (cable.Last > cable.Serial) AddThrough(label, post, year, cable.Serial, cable.Last, text, start, cable.End);
                at = cable.End;
                joined = ended = false;
                continue;
            }

            // "AND 2764", ", 216512", "THROUGH 12": a serial number of the post before.
            if (post is not null && TryThrough(text, at, out int last, out int end) && _references.Count > count)
            {
                AddThrough(label, post, year, null, last, text, start, end);
                at = end;
                continue;
            }

            if (post is not null && CitedCable.TrySerial(text, at, out int serial, out end) && !IsDate(text, at)
                && !ended && (joined || end - at >= ShortestUnjoined) && !(at > 0 && text[at - 1] == '/' && end - at < ShortestUnjoined))
            {
                int? own = CitedCable.YearTied(text, at, serial, _year, ref end);
                Add(label, post, own ?? year, serial, text, start, end);
                at = end;
                joined = false;
                continue;
            }

            kind ??= ReferenceKinds.Of(text);
            if (_references.Count == count && kind != CableReferenceKind.Other) break;
            start = at;
            while (at < text.Length && !Chars.IsBlank(text[at]) && text[at] is not (',' or ';' or '(')) at++;
            joined = false;

            // "OSLO 1234 PARAS 2 AND 3", "OSLO 1234 OF MAY 5, 2006": the numbers that follow are not the post's.
            var word = text.Between(text.Start + start, text.Start + at).Trim(")");
            ended |= ReferenceKinds.IsNoPost(word) && !word.Equals("NOTAL") && !word.Equals("PREVIOUS");
        }

        if (_references.Count > count) return;
        whole = whole.Trim(" .,;:-");
        if (whole.IsEmpty) return;
        var (from, length) = _flat.RangeOf(whole.Start, whole.End);
        _references.Add(new CableReference(label, kind
            ?? ReferenceKinds.Of(text), null, new TextSlice(_flat.Value, whole.Start, whole.End).ToString(), from, length));
    }

    /// <summary>The label's own word once more: "REF: REFERENCE: 01 ABUJA 997", "A. REF AMMAN 5049".</summary>
    private TextSlice StripLabel(TextSlice text)
    {
        while (true)
        {
            int length = 0;
            foreach (string word in HeadingLabels.References.Words)
                if (text.StartsWithWord(word) && word.Length > length) length = word.Length;
            var rest = text.From(text.Start + length).Trim(" :.,");
            if (length == 0 || !(text[length] == ':' || CitedCable.Begins(rest, 0, _year))) return text;
            text = rest;
        }
    }

    private void Add(string? label, string post, int? year, int serial, TextSlice text, int start, int end)
    {
        string? id = year is { } y && !PostName.IsRedacted(post) ? IdOf(y % 100, post, serial) : null;

        // Some copies print a line of the list twice.
        if (id is not null && !(_seen ??= []).Add((id, label))) return;
        var (from, length) = _flat.RangeOf(text.Start + start, text.Start + end);
        var written = new TextSlice(_flat.Value, text.Start + start, text.Start + end).Trim(" ,;");
        _references.Add(new CableReference(label, CableReferenceKind.Cable, id, written.ToString(), from, length));
    }

    /// <summary>A message reference number in normal form.</summary>
    public static string IdOf(int year, string post, int serial) =>
        year.ToString("00", CultureInfo.InvariantCulture) + post + serial.ToString(CultureInfo.InvariantCulture);

    /// <summary>The post's name in ids; a misspelt one is corrected by the vocabulary, and that is reported.</summary>
    private string ReadPost(string name, int at)
    {
        string written = PostName.Normalize(name);
        if (!_log.Repairs || PostName.Find(name, out bool repaired) is not { } known || !repaired) return written;
        var (start, length) = _flat.RangeOf(at, at + name.Length);
        _log.Repaired(DiagnosticCode.PostRepaired, "post", name, known, start, length);
        return known;
    }

    private void AddThrough(string? label, string post, int? year, int? first, int last, TextSlice text, int start, int end)
    {
        if (first is null)
        {
            string previous = _references[_references.Count - 1].Text;
            int digits = previous.Length;
            while (digits > 0 && Chars.IsDigit(previous[digits - 1])) digits--;
            if (!int.TryParse(previous.Substring(digits), NumberStyles.None, CultureInfo.InvariantCulture, out int read)) return;
            first = read;
        }

        if (last <= first || last - first > LongestRange) first = last - 1;
        for (int serial = first.Value + 1; serial <= last; serial++) Add(label, post, year, serial, text, start, end);
    }

    private static bool TryThrough(TextSlice text, int at, out int last, out int end)
    {
        var rest = text.From(text.Start + at);
        last = 0;
        end = at;
        int length = rest.StartsWithWord("THROUGH") ? 7 : rest.StartsWithWord("THRU") ? 4 : rest.StartsWithWord("TO") ? 2 : 0;
        if (length == 0) return false;
        at += length;
        while (text[at] == ' ') at++;
        return CitedCable.TrySerial(text, at, out last, out end);
    }

    /// <summary>"NOV 2, 1966": figures after a month.</summary>
    private static bool IsDate(TextSlice text, int at)
    {
        int end = at;
        while (end > 0 && (Chars.IsBlank(text[end - 1]) || text[end - 1] is ',' or '(')) end--;
        int start = end;
        while (start > 0 && Chars.IsLetter(text[start - 1])) start--;
        var word = text.Between(text.Start + start, text.Start + end);
        return end > start && ReferenceKinds.IsNoPost(word) && !word.Equals("AND");
    }
}
