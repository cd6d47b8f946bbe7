using CableTools.Model;

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
public sealed class CableParagraph : IDisplayable, ICablePart
{
    private readonly ParagraphParts _parts;

    // The heading is "" where there is none: one reference to write, so that no thread sees half of it.
    private string? _heading, _text;
    private IReadOnlyList<CableParagraph>? _subparagraphs;

    internal CableParagraph(int? number, string? label, string? portionMarking, CableParagraphRole role, int start, int length,
        ParagraphParts parts)
    {
        Number = number;
        Label = label;
        PortionMarking = portionMarking;
        Role = role;
        Start = start;
        Length = length;
        _parts = parts;
    }

    /// <summary>Canonical message reference number of the cable it is from; null where that is unknown.</summary>
    public string? CableId => _parts.Cable?.Id;

    /// <summary>The cable it is from.</summary>
    internal ICableIdentity? Cable => _parts.Cable;

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
            string heading = _heading ??= _parts.ReadHeading() ?? "";
            return heading.Length == 0 ? null : heading;
        }
    }

    /// <summary>Running text: lines joined, page furniture and section breaks taken out, without number and marking.
    /// A line feed stands between blocks; the subparagraphs' text is part of it.</summary>
    public string Text => _text ??= _parts.ReadText();

    /// <summary>What the paragraph is for.</summary>
    public CableParagraphRole Role { get; }

    /// <summary>Lettered, numbered, dashed or separately marked parts, in order; empty for most.</summary>
    public IReadOnlyList<CableParagraph> Subparagraphs => _subparagraphs ??= Lists.Of(_parts.ReadSubparagraphs());

    /// <summary>Offset of the paragraph in <see cref="Cable.Text"/>, from its label on, in UTF-16 units.</summary>
    public int Start { get; }

    /// <summary>Length in <see cref="Cable.Text"/> to the end of its last line, furniture within included, in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>The paragraph's place in <see cref="Cable.Text"/>: <see cref="Start"/> and <see cref="Length"/> in one.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>
    /// The place in the cable's text of each character of <see cref="Text"/>; null where the two cannot be walked side by side.
    /// </summary>
    internal int[]? Places() => _parts.ReadPlaces(Text);

    /// <summary>Whether a word stands in the source text of the paragraph, in any case: cheaper than joining its lines first.</summary>
    internal bool RawContains(string word) => _parts.RawContains(word);

    /// <summary>The paragraph as HTML, its text encoded.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The paragraph as Markdown, its text escaped.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>Label, marking and text.</summary>
    public override string ToString() =>
        (Label is null ? "" : Label + ". ") + (PortionMarking is null ? "" : "(" + PortionMarking + ") ") + Text;
}
