namespace CableTools.Statistics;

/// <summary>Gathers ids and references.</summary>
internal sealed class ReferenceCounter : ICableGatherer<ReferenceGraph>
{
    public int Cables { get; private set; }

    public int WithoutId { get; private set; }

    /// <summary>The cables that are there, by id.</summary>
    public Dictionary<string, PresentCable> Present { get; } = new(StringComparer.Ordinal);

    /// <summary>Who cites whom, each pair once, in order of appearance.</summary>
    public HashSet<ReferenceLink> Links { get; } = [];

    public void Add(Cable cable)
    {
        Cables++;
        if (cable.Id is not { } id)
        {
            WithoutId++;
            return;
        }

        Keep(id, new PresentCable(cable.Date, cable.IsDatedByContainer, cable.Subject));
        foreach (var reference in cable.References)
        {
            if (reference.Id is { } cited && !string.Equals(cited, id, StringComparison.Ordinal)) Links.Add(new ReferenceLink(id, cited));
        }
    }

    public void Add(ReferenceCounter other)
    {
        Cables += other.Cables;
        WithoutId += other.WithoutId;
        foreach (var pair in other.Present) Keep(pair.Key, pair.Value);
        Links.UnionWith(other.Links);
    }

    public ReferenceGraph ToResult()
    {
        var copy = new ReferenceCounter();
        copy.Add(this);
        return new ReferenceGraph(copy);
    }

    // Of two copies, or two sections, the first one's date and subject count, what it lacks is taken from the other.
    private void Keep(string id, PresentCable cable)
    {
        if (Present.TryGetValue(id, out var kept))
        {
            var dated = kept.Date is null ? cable : kept;
            cable = new PresentCable(dated.Date, dated.IsDatedByContainer, kept.Subject ?? cable.Subject);
        }

        Present[id] = cable;
    }
}

/// <summary>What the graph keeps of a cable that is there.</summary>
internal readonly record struct PresentCable(DateTimeOffset? Date, bool IsDatedByContainer, string? Subject);
