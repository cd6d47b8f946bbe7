using CableTools.Comparison;
using CableTools.Corpus;
using CableTools.Statistics;

namespace CableTools.Tests;

/// <summary>Long work ends where it is told to, and nothing of it stays.</summary>
public sealed class CableWorkTests
{
    private static readonly IReadOnlyList<Cable> Cables = [.. InventedCorpus.Make().Take(60).Select(cable => Cable.Parse(cable.Text))];

    public static TheoryData<string, Func<object>> Works => new()
    {
        { "statistics", () => CableStatistics.Of(Cables).ToHtml() },
        { "a timeline", () => Timeline.Of(Cables).ToString() },
        { "bursts", () => CableBursts.Of(Cables).ToString() },
        { "threads", () => ReferenceGraph.Of(Cables).Threads.Count },
        { "a network", () => CableNetwork.Of(Cables, CableGraphKind.Correspondence).Nodes.Count },
        { "duplicates", () => CableDuplicates.Find(Cables).Count },
        { "a comparison", () => CableComparison.Of(Cables[0], Cables[1]).ToString() },
    };

    [Theory]
    [MemberData(nameof(Works), DisableDiscoveryEnumeration = true)]
    public void Work_that_is_ended_throws_and_is_done_the_next_time(string name, Func<object> work)
    {
        using var ended = new CancellationTokenSource();
        object expected = work();
        using (CableWork.StopOn(ended.Token))
        {
            Assert.Equal(expected, work());
            ended.Cancel();
            Assert.Throws<OperationCanceledException>(work);

            // Whoever asks for less is ended by whoever asks for more.
            using (CableWork.StopOn(CancellationToken.None)) Assert.Throws<OperationCanceledException>(work);
        }

        Assert.Equal(expected, work());
        Assert.NotEmpty(name);
    }

    [Fact]
    public void A_network_that_was_ended_in_the_middle_can_be_measured_again()
    {
        var network = CableNetwork.Of(Cables, CableGraphKind.Correspondence);
        using var ended = new CancellationTokenSource();
        ended.Cancel();
        using (CableWork.StopOn(ended.Token))
        {
            Assert.Throws<OperationCanceledException>(() => network.Communities);
            Assert.Throws<OperationCanceledException>(() => network.Nodes);
        }

        Assert.Equal(CableNetwork.Of(Cables, CableGraphKind.Correspondence).ToString(), network.ToString());
    }

    [Fact]
    public void A_file_that_was_ended_is_not_there()
    {
        string folder = Directory.CreateTempSubdirectory("cables").FullName;
        using var ended = new CancellationTokenSource();
        using (var sink = CableExport.Open(Path.Combine(folder, "network.gexf"), graph: CableGraphKind.Correspondence))
        {
            foreach (var cable in Cables) sink.Write(cable);
            ended.Cancel();
            using var stop = CableWork.StopOn(ended.Token);
            Assert.Throws<OperationCanceledException>(sink.Commit);
        }

        Assert.Empty(Directory.GetFiles(folder));
        Directory.Delete(folder);
    }

    [Fact]
    public async Task What_another_thread_does_is_not_ended()
    {
        using var ended = new CancellationTokenSource();
        ended.Cancel();
        var other = Task.Run(() => TagCounts.Of(Cables).Cables, TestContext.Current.CancellationToken);
        using (CableWork.StopOn(ended.Token))
        {
            Assert.Equal(Cables.Count, await other);
            await Assert.ThrowsAsync<OperationCanceledException>(() => Task.Run(() => TagCounts.Of(Cables).Cables, CancellationToken.None));
        }
    }
}
