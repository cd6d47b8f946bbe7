using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>What a paragraph reads its parts from, when asked.</summary>
internal sealed class ParagraphSource
{
    /// <summary>How deep lists lie in lists. Drafters go to three; a hostile text ("A. A. A. ...") would go on without end.</summary>
    private const int DeepestList = 4;

    private readonly CableLayout _layout;
    private readonly int _segment, _contentStart, _end, _headingStart, _headingEnd, _depth;

    public ParagraphSource(CableLayout layout, int segment, int contentStart, int end, int headingStart, int headingEnd, int depth = 0)
    {
        _layout = layout;
        _segment = segment;
        _contentStart = contentStart;
        _end = end;
        _headingStart = headingStart;
        _headingEnd = headingEnd;
        _depth = depth;
    }

    public string ReadText() => ParagraphText.Read(_layout, _segment, _contentStart, _end);

    public string? ReadHeading()
    {
        if (_headingEnd <= _headingStart) return null;
        string heading = HeadingScan.TextOf(_layout, _headingStart, _headingEnd);
        return heading.Length == 0 ? null : heading;
    }

    public IReadOnlyList<CableParagraph> ReadSubparagraphs() =>
        _depth == DeepestList ? [] : SubparagraphReader.Read(_layout, _segment, _contentStart, _end, _depth + 1);

    /// <summary>Source text of the paragraph, furniture included, for searches that need no joining.</summary>
    public TextSlice Raw => new(_layout.Text, _contentStart, _end);
}
