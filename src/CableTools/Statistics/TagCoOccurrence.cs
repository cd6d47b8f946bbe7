using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>Which tags stand together on cables.</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class TagCoOccurrence : IDisplayable, ITabular
{
    // Pairs grow with the square of a cable's tags. No real cable has a third of this many.
    private const int TagsOfOneCable = 100;

    private readonly Counter _counter;
    private IReadOnlyList<TagPair>? _pairs;
    private IReadOnlyList<string>? _tags;

    private TagCoOccurrence(Counter counter) => _counter = counter;

    /// <summary>Cables counted.</summary>
    public int Cables => _counter.Cables;

    /// <summary>The tags, the most used first, then in order of code.</summary>
    public IReadOnlyList<string> Tags => _tags ??=
        Lists.Of(_counter.Tags.Pairs.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key));

    /// <summary>The pairs that occur, the most frequent first, then in order of code.</summary>
    public IReadOnlyList<TagPair> Pairs => _pairs ??= Lists.Of(
            _counter.Pairs.Pairs
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key.First, StringComparer.Ordinal).ThenBy(pair => pair.Key.Second, StringComparer.Ordinal)
            .Select(pair => new TagPair(pair.Key.First, pair.Key.Second, pair.Value, _counter.Tags[pair.Key.First],
                _counter.Tags[pair.Key.Second], Cables)));

    /// <summary>
    /// Counts pairs of tags, in one pass; memory grows with the number of different pairs. Of a cable with more than 100 tags the first
    /// 100 count.
    /// </summary>
    /// <param name="cables">The cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    public static TagCoOccurrence Of(IEnumerable<Cable> cables) => Counting.Of(cables, Gather());

    /// <summary>Starts gathering the same from cables that come one by one.</summary>
    public static ICableGatherer<TagCoOccurrence> Gather() => new Counter();

    /// <summary>Cables with both tags; of a tag with itself, the cables with the tag.</summary>
    /// <param name="first">A tag in normal form.</param>
    /// <param name="second">A tag in normal form.</param>
    public int Count(string first, string second) =>
        string.Equals(first, second, StringComparison.Ordinal) ? _counter.Tags[first] : _counter.Pairs[Counter.Key(first, second)];

    /// <summary>The pair of two tags; null where no cable has both, or they are the same.</summary>
    /// <param name="first">A tag in normal form.</param>
    /// <param name="second">A tag in normal form.</param>
    public TagPair? Find(string first, string second)
    {
        var key = Counter.Key(first, second);
        int count = _counter.Pairs[key];
        return count == 0 ? null : new TagPair(key.First, key.Second, count, _counter.Tags[key.First], _counter.Tags[key.Second], Cables);
    }

    /// <summary>The pairs of this and of another set of cables together.</summary>
    /// <param name="other">Pairs of other cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public TagCoOccurrence Merge(TagCoOccurrence other)
    {
        if (other is null) throw new ArgumentNullException(nameof(other));
        var counter = new Counter();
        counter.Add(_counter);
        counter.Add(other._counter);
        return new TagCoOccurrence(counter);
    }

    /// <summary>The statistic as HTML: its chart, where CableTools.Charts is loaded, and a table of the first fifty rows.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The statistic as a Markdown table of the first fifty rows.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>Tags and pairs.</summary>
    public override string ToString() => FormattableString.Invariant($"{Cables:N0} cables, {Tags.Count:N0} tags, {Pairs.Count:N0} pairs");

    internal sealed class Counter : CableGatherer<TagCoOccurrence>
    {
        public int Cables { get; private set; }

        public Tally<string> Tags { get; } = new(StringComparer.Ordinal);

        public Tally<(string First, string Second)> Pairs { get; } = new();

        public override void Add(ICableFacts facts)
        {
            Cables++;
            var tags = facts.Tags;
            int length = Math.Min(tags.Count, TagsOfOneCable);
            for (int i = 0; i < length; i++)
            {
                Tags.Add(tags[i]);
                for (int j = i + 1; j < length; j++) Pairs.Add(Key(tags[i], tags[j]));
            }
        }

        public void Add(Counter other)
        {
            Cables += other.Cables;
            Tags.Add(other.Tags);
            Pairs.Add(other.Pairs);
        }

        public override TagCoOccurrence ToResult()
        {
            var copy = new Counter();
            copy.Add(this);
            return new TagCoOccurrence(copy);
        }

        public static (string First, string Second) Key(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
    }
}
