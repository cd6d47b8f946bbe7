using CableTools.Model;
using CableTools.Statistics;

namespace CableTools.Words;

/// <summary>How often words and phrases stand in the text of cables over time, by ten thousand words.</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class WordTimeline : IDisplayable, ITabular
{
    private IReadOnlyList<WordTimelinePoint>? _points;

    internal WordTimeline(TimelineUnit unit, IReadOnlyList<TimelineBucket> buckets, IReadOnlyList<long> words,
        IReadOnlyList<WordSeries> series, int cables, int undated, int datedByContainer)
    {
        Unit = unit;
        Buckets = buckets;
        TotalWords = words;
        Series = series;
        Cables = cables;
        Undated = undated;
        DatedByContainer = datedByContainer;
    }

    /// <summary>What a bucket spans: what was asked for, or what fits the span.</summary>
    public TimelineUnit Unit { get; }

    /// <summary>
    /// The buckets from the first dated cable to the last, without a gap, each with its cables; empty where none is dated.
    /// </summary>
    public IReadOnlyList<TimelineBucket> Buckets { get; }

    /// <summary>Words of the text of each bucket's cables: what the counts of a series are a part of.</summary>
    public IReadOnlyList<long> TotalWords { get; }

    /// <summary>The terms, in the order in which they were asked for.</summary>
    public IReadOnlyList<WordSeries> Series { get; }

    /// <summary>Cables read, the undated ones too.</summary>
    public int Cables { get; }

    /// <summary>Cables without a date: they are in no bucket, and their words in no rate.</summary>
    public int Undated { get; }

    /// <summary>Cables without a date-time group that count by the date of their container, of the page or record they came in.</summary>
    public int DatedByContainer { get; }

    /// <summary>The timeline as rows: each bucket of the first term, then of the second.</summary>
    public IReadOnlyList<WordTimelinePoint> Points => _points ??= Lists.Of(
        [.. Series.SelectMany(series => Buckets.Select((bucket, i) =>
            new WordTimelinePoint(bucket, series.Word, series.Counts[i], series.Cables[i], TotalWords[i])))]);

    /// <summary>Counts terms over time, in one pass.</summary>
    /// <param name="cables">The cables, in any order.</param>
    /// <param name="words">Words and phrases; * stands for any characters of a word, ? for one. Each is counted for itself.</param>
    /// <param name="unit">What a bucket spans; null for the shortest of day, month, quarter and year that makes no more than 72 of
    ///     them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/>, <paramref name="words"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There is no word, or one has no letter and no figure.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is none of the named values.</exception>
    public static WordTimeline Of(IEnumerable<Cable> cables, IEnumerable<string> words, TimelineUnit? unit = null) =>
        Gather(words, unit).Over(cables);

    /// <summary>Starts gathering the same from cables that come one by one.</summary>
    /// <param name="words">Words and phrases; * stands for any characters of a word, ? for one. Each is counted for itself.</param>
    /// <param name="unit">What a bucket spans; null for the shortest of day, month, quarter and year that makes no more than 72 of
    ///     them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There is no word, or one has no letter and no figure.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is none of the named values.</exception>
    public static WordGatherer<WordTimeline> Gather(IEnumerable<string> words, TimelineUnit? unit = null) =>
        new WordTimelineCounter(words, unit);

    /// <summary>The timeline as HTML: its chart, where CableTools.Charts is loaded, and a table of the first fifty rows.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The timeline as a Markdown table of the first fifty rows.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>Terms, unit and span.</summary>
    public override string ToString()
    {
        string terms = string.Join(", ", Series.Select(series => FormattableString.Invariant($"{series.Word} ({series.Total:N0})")));
        return Buckets.Count == 0
            ? FormattableString.Invariant($"{terms} in {Cables:N0} cables, none dated")
            : FormattableString.Invariant($"{terms} in {Cables:N0} cables by {Unit.ToString().ToLowerInvariant()}, ")
                + $"{Buckets[0].Label} to {Buckets[Buckets.Count - 1].Label}";
    }
}
