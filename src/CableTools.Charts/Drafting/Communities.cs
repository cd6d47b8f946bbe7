using CableTools.Statistics;

namespace CableTools.Charts.Drafting;

/// <summary>
/// The colours of stations: each community has one, and is named by its busiest station; who is never written to has its own.
/// </summary>
internal sealed class Communities
{
    private readonly CableNetwork _network;
    private readonly Dictionary<int, string> _colors = [];

    /// <param name="graph">The correspondence: communities are those of all its stations, however few are shown.</param>
    /// <param name="shown">The stations that are shown, the busiest first.</param>
    public Communities(CorrespondenceGraph graph, IReadOnlyList<CorrespondenceStation> shown)
    {
        _network = CableNetwork.Of(graph);
        var kinds = new List<(string Name, string Color, bool IsHollow)>();
        var groups = shown.Where(station => !OnlySends(station)).GroupBy(Of).OrderByDescending(group => group.Count()).ToList();
        foreach (var group in groups)
        {
            if (kinds.Count == Palette.Categories.Count || (group.Count() < 2 && groups.Count > 1)) break;
            string color = groups.Count == 1 ? Palette.Cables : Palette.Of(kinds.Count), first = CorrespondenceDraft.LabelOf(group.First());
            _colors.Add(group.Key, color);
            kinds.Add((group.Count() == 1 ? first : $"{first} and {group.Count() - 1:N0} more", color, false));
        }

        Kinds = [.. kinds, ("other communities", Palette.Other, false), ("only sends", Palette.OnlySends, false)];
    }

    /// <summary>What the colours mean.</summary>
    public IReadOnlyList<(string Name, string Color, bool IsHollow)> Kinds { get; }

    public string ColorOf(CorrespondenceStation station) => OnlySends(station) ? Palette.OnlySends
        : _colors.TryGetValue(Of(station), out string? color) ? color : Palette.Other;

    private int Of(CorrespondenceStation station) => _network.CommunityOf(station.Name)!.Value;

    private static bool OnlySends(CorrespondenceStation station) => station.ReceivedForAction + station.ReceivedForInformation == 0;
}
