using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace CableTools.Store.Words;

/// <summary>
/// The words of a cable, segment by segment, without what the transmission or a collection put between them, so that a phrase is found
/// over a page's end.
/// </summary>
internal sealed class CableWords : TokenStream
{
    /// <summary>Words between two segments, so that no phrase spans them.</summary>
    private const int Gap = 16;

    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    /// <summary>The stretches of the cable's text that are searched, in order, and whether each begins something new.</summary>
    private readonly List<TextSpan> _spans = new(32);

    private readonly List<bool> _gaps = new(32);
    private char[] _buffer = new char[64];
    private string _text = "";
    private WordScanner _scanner;
    private int _next, _gap;

    public CableWords()
    {
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public CableWords Over(Cable cable)
    {
        _text = cable.Text;
        _spans.Clear();
        _gaps.Clear();
        var before = CableSegmentKind.Blank;
        bool interrupted = false;
        foreach (var segment in cable.Segments)
        {
            if (segment.Kind is CableSegmentKind.Furniture)
            {
                interrupted = true;
                continue;
            }

            if (segment.Kind is CableSegmentKind.Blank or CableSegmentKind.Notice or CableSegmentKind.Metadata) continue;
            _spans.Add(new TextSpan(segment.Start, segment.Length));
            _gaps.Add(!(interrupted && segment.Kind == before));
            before = segment.Kind;
            interrupted = false;
        }

        return this;
    }

    public override void Reset()
    {
        base.Reset();
        _next = 0;
        _scanner = new WordScanner(_text, 0, 0);
    }

    public override bool IncrementToken()
    {
        while (true)
        {
            int length = _scanner.Next(ref _buffer);
            if (length > 0)
            {
                ClearAttributes();
                _term.CopyBuffer(_buffer, 0, length);
                _increment.PositionIncrement = 1 + _gap;
                _gap = 0;
                return true;
            }

            if (_next == _spans.Count) return false;
            var span = _spans[_next];
            _gap = _next > 0 && _gaps[_next] ? Gap : 0;
            _scanner = new WordScanner(_text, span.Start, span.End);
            _next++;
        }
    }
}
