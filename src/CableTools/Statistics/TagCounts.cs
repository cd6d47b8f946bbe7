using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>How often each tag is used. A cable counts once for each of its tags.</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class TagCounts : IDisplayable, ITabular
{
    private readonly Counter _counter;
    private IReadOnlyList<TagCount>? _tags;

    private TagCounts(Counter counter) => _counter = counter;

    /// <summary>Cables counted.</summary>
    public int Cables => _counter.Cables;

    /// <summary>Cables without any tag.</summary>
    public int Untagged => _counter.Untagged;

    /// <summary>Cables without a date: they count, but take no part in the trends.</summary>
    public int Undated => _counter.Cables - (int)_counter.Whole.Count;

    /// <summary>Date of the first cable, UTC; null where none is dated.</summary>
    public DateTimeOffset? First => _counter.Span.First;

    /// <summary>Date of the last cable, UTC; null where none is dated.</summary>
    public DateTimeOffset? Last => _counter.Span.Last;

    /// <summary>The tags, the most used first, then in order of code.</summary>
    public IReadOnlyList<TagCount> Tags => _tags ??= _counter.ToList();

    /// <summary>The count of one tag; null where no cable has it.</summary>
    /// <param name="code">The tag; case does not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public TagCount? this[string code]
    {
        get
        {
            if (code is null) throw new ArgumentNullException(nameof(code));
            return Tags.FirstOrDefault(tag => string.Equals(tag.Code, code, StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>Cables that have a tag beside the most used ones, each once however many such tags it has.</summary>
    /// <param name="top">How many of <see cref="Tags"/> are the most used.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is negative.</exception>
    public int CablesWithOthers(int top)
    {
        if (top < 0) throw new ArgumentOutOfRangeException(nameof(top), top, "Expected 0 or more.");
        return _counter.Sets.WithOthers(new HashSet<string>(Tags.Take(top).Select(tag => tag.Code), StringComparer.Ordinal))[0];
    }

    /// <summary>Counts the tags of cables, in one pass; memory grows with the number of different sets of tags.</summary>
    /// <param name="cables">The cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    public static TagCounts Of(IEnumerable<Cable> cables) => Counting.Of(cables, Gather());

    /// <summary>Starts gathering the same from cables that come one by one.</summary>
    public static ICableGatherer<TagCounts> Gather() => new Counter();

    /// <summary>The counts of this and of another set of cables together.</summary>
    /// <param name="other">Counts of other cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public TagCounts Merge(TagCounts other)
    {
        if (other is null) throw new ArgumentNullException(nameof(other));
        var counter = new Counter();
        counter.Add(_counter);
        counter.Add(other._counter);
        return new TagCounts(counter);
    }

    /// <summary>The statistic as HTML: its chart, where CableTools.Charts is loaded, and a table of the first fifty rows.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The statistic as a Markdown table of the first fifty rows.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>Cables and tags.</summary>
    public override string ToString() => FormattableString.Invariant($"{Cables:N0} cables, {Tags.Count:N0} tags");

    internal sealed class Counter : CableGatherer<TagCounts>
    {
        private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
        private TrendSums _whole;
        private DateSpan _span;

        public int Cables { get; private set; }

        public int Untagged { get; private set; }

        public TagSets<int> Sets { get; } = new();

        public TrendSums Whole => _whole;

        public DateSpan Span => _span;

        public override void Add(ICableFacts facts)
        {
            var date = facts.Date;
            Cables++;
            _span.Add(date);
            if (date is { } whole) _whole.Add(whole);
            if (facts.Tags.Count == 0) Untagged++;
            else Sets.Add(0, facts.Tags);
            foreach (string tag in facts.Tags)
            {
                var entry = Find(tag);
                entry.Count++;
                entry.Span.Add(date);
                if (date is { } dated) entry.Sums.Add(dated);
            }
        }

        public void Add(Counter other)
        {
            Cables += other.Cables;
            Untagged += other.Untagged;
            Sets.Add(other.Sets);
            _whole.Add(other._whole);
            _span.Add(other._span);
            foreach (var pair in other._entries)
            {
                var entry = Find(pair.Key);
                entry.Count += pair.Value.Count;
                entry.Sums.Add(pair.Value.Sums);
                entry.Span.Add(pair.Value.Span);
            }
        }

        public override TagCounts ToResult()
        {
            var copy = new Counter();
            copy.Add(this);
            return new TagCounts(copy);
        }

        public IReadOnlyList<TagCount> ToList() => Lists.Of(
            _entries
                .OrderByDescending(pair => pair.Value.Count)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new TagCount(
                    CableTag.Describe(pair.Key), pair.Value.Count, (double)pair.Value.Count / Cables,
                    _whole.SlopePerYear(pair.Value.Sums), pair.Value.Span.First, pair.Value.Span.Last)));

        private Entry Find(string tag)
        {
            if (!_entries.TryGetValue(tag, out var entry)) _entries.Add(tag, entry = new Entry());
            return entry;
        }

        private sealed class Entry
        {
            public int Count;
            public TrendSums Sums;
            public DateSpan Span;
        }
    }
}
