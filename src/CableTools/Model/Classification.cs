namespace CableTools;

/// <summary>Overall classification of a message, lowest to highest (5 FAH-2 H-321; Executive Order 13526 sec. 1.2).</summary>
public enum Classification
{
    /// <summary>No classification line was found.</summary>
    Unknown,

    /// <summary>UNCLASSIFIED, also UNCLAS and UNCLAS E F T O (encrypt for transmission only).</summary>
    Unclassified,

    /// <summary>LIMITED OFFICIAL USE, in use until 1995.</summary>
    LimitedOfficialUse,

    /// <summary>CONFIDENTIAL.</summary>
    Confidential,

    /// <summary>SECRET.</summary>
    Secret,

    /// <summary>TOP SECRET.</summary>
    TopSecret,
}
