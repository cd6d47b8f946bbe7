using System.Runtime.CompilerServices;
using CableTools.Store;
using CableTools.Store.Searching;
using CableTools.Store.Words;
using CableTools.Store.Writing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace CableTools;

/// <summary>Full-text search in cables that are in memory, asked as an index in a folder is.</summary>
public static class CableListSearch
{
    private static readonly ConditionalWeakTable<CableList, Lazy<IndexSearcher>> Searchers = new();

    /// <summary>
    /// Those that fit a query, what fits best first: words, "a phrase", AND, OR, NOT, brackets, climate NEAR treaty, begin*, and fields as
    /// subject:water, tag:PREL, from:oslo, date:2006-05. The first search in a list takes its words apart, some thousand cables a second;
    /// further ones do not.
    /// </summary>
    /// <param name="cables">The cables.</param>
    /// <param name="query">What is asked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> or <paramref name="query"/> is null.</exception>
    /// <exception cref="CableQueryException">The query cannot be read; it says where.</exception>
    public static CableList Search(this CableList cables, string query)
    {
        if (cables is null) throw new ArgumentNullException(nameof(cables));
        if (query is null) throw new ArgumentNullException(nameof(query));
        var asked = new CableQuery { Text = query };
        var conditions = Conditions.Of(asked, Conditions.Words(asked));
        if (cables.Count == 0) return cables;
        var searcher = Searchers.GetValue(cables, list => new Lazy<IndexSearcher>(() => Index(list),
            LazyThreadSafetyMode.PublicationOnly)).Value;
        return new CableList(searcher.Search(conditions, cables.Count).ScoreDocs.Select(found => cables[found.Doc]));
    }

    // Nothing is merged, so that the number of a document is that of its cable.
    private static IndexSearcher Index(CableList cables)
    {
        var directory = new RAMDirectory();
        using (var builder = new DocumentBuilder())
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new WordAnalyzer())
        {
            Similarity = new BM25Similarity(), MergePolicy = NoMergePolicy.NO_COMPOUND_FILES, RAMBufferSizeMB = 256,
        }))
        {
            foreach (var cable in cables.Checked()) writer.AddDocument(builder.Build(cable, cable.Source?.Path ?? ""));
        }

        return new IndexSearcher(DirectoryReader.Open(directory)) { Similarity = new BM25Similarity() };
    }
}
