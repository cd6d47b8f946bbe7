namespace CableTools.Reading.Containers;

/// <summary>One cable as its container holds it: the text, and what the container says besides.</summary>
internal sealed class CableRecord
{
    public CableRecord(CableFormat format, int number, string text)
    {
        Format = format;
        Number = number;
        Text = text;
    }

    public CableFormat Format { get; }

    /// <summary>Number in the container, from 1.</summary>
    public int Number { get; }

    public string Text { get; }

    public CableMetadata? Metadata { get; init; }

    /// <summary>Where an exported cable was read from before it was exported.</summary>
    public CableSource? Original { get; init; }

    /// <summary>How an exported cable was parsed.</summary>
    public CableParserOptions? Options { get; init; }

    /// <summary>What is wrong with the record.</summary>
    public IReadOnlyList<CableDiagnostic> Problems { get; init; } = [];
}
