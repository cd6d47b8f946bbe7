using CableTools.Model;

namespace CableTools;

/// <summary>A place in the text that points at another document: "REFTEL", "ref b", "paragraph 3 of 06 MOSCOW 5030".</summary>
public sealed class CableCitation
{
    internal CableCitation(string text, IReadOnlyList<CableReference> references, int? paragraph, int start, int length)
    {
        Text = text;
        References = Lists.Of(references);
        Paragraph = paragraph;
        Start = start;
        Length = length;
    }

    /// <summary>The words as they stand, on one line.</summary>
    public string Text { get; }

    /// <summary>
    /// What they mean: entries of the REF line, or a cable named in the text itself; empty where they mean an entry the line lacks.
    /// </summary>
    public IReadOnlyList<CableReference> References { get; }

    /// <summary>Number of the paragraph meant in that document; null where none is named.</summary>
    public int? Paragraph { get; }

    /// <summary>Offset in <see cref="Cable.Text"/>, in UTF-16 units.</summary>
    public int Start { get; }

    /// <summary>Length in <see cref="Cable.Text"/>, in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>Its place in <see cref="Cable.Text"/>: <see cref="Start"/> and <see cref="Length"/> in one.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>The words as they stand.</summary>
    public override string ToString() => Text;
}
