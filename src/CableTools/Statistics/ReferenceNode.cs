namespace CableTools.Statistics;

/// <summary>One cable of the reference graph: it cites, is cited, or both.</summary>
public sealed class ReferenceNode
{
    internal ReferenceNode(string id, bool isPresent, DateTimeOffset? date, string? subject, int inDegree, int outDegree)
    {
        Id = id;
        IsPresent = isPresent;
        Date = date;
        Subject = subject;
        InDegree = inDegree;
        OutDegree = outDegree;
    }

    /// <summary>Canonical message reference number, "06MOSCOW5030".</summary>
    public string Id { get; }

    /// <summary>Whether the cable itself was among those counted; false of one that is only cited.</summary>
    public bool IsPresent { get; }

    /// <summary>Date of the cable, UTC; null where it is missing or undated.</summary>
    public DateTimeOffset? Date { get; }

    /// <summary>Subject of the cable; null where it is missing or has none.</summary>
    public string? Subject { get; }

    /// <summary>How many cables cite it.</summary>
    public int InDegree { get; }

    /// <summary>How many cables it cites.</summary>
    public int OutDegree { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
