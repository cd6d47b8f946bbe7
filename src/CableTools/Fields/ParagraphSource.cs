using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>What a paragraph reads its parts from, when asked.</summary>
internal sealed class ParagraphSource : Model.ParagraphParts
{
    /// <summary>How deep lists lie in lists. Drafters go to three; a hostile text ("A. A. A. ...") would go on without end.</summary>
    private const int DeepestList = 4;

    private readonly CableLayout _layout;
    private readonly bool _splitsWords;
    private readonly int _segment, _contentStart, _end, _headingStart, _headingEnd, _depth;

    public ParagraphSource(CableLayout layout, int segment, int contentStart, int end, int headingStart, int headingEnd, bool splitsWords,
        int depth = 0)
    {
        _splitsWords = splitsWords;
        _layout = layout;
        _segment = segment;
        _contentStart = contentStart;
        _end = end;
        _headingStart = headingStart;
        _headingEnd = headingEnd;
        _depth = depth;
    }

    public override Model.ICableIdentity? Cable => _layout.Cable;

    public override string ReadText() => ParagraphText.Read(_layout, _segment, _contentStart, _end, _splitsWords);

    public override int[]? ReadPlaces(string text) => ParagraphPlaces.Of(_layout, _segment, _contentStart, _end, text);

    public override string? ReadHeading()
    {
        if (_headingEnd <= _headingStart) return null;
        string heading = HeadingScan.TextOf(_layout, _headingStart, _headingEnd);
        return heading.Length == 0 ? null : heading;
    }

    public override IReadOnlyList<CableParagraph> ReadSubparagraphs() =>
        _depth == DeepestList ? [] : SubparagraphReader.Read(_layout, _segment, _contentStart, _end, _splitsWords, _depth + 1);

    public override bool RawContains(string word) => new TextSlice(_layout.Text, _contentStart, _end).Contains(word);
}
