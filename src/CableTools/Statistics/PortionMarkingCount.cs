namespace CableTools.Statistics;

/// <summary>How many portions have one marking.</summary>
public sealed class PortionMarkingCount
{
    internal PortionMarkingCount(string marking, int count, double share)
    {
        Marking = marking;
        Count = count;
        Share = share;
    }

    /// <summary>The marking in one spelling: "C", "SBU", "S/NF" for S//NF, S-NF and S/NOFORN.</summary>
    public string Marking { get; }

    /// <summary>Paragraphs and subparagraphs with it.</summary>
    public int Count { get; }

    /// <summary>Portions with it as a part of all marked portions, 0 to 1.</summary>
    public double Share { get; }

    /// <summary>Marking and count.</summary>
    public override string ToString() => FormattableString.Invariant($"{Marking}: {Count:N0}");
}
