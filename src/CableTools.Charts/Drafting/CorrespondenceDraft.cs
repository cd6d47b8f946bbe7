using CableTools.Charts.Figures;
using CableTools.Charts.Placing;
using CableTools.Statistics;

namespace CableTools.Charts.Drafting;

/// <summary>Figure of who writes to whom.</summary>
internal static class CorrespondenceDraft
{
    private const double WidestLine = 9;

    // The end of who never writes is still a line, or the other half would end nowhere.
    private const double Hairline = 0.5;

    private const string Capital = " WASHDC";

    private const int MostLabel = 20;

    // More dots than these are a cloud.
    private const int MostStations = 150;

    public static NetworkFigure Network(CorrespondenceGraph graph, int top, AddresseeRole? role)
    {
        var links = graph.Links.Where(link => role is null || link.Role == role).ToList();
        // A station without a line in this role would be a dot that says nothing.
        var linked = links.SelectMany(link => new[] { link.From, link.To }).ToHashSet(StringComparer.Ordinal);
        var all = graph.Stations.Where(station => linked.Contains(station.Name)).ToList();
        var stations = all.Take(Math.Min(top, MostStations)).ToList();
        var places = stations.Select((station, i) => (station.Name, i)).ToDictionary(pair => pair.Name, pair => pair.i,
            StringComparer.Ordinal);
        var lines = new Dictionary<(int, int), (int Forth, int Back)>();
        foreach (var link in links)
        {
            if (link.From == link.To || !places.TryGetValue(link.From, out int from) || !places.TryGetValue(link.To, out int to)) continue;
            var key = (Math.Min(from, to), Math.Max(from, to));
            var line = lines.TryGetValue(key, out var known) ? known : default;
            lines[key] = from < to ? (line.Forth + link.Count, line.Back) : (line.Forth, line.Back + link.Count);
        }

        int drawn = lines.Count;
        lines = Clearest(lines, stations.Count);
        var communities = new Communities(graph, stations);
        int most = Math.Max(1, lines.Values.Select(line => Math.Max(line.Forth, line.Back)).DefaultIfEmpty().Max());
        int busiest = Math.Max(1, stations.Select(Weight).DefaultIfEmpty().Max());
        var positions = ForceLayout.Evened(ForceLayout.Place(
            [.. stations.Select(station => 1 + 2 * Math.Sqrt((double)Weight(station) / busiest))],
            [.. lines.Select(line => (line.Key.Item1, line.Key.Item2, Math.Sqrt((line.Value.Forth + line.Value.Back) / (2.0 * most))))]));
        int rest = all.Count - stations.Count;
        return new NetworkFigure
        {
            Kind = CableChartKind.Correspondence,
            Title = "Who writes to whom",
            Subtitle = $"{Wording.Cables(graph.Cables)}; a line is thick at the end of the station that writes much"
                + (lines.Count < drawn ? $"; the {lines.Count:N0} heaviest of {Wording.Count(drawn, "line")}, and each station's" : "")
                + (rest > 0 ? $"; {Wording.Count(rest, "other station")} not shown" : "")
                + "; colours are communities, which write to one another more than to others",
            Source = Wording.Source(Wording.Cables(graph.Cables),
                role switch { AddresseeRole.Action => "FM and TO lines", AddresseeRole.Information => "FM and INFO lines",
                    _ => "FM, TO and INFO lines" }),
            Nodes =
            [
                .. stations.Select((station, i) => new NetworkNode(
                    station.Name, LabelOf(station), positions[i].X, positions[i].Y,
                    6 + (stations.Count > 25 ? 18 : 25) * Math.Sqrt((double)Weight(station) / busiest),
                    communities.ColorOf(station), false,
                    $"{station.Post?.DisplayName ?? station.Name}: {station.Sent} sent, "
                        + $"{station.ReceivedForAction} received for action, {station.ReceivedForInformation} for information")),
            ],
            Edges =
            [
                .. lines.OrderBy(line => line.Value.Forth + line.Value.Back).ThenBy(line => line.Key).Select(line => new NetworkEdge(
                    stations[line.Key.Item1].Name, stations[line.Key.Item2].Name, Width(line.Value.Forth, most),
                    Width(line.Value.Back, most))),
            ],
            Kinds = communities.Kinds,
        };
    }

    private static double Width(int count, int most) => count == 0 ? Hairline : 0.9 + (WidestLine - 0.9) * count / most;

    // Where room is short, "STATE" and not "Department of State".
    internal static string LabelOf(CorrespondenceStation station)
    {
        string name = Wording.Post(station.Post?.DisplayName ?? station.Name);
        string shorter = name.Length > 14 && station.Name.Length < name.Length ? station.Name : name;
        // Where an agency is, its name says.
        return shorter.EndsWith(Capital, StringComparison.Ordinal) ? shorter[..^Capital.Length] : Wording.Short(shorter, MostLabel);
    }

    private static int Weight(CorrespondenceStation station) => station.Sent + station.ReceivedForAction + station.ReceivedForInformation;

    // More lines than these are a ball of wool: twice as many as stations, and for each station its heaviest.
    private static Dictionary<(int, int), (int Forth, int Back)> Clearest(Dictionary<(int, int), (int Forth, int Back)> lines, int stations)
    {
        var ordered = lines.OrderByDescending(line => line.Value.Forth + line.Value.Back).ThenBy(line => line.Key).ToList();
        var reached = new HashSet<int>();
        var kept = ordered.Where(line => reached.Add(line.Key.Item1) | reached.Add(line.Key.Item2)).ToHashSet();
        return ordered.Where(kept.Contains).Concat(ordered.Where(line => !kept.Contains(line)).Take(Math.Max(0, 2 * stations - kept.Count)))
            .ToDictionary(line => line.Key, line => line.Value);
    }
}
