using CableTools.Tests.Support;

namespace CableTools.Tests.Writing;

/// <summary>A disk that is full: what was there stays as it was, and nothing else is left.</summary>
public sealed class FullDiskTests
{
    /// <summary>Cables with much to say in every form: text, references, subject.</summary>
    private static readonly List<Cable> Long = [.. Enumerable.Range(1, 8).Select(number => Cable.Parse(
        $"R 121305Z MAY 06\nFM AMEMBASSY OSLO\n\nUNCLAS OSLO {number:D6}\n\nTAGS: PREL\nSUBJECT: X\n\nREF: "
        + string.Join(", ", Enumerable.Range(1, 1500).Select(i => $"06 BERN {number * 7919 * i % 99991}"))
        + "\n\n" + string.Concat(Enumerable.Range(1, 1500).Select(i => $"{i}. (U) Number {i * number * 104729 % 99991}.\n\n"))))];

    [Theory]
    [InlineData("cables.ndjson")]
    [InlineData("cables.ndjson.gz")]
    [InlineData("cables.csv")]
    [InlineData("cables.md")]
    [InlineData("cables.html")]
    [InlineData("cables.gexf")]
    [InlineData("cables.graphml")]
    [InlineData("cables.graphml.gz")]
    [InlineData("{Id}.html")]
    public void Nothing_is_left_of_a_file_that_did_not_fit(string name)
    {
        using var disk = SmallDisk.TryMount();
        Assert.SkipWhen(disk is null, "This account cannot mount a small disk.");
        string path = Path.Combine(disk.Path, name), old = Path.Combine(disk.Path, name.Replace("{Id}", "06OSLO1",
            StringComparison.Ordinal));
        File.WriteAllText(old, "old");
        Assert.ThrowsAny<IOException>(() =>
        {
            using var sink = CableExport.Open(path, overwrite: true);
            foreach (var cable in Long) sink.Write(cable);
            sink.Commit();
        });
        Assert.Equal("old", File.ReadAllText(old));
        Assert.Equal([Path.GetFileName(old)], disk.Entries);
    }

    [Fact]
    public void What_is_appended_to_stays_as_it_was()
    {
        using var disk = SmallDisk.TryMount();
        Assert.SkipWhen(disk is null, "This account cannot mount a small disk.");
        string path = Path.Combine(disk.Path, "cables.ndjson"),
            line = Cable.Parse("UNCLAS OSLO 000001\n\nSUBJECT: X\n\n1. (U) One.").ToJson() + "\n";
        File.WriteAllText(path, line);
        Assert.ThrowsAny<IOException>(() =>
        {
            using var sink = CableExport.Open(path, append: true);
            foreach (var cable in Long) sink.Write(cable);
            sink.Commit();
        });
        Assert.Equal(line, File.ReadAllText(path));
        Assert.Equal(["cables.ndjson"], disk.Entries);
    }
}
