using CableTools.Charts.Figures;
using CableTools.Charts.Placing;
using CableTools.Statistics;

namespace CableTools.Charts.Drafting;

/// <summary>
/// Figure of who cites whom: each thread a band, time from left to right, so that every line leads back to what it cites.
/// </summary>
internal static class ReferenceDraft
{
    // More rows than these would have labels on one another at the height of a picture.
    private const int MostLanes = 24;
    private const double BetweenThreads = 1.2;

    public static NetworkFigure Threads(IReadOnlyList<ReferenceThread> threads, int counted, int top)
    {
        // Without one date a thread has no place in time.
        var bands = threads.Where(thread => thread.Cables.Any(cable => cable.Date is not null)).Take(top)
            .Select((thread, i) => (Thread: thread, Band: ThreadBand.Of(thread, MostLanes, i))).ToList();
        double span = bands.SelectMany(band => band.Band.Nodes).Select(node => node.Until ?? node.X).DefaultIfEmpty().Max()
            - bands.SelectMany(band => band.Band.Nodes).Select(node => node.X).DefaultIfEmpty().Min();
        var nodes = new List<NetworkNode>();
        var edges = new List<NetworkEdge>();
        var shown = new List<ReferenceThread>();
        int left = 0;
        double bottom = 0;
        foreach (var (thread, band) in bands)
        {
            int[] lanes = LaneLayout.Place([.. band.Nodes.Select(node => (node.X, node.Until ?? node.X))], span / 60);
            int height = lanes.Max() + 1;
            if (shown.Count > 0 && bottom + height > MostLanes) break;
            for (int i = 0; i < lanes.Length; i++)
            {
                // Lanes are filled from the middle of the band outwards, which keeps a chain on one line.
                double lane = (lanes[i] % 2 == 1 ? 1 : -1) * ((lanes[i] + 1) / 2);
                nodes.Add(band.Nodes[i] with { Y = -(bottom + height / 2.0 + lane) });
            }

            edges.AddRange(band.Edges);
            left += band.Left;
            shown.Add(thread);
            bottom += height + BetweenThreads;
        }

        return Figure(threads.Count, shown, counted, left) with { Nodes = [.. nodes.OrderByDescending(node => node.Size)], Edges = edges };
    }

    private static NetworkFigure Figure(int threads, List<ReferenceThread> shown, int counted, int left)
    {
        var cables = shown.SelectMany(thread => thread.Cables).ToList();
        int rest = threads - shown.Count, missing = cables.Count(cable => !cable.IsPresent);
        return new NetworkFigure
        {
            Kind = CableChartKind.Reference,
            Title = shown.Count == 1 ? "A thread of cables" : "Threads of cables that cite one another",
            Subtitle = $"{Wording.Count(shown.Count, "thread")} with {Wording.Cables(cables.Count)}"
                + (missing > 0 ? $", {missing:N0} of them missing: bars in the year of their ids" : "")
                + (left > 0 ? $"; {left:N0} of their cables not shown" : "")
                + (rest > 0 ? $"; {Wording.Count(rest, "other thread")} not shown" : "")
                + Wording.DatedByContainer(cables.Count(cable => cable.IsDatedByContainer))
                + "; a line leads back to the cable that is cited",
            Source = Wording.Source(Wording.Cables(counted), "REF lines and date-time groups"),
            XTitle = "date (UTC)",
            IsTimed = true,
            Nodes = [],
            Edges = [],
            Kinds = [("cable", Palette.Cables, false), ("cited, but missing", Palette.Missing, true),
                ("without a date", Palette.Other, true)],
        };
    }
}
