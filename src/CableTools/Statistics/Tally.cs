namespace CableTools.Statistics;

/// <summary>Counts by key.</summary>
internal sealed class Tally<TKey>(IEqualityComparer<TKey>? comparer = null) where TKey : notnull
{
    private readonly Dictionary<TKey, int> _counts = new(comparer);

    public int this[TKey key] => _counts.TryGetValue(key, out int count) ? count : 0;

    public int Distinct => _counts.Count;

    public IEnumerable<KeyValuePair<TKey, int>> Pairs => _counts;

    public void Add(TKey key, int count = 1) => _counts[key] = this[key] + count;

    public void Add(Tally<TKey> other)
    {
        foreach (var pair in other._counts.Checked()) Add(pair.Key, pair.Value);
    }
}
