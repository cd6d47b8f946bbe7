namespace CableTools.Reading.Containers;

/// <summary>An e-mail taken apart: what its head says, and each place in it where a cable may stand.</summary>
internal sealed class Letter
{
    public Letter(CableMetadata metadata, IReadOnlyList<LetterPart> parts)
    {
        Metadata = metadata;
        Parts = parts;
    }

    public CableMetadata Metadata { get; }

    /// <summary>In order; the letter's own text first.</summary>
    public IReadOnlyList<LetterPart> Parts { get; }

    /// <summary>Number in a file of several, from 1; null where the letter is the file, or stands in another one.</summary>
    public int? Number { get; init; }

    /// <summary>What keeps the letter from being read; null for most.</summary>
    public string? Problem { get; init; }
}

/// <summary>One place in a letter: its text, a file, or a letter that was sent along. One of the three is there.</summary>
internal sealed class LetterPart
{
    /// <summary>Name of the attachment; null for the letter's own text.</summary>
    public string? Name { get; init; }

    /// <summary>The same text in its forms, the preferred one first.</summary>
    public IReadOnlyList<LetterText> Forms { get; init; } = [];

    /// <summary>A file's bytes.</summary>
    public Stream? File { get; init; }

    public Letter? Inner { get; init; }
}

/// <summary>A text of a letter, decoded.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Encoding">Name of the encoding they were read in.</param>
/// <param name="IsPage">Whether it is HTML.</param>
internal readonly record struct LetterText(string Text, string Encoding, bool IsPage);
