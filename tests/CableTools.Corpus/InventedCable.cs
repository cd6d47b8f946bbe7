namespace CableTools.Corpus;

/// <summary>One paragraph, as it was meant.</summary>
/// <param name="Marking">Portion marking.</param>
/// <param name="Label">"SUMMARY", "COMMENT", "ACTION REQUEST" or null.</param>
/// <param name="Text">Running text.</param>
public sealed record InventedParagraph(string Marking, string? Label, string Text);

/// <summary>An invented cable: its text, and what a reader must find in it.</summary>
public sealed record InventedCable
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>Message reference number.</summary>
    public required string Id { get; init; }

    /// <summary>Time of the date-time group, UTC.</summary>
    public required DateTime Date { get; init; }

    /// <summary>Originator.</summary>
    public required string From { get; init; }

    /// <summary>Action addressees.</summary>
    public required IReadOnlyList<string> To { get; init; }

    /// <summary>Information addressees.</summary>
    public required IReadOnlyList<string> Info { get; init; }

    /// <summary>Classification.</summary>
    public required Classification Classification { get; init; }

    /// <summary>Precedence.</summary>
    public required Precedence Precedence { get; init; }

    /// <summary>Tags.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>Subject, without marking.</summary>
    public required string Subject { get; init; }

    /// <summary>Ids of the cables cited.</summary>
    public required IReadOnlyList<string> References { get; init; }

    /// <summary>The paragraphs of this text.</summary>
    public required IReadOnlyList<InventedParagraph> Paragraphs { get; init; }

    /// <summary>Number of the first paragraph of this text.</summary>
    public required int FirstNumber { get; init; }

    /// <summary>Signature; null in a section that is not the last.</summary>
    public required string? Signature { get; init; }

    /// <summary>Section and count of sections; 1 of 1 for most.</summary>
    public required (int Number, int Count) Section { get; init; }

    /// <summary>What was damaged; null for a clean copy.</summary>
    public string? Damage { get; init; }
}
