namespace CableTools;

/// <summary>What the parser does about transcription damage.</summary>
public enum RepairMode
{
    /// <summary>Read strictly: no damage is looked for, values are what is written.</summary>
    None,

    /// <summary>Values are what is written; each repair that <see cref="Apply"/> would make is reported.</summary>
    Report,

    /// <summary>Values are repaired, and each repair is reported.</summary>
    Apply,
}

/// <summary>How a cable is parsed. Immutable; tolerant by default.</summary>
public sealed record CableParserOptions
{
    /// <summary>The defaults: every repair applied and reported.</summary>
    public static CableParserOptions Default { get; } = new();

    /// <summary>What to do about the damage that scanning, transcription and conversion did to a copy: misread labels,
    /// letters for digits in a date-time group, a signature glued to the last sentence.</summary>
    public RepairMode Repair { get; init; } = RepairMode.Apply;
}
