using System.Diagnostics;
using System.Text.Json;
using CableTools.Corpus;
using CableTools.Statistics;
using CableTools.Tests.Statistics;
using CableTools.Tests.Support;

namespace CableTools.Tests.Graphs;

/// <summary>What networkx reads in the files, and measures itself, where it is installed.</summary>
public sealed class NetworkxTests
{
    private static readonly Lazy<bool> IsThere = new(() => Run("-c", "import networkx") is not null);

    private static readonly Lazy<IReadOnlyList<Cable>> Corpus =
        new(() => [.. InventedCorpus.Make().Select(cable => Cable.Parse(cable.Text)).Where(cable => cable.Date?.Year > 2006)]);

    [Theory]
    [InlineData(CableGraphKind.Correspondence, ".gexf", false)]
    [InlineData(CableGraphKind.Correspondence, ".graphml", true)]
    [InlineData(CableGraphKind.Reference, ".gexf", true)]
    [InlineData(CableGraphKind.Reference, ".graphml", false)]
    [InlineData(CableGraphKind.Reference, ".graphml", true)]
    public void It_reads_and_measures_the_same(CableGraphKind kind, string ending, bool isLarge)
    {
        Assert.SkipUnless(IsThere.Value, "python3 with networkx is not installed here (Debian: python3-networkx).");
        var network = CableNetwork.Of(isLarge ? Corpus.Value : Table.Cables, kind);
        string path = Path.Combine(Directory.CreateTempSubdirectory("cabletools-").FullName, "network" + ending);
        network.Save(path);
        using var read = JsonDocument.Parse(Run(Repository.File("tests/CableTools.Tests/Graphs/read_graph.py"), path)!);
        var root = read.RootElement;

        Assert.True(root.GetProperty("directed").GetBoolean());
        Assert.Equal(network.Edges.OrderBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal)
                .Select(edge => $"{edge.From} {edge.To} {edge.Weight} {edge.First:yyyy-MM-ddTHH:mm:ssZ} {edge.Last:yyyy-MM-ddTHH:mm:ssZ}"),
            root.GetProperty("edges").EnumerateArray()
                .OrderBy(edge => edge[0].GetString(), StringComparer.Ordinal).ThenBy(edge => edge[1].GetString(), StringComparer.Ordinal)
                .Select(edge => $"{edge[0]} {edge[1]} {edge[2].GetDouble()} {edge[3]} {edge[4]}"));
        Assert.Equal(network.Nodes.Count, root.GetProperty("nodes").EnumerateObject().Count());
        Assert.All(network.Nodes, node =>
        {
            var data = root.GetProperty("nodes").GetProperty(node.Name);
            Assert.Equal((node.InDegree, node.OutDegree, node.InWeight, node.OutWeight, node.Community, node.Component),
                (Int("inDegree"), Int("outDegree"), Int("inWeight"), Int("outWeight"), Int("community"), Int("component")));
            Assert.Equal(node.Betweenness, data.GetProperty("betweenness").GetDouble());
            Assert.Equal(node.Betweenness, root.GetProperty("betweenness").GetProperty(node.Name).GetDouble(), 12);
            Assert.Equal(kind == CableGraphKind.Reference ? (bool?)node.IsPresent : null,
                data.TryGetProperty("present", out var present) ? (bool?)present.GetBoolean() : null);
            Assert.Equal(node.Subject, Text("subject"));
            Assert.Equal(node.Classification?.ToString(), Text("classification"));
            Assert.Equal(node.Date?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ"), Text("date"));

            int Int(string name) => data.GetProperty(name).GetInt32();

            string? Text(string name) => data.TryGetProperty(name, out var value) ? value.GetString() : null;
        });
        Assert.Equal(network.Components, root.GetProperty("components").GetInt32());
        Assert.Equal(network.Modularity, root.GetProperty("modularity").GetDouble(), 12);
        // Its own communities, the best of five seeds, are no better.
        Assert.True(network.Modularity >= root.GetProperty("louvain").GetDouble() - 0.002);
    }

    private static string? Run(params string[] arguments)
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", arguments)
                { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = python.StandardError.ReadToEndAsync();
            string output = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            return python.ExitCode == 0 ? output
                : arguments[0] == "-c" ? null : throw new InvalidOperationException(errors.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
