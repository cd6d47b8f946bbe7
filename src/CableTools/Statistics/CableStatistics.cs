using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>All statistics of a set of cables, from one pass: for a source that is too large to be read twice.</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class CableStatistics : IDisplayable, ITabular
{
    private CableBursts? _bursts;
    private CableNetwork? _network, _referenceNetwork;

    private CableStatistics(TagCounts tags, TagCoOccurrence coOccurrence, TagTimeMatrix tagsByMonth, Timeline byMonth,
        Timeline classificationsByYear, PostCounts posts, CorrespondenceGraph correspondence, ReferenceGraph references,
        ClassificationShares classifications, CableLengths lengths)
    {
        Tags = tags;
        CoOccurrence = coOccurrence;
        TagsByMonth = tagsByMonth;
        ByMonth = byMonth;
        ClassificationsByYear = classificationsByYear;
        Posts = posts;
        Correspondence = correspondence;
        References = references;
        Classifications = classifications;
        Lengths = lengths;
    }

    /// <summary>Cables counted.</summary>
    public int Cables => Tags.Cables;

    /// <summary>How often each tag is used.</summary>
    public TagCounts Tags { get; }

    /// <summary>Which tags stand together.</summary>
    public TagCoOccurrence CoOccurrence { get; }

    /// <summary>Tags by month.</summary>
    public TagTimeMatrix TagsByMonth { get; }

    /// <summary>When tags rose above their usual share, by month.</summary>
    public CableBursts Bursts => _bursts ??= CableBursts.From(TagsByMonth.Timeline);

    /// <summary>Cables by month.</summary>
    public Timeline ByMonth { get; }

    /// <summary>Cables by year and classification.</summary>
    public Timeline ClassificationsByYear { get; }

    /// <summary>How many cables each post sent.</summary>
    public PostCounts Posts { get; }

    /// <summary>Who writes to whom.</summary>
    public CorrespondenceGraph Correspondence { get; }

    /// <summary>The stations of the correspondence as a network, with its measures.</summary>
    public CableNetwork Network => _network ??= CableNetwork.Of(Correspondence);

    /// <summary>The cables that cite one another as a network, with its measures.</summary>
    public CableNetwork ReferenceNetwork => _referenceNetwork ??= CableNetwork.Of(References);

    /// <summary>Who cites whom.</summary>
    public ReferenceGraph References { get; }

    /// <summary>Classifications and portion markings.</summary>
    public ClassificationShares Classifications { get; }

    /// <summary>How long the cables are.</summary>
    public CableLengths Lengths { get; }

    /// <summary>Gathers all statistics in one pass.</summary>
    /// <param name="cables">The cables, in any order; none is kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    public static CableStatistics Of(IEnumerable<Cable> cables) => Counting.Of(cables, Gather());

    /// <summary>Starts gathering the same from cables that come one by one.</summary>
    public static ICableGatherer<CableStatistics> Gather() => new Counter();

    /// <summary>The statistics of this and of another set of cables together.</summary>
    /// <param name="other">Statistics of other cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public CableStatistics Merge(CableStatistics other)
    {
        if (other is null) throw new ArgumentNullException(nameof(other));
        return new CableStatistics(
            Tags.Merge(other.Tags), CoOccurrence.Merge(other.CoOccurrence), TagsByMonth.Merge(other.TagsByMonth),
            ByMonth.Merge(other.ByMonth),
            ClassificationsByYear.Merge(other.ClassificationsByYear), Posts.Merge(other.Posts), Correspondence.Merge(other.Correspondence),
            References.Merge(other.References), Classifications.Merge(other.Classifications), Lengths.Merge(other.Lengths));
    }

    /// <summary>What was counted as an HTML table, a row a statistic.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>What was counted as a Markdown table, a row a statistic.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>Cables, tags and posts.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Cables:N0} cables, {Tags.Tags.Count:N0} tags, {Posts.Posts.Count:N0} posts");

    private sealed class Counter : CableGatherer<CableStatistics>
    {
        private readonly TagCounts.Counter _tags = new();
        private readonly TagCoOccurrence.Counter _coOccurrence = new();
        private readonly TimelineCounter _tagsByMonth = new(TimelineUnit.Month, TimelineGroup.Tag);
        private readonly TimelineCounter _byMonth = new(TimelineUnit.Month, TimelineGroup.None);
        private readonly TimelineCounter _classificationsByYear = new(TimelineUnit.Year, TimelineGroup.Classification);
        private readonly PostCounts.Counter _posts = new();
        private readonly CorrespondenceGraph.Counter _correspondence = new();
        private readonly ReferenceCounter _references = new();
        private readonly ClassificationShares.Counter _classifications = new();
        private readonly CableLengths.Counter _lengths = new();

        public override void Add(ICableFacts facts)
        {
            _tags.Add(facts);
            _coOccurrence.Add(facts);
            _tagsByMonth.Add(facts);
            _byMonth.Add(facts);
            _classificationsByYear.Add(facts);
            _posts.Add(facts);
            _correspondence.Add(facts);
            _references.Add(facts);
            _classifications.Add(facts);
            _lengths.Add(facts);
        }

        public override CableStatistics ToResult() => new(
            _tags.ToResult(), _coOccurrence.ToResult(), new TagTimeMatrix(_tagsByMonth.ToResult()), _byMonth.ToResult(),
            _classificationsByYear.ToResult(),
            _posts.ToResult(), _correspondence.ToResult(), _references.ToResult(), _classifications.ToResult(), _lengths.ToResult());
    }
}
