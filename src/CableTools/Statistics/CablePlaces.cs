using CableTools.Model;
using CableTools.Vocabulary;

namespace CableTools.Statistics;

/// <summary>
/// Places that cables name in a place of their own: the posts that sent and received them, and the countries and regions of their
/// geographic TAGS. Names of places in running text are not looked for.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class CablePlaces : IDisplayable, ITabular
{
    private CablePlaces(Counter counter)
    {
        Cables = counter.Cables;
        Places = Lists.Of(counter.Places.Items.Select(Place).OrderByDescending(place => place.Cables)
            .ThenBy(place => place.Name, StringComparer.Ordinal).ThenBy(place => place.Kind));
    }

    /// <summary>Cables counted.</summary>
    public int Cables { get; }

    /// <summary>The places, a row for each way in which a place is named, the most frequent first.</summary>
    public IReadOnlyList<CablePlace> Places { get; }

    /// <summary>Gathers the places, in one pass.</summary>
    /// <param name="cables">The cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    public static CablePlaces Of(IEnumerable<Cable> cables) => Counting.Of(cables, Gather());

    /// <summary>Starts gathering the same from cables that come one by one.</summary>
    public static ICableGatherer<CablePlaces> Gather() => new Counter();

    /// <summary>The places as an HTML table of the first fifty rows.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The places as a Markdown table of the first fifty rows.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>Counts of places and cables.</summary>
    public override string ToString() => FormattableString.Invariant($"{Cables:N0} cables, {Places.Count:N0} places");

    private static CablePlace Place(((string Name, CablePlaceKind Kind) Key, int Count, DateTimeOffset? First, DateTimeOffset? Last) item)
    {
        var (name, kind) = item.Key;
        if (kind == CablePlaceKind.Tag)
            return new CablePlace(name, kind, CableTag.Describe(name).Meaning, null, null, item.Count, item.First, item.Last);
        var post = Post.Find(name)!;
        return new CablePlace(post.DisplayName, kind, post.Country, post.Latitude, post.Longitude, item.Count, item.First, item.Last);
    }

    private sealed class Counter : CableGatherer<CablePlaces>
    {
        public int Cables { get; private set; }

        public DatedTally<(string Name, CablePlaceKind Kind)> Places { get; } = new();

        public override void Add(ICableFacts facts)
        {
            Cables++;
            Count(facts.Origin, CablePlaceKind.Sender, facts.Date);
            foreach (string station in facts.ActionAddressees.Union(facts.InformationAddressees, StringComparer.Ordinal))
                Count(station, CablePlaceKind.Addressee, facts.Date);
            foreach (string tag in facts.Tags)
                if (CableTag.Describe(tag).Kind == CableTagKind.Geographic) Places.Add((tag, CablePlaceKind.Tag), facts.Date);
        }

        public override CablePlaces ToResult() => new(this);

        private void Count(string? station, CablePlaceKind kind, DateTimeOffset? date)
        {
            if (station is not null && Post.Find(station) is { } post) Places.Add((post.Name, kind), date);
        }
    }
}

/// <summary>In what way a cable names a place.</summary>
public enum CablePlaceKind
{
    /// <summary>The post that sent it.</summary>
    Sender,

    /// <summary>A post it was sent to, for action or for information.</summary>
    Addressee,

    /// <summary>A geographic tag: what it is about.</summary>
    Tag,
}

/// <summary>A place, named in one way.</summary>
/// <param name="Name">The city of a post, "Rio de Janeiro"; of a geographic tag its code, "BR".</param>
/// <param name="Kind">In what way it is named.</param>
/// <param name="Country">The country the post is in, or what the tag stands for; null where that is unknown.</param>
/// <param name="Latitude">Degrees, north positive; null for tags, and where it is unknown.</param>
/// <param name="Longitude">Degrees, east positive; null for tags, and where it is unknown.</param>
/// <param name="Cables">Cables that name the place so.</param>
/// <param name="First">Date of the first of them; null where none is dated.</param>
/// <param name="Last">Date of the last of them; null where none is dated.</param>
public sealed record CablePlace(string Name, CablePlaceKind Kind, string? Country, double? Latitude, double? Longitude, int Cables,
    DateTimeOffset? First, DateTimeOffset? Last);
