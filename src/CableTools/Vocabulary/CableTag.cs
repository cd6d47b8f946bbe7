using CableTools.Vocabulary;

namespace CableTools;

/// <summary>
/// One tag of the TAGS line and what it means. TAGS is "Traffic Analysis by Geography and Subject" (5 FAH-3); the known tags
/// stand in Vocabulary/tags.tsv, whose header says what each field was taken from.
/// </summary>
public sealed class CableTag
{
    internal CableTag(string code, CableTagKind kind, string? meaning, string? note, bool isKnown)
    {
        Code = code;
        Kind = kind;
        Meaning = meaning;
        Note = note;
        IsKnown = isKnown;
    }

    /// <summary>The tag, in upper case: "SNAR", "RS", "CLINTON, HILLARY".</summary>
    public string Code { get; }

    /// <summary>What the tag stands for; of an unknown tag, what its form tells.</summary>
    public CableTagKind Kind { get; }

    /// <summary>The meaning, "Narcotics"; null where the tag is unknown or its meaning has not been verified.</summary>
    public string? Meaning { get; }

    /// <summary>Years and successor of a historic tag, and what is doubtful about it; null for most.</summary>
    public string? Note { get; }

    /// <summary>Whether the tag stands in the vocabulary.</summary>
    public bool IsKnown { get; }

    /// <summary>The known tags, in order of code.</summary>
    public static IReadOnlyCollection<CableTag> Known => TagVocabulary.All;

    /// <summary>Describes a tag. Case and surrounding blanks do not matter.</summary>
    /// <param name="code">The tag as it stands on the TAGS line.</param>
    /// <returns>Kind and meaning of a known tag; of an unknown one the kind its form tells. Never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static CableTag Describe(string code)
    {
        if (code is null) throw new ArgumentNullException(nameof(code));
        var trimmed = code.Trim();
        return TagVocabulary.Find(trimmed)
            ?? new CableTag(trimmed.ToUpperInvariant(), TagVocabulary.KindByForm(trimmed), null, null, isKnown: false);
    }

    /// <summary>The code and, where known, its meaning.</summary>
    public override string ToString() => Meaning is null ? Code : $"{Code}: {Meaning}";
}
