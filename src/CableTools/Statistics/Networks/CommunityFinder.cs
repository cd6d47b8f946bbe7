namespace CableTools.Statistics;

/// <summary>
/// Finds communities: nodes move to the community where modularity grows most, communities become nodes, and so on (Blondel and others
/// 2008, the Louvain method). Then the nodes may move again, also to be alone, until nothing grows. Several beginnings are tried, of which
/// the best counts; and a community that is not connected is taken apart, as that never makes modularity less.
/// </summary>
internal sealed class CommunityFinder
{
    // One beginning may end in a poor place, and of fifty one ends in a good one; in a large network each takes long, and fewer must do.
    private const int MostBeginnings = 50, Nodes = 20_000;

    private const double Nothing = 1e-12;

    private readonly double _resolution;
    private readonly SeededOrder _chance;

    private CommunityFinder(NetworkOptions options)
    {
        _resolution = options.Resolution;
        _chance = new SeededOrder(options.Seed);
    }

    /// <summary>A number for each node's community, from 1, the largest first, and the modularity.</summary>
    public static (int[] Communities, double Modularity) Find(LinkTable links, NetworkOptions options)
    {
        var graph = WeightedGraph.Of(links);
        if (graph.Count == 0) return ([], 0);
        var finder = new CommunityFinder(options);
        int[] best = [];
        double most = double.NegativeInfinity;
        for (int beginning = 0; beginning < Math.Max(1, Math.Min(MostBeginnings, Nodes / graph.Count)); beginning++)
        {
            int[] found = finder.Grow(graph, finder.Begin(graph.Count, beginning));
            double modularity = graph.Modularity(found, options.Resolution);
            if (modularity > most + Nothing) (best, most) = (found, modularity);
        }

        best = Groups.Connected(links, best);
        return (best, graph.Modularity(best, options.Resolution));
    }

    /// <summary>Every other time each node on its own, as the method has it; else nodes thrown together, to come to other places.</summary>
    private int[] Begin(int count, int beginning)
    {
        int parts = beginning % 2 == 0 ? count : Math.Min(count, 1 + beginning / 2);
        return [.. _chance.Of(count).Select(number => number % parts)];
    }

    private int[] Grow(WeightedGraph graph, int[] communities)
    {
        double last = double.NegativeInfinity;
        while (true)
        {
            // Nodes first, from where they are; then whole communities, until none moves.
            int[] parts = communities;
            var joined = graph;
            while (Move(joined, parts) || ReferenceEquals(joined, graph))
            {
                int count = Compact(parts);
                if (ReferenceEquals(joined, graph)) communities = (int[])parts.Clone();
                else for (int i = 0; i < communities.Length; i++) communities[i] = parts[communities[i]];
                joined = joined.Joined(parts, count);
                parts = [.. Enumerable.Range(0, count)];
            }

            Compact(communities);
            double modularity = graph.Modularity(communities, _resolution);
            if (modularity <= last + Nothing) return communities;
            last = modularity;
        }
    }

    /// <summary>Moves nodes to the community where modularity grows most, until none moves.</summary>
    /// <returns>Whether any moved.</returns>
    private bool Move(WeightedGraph graph, int[] communities)
    {
        double[] strength = new double[graph.Count], to = new double[graph.Count];
        int[] sizes = new int[graph.Count];
        for (int node = 0; node < graph.Count; node++)
        {
            strength[communities[node]] += graph.Strength[node];
            sizes[communities[node]]++;
        }

        var free = new Stack<int>(Enumerable.Range(0, graph.Count).Where(community => sizes[community] == 0));
        int[] order = _chance.Of(graph.Count);
        var near = new List<int>();
        bool moved = false, moves = graph.Total > 0;
        while (moves)
        {
            CableWork.Check();
            moves = false;
            foreach (int node in order)
            {
                int own = communities[node];
                near.Clear();
                near.Add(own);
                foreach (var (other, weight) in graph.Lines(node))
                {
                    int community = communities[other];
                    if (to[community] == 0 && community != own) near.Add(community);
                    to[community] += weight;
                }

                double mine = graph.Strength[node] * _resolution / graph.Total;
                strength[own] -= graph.Strength[node];
                int best = own;
                double most = to[own] - strength[own] * mine;
                foreach (int community in near)
                {
                    double gain = to[community] - strength[community] * mine;
                    if (gain <= most + Nothing * graph.Total) continue;
                    (best, most) = (community, gain);
                }

                // To be alone neither gains nor loses.
                if (most < -Nothing * graph.Total && sizes[own] > 1) best = free.Pop();
                strength[best] += graph.Strength[node];
                if (best != own)
                {
                    communities[node] = best;
                    sizes[best]++;
                    if (--sizes[own] == 0) free.Push(own);
                    moves = true;
                }

                foreach (int community in near) to[community] = 0;
            }

            moved |= moves;
        }

        return moved;
    }

    /// <summary>Numbers the communities from 0 without a gap, and says how many there are.</summary>
    private static int Compact(int[] communities)
    {
        var numbers = new Dictionary<int, int>();
        for (int i = 0; i < communities.Length; i++)
        {
            if (!numbers.TryGetValue(communities[i], out int number)) numbers.Add(communities[i], number = numbers.Count);
            communities[i] = number;
        }

        return numbers.Count;
    }
}
