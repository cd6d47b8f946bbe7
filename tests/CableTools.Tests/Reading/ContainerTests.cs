using CableTools.Tests.Support;

namespace CableTools.Tests.Reading;

public sealed class ContainerTests
{
    [Fact]
    public void A_web_page_gives_one_cable_and_its_own_metadata()
    {
        var cable = Assert.Single(Sample.Read(Sample.Page(), "09LJUBLJANA9155.html"));
        Assert.Equal(CableFormat.WebPage, cable.Source!.Format);
        Assert.Equal("09LJUBLJANA9155", cable.Id);
        Assert.Equal("09LJUBLJANA9155", cable.Source.Metadata!.Id);
        Assert.Equal("Embassy Ljubljana", cable.Source.Metadata.Origin);
        Assert.DoesNotContain("<a href", cable.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x000A;", cable.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(cable.Diagnostics, d => d.Code.StartsWith("Metadata", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("LJUBLJANA 009155", "LJUBLJANA 009156", "MetadataIdDiffers")]
    [InlineData("C O N F I D E N T I A L LJUB", "S E C R E T LJUB", "MetadataClassificationDiffers")]
    public void A_contradiction_is_reported(string text, string changed, string code)
    {
        string page = Sample.Page();
        Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.Contains(Sample.Read(page.Replace(text, changed, StringComparison.Ordinal)).Single().Diagnostics, d => d.Code == code);
    }

    [Fact]
    public void The_dump_is_read_record_by_record()
    {
        string csv = Sample.Csv(
            Sample.CsvRow(1, "06OSLO123", "R 121305Z MAY 06\nFM AMEMBASSY OSLO",
                "UNCLAS OSLO 000123\n\nTAGS: PREL\nSUBJECT: A \"QUOTED\" WORD, AND A COMMA\n\n1. (U) Text.", "06STATE1|05OSLO2"),
            Sample.CsvRow(2, "05OSLO124", "", "UNCLAS OSLO 000124\n\nTAGS: PREL\nSUBJECT: NO DATE\n\n1. (U) Text."));
        var cables = Sample.Read(csv, "dump.csv");
        Assert.Equal(["06OSLO123", "05OSLO124"], cables.Select(c => c.Id));
        Assert.Equal("A \"QUOTED\" WORD, AND A COMMA", cables[0].Subject);
        Assert.Equal(["06STATE1", "05OSLO2"], cables[0].Source!.Metadata!.References);
        Assert.Equal([1, 2], cables.Select(c => c.Source!.Record));
        Assert.Contains(cables[1].Diagnostics, d => d.Code == "IdFromMetadata");
    }

    [Fact]
    public void A_large_dump_is_streamed()
    {
        using var stream = new RepeatingStream(
            Sample.Bytes(Sample.CsvRow(1, "06OSLO123", "R 121305Z MAY 06\nFM AMEMBASSY OSLO",
                "UNCLAS OSLO 000123\n\nTAGS: PREL\nSUBJECT: X\n\n1. (U) Text.") + "\n"), 50_000_000);
        using var cables = CableReader.Read(stream, "dump.csv").GetEnumerator();
        Assert.True(cables.MoveNext());
        Assert.True(stream.Given < 1_000_000, $"{stream.Given} bytes were read for the first cable");
        for (int i = 0; i < 2000; i++) Assert.True(cables.MoveNext());
        Assert.Equal("06OSLO123", cables.Current.Id);
        Assert.Equal(2001, cables.Current.Source!.Record);
    }

    [Fact]
    public void Our_own_export_comes_back_without_loss()
    {
        string[] texts = [.. Directory.GetFiles(Repository.File("tests/CableTools.Tests/Golden/Cables"), "*.txt")
            .Order(StringComparer.Ordinal).Select(File.ReadAllText), "\ud800 lone, \u0000 and \"quoted\" \\ text\r\n"];
        using var stream = new MemoryStream();
        Assert.Equal(texts.Length, CableWriter.Write(texts.Select(text => Cable.Parse(text)), stream));
        stream.Position = 0;
        var back = CableReader.Read(stream, "export.ndjson").ToList();
        Assert.Equal(texts, back.Select(c => c.Text));
        Assert.All(back.Zip(texts),
            pair => Assert.Equal(CableDump.Of(Cable.Parse(pair.Second), places: true), CableDump.Of(pair.First, places: true)));
    }

    [Fact]
    public void The_export_overwrites_nothing_unless_asked()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".ndjson");
        try
        {
            var cables = new[] { Cable.Parse(Sample.Text("0123")) };
            Assert.Equal(1, CableWriter.Write(cables, path));
            Assert.Throws<IOException>(() => CableWriter.Write(cables, path));
            string before = File.ReadAllText(path);
            Assert.Throws<InvalidOperationException>(() => CableWriter.Write(Failing(cables), path, overwrite: true));
            Assert.Equal(before, File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Packed_files_are_opened()
    {
        Assert.Equal("06OSLO123", Sample.Read(Packed.Gzip(Sample.Bytes(Sample.Text("0123"))), "x.txt.gz").Single().Id);
        var zipped = Sample.Read(Packed.Zip(("a.txt", Sample.Bytes(Sample.Text("0123"))), ("folder/b.html", Sample.Bytes(Sample.Page())),
            ("c.txt.gz", Packed.Gzip(Sample.Bytes(Sample.Text("0125"))))), "x.zip");
        Assert.Equal(["06OSLO123", "09LJUBLJANA9155", "06OSLO125"], zipped.Select(c => c.Id));
        Assert.Equal("folder/b.html", zipped[1].Source!.Entry);
    }

    [Theory]
    [InlineData("NNNN\n")]
    [InlineData("\n\n\n")]
    public void Several_cables_in_one_text_are_parted(string between)
    {
        var cables = Sample.Read("VZCZCXRO1111\n" + Sample.Text("0123") + between + "VZCZCXRO1112\n" + Sample.Text("0124"));
        Assert.Equal(["06OSLO123", "06OSLO124"], cables.Select(c => c.Id));
        Assert.Equal([1, 2], cables.Select(c => c.Source!.Record));
    }

    [Theory]
    [InlineData("09ROME9301-multisection")]
    [InlineData("74PARIS9001-archive")]
    [InlineData("08VIENNA9140-quoted")]
    [InlineData("seed")]
    public void One_message_stays_one_cable(string name) =>
        Assert.Single(Sample.Read(File.ReadAllText(Repository.File($"tests/CableTools.Tests/Golden/Cables/{name}.txt"))));

    private static IEnumerable<Cable> Failing(IEnumerable<Cable> cables)
    {
        foreach (var cable in cables) yield return cable;
        throw new InvalidOperationException("the source broke");
    }
}
