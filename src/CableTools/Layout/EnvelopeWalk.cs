using CableTools.Lines;
using CableTools.Text;

namespace CableTools.Layout;

/// <summary>Walks the transmission envelope, format lines 1 to 9 and 11, or the page head of the 1970s form in its place.</summary>
internal sealed class EnvelopeWalk
{
    /// <summary>Lines that may stand, one after another, without being understood before the envelope is taken to be over.</summary>
    private const int MostUnknown = 3, LookAhead = 6, MostBeforeEnvelope = 24, MostBeforeFrom = 60, MostToAddressees = 3,
        LongestCount = 30, LongestStamp = 80;

    private readonly CableLayout _layout;
    private readonly LineVerdicts _verdicts;
    private readonly int _end;

    /// <summary>The last line of the envelope proper, and the addressee list that is or was open.</summary>
    private CableSegmentKind _before = CableSegmentKind.Blank, _list = CableSegmentKind.To;
    private bool _listIsOpen, _isCopy;

    /// <summary>The line of format line 6 with its addressees below; what stands above it is no heading block.</summary>
    private int _from = -1;

    private EnvelopeWalk(CableLayout layout, int end)
    {
        _layout = layout;
        _verdicts = layout.Verdicts;
        _end = end;
    }

    /// <summary>Returns the first line of the heading block.</summary>
    public static int Read(CableLayout layout, int start, int end) => new EnvelopeWalk(layout, end).Walk(start);

    /// <summary>Takes an envelope that is one more copy of that above, and returns the first line of the heading block.</summary>
    public static int Skip(CableLayout layout, int start, int end) => new EnvelopeWalk(layout, end) { _isCopy = true }.Walk(start);

    /// <summary>Whether an envelope comes before anything of a heading block or a body.</summary>
    public static bool Begins(CableLayout layout, int start, int end) => new EnvelopeWalk(layout, end).BeginsEnvelope(start);

    /// <summary>
    /// Whether the lines hold originator and date-time group, or the station's line in its place: the group may be misread.
    /// </summary>
    public static bool IsWhole(LineVerdicts verdicts, int start, int end)
    {
        bool date = false, from = false;
        for (int i = start; i < end; i++)
        {
            date |= verdicts[i] is LineKind.DateTimeGroup or LineKind.Originator;
            from |= verdicts[i] == LineKind.From;
        }

        return date && from;
    }

    private int Walk(int start)
    {
        bool seen = false;
        int unknown = 0;
        int i = _layout.Lines.SkipBlank(start);
        _from = FindFrom(i);
        for (; i < _end; i++)
        {
            var line = _layout.Lines[i];
            if (line.IsBlank)
            {
                // A list of addressees ends at a blank line; one with routing indicators may go on after it.
                _listIsOpen = false;
                continue;
            }

            if (EndsEnvelope(i)) return i;
            var kind = KindOf(i);
            if (kind == CableSegmentKind.Other)
            {
                // Something before the envelope, or an insertion in it: the envelope goes on if one of its lines comes soon.
                if (i > _from && (unknown++ >= MostUnknown || !EnvelopeFollows(i + 1))) return i;
            }
            else
            {
                unknown = 0;
                seen |= kind is not (CableSegmentKind.Notice or CableSegmentKind.Furniture or CableSegmentKind.Metadata);
            }

            Take(i, kind);
            if (kind is not (CableSegmentKind.Furniture or CableSegmentKind.Notice or CableSegmentKind.Other or CableSegmentKind.Metadata)
                || !seen) _before = kind;
        }

        return i;
    }

    private void Take(int i, CableSegmentKind kind)
    {
        var line = _layout.Lines[i];
        bool begins = _verdicts[i] is LineKind.To or LineKind.Info;
        bool continues = kind == _before && !begins
            && kind is CableSegmentKind.Routing or CableSegmentKind.To or CableSegmentKind.Info or CableSegmentKind.Distribution
            or CableSegmentKind.Drafting or CableSegmentKind.Furniture or CableSegmentKind.Notice or CableSegmentKind.Exempted && !begins;
        _layout.Segments.Append(_isCopy && kind != CableSegmentKind.Metadata ? CableSegmentKind.Other : kind, line.Start, line.Next,
            continues || _isCopy);
        if (kind is not (CableSegmentKind.To or CableSegmentKind.Info)) return;
        _listIsOpen = true;
        _list = kind;
    }

    private bool InList => _before is CableSegmentKind.To or CableSegmentKind.Info or CableSegmentKind.Exempted;

    /// <summary>
    /// Whether the heading block or the body begins: a classification line, a label or a paragraph. A level above the envelope, without
    /// post and serial number, is a banner, or a record's.
    /// </summary>
    private bool EndsEnvelope(int i) => _verdicts[i] switch
    {
        LineKind.Label => IsLabel(i),
        LineKind.Paragraph => i > _from && !_verdicts.ParagraphOf(i).MayBeListLetter(_layout.Text),
        LineKind.BareClassification or LineKind.Classification => !IsBanner(i),
        _ => false,
    };

    private bool IsBanner(int i)
    {
        if (_before is CableSegmentKind.From or CableSegmentKind.To or CableSegmentKind.Info or CableSegmentKind.Exempted
            || _verdicts.ClassificationOf(i) is { Serial: not null } or { Section: not null } || !(i < _from || BeginsEnvelope(i + 1)))
            return false;
        _layout.Banner ??= _verdicts.ClassificationOf(i);
        return true;
    }

    /// <summary>Whether an envelope comes before anything of a heading block or a body: two of its certain lines.</summary>
    private bool BeginsEnvelope(int from)
    {
        int certain = 0;
        for (int i = from, looked = 0; i < _end && looked < MostBeforeEnvelope; i++)
        {
            var kind = _verdicts[i];
            if (kind == LineKind.Blank) continue;
            looked++;
            if (kind is LineKind.TransmissionIdentifier or LineKind.Originator or LineKind.SecurityProsign or LineKind.DateTimeGroup
                or LineKind.From && ++certain == 2) return true;
            if ((kind == LineKind.Label && !_verdicts.LabelOf(i).IsDamaged) || _verdicts.ClassificationOf(i) is { Serial: not null }
                || _verdicts.ParagraphOf(i).Mark.Exists) return false;
        }

        return false;
    }

    /// <summary>Whether a line begins a heading block. What is like a label over an envelope ("refd:" of a record) is none.</summary>
    private bool IsLabel(int i) =>
        _verdicts[i] == LineKind.Label && !(_verdicts.LabelOf(i).IsDamaged && BeginsEnvelope(i + 1));

    /// <summary>
    /// The line that names the originator, with addressees right below and nothing of a heading block or a body above; -1 where there is
    /// none. Scans of the 1960s and 70s have whole pages of stamps and distribution over it.
    /// </summary>
    private int FindFrom(int start)
    {
        int from = -1;
        for (int i = start, looked = 0, below = 0; i < _end && looked < MostBeforeFrom && below < MostToAddressees; i++)
        {
            var kind = _verdicts[i];
            if (kind == LineKind.Blank) continue;
            looked++;
            if (from >= 0) below++;
            if (kind is LineKind.To or LineKind.Info && from >= 0) return from;
            if (kind == LineKind.From) (from, below) = (i, 0);
            if (IsLabel(i) || _verdicts.ClassificationOf(i) is { Serial: not null } || IsProse(i)) return -1;
        }

        return -1;
    }

    /// <summary>Whether a line is text that somebody wrote: a paragraph's first, or one longer than stamps and counts are.</summary>
    private bool IsProse(int i) => _verdicts[i] switch
    {
        LineKind.Paragraph => _verdicts.ParagraphOf(i) is { Mark.Exists: true, IsDamaged: false }
            || _layout.Lines.Content(i).Length > LongestCount,
        LineKind.Text or LineKind.Passing => _layout.Lines.Content(i).Length > LongestStamp,
        _ => false,
    };

    /// <summary>The line's kind; Other where it is not understood.</summary>
    private CableSegmentKind KindOf(int i)
    {
        var kind = _verdicts[i];
        switch (kind)
        {
            case LineKind.PageNumber or LineKind.PageMark or LineKind.PageRule:
                return CableSegmentKind.Furniture;
            case LineKind.RecordMark:
                return CableSegmentKind.Metadata;

            // A level above the envelope.
            case LineKind.BareClassification or LineKind.Classification:
                return CableSegmentKind.Furniture;
            case LineKind.Notice:
                _layout.IsPartial |= Notices.IsPartialExtract(_layout.Lines.Content(i));
                return CableSegmentKind.Notice;
            case LineKind.RoutedAddress when InList:
                return _list;

            // "INFO" over counts of copies that are too damaged to show it.
            case LineKind.To or LineKind.Info or LineKind.Exempted when i < _from:
                return CableSegmentKind.Distribution;
            case LineKind.RoutingIndicators when _before == CableSegmentKind.Routing:
                return CableSegmentKind.Routing;
        }

        var segment = kind.ToSegment();
        if (segment != CableSegmentKind.Blank) return segment;
        var line = _layout.Lines.Content(i);
        if (_before == CableSegmentKind.Distribution && EnvelopeLine.IsDistribution(line)) return CableSegmentKind.Distribution;
        if (_before == CableSegmentKind.Drafting && EnvelopeLine.ContinuesDrafting(line)) return CableSegmentKind.Drafting;
        if (kind == LineKind.Figure
            && _before is CableSegmentKind.Furniture or CableSegmentKind.Distribution or CableSegmentKind.Drafting)
            return CableSegmentKind.Furniture;
        if (InList && EnvelopeLine.IsAddressee(line, _listIsOpen || EnvelopeLine.BeginsAddress(line)))
            return _before == CableSegmentKind.Exempted && EnvelopeLine.NamesPost(line) ? _before : _list;
        return kind is LineKind.DateLine or LineKind.NumberLine ? CableSegmentKind.Notice : CableSegmentKind.Other;
    }

    private bool EnvelopeFollows(int from)
    {
        for (int i = from, looked = 0; i < _end && looked < LookAhead; i++)
        {
            if (_verdicts[i] == LineKind.Blank) continue;
            looked++;
            if (_verdicts[i].IsEnvelope()) return true;
            if (IsLabel(i)) return false;
        }

        return false;
    }
}
