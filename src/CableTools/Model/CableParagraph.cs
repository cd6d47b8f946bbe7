using CableTools.Display;
using CableTools.Fields;
using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;

namespace CableTools;

/// <summary>What a paragraph is for.</summary>
public enum CableParagraphRole
{
    /// <summary>Nothing in particular.</summary>
    None,

    /// <summary>Summary, or summary and comment together.</summary>
    Summary,

    /// <summary>Comment.</summary>
    Comment,

    /// <summary>Action request.</summary>
    ActionRequest,

    /// <summary>Note.</summary>
    Note,
}

/// <summary>One paragraph of the text (5 FAH-1 H-250: numbered, and portion-marked since Executive Order 12356).</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class CableParagraph : IDisplayable
{
    private readonly ParagraphSource _source;
    private string? _heading, _text;
    private bool _headingIsRead;
    private IReadOnlyList<CableParagraph>? _subparagraphs;

    internal CableParagraph(int? number, string? label, string? portionMarking, CableParagraphRole role, int start, int length, ParagraphSource source)
    {
        Number = number;
        Label = label;
        PortionMarking = portionMarking;
        Role = role;
        Start = start;
        Length = length;
        _source = source;
    }

    /// <summary>Paragraph number; null for a paragraph without one and for a subparagraph.</summary>
    public int? Number { get; }

    /// <summary>The number or letter as read, "1", "A"; null where there is none.</summary>
    public string? Label { get; }

    /// <summary>Portion marking as written, without parentheses: "C", "SBU", "S//NF"; null where there is none.</summary>
    public string? PortionMarking { get; }

    /// <summary>The heading that stands before the paragraph, on one line; null where none does.</summary>
    public string? Heading
    {
        get
        {
            if (_headingIsRead) return _heading;
            _heading = _source.ReadHeading();
            _headingIsRead = true;
            return _heading;
        }
    }

    /// <summary>Running text: lines joined, page furniture and section breaks taken out, without number and marking.
    /// Blocks are parted by a line feed; the subparagraphs' text is part of it.</summary>
    public string Text => _text ??= _source.ReadText();

    /// <summary>What the paragraph is for.</summary>
    public CableParagraphRole Role { get; }

    /// <summary>Lettered, numbered, dashed or separately marked parts, in order; empty for most.</summary>
    public IReadOnlyList<CableParagraph> Subparagraphs => _subparagraphs ??= _source.ReadSubparagraphs();

    /// <summary>Offset of the paragraph in <see cref="Cable.Text"/>, from its label on, in UTF-16 units.</summary>
    public int Start { get; }

    /// <summary>Length in <see cref="Cable.Text"/> to the end of its last line, furniture within included, in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>Whether a word stands in the source text of the paragraph, in any case: cheaper than joining its lines first.</summary>
    internal bool RawContains(string word) => _source.Raw.Contains(word);

    /// <summary>The paragraph as HTML, its text encoded.</summary>
    public string ToHtml() => CableCard.ParagraphHtml(this);

    /// <summary>The paragraph as Markdown, its text escaped.</summary>
    public string ToMarkdown() => CableCard.ParagraphMarkdown(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>Label, marking and text.</summary>
    public override string ToString() =>
        (Label is null ? "" : Label + ". ") + (PortionMarking is null ? "" : "(" + PortionMarking + ") ") + Text;
}
