using CableTools.Fields;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Layout;

/// <summary>Where one paragraph begins: its first segment, its label and its heading.</summary>
internal struct ParagraphMark
{
    /// <summary>Running number; 0 for a paragraph without one.</summary>
    public int Number;
    public ParagraphLabel Label;

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

/// <summary>The outcome of pass 1: which stretch of the text is what. Nothing inside a stretch is read yet.</summary>
internal sealed class CableLayout
{
    public CableLayout(string text, CableParserOptions options)
    {
        Text = text;
        Options = options;
        Lines = new LineTable(text);
        Segments = new SegmentList(text.Length);
        Diagnostics = new DiagnosticBag(options);
        PageNumbers = Layout.PageNumbers.Find(Lines);
    }

    public string Text { get; }

    public CableParserOptions Options { get; }

    public LineTable Lines { get; }

    public SegmentList Segments { get; }

    public DiagnosticBag Diagnostics { get; }

    /// <summary>Labels of the heading block, in order of place.</summary>
    public List<HeadingLabel> Labels { get; } = [];

    public List<ParagraphMark> Paragraphs { get; } = [];

    /// <summary>Lines that hold a page's number and nothing else; empty for most.</summary>
    public HashSet<int> PageNumbers { get; }

    /// <summary>The first classification line; null where there is none.</summary>
    public ClassificationLine? Classification { get; set; }

    /// <summary>The signature's place; empty where there is none.</summary>
    public TextSlice Signature { get; set; }

    /// <summary>Whether words are split by hyphens at line ends: so they were in the all-capitals form, until about 1980.</summary>
    public bool SplitsWords { get; set; }

    /// <summary>Whether the copy calls itself a partial extract.</summary>
    public bool IsPartial { get; set; }

    /// <summary>Content of the lines of every segment of a kind, in order.</summary>
    public IEnumerable<TextSlice> LinesOf(CableSegmentKind kind)
    {
        for (int i = 0; i < Segments.Count; i++)
        {
            if (Segments[i].Kind != kind) continue;
            foreach (var line in LinesIn(Segments[i].Start, Segments[i].End)) yield return line;
        }
    }

    /// <summary>Content of the lines between two offsets, blank ones left out.</summary>
    public IEnumerable<TextSlice> LinesIn(int start, int end)
    {
        if (start >= end) yield break;
        for (int i = Lines.IndexAt(start); i < Lines.Count && Lines[i].Start < end; i++)
        {
            var line = Lines.Content(i).Between(start, end).Trim();
            if (!line.IsEmpty) yield return line;
        }
    }
}
