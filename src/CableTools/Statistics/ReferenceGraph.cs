using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>Who cites whom, by the REF lines (5 FAH-2 H-329). A cable that names itself is no reference.</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class ReferenceGraph : IDisplayable, ITabular
{
    private readonly ReferenceCounter _counter;
    private readonly Dictionary<string, ReferenceNode> _nodes;
    private IReadOnlyList<ReferenceThread>? _threads;
    private CitingTimes? _citingTimes;

    internal ReferenceGraph(ReferenceCounter counter)
    {
        _counter = counter;
        Links = Lists.Of(counter.Links.Checked().OrderBy(link => link.From, StringComparer.Ordinal)
            .ThenBy(link => link.To, StringComparer.Ordinal));
        _nodes = NodesOf(counter, Links);
        Nodes = Lists.Of(_nodes.Values.Checked().OrderByDescending(node => node.InDegree).ThenBy(node => node.Id, StringComparer.Ordinal));
        Missing = Lists.Of(Nodes.Where(node => !node.IsPresent));
    }

    /// <summary>Cables counted.</summary>
    public int Cables => _counter.Cables;

    /// <summary>Cables without an id: they can be neither cited nor named as citing.</summary>
    public int WithoutId => _counter.WithoutId;

    /// <summary>The cables that cite or are cited, the most cited first, then in order of id.</summary>
    public IReadOnlyList<ReferenceNode> Nodes { get; }

    /// <summary>Who cites whom, each pair once, in order of id.</summary>
    public IReadOnlyList<ReferenceLink> Links { get; }

    /// <summary>The cables that are cited but were not among those counted, the most cited first.</summary>
    public IReadOnlyList<ReferenceNode> Missing { get; }

    /// <summary>The threads: connected cables, the longest first, then in order of their first cable.</summary>
    public IReadOnlyList<ReferenceThread> Threads => _threads ??= ThreadFinder.Find(_nodes, Links);

    /// <summary>How long after a cable others cite it.</summary>
    public CitingTimes CitingTimes => _citingTimes ??= ReadCitingTimes();

    /// <summary>Gathers who cites whom, in one pass; memory grows with the number of different ids and references.</summary>
    /// <param name="cables">The cables, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    public static ReferenceGraph Of(IEnumerable<Cable> cables) => Counting.Of(cables, Gather());

    /// <summary>Starts gathering the same from cables that come one by one.</summary>
    public static ICableGatherer<ReferenceGraph> Gather() => new ReferenceCounter();

    /// <summary>The node of one cable; null where it neither cites nor is cited.</summary>
    /// <param name="id">The canonical message reference number.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ReferenceNode? Find(string id)
    {
        if (id is null) throw new ArgumentNullException(nameof(id));
        return _nodes.TryGetValue(id, out var node) ? node : null;
    }

    /// <summary>The thread one cable is in; null where it neither cites nor is cited.</summary>
    /// <param name="id">The canonical message reference number.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ReferenceThread? ThreadOf(string id) =>
        Find(id) is null ? null
            : Threads.First(thread => thread.Cables.Any(cable => string.Equals(cable.Id, id, StringComparison.Ordinal)));

    /// <summary>The references of this and of another set of cables together.</summary>
    /// <param name="other">References of other cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public ReferenceGraph Merge(ReferenceGraph other)
    {
        if (other is null) throw new ArgumentNullException(nameof(other));
        var counter = new ReferenceCounter();
        counter.Add(_counter);
        counter.Add(other._counter);
        return new ReferenceGraph(counter);
    }

    /// <summary>The statistic as HTML: its chart, where CableTools.Charts is loaded, and a table of the first fifty rows.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The statistic as a Markdown table of the first fifty rows.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>Cables, references and what is missing.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Cables:N0} cables, {Links.Count:N0} references, {Missing.Count:N0} cited cables missing");

    private static Dictionary<string, ReferenceNode> NodesOf(ReferenceCounter counter, IReadOnlyList<ReferenceLink> links)
    {
        var cited = new Tally<string>(StringComparer.Ordinal);
        var citing = new Tally<string>(StringComparer.Ordinal);
        foreach (var link in links.Checked())
        {
            citing.Add(link.From);
            cited.Add(link.To);
        }

        var nodes = new Dictionary<string, ReferenceNode>(StringComparer.Ordinal);
        foreach (string id in links.Checked().SelectMany(link => new[] { link.From, link.To }))
        {
            if (nodes.ContainsKey(id)) continue;
            bool isPresent = counter.Present.TryGetValue(id, out var cable);
            nodes.Add(id, new ReferenceNode(id, isPresent ? cable : null, cited[id], citing[id]));
        }

        return nodes;
    }

    private CitingTimes ReadCitingTimes()
    {
        var days = new Tally<int>();
        int backwards = 0, undated = 0;
        foreach (var link in Links.Checked())
        {
            if (_nodes[link.From].Date is not { } citing || _nodes[link.To].Date is not { } cited) undated++;
            else if (citing < cited) backwards++;
            else days.Add((citing - cited).Days);
        }

        return new CitingTimes(new Distribution(days, "days"), backwards, undated);
    }
}
