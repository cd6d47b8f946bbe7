using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>
/// Bursts: periods in which a tag or a post rose above its usual share of all cables. What rises with the whole traffic is none.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class CableBursts : IDisplayable, ITabular
{
    private CableBursts(Timeline timeline, BurstOptions options)
    {
        Timeline = timeline;
        Options = options;
        Bursts = Lists.Of(Find(timeline, options).OrderByDescending(burst => burst.Weight)
            .ThenBy(burst => burst.Name, StringComparer.Ordinal).ThenBy(burst => burst.Start).ThenBy(burst => burst.Level));
    }

    /// <summary>The timeline they were found in: what the names are, and what a bucket spans.</summary>
    public Timeline Timeline { get; }

    /// <summary>What counts as a burst.</summary>
    public BurstOptions Options { get; }

    /// <summary>Cables counted, the undated ones too.</summary>
    public int Cables => Timeline.Cables;

    /// <summary>The bursts, the weightiest first, then in order of name.</summary>
    public IReadOnlyList<CableBurst> Bursts { get; }

    /// <summary>Finds bursts, in one pass; memory grows with the number of different buckets and series.</summary>
    /// <param name="cables">The cables, in any order.</param>
    /// <param name="unit">What a bucket spans; null for the shortest of day, month, quarter and year that makes no more than 72 of
    ///     them.</param>
    /// <param name="group">Whose bursts. With None the traffic of all cables is held against an even flow.</param>
    /// <param name="options">What counts as a burst; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> or <paramref name="group"/> is none of the named
    ///     values.</exception>
    public static CableBursts Of(IEnumerable<Cable> cables, TimelineUnit? unit = null, TimelineGroup group = TimelineGroup.Tag,
        BurstOptions? options = null) => Counting.Of(cables, Gather(unit, group, options));

    /// <summary>Starts gathering the same from cables that come one by one.</summary>
    /// <param name="unit">What a bucket spans; null for the shortest of day, month, quarter and year that makes no more than 72 of
    ///     them.</param>
    /// <param name="group">Whose bursts. With None the traffic of all cables is held against an even flow.</param>
    /// <param name="options">What counts as a burst; null for the default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> or <paramref name="group"/> is none of the named
    ///     values.</exception>
    public static ICableGatherer<CableBursts> Gather(TimelineUnit? unit = null, TimelineGroup group = TimelineGroup.Tag,
        BurstOptions? options = null) => Counting.Then(Timeline.Gather(unit, group), timeline => From(timeline, options));

    /// <summary>The bursts in a timeline that is there already.</summary>
    /// <param name="timeline">A timeline; series that <see cref="Timeline.Top"/> put together are left out.</param>
    /// <param name="options">What counts as a burst; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    public static CableBursts From(Timeline timeline, BurstOptions? options = null) =>
        new(timeline ?? throw new ArgumentNullException(nameof(timeline)), options ?? new BurstOptions());

    /// <summary>The bursts of one tag, post or other name, in order of time; empty where it has none.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public IReadOnlyList<CableBurst> OfName(string name)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        return Lists.Of(Bursts.Where(burst => string.Equals(burst.Name, name, StringComparison.Ordinal))
            .OrderBy(burst => burst.Start).ThenBy(burst => burst.Level));
    }

    /// <summary>The bursts in this and in another set of cables together, by the options of this.</summary>
    /// <param name="other">Bursts of other cables, with the same group, and no other unit asked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The two have different units or groups.</exception>
    /// <exception cref="InvalidOperationException">The timeline of one of them has been cut.</exception>
    public CableBursts Merge(CableBursts other)
    {
        if (other is null) throw new ArgumentNullException(nameof(other));
        return new CableBursts(Timeline.Merge(other.Timeline), Options);
    }

    /// <summary>The statistic as HTML: its chart, where CableTools.Charts is loaded, and a table of the first fifty rows.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The statistic as a Markdown table of the first fifty rows.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>How many bursts, of how many names, in which cables.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Bursts.Count} bursts of {Bursts.Select(burst => burst.Name).Distinct(StringComparer.Ordinal).Count()} names in {Timeline}");

    private static IEnumerable<CableBurst> Find(Timeline timeline, BurstOptions options)
    {
        if (timeline.Buckets.Count == 0) return [];
        var totals = timeline.Group == TimelineGroup.None ? null : timeline.Buckets.Select(bucket => bucket.Count).ToList();
        var all = timeline.Series.Where(series => series.Merged == 0).ToList();
        return all.Checked().SelectMany(series =>
            BurstFinder.Find(series.Name, series.Counts, totals, timeline.Buckets[0].Start, timeline.Unit, options, all.Count));
    }
}
