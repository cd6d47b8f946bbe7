using CableTools.Model;

namespace CableTools.Words;

/// <summary>One occurrence of a word or phrase with what stands around it: a keyword in context.</summary>
public sealed class ConcordanceLine : ICablePart
{
    internal ConcordanceLine(Cable cable, string? marking, string left, string match, string right, TextSpan? span)
    {
        Cable = cable;
        Marking = marking;
        Left = left;
        Match = match;
        Right = right;
        Span = span;
    }

    /// <summary>Canonical message reference number of the cable; null where unknown.</summary>
    public string? CableId => Cable.Id;

    /// <summary>Date and time of the cable, UTC; null where unknown.</summary>
    public DateTimeOffset? Date => Cable.Date;

    /// <summary>The post that sent it, from its number; null where unknown.</summary>
    public string? Post => Cable.Post;

    /// <summary>Portion marking of the smallest portion the occurrence is in, as written; null where it has none.</summary>
    public string? Marking { get; }

    /// <summary>What stands before, on one line.</summary>
    public string Left { get; }

    /// <summary>The occurrence as written, its lines joined.</summary>
    public string Match { get; }

    /// <summary>What stands behind, on one line.</summary>
    public string Right { get; }

    /// <summary>
    /// Its place in <see cref="Cable.Text"/>; page furniture and a line's end that stand within are part of it. Null where the text was
    /// repaired so far that the place cannot be told.
    /// </summary>
    public TextSpan? Span { get; }

    /// <summary>Offset in <see cref="Cable.Text"/>, in UTF-16 units; null where it cannot be told.</summary>
    public int? Start => Span?.Start;

    /// <summary>Length in <see cref="Cable.Text"/>, in UTF-16 units; null where it cannot be told.</summary>
    public int? Length => Span?.Length;

    /// <summary>The cable it is from.</summary>
    public Cable Cable { get; }

    /// <summary>The line: id, and the occurrence in brackets.</summary>
    public override string ToString() => (CableId is null ? "" : CableId + ": ") + (Left.Length == 0 ? "" : Left + " ") + $"[{Match}]"
        + (Right.Length == 0 ? "" : (char.IsLetterOrDigit(Right[0]) ? " " : "") + Right);
}
