using CableTools.Lines;

namespace CableTools.Layout;

/// <summary>Where one paragraph begins: its first segment, its label and its heading.</summary>
internal struct ParagraphMark
{
    /// <summary>Running number; 0 for a paragraph without one.</summary>
    public int Number;

    /// <summary>Offset of the text, past label and marking.</summary>
    public int ContentStart;
    public PortionMark Mark;

    /// <summary>Offset where the paragraph begins.</summary>
    public int Start;

    /// <summary>Index of its first segment; the paragraph's text is in the Paragraph segments from here to the next paragraph.</summary>
    public int Segment;

    /// <summary>Range of the heading; empty where there is none.</summary>
    public int HeadingStart, HeadingEnd;
}
