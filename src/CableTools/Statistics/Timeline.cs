using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>Cables over time, without gaps: a bucket without a cable is there and counts 0.</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class Timeline : IDisplayable, ITabular
{
    private readonly TimelineCounter _counter;
    private readonly TimelineCounter _fitted;
    private readonly bool _isCut;

    internal Timeline(TimelineCounter counter)
    {
        _counter = counter;
        _fitted = counter.Fitted();
        Buckets = _fitted.Buckets();
        Series = _fitted.Series(Buckets.Count);
    }

    private Timeline(Timeline whole, IReadOnlyList<TimelineSeries> series)
    {
        _counter = whole._counter;
        _fitted = whole._fitted;
        _isCut = true;
        Buckets = whole.Buckets;
        Series = Lists.Of(series);
    }

    /// <summary>What a bucket spans: what was asked for, or what fits the span.</summary>
    public TimelineUnit Unit => _fitted.Unit;

    /// <summary>What the series are.</summary>
    public TimelineGroup Group => _counter.Group;

    /// <summary>Cables counted, the undated ones too.</summary>
    public int Cables => _counter.Cables;

    /// <summary>Cables without a date: they are in no bucket.</summary>
    public int Undated => _counter.Undated;

    /// <summary>Cables without a date-time group that count by the date of their container, of the page or record they came in.</summary>
    public int DatedByContainer => _counter.DatedByContainer;

    /// <summary>The buckets from the first dated cable to the last; empty where none is dated.</summary>
    public IReadOnlyList<TimelineBucket> Buckets { get; }

    /// <summary>
    /// The series: of tags and posts the largest first; of classifications and precedences in their own order. Cables without a tag,
    /// post, or precedence are a series too ("no tag", "no post", "no precedence"), so that nothing is left out.
    /// </summary>
    public IReadOnlyList<TimelineSeries> Series { get; }

    /// <summary>The timeline as rows: bucket by bucket, in each a row for every series, those that count 0 too.</summary>
    public IEnumerable<TimelinePoint> Points =>
        Buckets.SelectMany((bucket, i) => Series.Select(series => new TimelinePoint(bucket, series.Name, series.Counts[i])));

    /// <summary>Counts cables over time, in one pass; memory grows with the number of different buckets and series.</summary>
    /// <param name="cables">The cables, in any order.</param>
    /// <param name="unit">What a bucket spans; null for the shortest of day, month, quarter and year that makes no more than 72 of
    ///     them.</param>
    /// <param name="group">What the series are.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> or <paramref name="group"/> is none of the named
    ///     values.</exception>
    public static Timeline Of(IEnumerable<Cable> cables, TimelineUnit? unit = null,
        TimelineGroup group = TimelineGroup.None) =>
        Counting.Of(cables, Gather(unit, group));

    /// <summary>Starts gathering the same from cables that come one by one.</summary>
    /// <param name="unit">What a bucket spans; null for the shortest of day, month, quarter and year that makes no more than 72 of
    ///     them.</param>
    /// <param name="group">What the series are.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> or <paramref name="group"/> is none of the named
    ///     values.</exception>
    public static ICableGatherer<Timeline> Gather(TimelineUnit? unit = null, TimelineGroup group = TimelineGroup.None) =>
        new TimelineCounter(unit, group);

    /// <summary>
    /// The largest series, the others put together in a last one, "other (12)"; a cable with three of the other tags counts once in it.
    /// </summary>
    /// <param name="count">How many series to keep, at least 1.</param>
    /// <returns>This timeline where it has no more series than that.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public Timeline Top(int count)
    {
        if (count < 1) throw new ArgumentOutOfRangeException(nameof(count), count, "Expected 1 or more.");
        // What was put together before stays together.
        var single = Series.Where(series => series.Merged == 0).ToList();
        if (single.Count <= count) return this;
        var kept = new HashSet<TimelineSeries>(single.OrderByDescending(series => series.Total).Take(count));
        var others = Series.Where(series => !kept.Contains(series)).ToList();
        int merged = others.Sum(series => Math.Max(1, series.Merged));
        var other = new TimelineSeries(FormattableString.Invariant($"other ({merged})"), CountsOf(others, kept), merged);
        return new Timeline(this, [.. Series.Where(kept.Contains), other]);
    }

    // A cable has one post and one level, but many tags: those put together are counted by cable, not by tag.
    private int[] CountsOf(IReadOnlyList<TimelineSeries> others, IEnumerable<TimelineSeries> kept)
    {
        if (Group == TimelineGroup.Tag)
            return _fitted.WithOthers(new HashSet<string>(kept.Select(series => series.Name), StringComparer.Ordinal), Buckets.Count);
        int[] sums = new int[Buckets.Count];
        foreach (var series in others)
        {
            for (int i = 0; i < sums.Length; i++) sums[i] += series.Counts[i];
        }

        return sums;
    }

    /// <summary>The timeline of this and of another set of cables together.</summary>
    /// <param name="other">The timeline of other cables, with the same group, and no other unit asked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The two have different units or groups.</exception>
    /// <exception cref="InvalidOperationException">One of them has been cut by <see cref="Top"/>.</exception>
    public Timeline Merge(Timeline other)
    {
        if (other is null) throw new ArgumentNullException(nameof(other));
        bool asks = _counter.IsUnitAsked, othersAsks = other._counter.IsUnitAsked;
        if ((asks && othersAsks && other.Unit != Unit) || other.Group != Group)
            throw new ArgumentException($"Expected a timeline by {Unit} and {Group}, not by {other.Unit} and {other.Group}.",
                nameof(other));
        if (_isCut || other._isCut) throw new InvalidOperationException("Merge whole timelines, and take the top series of the result.");
        // Who asked for a unit gets it; two that did not fit theirs to both spans.
        TimelineUnit? unit = asks ? Unit : othersAsks ? other.Unit : null;
        var counter = new TimelineCounter(unit, Group);
        counter.Add(unit is { } longer && !asks ? _counter.In(longer) : _counter);
        counter.Add(unit is { } longest && !othersAsks ? other._counter.In(longest) : other._counter);
        return new Timeline(counter);
    }

    /// <summary>The statistic as HTML: its chart, where CableTools.Charts is loaded, and a table of the first fifty rows.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The statistic as a Markdown table of the first fifty rows.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>Span, unit and count.</summary>
    public override string ToString() => Buckets.Count == 0
        ? FormattableString.Invariant($"{Cables:N0} cables, none dated")
        : FormattableString.Invariant(
            $"{Cables:N0} cables by {Unit.ToString().ToLowerInvariant()}, {Buckets[0].Label} to {Buckets[Buckets.Count - 1].Label}");
}
