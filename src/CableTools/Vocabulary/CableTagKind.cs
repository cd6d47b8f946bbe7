
namespace CableTools;

/// <summary>What a tag of the TAGS line stands for (5 FAH-3 H-012 and the sections after it).</summary>
public enum CableTagKind
{
    /// <summary>Not known, and its form tells nothing.</summary>
    Unknown,

    /// <summary>A subject: four letters, the first one of the families A, B, C, E, M, O, P, S and T (5 FAH-3 H-100).</summary>
    Subject,

    /// <summary>A program of the Department: four letters, the first a K.</summary>
    Program,

    /// <summary>A country or region: two letters.</summary>
    Geographic,

    /// <summary>An organization: its usual abbreviation or name.</summary>
    Organization,

    /// <summary>A person: surname, comma, given names.</summary>
    Person,
}
