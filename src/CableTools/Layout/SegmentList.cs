using System.Collections;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Layout;

/// <summary>Segments in order. They tile the text because each append fills the gap before it, and the end is filled once.</summary>
internal sealed class SegmentList : IReadOnlyList<CableSegment>
{
    private readonly int _length;
    private readonly List<CableSegment> _segments = new(48);

    public SegmentList(int textLength) => _length = textLength;

    /// <summary>Offset up to which the text is tiled.</summary>
    public int Position { get; private set; }

    /// <summary>The segments, for whoever shows them.</summary>
    public List<CableSegment> Items => _segments;

    public int Count => _segments.Count;

    public CableSegment this[int index] => _segments[index];

    /// <summary>Adds a stretch; what lies between it and the one before is blank, or part of it where it continues one.</summary>
    public void Append(CableSegmentKind kind, int start, int end, bool continues = false)
    {
        if (start < Position) start = Position;
        if (end <= start) return;
        int last = _segments.Count - 1;
        if (continues && last >= 0 && _segments[last].Kind == kind)
        {
            _segments[last] = new CableSegment(kind, _segments[last].Start, end - _segments[last].Start);
        }
        else
        {
            if (start > Position) AddBlank(start);
            _segments.Add(new CableSegment(kind, start, end - start));
        }

        Position = end;
    }

    /// <summary>Ends the last stretch at an offset within it, or takes it back; what follows is to be added anew.</summary>
    public void CutLast(int end)
    {
        var last = _segments[_segments.Count - 1];
        if (end == last.Start) _segments.RemoveAt(_segments.Count - 1);
        else _segments[_segments.Count - 1] = new CableSegment(last.Kind, last.Start, end - last.Start);
        Position = end;
    }

    /// <summary>Makes a stretch of another kind of what stands in one from an offset on.</summary>
    public void Split(int index, int at, CableSegmentKind kind)
    {
        var whole = _segments[index];
        _segments[index] = new CableSegment(whole.Kind, whole.Start, at - whole.Start);
        _segments.Insert(index + 1, new CableSegment(kind, at, whole.End - at));
    }

    public void Finish()
    {
        if (Position < _length) AddBlank(_length);
    }

    private void AddBlank(int end)
    {
        _segments.Add(new CableSegment(CableSegmentKind.Blank, Position, end - Position));
        Position = end;
    }

    public IEnumerator<CableSegment> GetEnumerator() => _segments.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
