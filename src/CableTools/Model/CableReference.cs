using CableTools.Model;

namespace CableTools;

/// <summary>What kind of document a reference names.</summary>
public enum CableReferenceKind
{
    /// <summary>Another cable, named by post and message reference number; <see cref="CableReference.Id"/> is set.</summary>
    Cable,

    /// <summary>An e-mail.</summary>
    Email,

    /// <summary>A telephone call or telephone conversation (telcon).</summary>
    Telephone,

    /// <summary>A message named by its date-time group alone, such as a military message.</summary>
    Message,

    /// <summary>A manual or handbook: FAM, FAH, a law, a regulation.</summary>
    Book,

    /// <summary>A report: OSC, FBIS, IIR, TD, a daily report.</summary>
    Report,

    /// <summary>A letter, note, memorandum or airgram.</summary>
    Letter,

    /// <summary>A meeting, a visit or a conversation.</summary>
    Meeting,

    /// <summary>None of these.</summary>
    Other,
}

/// <summary>One entry of the REF line (5 FAH-2 H-329).</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class CableReference : IDisplayable, ICablePart
{
    internal CableReference(string? label, CableReferenceKind kind, string? id, string text, int start, int length)
    {
        Label = label;
        Kind = kind;
        Id = id;
        Text = text;
        Start = start;
        Length = length;
    }

    /// <summary>Letter of the entry, "A"; null in a list without letters.</summary>
    public string? Label { get; }

    /// <summary>What kind of document is meant.</summary>
    public CableReferenceKind Kind { get; }

    /// <summary>Canonical message reference number of the cable meant, "06STATE76665"; null for every other kind.</summary>
    public string? Id { get; }

    /// <summary>The entry as written, without its letter, on one line.</summary>
    public string Text { get; }

    /// <summary>Offset of the entry in <see cref="Cable.Text"/>, in UTF-16 units.</summary>
    public int Start { get; }

    /// <summary>Length in <see cref="Cable.Text"/>, in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>The entry's place in <see cref="Cable.Text"/>: <see cref="Start"/> and <see cref="Length"/> in one.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>The reference as HTML, its text encoded.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The reference as Markdown, its text escaped.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>The id where there is one, else the text.</summary>
    public override string ToString() => Id ?? Text;
}
