using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>Who writes to whom.</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class CorrespondenceGraph : IDisplayable, ITabular
{
    private readonly Counter _counter;

    private CorrespondenceGraph(Counter counter)
    {
        _counter = counter;
        Links = Lists.Of(
            counter.Links.Items
                .OrderByDescending(item => item.Count)
                .ThenBy(item => item.Key.From, StringComparer.Ordinal).ThenBy(item => item.Key.To, StringComparer.Ordinal)
                .ThenBy(item => item.Key.Role)
                .Select(item => new CorrespondenceLink(item.Key.From, item.Key.To, item.Key.Role, item.Count, item.First, item.Last)));
        Stations = StationList();
    }

    /// <summary>Cables counted.</summary>
    public int Cables => _counter.Cables;

    /// <summary>Cables that do not say who sent them: they are in no link.</summary>
    public int WithoutOriginator => _counter.WithoutOriginator;

    /// <summary>The stations, the busiest first (sent and received), then in order of name.</summary>
    public IReadOnlyList<CorrespondenceStation> Stations { get; }

    /// <summary>The links, the heaviest first, then in order of name.</summary>
    public IReadOnlyList<CorrespondenceLink> Links { get; }

    /// <summary>Gathers who writes to whom, in one pass; memory grows with the number of different links.</summary>
    /// <param name="cables">The cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    public static CorrespondenceGraph Of(IEnumerable<Cable> cables) => Counting.Of(cables, Gather());

    /// <summary>Starts gathering the same from cables that come one by one.</summary>
    public static ICableGatherer<CorrespondenceGraph> Gather() => new Counter();

    /// <summary>Cables from one station to another.</summary>
    /// <param name="from">A station's name.</param>
    /// <param name="to">A station's name.</param>
    /// <param name="role">Action or information.</param>
    public int Count(string from, string to, AddresseeRole role = AddresseeRole.Action) =>
        _counter.Links[(from, to, role)];

    /// <summary>The correspondence of this and of another set of cables together.</summary>
    /// <param name="other">Correspondence of other cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public CorrespondenceGraph Merge(CorrespondenceGraph other)
    {
        if (other is null) throw new ArgumentNullException(nameof(other));
        var counter = new Counter();
        counter.Add(_counter);
        counter.Add(other._counter);
        return new CorrespondenceGraph(counter);
    }

    /// <summary>The statistic as HTML: its chart, where CableTools.Charts is loaded, and a table of the first fifty rows.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The statistic as a Markdown table of the first fifty rows.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>Stations and links.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Cables:N0} cables, {Stations.Count:N0} stations, {Links.Count:N0} links");

    private IReadOnlyList<CorrespondenceStation> StationList()
    {
        var action = new Tally<string>(StringComparer.Ordinal);
        var information = new Tally<string>(StringComparer.Ordinal);
        foreach (var link in Links) (link.Role == AddresseeRole.Action ? action : information).Add(link.To, link.Count);
        var names = new HashSet<string>(_counter.Sent.Pairs.Concat(action.Pairs).Concat(information.Pairs).Select(pair => pair.Key),
            StringComparer.Ordinal);
        return Lists.Of(
            names.Select(name => new CorrespondenceStation(name, _counter.Sent[name], action[name], information[name]))
                .OrderByDescending(station => (long)station.Sent + station.ReceivedForAction + station.ReceivedForInformation)
                .ThenBy(station => station.Name, StringComparer.Ordinal));
    }

    internal sealed class Counter : CableGatherer<CorrespondenceGraph>
    {
        public int Cables { get; private set; }

        public int WithoutOriginator { get; private set; }

        public Tally<string> Sent { get; } = new(StringComparer.Ordinal);

        public DatedTally<(string From, string To, AddresseeRole Role)> Links { get; } = new();

        public override void Add(ICableFacts facts)
        {
            Cables++;
            if (facts.Origin is not { } from)
            {
                WithoutOriginator++;
                return;
            }

            Sent.Add(from);
            Add(from, facts.ActionAddressees, AddresseeRole.Action, facts.Date);
            Add(from, facts.InformationAddressees, AddresseeRole.Information, facts.Date);
        }

        public void Add(Counter other)
        {
            Cables += other.Cables;
            WithoutOriginator += other.WithoutOriginator;
            Sent.Add(other.Sent);
            Links.Add(other.Links);
        }

        public override CorrespondenceGraph ToResult()
        {
            var copy = new Counter();
            copy.Add(this);
            return new CorrespondenceGraph(copy);
        }

        private void Add(string from, IReadOnlyList<string> addressees, AddresseeRole role, DateTimeOffset? date)
        {
            foreach (string to in addressees) Links.Add((from, to, role), date);
        }
    }
}
