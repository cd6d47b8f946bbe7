namespace CableTools.Statistics;

/// <summary>What the series of a timeline are.</summary>
public enum TimelineGroup
{
    /// <summary>One series of all cables.</summary>
    None,

    /// <summary>A series for each tag: a cable counts in the series of each of its tags.</summary>
    Tag,

    /// <summary>A series for each post that sent.</summary>
    Origin,

    /// <summary>A series for each classification, lowest first.</summary>
    Classification,

    /// <summary>A series for each precedence, lowest first.</summary>
    Precedence,
}
