using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>
/// A network with its measures: who is in the middle, what hangs together, which communities there are. Of stations that write to one
/// another, or of cables that cite one another. What a node has to do with itself is no edge.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class CableNetwork : IDisplayable, ITabular
{
    private readonly CorrespondenceGraph? _correspondence;
    private readonly ReferenceGraph? _references;
    private readonly LinkTable _links;
    private readonly Dictionary<string, int> _places;
    private readonly Lazy<(int[] Numbers, double Modularity)> _communities;
    private readonly Lazy<int[]> _components;
    private IReadOnlyList<CableNetworkNode>? _nodes;

    private CableNetwork(IEnumerable<string> names, IEnumerable<CableNetworkEdge> edges, CorrespondenceGraph? correspondence,
        ReferenceGraph? references, NetworkOptions options)
    {
        _correspondence = correspondence;
        _references = references;
        Options = options;
        Edges = Lists.Of(edges.Where(edge => !string.Equals(edge.From, edge.To, StringComparison.Ordinal))
            .OrderByDescending(edge => edge.Weight)
            .ThenBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal));
        _links = new LinkTable([.. names.OrderBy(name => name, StringComparer.Ordinal)], Edges);
        _places = Enumerable.Range(0, _links.Count).ToDictionary(i => _links.Names[i], StringComparer.Ordinal);
        // What is ended is no result: the next time it is measured again.
        _communities = new(() => CommunityFinder.Find(_links, options), LazyThreadSafetyMode.PublicationOnly);
        _components = new(() => Groups.Connected(_links), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Whether its nodes are stations or cables.</summary>
    public CableGraphKind Kind => _references is null ? CableGraphKind.Correspondence : CableGraphKind.Reference;

    /// <summary>How its measures are taken.</summary>
    public NetworkOptions Options { get; }

    /// <summary>Cables counted.</summary>
    public int Cables => _references?.Cables ?? _correspondence!.Cables;

    /// <summary>The nodes, the heaviest first, then in order of name.</summary>
    public IReadOnlyList<CableNetworkNode> Nodes => _nodes ??= ReadNodes();

    /// <summary>The edges, the heaviest first, then in order of name.</summary>
    public IReadOnlyList<CableNetworkEdge> Edges { get; }

    /// <summary>How many components there are; a node without an edge is one.</summary>
    public int Components => _components.Value.DefaultIfEmpty().Max();

    /// <summary>How many communities there are; a node without an edge is one.</summary>
    public int Communities => _communities.Value.Numbers.DefaultIfEmpty().Max();

    /// <summary>
    /// How clearly the communities are set apart: the part of the weight that lies within them, less what chance would put there, whatever
    /// the direction of the edges (Newman and Girvan 2004). 0 for nothing, above 0.3 is usually called clear, at most 1.
    /// </summary>
    public double Modularity => _communities.Value.Modularity;

    /// <summary>Whether betweenness is counted from a sample of the nodes, because there are too many: see
    ///     <see cref="NetworkOptions.ExactUpTo"/>.</summary>
    public bool IsSampled => _links.Count > Options.ExactUpTo && _links.Count > Options.Samples;

    /// <summary>The network of stations: an edge for each pair of which one writes to the other, for action or for information.</summary>
    /// <param name="graph">Who writes to whom.</param>
    /// <param name="options">How its measures are taken; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static CableNetwork Of(CorrespondenceGraph graph, NetworkOptions? options = null)
    {
        if (graph is null) throw new ArgumentNullException(nameof(graph));
        var edges = graph.Links.Checked().GroupBy(link => (link.From, link.To)).Select(links =>
        {
            var dates = default(DateSpan);
            foreach (var link in links)
            {
                dates.Add(link.First);
                dates.Add(link.Last);
            }

            return new CableNetworkEdge(links.Key.From, links.Key.To, links.Sum(link => link.Count), dates);
        });
        return new CableNetwork(graph.Stations.Select(station => station.Name), edges, graph, null, options ?? new NetworkOptions());
    }

    /// <summary>The network of cables: an edge for each cable that cites another, those that are missing included.</summary>
    /// <param name="graph">Who cites whom.</param>
    /// <param name="options">How its measures are taken; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static CableNetwork Of(ReferenceGraph graph, NetworkOptions? options = null)
    {
        if (graph is null) throw new ArgumentNullException(nameof(graph));
        var edges = graph.Links.Checked().Select(link =>
        {
            var date = default(DateSpan);
            date.Add(graph.Find(link.From)!.Date);
            return new CableNetworkEdge(link.From, link.To, 1, date);
        });
        return new CableNetwork(graph.Nodes.Select(node => node.Id), edges, null, graph, options ?? new NetworkOptions());
    }

    /// <summary>Gathers a network, in one pass; memory grows with the number of different nodes and edges.</summary>
    /// <param name="cables">The cables, in any order.</param>
    /// <param name="kind">Which network.</param>
    /// <param name="options">How its measures are taken; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the named values.</exception>
    public static CableNetwork Of(IEnumerable<Cable> cables, CableGraphKind kind, NetworkOptions? options = null) =>
        Counting.Of(cables, Gather(kind, options));

    /// <summary>Starts gathering the same from cables that come one by one.</summary>
    /// <param name="kind">Which network.</param>
    /// <param name="options">How its measures are taken; null for the default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the named values.</exception>
    public static ICableGatherer<CableNetwork> Gather(CableGraphKind kind, NetworkOptions? options = null) => kind switch
    {
        CableGraphKind.Reference => Counting.Then(ReferenceGraph.Gather(), graph => Of(graph, options)),
        CableGraphKind.Correspondence => Counting.Then(CorrespondenceGraph.Gather(), graph => Of(graph, options)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected Reference or Correspondence."),
    };

    /// <summary>Number of a node's community, from 1, the largest first; null where there is no such node.</summary>
    /// <param name="name">Name of the station or id of the cable.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public int? CommunityOf(string name)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        return _places.TryGetValue(name, out int place) ? _communities.Value.Numbers[place] : null;
    }

    /// <summary>The network of this and of another set of cables together, measured as this.</summary>
    /// <param name="other">The same kind of network of other cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The two are of different kinds.</exception>
    public CableNetwork Merge(CableNetwork other)
    {
        if (other is null) throw new ArgumentNullException(nameof(other));
        if (other.Kind != Kind) throw new ArgumentException($"Expected a network of kind {Kind}, not {other.Kind}.", nameof(other));
        return _references is null ? Of(_correspondence!.Merge(other._correspondence!), Options)
            : Of(_references.Merge(other._references!), Options);
    }

    /// <summary>The statistic as HTML: its chart, where CableTools.Charts is loaded, and a table of the first fifty rows.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The statistic as a Markdown table of the first fifty rows.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>Nodes, edges, components, communities and modularity.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{_links.Count} {(_references is null ? "stations" : "cables")}, {Edges.Count} edges, {Components} components, ")
        + FormattableString.Invariant($"{Communities} communities, modularity {Modularity:0.00}")
        + (IsSampled ? FormattableString.Invariant($"; betweenness from {Options.Samples} nodes drawn by chance") : "");

    private IReadOnlyList<CableNetworkNode> ReadNodes()
    {
        int[] sources = IsSampled ? [.. new SeededOrder(Options.Seed).Of(_links.Count).Take(Options.Samples)]
            : [.. Enumerable.Range(0, _links.Count)];
        double[] betweenness = Betweenness.Of(_links, sources);
        int[] inward = new int[_links.Count], outward = new int[_links.Count];
        foreach (var (from, to, weight) in _links.Edges)
        {
            outward[from] += weight;
            inward[to] += weight;
        }

        var nodes = Enumerable.Range(0, _links.Count).Select(i => new CableNetworkNode(_links.Names[i], _references?.Find(_links.Names[i]))
        {
            InDegree = _links.In[i].Length, OutDegree = _links.Out[i].Length, InWeight = inward[i], OutWeight = outward[i],
            Betweenness = betweenness[i], Community = _communities.Value.Numbers[i], Component = _components.Value[i],
        });
        return Lists.Of(nodes.OrderByDescending(node => node.Weight).ThenBy(node => node.Name, StringComparer.Ordinal));
    }
}
