namespace CableTools;

/// <summary>Precedence of a message or of one addressee, lowest to highest (ACP 121; 5 FAH-2 H-323).</summary>
public enum Precedence
{
    /// <summary>ROUTINE, prosign R.</summary>
    Routine,

    /// <summary>PRIORITY, prosign P.</summary>
    Priority,

    /// <summary>IMMEDIATE, prosign O.</summary>
    Immediate,

    /// <summary>NIACT IMMEDIATE: night action, the addressee is to be called in. It appears in address lines only.</summary>
    NiactImmediate,

    /// <summary>FLASH, prosign Z.</summary>
    Flash,
}
