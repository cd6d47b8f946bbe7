namespace CableTools.Statistics;

/// <summary>Gathers ids and references.</summary>
internal sealed class ReferenceCounter : CableGatherer<ReferenceGraph>
{
    public int Cables { get; private set; }

    public int WithoutId { get; private set; }

    /// <summary>The cables that are there, by id.</summary>
    public Dictionary<string, PresentCable> Present { get; } = new(StringComparer.Ordinal);

    /// <summary>Who cites whom, each pair once, in order of appearance.</summary>
    public HashSet<ReferenceLink> Links { get; } = [];

    public override void Add(ICableFacts facts)
    {
        Cables++;
        if (facts.Id is not { } id)
        {
            WithoutId++;
            return;
        }

        Keep(id, new PresentCable(facts.Date, facts.IsDatedByContainer, facts.Subject, facts.Classification));
        foreach (string cited in facts.ReferencedIds)
        {
            if (!string.Equals(cited, id, StringComparison.Ordinal)) Links.Add(new ReferenceLink(id, cited));
        }
    }

    public void Add(ReferenceCounter other)
    {
        Cables += other.Cables;
        WithoutId += other.WithoutId;
        foreach (var pair in other.Present.Checked()) Keep(pair.Key, pair.Value);
        Links.UnionWith(other.Links.Checked());
    }

    public override ReferenceGraph ToResult()
    {
        var copy = new ReferenceCounter();
        copy.Add(this);
        return new ReferenceGraph(copy);
    }

    // Of two copies, or two sections, whichever comes first: the cable's own date before a container's, the earlier before the later, and a
    // subject before none; the higher of two classifications.
    private void Keep(string id, PresentCable cable)
    {
        if (Present.TryGetValue(id, out var kept))
        {
            var dated = IsBefore(kept, cable) ? kept : cable;
            cable = new PresentCable(dated.Date, dated.IsDatedByContainer, First(kept.Subject, cable.Subject),
                Higher(kept.Classification, cable.Classification));
        }

        Present[id] = cable;
    }

    private static bool IsBefore(PresentCable one, PresentCable other)
    {
        if (one.Date is null || other.Date is null) return one.Date is not null;
        return one.IsDatedByContainer == other.IsDatedByContainer ? one.Date <= other.Date : other.IsDatedByContainer;
    }

    private static Classification Higher(Classification one, Classification other) => one > other ? one : other;

    private static string? First(string? one, string? other) =>
        one is null || (other is not null && string.CompareOrdinal(other, one) < 0) ? other : one;
}

/// <summary>What the graph keeps of a cable that is there.</summary>
internal readonly record struct PresentCable(DateTimeOffset? Date, bool IsDatedByContainer, string? Subject,
    Classification Classification);
