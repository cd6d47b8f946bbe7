using CableTools.Store.Words;
using CableTools.Store.Writing;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace CableTools.Store.Tests;

/// <summary>What is ended while an index is written leaves its last commit.</summary>
public sealed class StopTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2000)]
    public void What_is_ended_while_it_is_written_is_not_there(int documents)
    {
        using var stop = new CancellationTokenSource();
        using var memory = new RAMDirectory();
        using var writer = Writer(new StoppableDirectory(memory, stop.Token));
        Add(writer, 3);
        writer.Commit();
        Add(writer, documents);
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(writer.Commit);
        writer.Rollback();
        Assert.Equal(3, Count(memory));
    }

    [Fact]
    public void Joining_that_is_ended_loses_nothing()
    {
        using var stop = new CancellationTokenSource();
        using var memory = new RAMDirectory();
        using (var writer = Writer(new StoppableDirectory(memory, stop.Token)))
        {
            for (int i = 0; i < 5; i++)
            {
                Add(writer, 500);
                writer.Commit();
            }

            stop.Cancel();
            // It ends, or what of it was ended is told: on this thread, and not on that of Lucene that joins.
            Assert.ThrowsAny<Exception>(() => writer.ForceMerge(1));
            writer.Rollback();
        }

        Assert.Equal(2500, Count(memory));
    }

    private static IndexWriter Writer(Lucene.Net.Store.Directory directory) =>
        new(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new WordAnalyzer()) { UseCompoundFile = false });

    private static void Add(IndexWriter writer, int documents)
    {
        for (int i = 0; i < documents; i++)
            writer.AddDocument([new TextField("text", $"gnome{i} of the garden {i % 7}", Field.Store.YES)]);
    }

    private static int Count(Lucene.Net.Store.Directory directory)
    {
        using var reader = DirectoryReader.Open(directory);
        return reader.NumDocs;
    }
}
