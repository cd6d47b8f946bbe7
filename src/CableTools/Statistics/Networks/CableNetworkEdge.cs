namespace CableTools.Statistics;

/// <summary>One direction between two nodes of a network: a station writes to another, a cable cites another.</summary>
public sealed class CableNetworkEdge
{
    internal CableNetworkEdge(string from, string to, int weight, DateSpan dates)
    {
        From = from;
        To = to;
        Weight = weight;
        First = dates.First;
        Last = dates.Last;
    }

    /// <summary>Name of the node it leaves: the station that writes, the cable that cites.</summary>
    public string From { get; }

    /// <summary>Name of the node it goes to: the station that is addressed, the cable that is cited.</summary>
    public string To { get; }

    /// <summary>Cables, for action and for information together; 1 of a reference.</summary>
    public int Weight { get; }

    /// <summary>Date of the first of these cables, of a reference that of the citing one, UTC; null where none is dated.</summary>
    public DateTimeOffset? First { get; }

    /// <summary>Date of the last of these cables, of a reference that of the citing one, UTC; null where none is dated.</summary>
    public DateTimeOffset? Last { get; }

    /// <summary>Nodes and weight.</summary>
    public override string ToString() => FormattableString.Invariant($"{From} -> {To}: {Weight}");
}
