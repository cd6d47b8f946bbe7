namespace CableTools.Statistics;

/// <summary>The nodes of a network by number, in order of name, and who is linked with whom: what the measures are taken of.</summary>
internal sealed class LinkTable
{
    public LinkTable(IReadOnlyList<string> names, IReadOnlyList<CableNetworkEdge> edges)
    {
        Names = names;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++) numbers.Add(names[i], i);
        Edges = [.. edges.Select(edge => (numbers[edge.From], numbers[edge.To], edge.Weight))];
        Out = Lists(edge => edge.From, edge => edge.To);
        In = Lists(edge => edge.To, edge => edge.From);
    }

    public IReadOnlyList<string> Names { get; }

    public int Count => Names.Count;

    public IReadOnlyList<(int From, int To, int Weight)> Edges { get; }

    /// <summary>To whom each node leads.</summary>
    public int[][] Out { get; }

    /// <summary>Who leads to each node.</summary>
    public int[][] In { get; }

    private int[][] Lists(Func<(int From, int To, int Weight), int> key, Func<(int From, int To, int Weight), int> value)
    {
        var lists = new List<int>?[Count];
        foreach (var edge in Edges) (lists[key(edge)] ??= []).Add(value(edge));
        return [.. lists.Select(list => list is null ? Array.Empty<int>() : [.. list.OrderBy(number => number)])];
    }
}
