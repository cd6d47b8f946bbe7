using CableTools.Model;
using CableTools.Statistics;

namespace CableTools.Words;

/// <summary>Counts terms by bucket. The cables and their words are counted by bucket, too: a rate needs both.</summary>
internal sealed class WordTimelineCounter : WordGatherer<WordTimeline>
{
    private readonly TimelineUnit? _asked;
    private readonly WordTerm[] _terms;
    private readonly SortedDictionary<int, Bucket> _buckets = [];
    private Bucket _current = new(0);
    private int _cables, _undated, _datedByContainer;

    public WordTimelineCounter(IEnumerable<string> words, TimelineUnit? unit)
    {
        if (words is null) throw new ArgumentNullException(nameof(words));
        if (unit is < TimelineUnit.Day or > TimelineUnit.Year)
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "Expected Day, Week, Month, Quarter or Year.");
        _terms = [.. words.Select(word => WordTerm.Parse(word, nameof(words)))];
        if (_terms.Length == 0) throw new ArgumentException("Expected a word or more.", nameof(words));
        _asked = unit;
    }

    // By day, where it follows from the span what a bucket is.
    private TimelineUnit Counted => _asked ?? TimelineUnit.Day;

    public override WordTimeline ToResult()
    {
        var unit = _asked ?? FittingUnit();
        var buckets = Filled(unit);
        var named = buckets.Select(bucket =>
        {
            var start = TimeBuckets.StartOf(bucket.Index, unit);
            return new TimelineBucket(start, TimeBuckets.LabelOf(start, unit), bucket.Cables);
        });
        IReadOnlyList<long> words = [.. buckets.Select(bucket => bucket.Words)];
        var series = _terms.Select((term, i) => new WordSeries(term.Text, [.. buckets.Select(bucket => bucket.Counts[i])],
            [.. buckets.Select(bucket => bucket.With[i])], words));
        return new WordTimeline(unit, Lists.Of([.. named]), Lists.Of(words), Lists.Of([.. series]), _cables, _undated, _datedByContainer);
    }

    private protected override bool Begin(Cable cable)
    {
        _cables++;
        if (cable.Date is not { } date)
        {
            _undated++;
            return false;
        }

        if (cable.IsDatedByContainer) _datedByContainer++;
        int index = TimeBuckets.IndexOf(date, Counted);
        if (!_buckets.TryGetValue(index, out var bucket)) _buckets.Add(index, bucket = new Bucket(index, _terms.Length));
        _current = bucket;
        bucket.Cables++;
        return true;
    }

    private protected override void AddParagraph(Cable cable, CableParagraph paragraph)
    {
        _current.Words += Words.Count;
        for (int term = 0; term < _terms.Length; term++)
        {
            for (int i = 0; i < Words.Count; i++)
            {
                if (!_terms[term].IsAt(Words, i)) continue;
                _current.Counts[term]++;
                if (_current.LastCable[term] != _cables) _current.With[term]++;
                _current.LastCable[term] = _cables;
                i += _terms[term].Length - 1;
            }
        }
    }

    private TimelineUnit FittingUnit() => _buckets.Count == 0 ? TimelineUnit.Month
        : TimeBuckets.FittingUnit(TimeBuckets.StartOf(_buckets.Keys.First(), TimelineUnit.Day),
            TimeBuckets.StartOf(_buckets.Keys.Last(), TimelineUnit.Day));

    /// <summary>The buckets in a unit, from the first to the last, those without a cable too.</summary>
    private List<Bucket> Filled(TimelineUnit unit)
    {
        var filled = new List<Bucket>();
        foreach (var pair in _buckets)
        {
            int index = unit == Counted ? pair.Key
                : TimeBuckets.IndexOf(new DateTimeOffset(TimeBuckets.StartOf(pair.Key, Counted)), unit);
            if (filled.Count == 0) filled.Add(new Bucket(index, _terms.Length));
            while (filled[filled.Count - 1].Index < index)
                filled.Add(new Bucket(filled[filled.Count - 1].Index + 1, _terms.Length));
            filled[filled.Count - 1].Add(pair.Value);
        }

        return filled;
    }

    private sealed class Bucket(int index, int terms = 0)
    {
        public int Index { get; } = index;

        public int Cables { get; set; }

        public long Words { get; set; }

        public int[] Counts { get; } = new int[terms];

        /// <summary>Cables with each term.</summary>
        public int[] With { get; } = new int[terms];

        /// <summary>The number of the cable that was counted last for each term.</summary>
        public int[] LastCable { get; } = new int[terms];

        public void Add(Bucket other)
        {
            Cables += other.Cables;
            Words += other.Words;
            for (int i = 0; i < Counts.Length; i++)
            {
                Counts[i] += other.Counts[i];
                With[i] += other.With[i];
            }
        }
    }
}
