using CableTools.Store.Writing;
using Lucene.Net.Search;

namespace CableTools.Store.Searching;

/// <summary>One search.</summary>
internal sealed class Search(IndexSearcher searcher, Lazy<DocumentValues> values, PatternSets patterns, CableIndex index, CableQuery asked)
{
    private static readonly HashSet<string> Head = [IndexFields.StoredHead, IndexFields.Key],
        HeadAndText = [IndexFields.StoredHead, IndexFields.Key, IndexFields.StoredText];

    public CableSearchResult Run()
    {
        var words = Conditions.Words(asked);
        var query = patterns.Use(Conditions.Of(asked, words));
        int wanted = Math.Max(1, Math.Min(asked.Skip + Math.Max(asked.First, 0), Math.Max(1, searcher.IndexReader.MaxDoc)));
        var best = Collector(wanted);
        var facets = asked.CountFacets ? new FacetCounter(best, values.Value) : null;
        searcher.Search(query, (ICollector?)facets ?? best);
        var found = best.GetTopDocs(asked.Skip, Math.Max(asked.First, 0));
        var snippets = asked.Snippets ? new SnippetMaker(WordMatcher.Of(words)) : null;
        return new CableSearchResult(best.TotalHits, [.. found.ScoreDocs.Checked().Select(hit => Hit(hit, words is not null, snippets))],
            facets?.ToFacets());
    }

    private ITopDocsCollector Collector(int wanted)
    {
        if (asked.Sort == CableSort.Relevance) return TopScoreDocCollector.Create(wanted, docsScoredInOrder: true);

        bool latest = asked.Sort == CableSort.Latest;
        var field = new SortField(IndexFields.DateValue, SortFieldType.INT64, reverse: latest);
        field.SetMissingValue(latest ? long.MinValue : long.MaxValue);
        return TopFieldCollector.Create(new Sort(field), wanted, fillFields: false, trackDocScores: true, trackMaxScore: false,
            docsScoredInOrder: true);
    }

    private CableHit Hit(ScoreDoc found, bool ranked, SnippetMaker? snippets)
    {
        var stored = searcher.IndexReader.Document(found.Doc, snippets is null ? Head : HeadAndText);
        var head = HitHead.Read(CableIndex.ValueOf(stored, IndexFields.StoredHead));
        var leaves = searcher.IndexReader.Leaves;
        int leaf = Lucene.Net.Index.ReaderUtil.SubIndex(found.Doc, leaves);
        var segment = values.Value.Segments[leaf];
        int document = found.Doc - leaves[leaf].DocBase;
        return new CableHit(index, found.Doc, CableIndex.ValueOf(stored, IndexFields.Key), head, Terms.Date(segment.Ticks[document]),
            (Classification)segment.Level[document],
            ranked ? found.Score : 0, snippets?.Make(CableIndex.TextOf(stored), head.Subject));
    }
}
