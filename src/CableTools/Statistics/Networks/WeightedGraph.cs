namespace CableTools.Statistics;

/// <summary>
/// A network without directions: what two nodes have to do with each other, and nodes put together with what lies within them.
/// </summary>
internal sealed class WeightedGraph
{
    private readonly int[] _start, _neighbors;
    private readonly double[] _weights;

    /// <param name="count">How many nodes.</param>
    /// <param name="within">Twice the weight that lies within each node; null for none.</param>
    /// <param name="lines">Pairs of different nodes, each once, with what they weigh.</param>
    private WeightedGraph(int count, double[]? within, IReadOnlyList<((int One, int Other) Pair, double Weight)> lines)
    {
        Strength = within is null ? new double[count] : (double[])within.Clone();
        Within = within ?? new double[count];
        _start = new int[count + 1];
        foreach (var (pair, _) in lines)
        {
            _start[pair.One + 1]++;
            _start[pair.Other + 1]++;
        }

        for (int i = 0; i < count; i++) _start[i + 1] += _start[i];
        _neighbors = new int[2 * lines.Count];
        _weights = new double[2 * lines.Count];
        int[] filled = new int[count];
        foreach (var ((one, other), weight) in lines)
        {
            Add(one, other, weight);
            Add(other, one, weight);
        }

        Total = Strength.Sum();

        void Add(int from, int to, double weight)
        {
            int place = _start[from] + filled[from]++;
            (_neighbors[place], _weights[place]) = (to, weight);
            Strength[from] += weight;
        }
    }

    public int Count => Strength.Length;

    /// <summary>Weight of all lines of a node, those within it twice.</summary>
    public double[] Strength { get; }

    /// <summary>Twice the weight within a node.</summary>
    public double[] Within { get; }

    /// <summary>Twice the weight of all lines.</summary>
    public double Total { get; }

    public static WeightedGraph Of(LinkTable links) => new(links.Count, null,
        Lines(links.Edges.Select(edge => (edge.From, edge.To, (double)edge.Weight))));

    /// <summary>The network in which each community is a node.</summary>
    /// <param name="communities">A community for each node, numbered from 0 without a gap.</param>
    /// <param name="count">How many communities.</param>
    public WeightedGraph Joined(IReadOnlyList<int> communities, int count)
    {
        double[] within = new double[count];
        for (int node = 0; node < Count; node++)
        {
            within[communities[node]] += Within[node];
            foreach (var (other, weight) in Lines(node))
                if (communities[other] == communities[node]) within[communities[node]] += weight;
        }

        return new WeightedGraph(count, within, Lines(Enumerable.Range(0, Count).SelectMany(node => Lines(node)
            .Where(line => line.Other > node && communities[line.Other] != communities[node])
            .Select(line => (communities[node], communities[line.Other], line.Weight)))));
    }

    public IEnumerable<(int Other, double Weight)> Lines(int node)
    {
        for (int i = _start[node]; i < _start[node + 1]; i++) yield return (_neighbors[i], _weights[i]);
    }

    /// <summary>How much more weight lies within communities than chance would put there (Newman and Girvan 2004), at most 1.</summary>
    public double Modularity(IReadOnlyList<int> communities, double resolution)
    {
        if (Total == 0) return 0;
        double[] strength = new double[communities.Max() + 1];
        double within = 0;
        for (int node = 0; node < Count; node++)
        {
            strength[communities[node]] += Strength[node];
            within += Within[node];
            foreach (var (other, weight) in Lines(node)) if (communities[other] == communities[node]) within += weight;
        }

        return within / Total - resolution * strength.Sum(sum => sum / Total * (sum / Total));
    }

    private static List<((int One, int Other) Pair, double Weight)> Lines(IEnumerable<(int From, int To, double Weight)> edges)
    {
        var sums = new Dictionary<(int One, int Other), double>();
        foreach (var (from, to, weight) in edges)
        {
            var pair = (Math.Min(from, to), Math.Max(from, to));
            sums[pair] = (sums.TryGetValue(pair, out double sum) ? sum : 0) + weight;
        }

        return [.. sums.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];
    }
}
