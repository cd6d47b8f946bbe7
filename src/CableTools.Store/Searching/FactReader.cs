using CableTools.Statistics;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableTools.Store.Searching;

/// <summary>Goes through the facts of the cables that a query finds.</summary>
internal static class FactReader
{
    /// <returns>How many there are.</returns>
    public static int Read(IndexSearcher searcher, CableQuery? asked, Action<ICableFacts> take)
    {
        int count = 0;
        if (asked is not null)
        {
            var each = new Each(Add);
            searcher.Search(Conditions.Of(asked, Conditions.Words(asked)), each);
            return each.Count;
        }

        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            var facts = new IndexedFacts(leaf.AtomicReader);
            foreach (int document in DocumentValues.Documents(leaf.AtomicReader))
            {
                facts.MoveTo(document);
                Add(facts);
                count++;
            }
        }

        return count;

        void Add(ICableFacts facts)
        {
            CableWork.Check();
            take(facts);
        }
    }

    /// <summary>Takes the facts of each hit.</summary>
    private sealed class Each(Action<ICableFacts> add) : ICollector
    {
        private IndexedFacts _facts = null!;

        public int Count { get; private set; }

        public bool AcceptsDocsOutOfOrder => true;

        public void SetScorer(Scorer scorer)
        {
        }

        public void SetNextReader(AtomicReaderContext context) => _facts = new IndexedFacts(context.AtomicReader);

        public void Collect(int doc)
        {
            _facts.MoveTo(doc);
            add(_facts);
            Count++;
        }
    }
}
