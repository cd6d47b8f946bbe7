namespace CableTools.Statistics;

/// <summary>Which network of cables.</summary>
public enum CableGraphKind
{
    /// <summary>Cables that cite one another.</summary>
    Reference,

    /// <summary>Stations that write to one another.</summary>
    Correspondence,
}
