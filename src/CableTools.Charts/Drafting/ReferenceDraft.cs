using CableTools.Charts.Figures;
using CableTools.Charts.Placing;
using CableTools.Statistics;

namespace CableTools.Charts.Drafting;

/// <summary>
/// Figure of who cites whom: each thread a band, time from left to right, so that every line leads back to what it cites.
/// </summary>
internal static class ReferenceDraft
{
    private const int MostNodes = 150;
    private const double BetweenThreads = 1.6;

    public static NetworkFigure Threads(IReadOnlyList<ReferenceThread> threads, int counted, int top)
    {
        // Without one date a thread has no place in time.
        var dated = threads.Where(thread => thread.Cables.Any(cable => cable.Date is not null)).ToList();
        var shown = new List<(IReadOnlyList<ReferenceNode> Cables, IEnumerable<ReferenceLink> Links)>();
        int count = 0, left = 0;
        foreach (var thread in dated.Take(top))
        {
            if (shown.Count > 0 && count + thread.Cables.Count > MostNodes) break;
            var cables = MostConnected(thread);
            left += thread.Cables.Count - cables.Count;
            count += cables.Count;
            var ids = cables.Select(cable => cable.Id).ToHashSet(StringComparer.Ordinal);
            shown.Add((cables, thread.Links.Where(link => ids.Contains(link.From) && ids.Contains(link.To))));
        }

        var times = shown.Select(thread => TimesOf(thread.Cables)).ToList();
        double span = times.Count == 0 ? 0 : times.SelectMany(t => t).Max() - times.SelectMany(t => t).Min();
        var nodes = new List<NetworkNode>();
        double bottom = 0;
        foreach (var (thread, time) in shown.Zip(times))
        {
            int[] lanes = LaneLayout.Place(time, span / 75);
            int height = lanes.Max() + 1;
            for (int i = 0; i < lanes.Length; i++)
            {
                // Lanes are filled from the middle of the band outwards, which keeps a chain on one line.
                double lane = (lanes[i] % 2 == 1 ? 1 : -1) * ((lanes[i] + 1) / 2);
                nodes.Add(Node(thread.Cables[i], i == 0, time[i], -(bottom + height / 2.0 + lane)));
            }

            bottom += height + BetweenThreads;
        }

        Thin(nodes);
        int rest = threads.Count - shown.Count;
        int missing = shown.Sum(thread => thread.Cables.Count(cable => !cable.IsPresent));
        return new NetworkFigure
        {
            Kind = CableChartKind.Reference,
            Title = shown.Count == 1 ? "A thread of cables" : "Threads of cables that cite one another",
            Subtitle = $"{Wording.Count(shown.Count, "thread")} with {Wording.Cables(count)}, {missing} of them missing"
                + $"{(left > 0 ? $"; {left} of their cables not shown" : "")}"
                + $"{(rest > 0 ? $"; other ({rest}) threads not shown" : "")}; a line leads back to the cable that is cited",
            Source = Wording.Source(Wording.Cables(counted), "REF lines and date-time groups"),
            XTitle = "date (UTC)",
            IsTimed = true,
            Nodes = [.. nodes.OrderByDescending(node => node.Size)],
            Edges = [.. shown.SelectMany(thread => thread.Links).Select(link => new NetworkEdge(link.From, link.To, 1.2, 1.2))],
            Legend = [("cable", Palette.Cables, false), ("cited, but missing", Palette.Missing, true)],
        };
    }

    /// <summary>The cables of a thread in their order; of a long thread those with the most links.</summary>
    private static IReadOnlyList<ReferenceNode> MostConnected(ReferenceThread thread)
    {
        if (thread.Cables.Count <= MostNodes) return thread.Cables;
        var ordered = thread.Cables.OrderByDescending(cable => cable.InDegree + cable.OutDegree).ToList();
        // One with a date must be among them: the others take their place in time from it.
        var kept = ordered.Take(MostNodes - 1).Append(ordered.First(cable => cable.Date is not null)).Select(cable => cable.Id)
            .ToHashSet(StringComparer.Ordinal);
        if (kept.Count < MostNodes) kept.Add(ordered[MostNodes - 1].Id);
        return [.. thread.Cables.Where(cable => kept.Contains(cable.Id))];
    }

    /// <summary>Takes labels away that would lie on one another.</summary>
    private static void Thin(List<NetworkNode> nodes)
    {
        if (nodes.Count == 0) return;
        var order = Enumerable.Range(0, nodes.Count).Where(i => nodes[i].Label.Length > 0).OrderByDescending(i => nodes[i].Size).ToList();
        double left = nodes.Min(node => node.X), width = Math.Max(nodes.Max(node => node.X) - left, 1), low = nodes.Min(node => node.Y),
            height = Math.Max(nodes.Max(node => node.Y) - low, 1);
        var labels = Labels.Thin([.. order.Select(i => (nodes[i].Label, 0.8 * (nodes[i].X - left) / width, (nodes[i].Y - low) / height))]);
        for (int i = 0; i < order.Count; i++) nodes[order[i]] = nodes[order[i]] with { Label = labels[i].IsAbove ? "" : labels[i].Label };
    }

    private static NetworkNode Node(ReferenceNode cable, bool isFirst, double time, double y)
    {
        string date = cable.Date is { } known ? FormattableString.Invariant($"{known:yyyy-MM-dd}") : "no date";
        string state = cable.IsPresent ? Wording.Short(cable.Subject ?? "no subject", 70) : "missing";
        return new NetworkNode(
            cable.Id, isFirst || cable.InDegree >= 8 || !cable.IsPresent ? cable.Id : "", time, y,
            6 + 3 * Math.Sqrt(Math.Min(cable.InDegree, 60)),
            cable.IsPresent ? Palette.Cables : Palette.Missing, !cable.IsPresent,
            $"{cable.Id}, {date}: {state}; cited by {cable.InDegree}, cites {cable.OutDegree}");
    }

    /// <summary>Days of a thread's cables in their order; one without a date stands a little before the next that has one.</summary>
    private static double[] TimesOf(IReadOnlyList<ReferenceNode> cables)
    {
        double[] times = new double[cables.Count];
        double next = cables.Where(cable => cable.Date is not null).Select(cable => Days(cable.Date!.Value)).DefaultIfEmpty().Max();
        for (int i = times.Length - 1; i >= 0; i--)
        {
            times[i] = cables[i].Date is { } date ? Days(date) : next - 5;
            next = Math.Min(next, times[i]);
        }

        // Two undated ones may have changed places with a dated one: lanes need ascending times.
        for (int i = 1; i < times.Length; i++) times[i] = Math.Max(times[i], times[i - 1]);
        return times;
    }

    private static double Days(DateTimeOffset date) => date.UtcDateTime.Ticks / (double)TimeSpan.TicksPerDay;
}
