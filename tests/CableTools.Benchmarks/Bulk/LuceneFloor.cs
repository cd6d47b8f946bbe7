using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace CableTools.Benchmarks.Bulk;

/// <summary>What Lucene.Net itself takes to index the texts: one field with positions, words between blanks, as many threads.</summary>
internal static class LuceneFloor
{
    public static string Run(string dump, string folder)
    {
        using var directory = FSDirectory.Open(folder);
        using var writer = new IndexWriter(directory,
            new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48)) { RAMBufferSizeMB = 192 });
        var texts = CableReader.Read(dump).Select(cable => cable.Text);
        Parallel.ForEach(texts, text => writer.AddDocument([new TextField("text", text, Field.Store.NO)]));
        writer.Commit();
        return "";
    }
}
