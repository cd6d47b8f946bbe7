using CableTools.Model;

namespace CableTools.Comparison;

/// <summary>What two copies have of a field or of a paragraph.</summary>
public enum CableDifferenceKind
{
    /// <summary>The same.</summary>
    Same,

    /// <summary>Both have it, in other words.</summary>
    Changed,

    /// <summary>Only the difference has it.</summary>
    Added,

    /// <summary>Only the reference has it.</summary>
    Removed,

    /// <summary>It is redacted in one copy, and nothing else differs but what is likely misread.</summary>
    Redacted,

    /// <summary>It differs only by characters that are taken for one another: likely a misreading.</summary>
    Misread,
}

/// <summary>A field or a paragraph of two copies of a message, side by side.</summary>
public sealed class CableDifference : ICablePart
{
    internal const string ParagraphPart = "Paragraph";

    internal CableDifference(string part, CableDifferenceKind kind, string? reference, string? difference, IReadOnlyList<WordRun> words)
    {
        Part = part;
        Kind = kind;
        Reference = reference;
        Difference = difference;
        Words = Lists.Of(words);
    }

    /// <summary>The name of the field as <see cref="Cable"/> has it, "Subject", or "Paragraph".</summary>
    public string Part { get; }

    /// <summary>
    /// The paragraph's label, "4", or "4 > 5" where the copies count differently; null for fields and where there is none.
    /// </summary>
    public string? Number { get; internal init; }

    /// <summary>What differs.</summary>
    public CableDifferenceKind Kind { get; }

    /// <summary>"==" the same, "&lt;=" only the reference has it (or shows it), "=>" only the difference, "&lt;>" both, in other
    /// words.</summary>
    public string SideIndicator => Kind switch
    {
        CableDifferenceKind.Same => "==",
        CableDifferenceKind.Removed => "<=",
        CableDifferenceKind.Added => "=>",
        CableDifferenceKind.Redacted when Redacted == CableSide.Difference => "<=",
        CableDifferenceKind.Redacted when Redacted == CableSide.Reference => "=>",
        _ => "<>",
    };

    /// <summary>What the reference has; null where it has none. The members of a list are parted by semicolons.</summary>
    public string? Reference { get; }

    /// <summary>What the difference has; null where it has none.</summary>
    public string? Difference { get; }

    /// <summary>The two texts word by word; empty for lists of tags, addressees and the like.</summary>
    public IReadOnlyList<WordRun> Words { get; }

    /// <summary>Members of a list that only the reference has, in its order; empty where the field is no list.</summary>
    public IReadOnlyList<string> RemovedItems { get; internal init => field = Lists.Of(value); } = Lists.Empty<string>();

    /// <summary>Members of a list that only the difference has, in its order; empty where the field is no list.</summary>
    public IReadOnlyList<string> AddedItems { get; internal init => field = Lists.Of(value); } = Lists.Empty<string>();

    /// <summary>Place in the reference's <see cref="Cable.Text"/>; null where it does not stand there.</summary>
    public TextSpan? ReferencePlace { get; internal init; }

    /// <summary>Place in the difference's <see cref="Cable.Text"/>; null where it does not stand there.</summary>
    public TextSpan? DifferencePlace { get; internal init; }

    /// <summary>Paragraphs of the reference; several where the difference has them as one; empty for fields.</summary>
    public IReadOnlyList<CableParagraph> ReferenceParagraphs { get; internal init => field = Lists.Of(value); } =
        Lists.Empty<CableParagraph>();

    /// <summary>Paragraphs of the difference; several where the reference has them as one; empty for fields.</summary>
    public IReadOnlyList<CableParagraph> DifferenceParagraphs { get; internal init => field = Lists.Of(value); } =
        Lists.Empty<CableParagraph>();

    /// <summary>Portion marking in the reference, "S//NF"; null where there is none.</summary>
    public string? ReferenceMarking => ReferenceParagraphs.Count > 0 ? ReferenceParagraphs[0].PortionMarking : null;

    /// <summary>Portion marking in the difference; null where there is none.</summary>
    public string? DifferenceMarking => DifferenceParagraphs.Count > 0 ? DifferenceParagraphs[0].PortionMarking : null;

    /// <summary>The copy in which something is redacted.</summary>
    public CableSide Redacted { get; internal init; }

    /// <summary>Words that the redactions hide, counted in the other copy.</summary>
    public int HiddenWords { get; internal init; }

    /// <summary>Part, number and the words with their changes marked.</summary>
    public override string ToString() => $"{SideIndicator} {Part}{(Number is null ? "" : " " + Number)}: {Kind}";
}
