using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>How cables are classified, and how their paragraphs are marked (Executive Order 13526 sec. 1.6).</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class ClassificationShares : IDisplayable, ITabular
{
    private readonly Counter _counter;

    private ClassificationShares(Counter counter)
    {
        _counter = counter;
        Classifications = Lists.Of(
            counter.Levels.Pairs.OrderBy(pair => pair.Key)
                .Select(pair => new ClassificationCount(pair.Key, pair.Value, (double)pair.Value / counter.Cables)));
        int marked = counter.Portions - counter.Unmarked;
        Markings = Lists.Of(
            counter.Markings.Pairs.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new PortionMarkingCount(pair.Key, pair.Value, (double)pair.Value / marked)));
    }

    /// <summary>Cables counted.</summary>
    public int Cables => _counter.Cables;

    /// <summary>Portions counted: paragraphs, and the subparagraphs that have a marking of their own.</summary>
    public int Portions => _counter.Portions;

    /// <summary>Paragraphs without a marking.</summary>
    public int Unmarked => _counter.Unmarked;

    /// <summary>The classifications that occur, lowest first.</summary>
    public IReadOnlyList<ClassificationCount> Classifications { get; }

    /// <summary>The portion markings that occur, the most frequent first.</summary>
    public IReadOnlyList<PortionMarkingCount> Markings { get; }

    /// <summary>Counts classifications and markings, in one pass; memory grows with the number of different ones.</summary>
    /// <param name="cables">The cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    public static ClassificationShares Of(IEnumerable<Cable> cables) => Counting.Of(cables, Gather());

    /// <summary>Starts gathering the same from cables that come one by one.</summary>
    public static ICableGatherer<ClassificationShares> Gather() => new Counter();

    /// <summary>The shares of this and of another set of cables together.</summary>
    /// <param name="other">Shares of other cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public ClassificationShares Merge(ClassificationShares other)
    {
        if (other is null) throw new ArgumentNullException(nameof(other));
        var counter = new Counter();
        counter.Add(_counter);
        counter.Add(other._counter);
        return new ClassificationShares(counter);
    }

    /// <summary>The statistic as HTML: its chart, where CableTools.Charts is loaded, and a table of the first fifty rows.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The statistic as a Markdown table of the first fifty rows.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>Classifications and counts.</summary>
    public override string ToString() => string.Join(", ", Classifications);

    internal sealed class Counter : CableGatherer<ClassificationShares>
    {
        public int Cables { get; private set; }

        public int Portions { get; private set; }

        public int Unmarked { get; private set; }

        public Tally<Classification> Levels { get; } = new();

        public Tally<string> Markings { get; } = new(StringComparer.Ordinal);

        public override void Add(ICableFacts facts)
        {
            Cables++;
            Levels.Add(facts.Classification);
            foreach (var portion in facts.Portions)
            {
                Portions += portion.Count;
                if (portion.Marking is { } marking) Markings.Add(marking, portion.Count);
                else Unmarked += portion.Count;
            }
        }

        public void Add(Counter other)
        {
            Cables += other.Cables;
            Portions += other.Portions;
            Unmarked += other.Unmarked;
            Levels.Add(other.Levels);
            Markings.Add(other.Markings);
        }

        public override ClassificationShares ToResult()
        {
            var copy = new Counter();
            copy.Add(this);
            return new ClassificationShares(copy);
        }
    }
}
