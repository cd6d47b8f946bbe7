using CableTools.Model;

namespace CableTools.Comparison;

/// <summary>By what cables are taken for copies of one message.</summary>
public enum CableDuplicateReason
{
    /// <summary>They have the same message reference number, and say much the same.</summary>
    Id,

    /// <summary>They say the same; their numbers differ, or are unknown.</summary>
    Content,

    /// <summary>The first holds what the others say: they are extracts or sections of it, or it quotes them.</summary>
    Extract,

    /// <summary>They have the same message reference number and say something else: at least one of the numbers is wrong.</summary>
    ConflictingId,
}

/// <summary>Cables that are copies of one message, or have its number.</summary>
public sealed class CableDuplicate : ICablePart
{
    internal CableDuplicate(CableDuplicateReason reason, IReadOnlyList<CableCopy> copies)
    {
        Reason = reason;
        Copies = Lists.Of(copies);
        Ids = Lists.Of(copies.Where(copy => copy.Id is not null).Select(copy => copy.Id!).Distinct(StringComparer.Ordinal).ToList());
    }

    /// <summary>By what they were found.</summary>
    public CableDuplicateReason Reason { get; }

    /// <summary>Message reference numbers they have, each once; empty where none has one.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The copies, in the order in which they were read; of an extract the whole first.</summary>
    public IReadOnlyList<CableCopy> Copies { get; }

    /// <summary>The least <see cref="CableCopy.Similarity"/> of the copies, 0 to 1.</summary>
    public double Similarity => Copies.Min(copy => copy.Similarity);

    /// <summary>Whether all texts are the same, character by character.</summary>
    public bool IsIdentical => Copies.All(copy => copy.IsIdentical);

    /// <summary>Reason, count and numbers.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Reason}: {Copies.Count} copies of {string.Join(", ", Ids)}").TrimEnd();
}

/// <summary>One of several copies of a message. It knows where the cable is, and does not keep it.</summary>
public sealed class CableCopy : ICablePart
{
    private readonly Func<Cable> _read;

    internal CableCopy(string? id, int? section, string? source, double similarity, bool isIdentical, Func<Cable> read)
    {
        Id = id;
        Section = section;
        Source = source;
        Similarity = similarity;
        IsIdentical = isIdentical;
        _read = read;
    }

    /// <summary>Canonical message reference number; null where unknown.</summary>
    public string? Id { get; }

    /// <summary>Number of the section; null for a message in one.</summary>
    public int? Section { get; }

    /// <summary>The file it was read from, with the record's number; null where it was read from none.</summary>
    public string? Source { get; }

    /// <summary>
    /// How like the first copy it is: the share of the runs of four words of both that both have (Jaccard), 1 for the same words; of an
    /// extract the share of its own runs that the whole has.
    /// </summary>
    public double Similarity { get; }

    /// <summary>Whether its text is the first copy's, character by character.</summary>
    public bool IsIdentical { get; }

    /// <summary>The cable, from where it was read.</summary>
    /// <exception cref="IOException">The file is gone or cannot be read.</exception>
    /// <exception cref="InvalidOperationException">The file no longer holds the cable.</exception>
    public Cable ReadCable() => _read();

    /// <summary>Number and source.</summary>
    public override string ToString() => $"{Id ?? "(no id)"} {Source}".TrimEnd();
}
