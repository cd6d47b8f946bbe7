using Lucene.Net.Search;

namespace CableTools.Store.Searching;

/// <summary>
/// What the last beginnings and patterns found, "gov*", a bit a document: each stands for thousands of words, and whoever narrows a query
/// asks for the same one again. For one open index, whose documents do not change.
/// </summary>
internal sealed class PatternSets
{
    /// <summary>Patterns that are kept: of a quarter of a million cables one takes 32 kilobytes.</summary>
    private const int Most = 64;

    private readonly Dictionary<Query, Query> _kept = [];
    private readonly Queue<Query> _order = new();

    /// <summary>The same query with its patterns looked up here; what it finds and how that ranks stay the same.</summary>
    public Query Use(Query query)
    {
        switch (query)
        {
            case PrefixQuery or WildcardQuery:
                return Kept(query);
            case BooleanQuery all:
                var used = new BooleanQuery(all.CoordDisabled)
                {
                    MinimumNumberShouldMatch = all.MinimumNumberShouldMatch, Boost = all.Boost,
                };
                foreach (var clause in all.Clauses) used.Add(Use(clause.Query), clause.Occur);
                return used;
            default:
                return query;
        }
    }

    private Query Kept(Query pattern)
    {
        lock (_kept)
        {
            if (_kept.TryGetValue(pattern, out var kept)) return kept;
            if (_order.Count == Most) _kept.Remove(_order.Dequeue());
            _order.Enqueue(pattern);
            return _kept[pattern] = new ConstantScoreQuery(new CachingWrapperFilter(new QueryWrapperFilter(pattern)))
                { Boost = pattern.Boost };
        }
    }
}
