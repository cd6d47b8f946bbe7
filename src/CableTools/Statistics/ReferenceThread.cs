namespace CableTools.Statistics;

/// <summary>Cables that are connected by their references, directly or through others.</summary>
public sealed class ReferenceThread
{
    internal ReferenceThread(IReadOnlyList<ReferenceNode> cables, IReadOnlyList<ReferenceLink> links)
    {
        Cables = cables;
        Links = links;
        Missing = [.. cables.Where(cable => !cable.IsPresent).Select(cable => cable.Id)];
    }

    /// <summary>The cables in order of time; one that is missing or undated stands before the first that cites it.</summary>
    public IReadOnlyList<ReferenceNode> Cables { get; }

    /// <summary>Who cites whom, in order of the citing cable.</summary>
    public IReadOnlyList<ReferenceLink> Links { get; }

    /// <summary>Ids of the cables that are cited but were not among those counted.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>First cable, last cable and length.</summary>
    public override string ToString() => FormattableString.Invariant($"{Cables[0].Id} to {Cables[Cables.Count - 1].Id}: {Cables.Count} cables, {Missing.Count} missing");
}
