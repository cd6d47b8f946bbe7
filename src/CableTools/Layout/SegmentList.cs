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
