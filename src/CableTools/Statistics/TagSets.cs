namespace CableTools.Statistics;

/// <summary>
/// How many cables have the same tags: which tags a chart leaves out is known only at its end, and a cable with three of them is one cable.
/// </summary>
/// <typeparam name="TKey">What the cables are told apart by besides, the bucket of a timeline.</typeparam>
internal sealed class TagSets<TKey> where TKey : notnull
{
    // No tag has a line's end in it.
    private const char Separator = '\n';

    private readonly Tally<(TKey Key, string Tags)> _sets = new();

    public void Add(TKey key, IReadOnlyList<string> tags) => _sets.Add((key, string.Join(Separator.ToString(), tags)));

    public void Add(TagSets<TKey> other) => _sets.Add(other._sets);

    /// <summary>The same under other keys: those of a month for those of its days.</summary>
    public TagSets<TOther> Under<TOther>(Func<TKey, TOther> rename) where TOther : notnull
    {
        var renamed = new TagSets<TOther>();
        foreach (var pair in _sets.Pairs) renamed._sets.Add((rename(pair.Key.Key), pair.Key.Tags), pair.Value);
        return renamed;
    }

    /// <summary>The cables with at least one tag that is not in a list, each once, by key.</summary>
    public Tally<TKey> WithOthers(ICollection<string> tags)
    {
        var cables = new Tally<TKey>();
        foreach (var pair in _sets.Pairs)
        {
            if (pair.Key.Tags.Split(Separator).Any(tag => !tags.Contains(tag))) cables.Add(pair.Key.Key, pair.Value);
        }

        return cables;
    }
}
