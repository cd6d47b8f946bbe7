
namespace CableTools;

/// <summary>What kind of post sent a cable.</summary>
public enum PostKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>An embassy, AMEMBASSY.</summary>
    Embassy,

    /// <summary>A consulate or consulate general, AMCONSUL: the address does not tell them apart.</summary>
    Consulate,

    /// <summary>A mission to an international organization or a negotiation, USMISSION, USDEL.</summary>
    Mission,

    /// <summary>An interests section under another country's flag, USINT.</summary>
    InterestsSection,

    /// <summary>A liaison office in place of an embassy, USLO.</summary>
    LiaisonOffice,

    /// <summary>Another office: a branch or regional office, the American Institute in Taiwan.</summary>
    Office,

    /// <summary>The Department of State itself, or the Secretary's travelling party.</summary>
    Department,
}
