using CableTools.Lines;
using CableTools.Text;

namespace CableTools.Layout;

/// <summary>
/// Walks a message that SMART printed, mostly into an e-mail: what stands above its labels (heads and remarks of whoever forwarded it) is
/// the container's, then come the labels with their values, the text, and the labels below it. Stamps and page ends may stand anywhere.
/// </summary>
internal sealed class PrintWalk
{
    /// <summary>Lines of a head, of a label's distance to the next below the subject, and between two labels of the trailer.</summary>
    private const int LongestHead = 90, LongestGap = 4, LongestTrailerGap = 16, ShortTail = 12, MostAboveForLevel = 14;

    /// <summary>How far to the left of the first line of a value a further one may begin.</summary>
    private const int Outdent = 4, LeastColumn = 10;

    private readonly CableLayout _layout;
    private readonly LineTable _lines;
    private readonly LineVerdicts _verdicts;
    private readonly int _first, _end;
    private readonly HashSet<PrintLabel> _seen = [];

    private PrintLabel? _open;
    private bool _hasValue, _blank, _interrupted;
    private int _column;

    private PrintWalk(CableLayout layout, int first, int end)
    {
        _layout = layout;
        _lines = layout.Lines;
        _verdicts = layout.Verdicts;
        _first = first;
        _end = end;
        BodyEnd = end;
    }

    /// <summary>The line past the last one that can be text.</summary>
    public int BodyEnd { get; private set; }

    /// <summary>A walk over the printed message in a text; null where there is none.</summary>
    public static PrintWalk? Find(CableLayout layout, int end)
    {
        foreach (int i in layout.Verdicts.Marked)
            if (layout.Verdicts[i] == LineKind.MessageNumber) return i < end ? new PrintWalk(layout, i, end) : null;
        return null;
    }

    /// <summary>Takes everything up to the text, and returns its first line.</summary>
    public int ReadHead()
    {
        int level = FindLevel();
        for (int i = _lines.SkipBlank(0); i < _first; i = _lines.SkipBlank(i + 1)) TakeAbove(i, level);
        int last = FindLastLabel(), at = _first;
        for (; at < _end; at++)
        {
            if (_verdicts[at] == LineKind.Blank) _blank = true;
            else if (_verdicts[at] == LineKind.BareClassification)
            {
                if (_layout.Classification is null) TakeLevel(at);
                else Take(at, CableSegmentKind.Furniture);
            }
            else if (!TakeValue(at, trailer: false))
            {
                if (at > last) break;
                Take(at, CableSegmentKind.Other);
            }
        }

        Close();
        FindTrailer(at);
        return at;
    }

    /// <summary>Takes everything below the text.</summary>
    public void ReadTrailer()
    {
        for (int i = BodyEnd; i < _end; i++)
        {
            if (_verdicts[i] == LineKind.Blank) _blank = true;
            else if (_verdicts[i] == LineKind.BareClassification && _layout.Classification is null) TakeLevel(i);
            else if (!TakeValue(i, trailer: true)) Take(i, CableSegmentKind.Notice);
        }

        Close();
    }

    private void TakeAbove(int i, int level)
    {
        if (i == level) TakeLevel(i);
        else Take(i, IsFurniture(i) ? CableSegmentKind.Furniture : _verdicts[i] == LineKind.Notice ? CableSegmentKind.Notice
            : CableSegmentKind.Other);
    }

    private void TakeLevel(int i)
    {
        _layout.TakeClassification(_verdicts.ClassificationOf(i));
        Take(i, CableSegmentKind.Classification);
    }

    /// <summary>The level printed above the first label; -1 where there is none.</summary>
    private int FindLevel()
    {
        for (int i = _lines.LastBefore(_first), looked = 0; i >= 0 && looked < MostAboveForLevel; i = _lines.LastBefore(i), looked++)
            if (_verdicts[i] == LineKind.BareClassification) return i;
        return -1;
    }

    /// <summary>The last label of the head, and what ends it: a numbered paragraph or a label of the trailer.</summary>
    private int FindLastLabel()
    {
        int last = _first, gap = 0;
        bool subject = false;
        var seen = new HashSet<PrintLabel>();
        for (int i = _first, looked = 0; i < _end && looked < LongestHead; i++)
        {
            if (_verdicts[i] == LineKind.Blank || IsFurniture(i)) continue;
            looked++;
            if (_verdicts.ParagraphOf(i).Mark.Exists || (subject && gap > LongestGap)) break;
            if (!PrintLabel.TryRead(_lines.Content(i), out var label, out _, out _) || !seen.Add(label))
            {
                gap++;
                continue;
            }

            if (label.IsTrailer && subject && label.Segment is CableSegmentKind.Signature or CableSegmentKind.Drafting) break;
            gap = 0;
            subject |= label.Heading == HeadingLabels.Subject;
            last = i;
        }

        return last;
    }

    /// <summary>Where the labels below the text begin: one label alone may be a word of the text.</summary>
    private void FindTrailer(int start)
    {
        int candidate = -1, distance = 0, left = 0;
        for (int i = start; i < _end; i++)
        {
            if (_verdicts[i] == LineKind.Blank || IsFurniture(i)) continue;
            left++;
            if (++distance > LongestTrailerGap) candidate = -1;
            if (!PrintLabel.TryRead(_lines.Content(i), out var label, out _, out _) || !label.IsTrailer) continue;
            if (candidate >= 0)
            {
                BodyEnd = candidate;
                return;
            }

            _layout.HasSignatureLabel = label.Segment == CableSegmentKind.Signature;
            (candidate, distance, left) = (i, 0, 0);
        }

        if (candidate >= 0 && left < ShortTail && PrintLabel.TryRead(_lines.Content(candidate), out var only, out _, out _)
            && only.Segment is CableSegmentKind.Signature or CableSegmentKind.Drafting) BodyEnd = candidate;
        else _layout.HasSignatureLabel = false;
    }

    /// <summary>Takes a line that is a label, or belongs to the label that is open, or stands between as furniture.</summary>
    private bool TakeValue(int i, bool trailer)
    {
        _lines.CloseRow(i);
        if (IsFurniture(i) || CopyLine.IsTableRule(_lines.Content(i)))
        {
            Take(i, CableSegmentKind.Furniture);
            _interrupted = true;
            return true;
        }

        var line = _lines.Content(i);
        if (PrintLabel.TryRead(line, out var label, out int start, out int content) && !_seen.Contains(label)
            && (label.IsTrailer || !trailer || label.Segment == CableSegmentKind.Classification))
        {
            Close();
            Open(i, label, start, content);
            return true;
        }

        if (_open is null || _verdicts.ParagraphOf(i).Mark.Exists || !GoesOn(i)) return false;
        if (line.StartsWith("<http")) Take(i, CableSegmentKind.Notice);
        else Add(i, line.Start, true);
        _blank = _interrupted = false;
        return true;
    }

    private void Open(int i, PrintLabel label, int start, int content)
    {
        _open = label;
        _seen.Add(label);
        _hasValue = _blank = _interrupted = false;
        _column = content - _lines[i].Start;
        var line = _lines[i];
        if (label.KeepsWord)
        {
            _layout.Segments.Append(label.Segment, line.Start, EndOf(i), label.Heading?.JoinsBefore ?? false);
            if (label.Heading is { } heading)
                _layout.Labels.Add(new LabelMark(heading, start, content, heading.KeepsWord ? start : content, null));
            _hasValue = content < line.Last;
            return;
        }

        _layout.Segments.Append(CableSegmentKind.Metadata, line.Start, content < line.Last ? content : line.Next);
        if (content < line.Last) Add(i, content, false);
    }

    private void Add(int i, int start, bool continues)
    {
        var line = _lines[i];
        var value = new TextSlice(_layout.Text, start, line.Last);
        switch (_open!.Segment)
        {
            case CableSegmentKind.MessageNumber when !_hasValue:
                _layout.Number = value;
                break;
            case CableSegmentKind.Signature when !_hasValue:
                _layout.Signature = value;
                break;
            case CableSegmentKind.Classification when !_hasValue:
                if (_layout.Classification is null) _layout.TakeClassification(ClassificationLine.TryRead(value, false, _layout.Repairs));
                break;

            // "Jun 17, 2012 / 172335Z JUN 12".
            case CableSegmentKind.DateTimeGroup when value.IndexOf('/') is > 0 and int slash:
                _layout.Segments.Append(CableSegmentKind.Metadata, continues ? line.Start : start, slash + 1);
                start = slash + 1;
                break;
        }

        bool more = continues && _hasValue;
        _layout.Segments.Append(_open.Segment, continues && start == line.First ? line.Start : start, EndOf(i), more || _open.KeepsWord);
        _hasValue = true;
    }

    /// <summary>
    /// Whether a line goes on with the open label's value: the first one behind an empty label; below a value without a blank line between;
    /// after a page's end also one that stands under it.
    /// </summary>
    private bool GoesOn(int i)
    {
        if (!_hasValue) return true;
        if (!_blank) return true;
        int column = _lines[i].First - _lines[i].Start;

        // A list of addressees is long, and the next page may set it elsewhere.
        return _interrupted && _column >= LeastColumn && (column >= _column - Outdent
            || (column >= LeastColumn && _open!.Segment is CableSegmentKind.To or CableSegmentKind.Info && Holds(i, ';')));
    }

    private bool Holds(int i, char c) => Scan.Of(_layout.Text, c, _lines[i].First, _lines[i].Last) >= 0;

    /// <summary>In a table's row the bar that closes it is not the value's.</summary>
    private int EndOf(int i) => _layout.Text[_lines[i].First] == '|' ? _lines[i].Last : _lines[i].Next;

    private void Close() => _open = null;

    private bool IsFurniture(int i) => _verdicts[i] is LineKind.PageMark or LineKind.PageNumber;

    private void Take(int i, CableSegmentKind kind) => _layout.Segments.Append(kind, _lines[i].Start, _lines[i].Next, true);
}
