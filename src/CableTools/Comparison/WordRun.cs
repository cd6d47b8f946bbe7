namespace CableTools.Comparison;

/// <summary>What two copies say at one place of a text.</summary>
public enum WordRunKind
{
    /// <summary>The same words. Case, line breaks and the hyphens of divided words may differ.</summary>
    Same,

    /// <summary>Words that only the reference has.</summary>
    Removed,

    /// <summary>Words that only the difference has.</summary>
    Added,

    /// <summary>One copy has a mark of redaction, or breaks off, where the other has words.</summary>
    Redacted,

    /// <summary>Words that differ only by characters which recognition and typists take for one another: likely a misreading.</summary>
    Misread,
}

/// <summary>How a copy shows that something was taken out of it.</summary>
public enum RedactionMark
{
    /// <summary>Nothing was taken out.</summary>
    None,

    /// <summary>Crossed out: XXXXXXXXXXXX.</summary>
    Crossed,

    /// <summary>Blackened: characters that print as blocks.</summary>
    Blackened,

    /// <summary>Words in brackets that say so: [REDACTED], [1 paragraph not declassified].</summary>
    Bracketed,

    /// <summary>The number of an exemption alone: B1, (b)(6), 1.4(d).</summary>
    Exemption,

    /// <summary>A line instead of words: "------".</summary>
    Dashes,

    /// <summary>The copy breaks off within a sentence.</summary>
    Cut,
}

/// <summary>One of the two copies, or both.</summary>
public enum CableSide
{
    /// <summary>Neither.</summary>
    None,

    /// <summary>The copy that the other is measured against.</summary>
    Reference,

    /// <summary>The other copy.</summary>
    Difference,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>A run of words in a comparison of two texts. The runs of a comparison, one after the other, are both texts.</summary>
public sealed class WordRun
{
    internal WordRun(WordRunKind kind, string reference, string difference, int referenceWords, int differenceWords)
    {
        Kind = kind;
        Reference = reference;
        Difference = difference;
        ReferenceWords = referenceWords;
        DifferenceWords = differenceWords;
    }

    /// <summary>What the two say here.</summary>
    public WordRunKind Kind { get; }

    /// <summary>What stands in the reference, with the blanks behind it; empty where nothing does.</summary>
    public string Reference { get; }

    /// <summary>What stands in the difference, with the blanks behind it; empty where nothing does.</summary>
    public string Difference { get; }

    /// <summary>The copy that is redacted here.</summary>
    public CableSide Redacted { get; internal init; }

    /// <summary>How the redaction shows.</summary>
    public RedactionMark Mark { get; internal init; }

    /// <summary>Words that the redaction hides, counted in the other copy; 0 where nothing is redacted or both copies are.</summary>
    public int HiddenWords => Redacted switch
    {
        CableSide.Reference => DifferenceWords,
        CableSide.Difference => ReferenceWords,
        _ => 0,
    };

    internal int ReferenceWords { get; }

    internal int DifferenceWords { get; }

    /// <summary>"[-old-]", "{+new+}", "[*hidden*]" or the words themselves.</summary>
    public override string ToString() => Kind switch
    {
        WordRunKind.Same => Difference,
        WordRunKind.Removed => $"[-{Reference.TrimEnd()}-]",
        WordRunKind.Added => $"{{+{Difference.TrimEnd()}+}}",
        WordRunKind.Misread => $"[~{Reference.TrimEnd()}|{Difference.TrimEnd()}~]",
        _ => $"[*{Reference.TrimEnd()}|{Difference.TrimEnd()}*]",
    };
}
