using CableTools.Layout;
using CableTools.Lines;
using CableTools.Model;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// FL7 to FL9: [routing indicator "/"] plain language address [precedence] [continuity number]; XMT lines name what a collective exempts.
/// Which line is whose is told at once; an address is read when it is asked for.
/// </summary>
internal sealed class AddresseeList
{
    private const int ShortestNumber = 4;

    private readonly CableLayout _layout;
    private readonly List<Entry> _to = new(4), _info = new(8);
    private readonly RepairLog _log;
    private IReadOnlyList<CableDiagnostic>? _diagnostics;

    private AddresseeList(CableLayout layout)
    {
        _layout = layout;
        _log = new RepairLog(layout.Repairs);
        List<string>? exempted = null;
        for (int i = 0; i < layout.Segments.Count; i++)
        {
            var segment = layout.Segments[i];
            if (segment.Kind is not (CableSegmentKind.To or CableSegmentKind.Info or CableSegmentKind.Exempted)) continue;
            if (layout.IsPrinted)
            {
                AddPrinted(segment, ref exempted);
                continue;
            }

            for (int line = layout.Lines.IndexAt(segment.Start); line < layout.Lines.Count
                && layout.Lines[line].Start < segment.End; line++)
                if (!layout.Lines.IsBlank(line)) Add(segment.Kind, layout.Lines.Content(line), ref exempted);
        }

        To = Lists.Of(new LazyList<Addressee>(_to.Count, index => Read(_to[index], null)));
        Info = Lists.Of(new LazyList<Addressee>(_info.Count, index => Read(_info[index], null)));
    }

    public IReadOnlyList<Addressee> To { get; }

    public IReadOnlyList<Addressee> Info { get; }

    /// <summary>What was repaired in all of them, which are read for it.</summary>
    public IReadOnlyList<CableDiagnostic> Diagnostics => _diagnostics ??= ReadDiagnostics();

    public static AddresseeList Read(CableLayout layout) => new(layout);

    private IReadOnlyList<CableDiagnostic> ReadDiagnostics()
    {
        if (!_layout.Repairs) return _log.Items;
        var log = new RepairLog(true);
        foreach (var entry in _to) Read(entry, log);
        foreach (var entry in _info) Read(entry, log);
        return log.Items.Count == 0 ? _log.Items : _log.Items.Count == 0 ? log.Items : [.. _log.Items, .. log.Items];
    }

    /// <summary>One list over several lines, a semicolon between two addressees.</summary>
    private void AddPrinted(CableSegment segment, ref List<string>? exempted)
    {
        for (int start = segment.Start; start < segment.End;)
        {
            int end = Scan.Of(_layout.Text, ';', start, segment.End);
            if (end < 0) end = segment.End;
            var part = new TextSlice(_layout.Text, start, end).Trim();
            if (start > segment.Start || !TakeRest(segment.Kind, part)) Add(segment.Kind, part, ref exempted);
            start = end + 1;
        }
    }

    /// <summary>A page's end between an addressee and his precedence: "Sample, Ada" / "IMMEDIATE; Example, Jo ROUTINE".</summary>
    private bool TakeRest(CableSegmentKind kind, TextSlice part)
    {
        var list = kind == CableSegmentKind.To ? _to : _info;
        if (list.Count == 0 || PrecedenceWords.Find(part) is not { } precedence) return false;
        list[list.Count - 1] = new Entry(list[list.Count - 1].Line, list[list.Count - 1].Exempted, precedence);
        return true;
    }

    private void Add(CableSegmentKind kind, TextSlice line, ref List<string>? exempted)
    {
        line = StripWord(line, kind);
        if (line.IsEmpty) return;

        // "INFO XMT AMEMBASSY OSLO": all that stands behind the label is exempted from what came before.
        if (kind != CableSegmentKind.Exempted && line.StartsWithWord("XMT"))
        {
            kind = CableSegmentKind.Exempted;
            line = StripWord(line, kind);
            if (line.IsEmpty) return;
        }

        if (kind == CableSegmentKind.Exempted)
        {
            int indicator = EnvelopeLine.IndicatorSlash(line);
            exempted?.Add((indicator > 0 ? line.From(line.Start + indicator + 1).Trim() : line).Squeeze());
            return;
        }

        // A lost line break: a further routing indicator inside the line begins the next addressee.
        var list = kind == CableSegmentKind.To ? _to : _info;
        int slash = Scan.Of(line.Source, '/', line.Start, line.End);
        for (int at = slash < 0 || Scan.Of(line.Source, '/', slash + 1, line.End) < 0 ? line.End : line.Start + 1; at < line.End; at++)
        {
            if (line.Source[at] != 'R' || !Chars.IsBlank(line.Source[at - 1])) continue;
            if (!EnvelopeLine.IsRoutingIndicator(line.From(at), out int length) || line.From(at)[length] != '/'
                || line.From(at)[length + 1] == '/') continue;
            list.Add(new Entry(line.To(at).Trim(), []));
            line = line.From(at);
        }

        exempted = [];
        list.Add(new Entry(line, exempted));
    }

    private TextSlice StripWord(TextSlice line, CableSegmentKind kind)
    {
        string word = kind switch { CableSegmentKind.To => "TO", CableSegmentKind.Info => "INFO", _ => "XMT" };
        if (line.StartsWithWord(word))
        {
            var rest = line.From(line.Start + word.Length).Trim(": ");
            return rest[0] == '/' ? rest.From(rest.Start + 1).Trim() : rest;
        }

        if (!_log.Repairs || _layout.IsPrinted || line[0] == 'R') return line;
        if (EnvelopeLine.Misread(line, out var misread).ToSegment() != kind) return line;
        _log.Repaired(DiagnosticCode.FormatLineRepaired, "format line", misread.ToString(), word, misread.Start, misread.Length);
        return line.From(misread.End).Trim();
    }

    private Addressee Read(Entry entry, RepairLog? log)
    {
        var line = entry.Line;
        string? indicator = null;
        TextSlice written = default;
        int slash = EnvelopeLine.IndicatorSlash(line);
        var rest = line;
        if (slash > 0)
        {
            written = line.To(line.Start + slash).Trim();
            indicator = written.ToString();
            rest = line.From(line.Start + slash + 1).Trim();
        }
        else if (line.StartsWith("ZEN/"))
        {
            // ZEN in the indicator's place: delivered by other means (ACP 131).
            rest = line.From(line.Start + 4).Trim();
        }

        // "STATE GRNC": groups not counted (ACP 127, format line 10), at the end of the list.
        if (rest.EndsWith(" GRNC")) rest = rest.To(rest.End - 5).Trim();
        Precedence? precedence = null;
        string? number = null;
        while (!rest.IsEmpty)
        {
            if (number is null && TryTakeNumber(ref rest, log, out number)) continue;
            if (precedence is not null || !PrecedenceWords.TryTake(ref rest, _layout.Repairs, out var value, out var word,
                out string? meant)) break;
            if (meant is not null)
                log?.Repaired(DiagnosticCode.PrecedenceRepaired, "precedence", word.ToString(), meant, word.Start, word.Length);
            precedence = value;
        }

        string name = _layout.IsPrinted ? AddressName.ReadPrinted(rest.Trim(" ,;"), _layout.Repairs, log)
            : AddressName.Read(rest.Trim(" ,;"), _layout.Repairs, log, indicator is null ? null
                : Post.FindByRoutingIndicator(indicator)?.Name);
        if (_layout.Repairs && !written.IsEmpty && IndicatorSpelling.Correct(written, IndicatorsOf(name)) is { } known)
        {
            log?.Repaired(DiagnosticCode.RoutingIndicatorRepaired, "routing indicator", indicator!, known, written.Start, written.Length);
            indicator = known;
        }

        return new Addressee(indicator, name, precedence ?? entry.Behind, number, Lists.Of(entry.Exempted), line.Start, line.Length);
    }

    private static IEnumerable<string> IndicatorsOf(string name) =>
        Post.Find(name) is { } post ? post.StationIndicator is { } own ? [own] : []
            : AddresseeVocabulary.Find(name, 0, name.Length)?.RoutingIndicators ?? [];

    /// <summary>Four or more digits at the end; fewer behind the name of a post, which never ends in digits.</summary>
    private bool TryTakeNumber(ref TextSlice rest, RepairLog? log, out string? number)
    {
        number = null;
        bool repairs = _layout.Repairs;
        int at = rest.End;
        while (at > rest.Start && Confusions.Digit(rest.Source[at - 1], repairs) >= 0) at--;
        int digits = rest.End - at;
        if (digits == 0 || at == rest.Start || !Chars.IsBlank(rest.Source[at - 1])) return false;
        var word = rest.From(at);
        if (!Numerals.TryRead(word, repairs, out _, out bool damaged)) return false;
        if (digits < ShortestNumber && (damaged || !AddressName.BeginsWithMission(rest))) return false;
        number = damaged ? Numerals.Digits(rest.Source, word.Start, word.End) : word.ToString();
        if (damaged)
            log?.Repaired(DiagnosticCode.ContinuityNumberRepaired, "continuity number", word.ToString(), number, word.Start, word.Length);
        rest = rest.To(at).Trim(" ,");
        return true;
    }

    private readonly struct Entry
    {
        public Entry(TextSlice line, List<string> exempted, Precedence? behind = null)
        {
            Line = line;
            Exempted = exempted;
            Behind = behind;
        }

        public TextSlice Line { get; }

        public List<string> Exempted { get; }

        /// <summary>The precedence where it stands apart from the addressee; null for nearly all.</summary>
        public Precedence? Behind { get; }
    }
}
