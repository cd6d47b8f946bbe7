namespace CableTools.Statistics;

/// <summary>
/// What the statistics take into account of a cable. A parsed cable has it, and so has a cable of an index, which is not parsed for it.
/// Names of stations are those of <see cref="CorrespondenceStation"/>. Valid until the next cable comes: who keeps a list copies it.
/// </summary>
public interface ICableFacts
{
    /// <summary>Canonical message reference number; null where unknown.</summary>
    string? Id { get; }

    /// <summary>Date and time, UTC; null where unknown.</summary>
    DateTimeOffset? Date { get; }

    /// <summary>Whether <see cref="Date"/> is that of the container.</summary>
    bool IsDatedByContainer { get; }

    /// <summary>TAGS, each once, in order.</summary>
    IReadOnlyList<string> Tags { get; }

    /// <summary>Overall classification.</summary>
    Classification Classification { get; }

    /// <summary>Precedence; null where there is none.</summary>
    Precedence? Precedence { get; }

    /// <summary>The station that sent; null where the cable names none.</summary>
    string? Origin { get; }

    /// <summary>The stations that were to act.</summary>
    IReadOnlyList<string> ActionAddressees { get; }

    /// <summary>The stations that were informed.</summary>
    IReadOnlyList<string> InformationAddressees { get; }

    /// <summary>Ids of the cables it refers to.</summary>
    IReadOnlyList<string> ReferencedIds { get; }

    /// <summary>Subject; null where there is none.</summary>
    string? Subject { get; }

    /// <summary>Words of the paragraphs' text.</summary>
    int Words { get; }

    /// <summary>Paragraphs, without their subparagraphs.</summary>
    int Paragraphs { get; }

    /// <summary>Portions: paragraphs, and the subparagraphs that have a marking of their own.</summary>
    IReadOnlyList<PortionTally> Portions { get; }
}

/// <summary>How many portions of a cable have one marking.</summary>
/// <param name="Marking">The marking, in the spelling of <see cref="PortionMarkingCount"/>; null for none.</param>
/// <param name="Count">Portions.</param>
public readonly record struct PortionTally(string? Marking, int Count);
