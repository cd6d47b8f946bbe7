using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>Tags by time: how many cables of each bucket have each tag.</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class TagTimeMatrix : IDisplayable, ITabular
{
    internal TagTimeMatrix(Timeline timeline)
    {
        Timeline = timeline;
        Rows = timeline.Series;
    }

    /// <summary>The timeline by tag the matrix was taken from.</summary>
    public Timeline Timeline { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<TimelineBucket> Buckets => Timeline.Buckets;

    /// <summary>The rows, one for each tag, the most used first.</summary>
    public IReadOnlyList<TimelineSeries> Rows { get; }

    /// <summary>Counts tags by time, in one pass.</summary>
    /// <param name="cables">The cables, in any order.</param>
    /// <param name="unit">What a column spans; null for what fits the span.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    public static TagTimeMatrix Of(IEnumerable<Cable> cables, TimelineUnit? unit = null) =>
        new(Timeline.Of(cables, unit, TimelineGroup.Tag));

    /// <summary>The matrix of a timeline by tag.</summary>
    /// <param name="timeline">A timeline grouped by tag, cut by <see cref="Timeline.Top"/> or not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    /// <exception cref="ArgumentException">The timeline is not grouped by tag.</exception>
    public static TagTimeMatrix From(Timeline timeline)
    {
        if (timeline is null) throw new ArgumentNullException(nameof(timeline));
        if (timeline.Group != TimelineGroup.Tag)
            throw new ArgumentException($"Expected a timeline by tag, not by {timeline.Group}.", nameof(timeline));
        return new TagTimeMatrix(timeline);
    }

    /// <summary>Cables with the tag in the bucket.</summary>
    /// <param name="row">Index into <see cref="Rows"/>.</param>
    /// <param name="column">Index into <see cref="Buckets"/>.</param>
    public int Count(int row, int column) => Rows[row].Counts[column];

    /// <summary>Cables with the tag as a part of all cables of the bucket, 0 to 1; null where the bucket has none.</summary>
    /// <param name="row">Index into <see cref="Rows"/>.</param>
    /// <param name="column">Index into <see cref="Buckets"/>.</param>
    public double? Share(int row, int column) => Statistics.Share.Of(Count(row, column), Buckets[column].Count);

    /// <summary>The most used tags only; the others are a last row, "other (12)", in which a cable counts once.</summary>
    /// <param name="count">How many tags to keep, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public TagTimeMatrix Top(int count) => new(Timeline.Top(count));

    /// <summary>The matrix of this and of another set of cables together.</summary>
    /// <param name="other">The matrix of other cables, with the same unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The two have different units.</exception>
    /// <exception cref="InvalidOperationException">One of them has been cut by <see cref="Top"/>.</exception>
    public TagTimeMatrix Merge(TagTimeMatrix other)
    {
        if (other is null) throw new ArgumentNullException(nameof(other));
        return new TagTimeMatrix(Timeline.Merge(other.Timeline));
    }

    /// <summary>The statistic as HTML: its chart, where CableTools.Charts is loaded, and a table of the first fifty rows.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The statistic as a Markdown table of the first fifty rows.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>Rows and columns.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rows.Count:N0} tags by {Buckets.Count:N0} buckets");
}
