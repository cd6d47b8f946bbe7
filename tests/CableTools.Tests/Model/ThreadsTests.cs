using System.Reflection;
using CableTools.Corpus;

namespace CableTools.Tests.Model;

/// <summary>What is read late is read by eight threads at once, and is what one alone reads.</summary>
public sealed class ThreadsTests
{
    private const int Threads = 8;

    private static readonly PropertyInfo[] Properties =
    [
        .. typeof(Cable).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0),
    ];

    [Fact]
    public void Each_thread_reads_of_a_cable_what_one_alone_reads()
    {
        string[] texts = [.. InventedCorpus.Make().Take(200).Select(cable => cable.Text)];
        string[] alone = [.. texts.Select(text => Told(Cable.Parse(text), 0))];
        Cable[] shared = [.. texts.Select(text => Cable.Parse(text))];
        AtOnce(thread =>
        {
            for (int i = 0; i < shared.Length; i++) Assert.Equal(alone[i], Told(shared[i], thread));
        });
    }

    [Fact]
    public void Each_thread_finds_in_the_vocabularies_what_one_alone_finds() => AtOnce(thread =>
    {
        Assert.Equal("OSLO", Post.Find("OSLO")!.Name);
        Assert.Equal(Post.All.Count, Post.All.Distinct().Count());
        Assert.Equal("PREL", CableTag.Describe("PREL").Code);
    });

    [Fact]
    public void Lists_are_counted_and_shown_by_several_threads()
    {
        var cables = new CableList(InventedCorpus.Make().Take(100).Select(cable => Cable.Parse(cable.Text)));
        string alone = cables.ToMarkdown();
        AtOnce(_ => Assert.Equal(alone, cables.ToMarkdown()));
    }

    // Each thread begins with another property: the one that another thread is at.
    private static string Told(Cable cable, int first) => string.Join('\n', Enumerable.Range(0, Properties.Length)
        .Select(i => Properties[(i + first * 5) % Properties.Length])
        .Select(property => (property.Name, Value: property.GetValue(cable)))
        .OrderBy(pair => pair.Name, StringComparer.Ordinal)
        .Select(pair => $"{pair.Name}: {(pair.Value is System.Collections.IEnumerable list and not string
            ? string.Join(" | ", list.Cast<object>()) : pair.Value)}"));

    private static void AtOnce(Action<int> work)
    {
        using var start = new Barrier(Threads);
        var faults = new System.Collections.Concurrent.ConcurrentQueue<Exception>();
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                work(number);
            }
            catch (Exception e)
            {
                faults.Enqueue(e);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.Empty(faults);
    }
}
