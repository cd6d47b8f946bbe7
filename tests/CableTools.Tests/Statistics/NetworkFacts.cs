using CableTools.Model;
using CableTools.Statistics;

namespace CableTools.Tests.Statistics;

/// <summary>What a network takes into account of a cable, as somebody else than a parsed cable may give it.</summary>
internal sealed record NetworkFacts : ICableFacts
{
    public string? Id { get; init; }

    public DateTimeOffset? Date { get; init; }

    public string? Subject { get; init; }

    public string? Origin { get; init; }

    public IReadOnlyList<string> ActionAddressees { get; init; } = [];

    public IReadOnlyList<string> ReferencedIds { get; init; } = [];

    public bool IsDatedByContainer => false;

    public IReadOnlyList<string> Tags => [];

    public Classification Classification => Classification.Unclassified;

    public Precedence? Precedence => null;

    public IReadOnlyList<string> InformationAddressees => [];

    public int Words => 0;

    public int Paragraphs => 0;

    public IReadOnlyList<PortionTally> Portions => [];

    /// <summary>The correspondence in which each pair "1-2" writes once, in the order given.</summary>
    public static CorrespondenceGraph Letters(IEnumerable<(string From, string To)> pairs)
    {
        var gatherer = CorrespondenceGraph.Gather();
        foreach (var (from, to) in pairs) gatherer.Add(new NetworkFacts { Origin = from, ActionAddressees = [to] });
        return gatherer.ToResult();
    }
}
