using System.IO.Compression;
using System.Xml.Linq;
using CableTools.Statistics;
using CableTools.Tests.Statistics;

namespace CableTools.Tests.Graphs;

public sealed class GraphWriterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cabletools-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("net.gexf", CableGraphKind.Correspondence)]
    [InlineData("net.GraphML", CableGraphKind.Correspondence)]
    [InlineData("net.gexf.gz", CableGraphKind.Reference)]
    [InlineData("net.graphml.gz", CableGraphKind.Reference)]
    public void A_file_has_the_nodes_and_edges_of_its_network(string name, CableGraphKind kind)
    {
        string path = Write(name, kind, Table.Cables);
        var root = Load(path);
        var network = CableNetwork.Of(Table.Cables, kind);
        Assert.Equal(network.Nodes.Select(node => node.Name), root.Descendants(root.Name.Namespace + "node")
            .Select(node => node.Attribute("id")!.Value));
        Assert.Equal(network.Edges.Select(edge => $"{edge.From} {edge.To}"), root.Descendants(root.Name.Namespace + "edge")
            .Select(edge => edge.Attribute("source")!.Value + " " + edge.Attribute("target")!.Value));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public void GEXF_is_of_version_1_3_and_its_values_have_the_declared_types()
    {
        var root = Load(Write("net.gexf", CableGraphKind.Reference, Table.Cables));
        XNamespace ns = "http://gexf.net/1.3";
        Assert.Equal((ns + "gexf", "1.3"), (root.Name, root.Attribute("version")!.Value));
        var graph = root.Element(ns + "graph")!;
        Assert.Equal("directed", graph.Attribute("defaultedgetype")!.Value);
        var oslo = graph.Descendants(ns + "node").Single(node => node.Attribute("label")!.Value == "06OSLO9001");
        var values = oslo.Descendants(ns + "attvalue").ToDictionary(value => value.Attribute("for")!.Value,
            value => value.Attribute("value")!.Value);
        Assert.Equal(("true", "2006-01-02T08:00:00Z", "NUMBER 9001 OF OSLO", "Unclassified", "1"),
            (values["present"], values["date"], values["subject"], values["classification"], values["inDegree"]));
        var declared = graph.Elements(ns + "attributes").Single(it => it.Attribute("class")!.Value == "node").Elements()
            .ToDictionary(it => it.Attribute("id")!.Value, it => it.Attribute("type")!.Value);
        Assert.All(values.Keys, key => Assert.Contains(key, declared.Keys));
        Assert.Equal(("double", "boolean", "integer"), (declared["betweenness"], declared["present"], declared["community"]));
    }

    [Fact]
    public void What_XML_forbids_is_replaced_and_said()
    {
        // A bell and half of a character in a subject; and two stations that are the same without a bell.
        var cables = new[] { "RINGS \u0007 AND \uD800 HALF & <WHOLE> \uD83D\uDE00" }.Select((subject, i) => new NetworkFacts
        {
            Id = "06OSLO1", Subject = subject, ReferencedIds = ["06OSLO2"], Origin = "A\u0007B", ActionAddressees = ["A\u0008B"],
        }).ToList();
        foreach (var (kind, expected) in new[] { (CableGraphKind.Reference, 2), (CableGraphKind.Correspondence, 2) })
        {
            var gatherer = CableNetwork.Gather(kind);
            foreach (var facts in cables) gatherer.Add(facts);
            foreach (string ending in new[] { "gexf", "graphml" })
            {
                string path = Path.Combine(_folder, $"{kind}.{ending}");
                Assert.Equal(expected, gatherer.ToResult().Save(path));
                string text = Load(path).ToString();
                Assert.Contains($"{expected} characters that XML forbids are written as U+FFFD", text, StringComparison.Ordinal);
                Assert.Contains(kind == CableGraphKind.Reference ? "RINGS \uFFFD AND \uFFFD HALF &amp; &lt;WHOLE&gt; \uD83D\uDE00"
                    : "A\uFFFDB (2)", text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Until_it_is_committed_there_is_no_file_and_an_old_one_stays()
    {
        string path = Path.Combine(_folder, "net.gexf");
        using (var given = new CableGraphWriter(path, CableGraphKind.Reference)) given.Write(Table.Cables[0]);
        Assert.Empty(Directory.GetFiles(_folder));
        File.WriteAllText(path, "old");
        Assert.Throws<IOException>(() => new CableGraphWriter(path, CableGraphKind.Reference));
        using (var given = new CableGraphWriter(path, CableGraphKind.Reference, overwrite: true)) given.Write(Table.Cables[0]);
        Assert.Equal("old", File.ReadAllText(path));
        using var writer = new CableGraphWriter(path, CableGraphKind.Reference, overwrite: true);
        foreach (var cable in Table.Cables) writer.Write(cable);
        writer.Commit();
        Assert.Equal((8, 0), (writer.Count, writer.Replaced));
        Assert.NotEmpty(Load(path).Descendants());
        Assert.Throws<ObjectDisposedException>(() => writer.Write(Table.Cables[0]));
        Assert.Throws<ObjectDisposedException>(writer.Commit);
    }

    [Theory]
    [InlineData("net.csv")]
    [InlineData("net.gz")]
    [InlineData("gexf")]
    public void Another_name_is_refused_before_anything_is_written(string name)
    {
        Assert.Throws<ArgumentException>(() => new CableGraphWriter(Path.Combine(_folder, name), CableGraphKind.Reference));
        Assert.Throws<ArgumentException>(() => CableNetwork.Of([], CableGraphKind.Reference).Save(Path.Combine(_folder, name)));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("none.gexf")]
    [InlineData("none.graphml")]
    public void No_cables_are_an_empty_network(string name) =>
        Assert.DoesNotContain(Load(Write(name, CableGraphKind.Correspondence, [])).Descendants(),
            it => it.Name.LocalName is "node" or "edge");

    private string Write(string name, CableGraphKind kind, IEnumerable<Cable> cables)
    {
        string path = Path.Combine(_folder, name);
        using var writer = new CableGraphWriter(path, kind);
        foreach (var cable in cables) writer.Write(cable);
        writer.Commit();
        return path;
    }

    private static XElement Load(string path)
    {
        using var file = File.OpenRead(path);
        using Stream text = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        return XDocument.Load(text).Root!;
    }
}
