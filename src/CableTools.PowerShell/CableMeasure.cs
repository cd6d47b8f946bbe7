namespace CableTools.PowerShell;

/// <summary>What Measure-Cable counts.</summary>
public enum CableMeasure
{
    /// <summary>How often each tag is used.</summary>
    Tag,

    /// <summary>Which tags stand together.</summary>
    CoOccurrence,

    /// <summary>Cables over time.</summary>
    Timeline,

    /// <summary>How many cables each post sent.</summary>
    Post,

    /// <summary>Who writes to whom.</summary>
    Correspondence,

    /// <summary>Which cables cite and are cited.</summary>
    Reference,

    /// <summary>Cables that are connected by their references.</summary>
    Thread,

    /// <summary>How cables are classified.</summary>
    Classification,

    /// <summary>How paragraphs are marked.</summary>
    PortionMarking,

    /// <summary>How long cables are, in words and paragraphs.</summary>
    Length,
}
