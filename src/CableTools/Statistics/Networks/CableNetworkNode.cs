namespace CableTools.Statistics;

/// <summary>One station or one cable of a network, and its place in it.</summary>
public sealed class CableNetworkNode
{
    internal CableNetworkNode(string name, ReferenceNode? cable)
    {
        Name = name;
        IsPresent = cable?.IsPresent ?? true;
        Date = cable?.Date;
        Subject = cable?.Subject;
        Classification = cable?.Classification;
    }

    /// <summary>Name of the station, "MOSCOW", or id of the cable, "06MOSCOW5030".</summary>
    public string Name { get; }

    /// <summary>How many others write to it, or cite it.</summary>
    public int InDegree { get; internal init; }

    /// <summary>To how many others it writes, or how many it cites.</summary>
    public int OutDegree { get; internal init; }

    /// <summary>Cables that others wrote to it, or references to it.</summary>
    public int InWeight { get; internal init; }

    /// <summary>Cables it wrote to others, once for each of them, or references in it.</summary>
    public int OutWeight { get; internal init; }

    /// <summary>Both together: how much goes through the node.</summary>
    public int Weight => InWeight + OutWeight;

    /// <summary>
    /// Through the node go this part of the shortest paths between all pairs of other nodes, 0 to 1: by number of steps, in the direction
    /// of the edges, whatever they weigh (Freeman 1977).
    /// </summary>
    public double Betweenness { get; internal init; }

    /// <summary>
    /// Number of its community, from 1, the largest first: nodes that have more to do with one another than chance would have it.
    /// </summary>
    public int Community { get; internal init; }

    /// <summary>Number of its component, from 1, the largest first: nodes that are connected at all, in whatever direction.</summary>
    public int Component { get; internal init; }

    /// <summary>False of a cable that is cited and was not among those counted; true of stations.</summary>
    public bool IsPresent { get; }

    /// <summary>Date of the cable, UTC; null where it is missing or undated, and of stations.</summary>
    public DateTimeOffset? Date { get; }

    /// <summary>Subject of the cable; null where it is missing or has none, and of stations.</summary>
    public string? Subject { get; }

    /// <summary>Classification of the cable; null where it is missing, and of stations.</summary>
    public Classification? Classification { get; }

    /// <summary>Name, community and betweenness.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Name}: {InDegree} in, {OutDegree} out, betweenness {Betweenness:0.####}, community {Community}");
}
