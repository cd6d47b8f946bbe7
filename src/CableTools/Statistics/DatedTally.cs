namespace CableTools.Statistics;

/// <summary>Counts by key, each with its first and last date.</summary>
internal sealed class DatedTally<TKey>(IEqualityComparer<TKey>? comparer = null) where TKey : notnull
{
    private readonly Dictionary<TKey, Entry> _entries = new(comparer);

    public int this[TKey key] => _entries.TryGetValue(key, out var entry) ? entry.Count : 0;

    public IEnumerable<(TKey Key, int Count, DateTimeOffset? First, DateTimeOffset? Last)> Items =>
        _entries.Checked().Select(pair => (pair.Key, pair.Value.Count, pair.Value.Span.First, pair.Value.Span.Last));

    public void Add(TKey key, DateTimeOffset? date)
    {
        var entry = Find(key);
        entry.Count++;
        entry.Span.Add(date);
    }

    public void Add(DatedTally<TKey> other)
    {
        foreach (var pair in other._entries.Checked())
        {
            var entry = Find(pair.Key);
            entry.Count += pair.Value.Count;
            entry.Span.Add(pair.Value.Span);
        }
    }

    private Entry Find(TKey key)
    {
        if (!_entries.TryGetValue(key, out var entry)) _entries.Add(key, entry = new Entry());
        return entry;
    }

    private sealed class Entry
    {
        public int Count;
        public DateSpan Span;
    }
}
