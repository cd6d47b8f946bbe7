using CableTools.Tests.Support;

namespace CableTools.Tests.Writing;

/// <summary>A disk that is full: what was there stays as it was, and nothing else is left.</summary>
public sealed class FullDiskTests
{
    private static readonly Cable Long = Cable.Parse("UNCLAS OSLO 000123\n\nTAGS: PREL\nSUBJECT: X\n\n"
        + string.Concat(Enumerable.Range(1, 4000).Select(i => $"{i}. (U) See 06 BERN {i}, number {i * 7919 % 10007} of {i * 104729 % 99991}.\n\n")));

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
        string path = Path.Combine(disk.Path, name), old = Path.Combine(disk.Path, name.Replace("{Id}", "OSLO123", StringComparison.Ordinal));
        File.WriteAllText(old, "old");
        Assert.ThrowsAny<IOException>(() =>
        {
            using var sink = CableExport.Open(path, overwrite: true);
            for (int i = 0; i < 20; i++) sink.Write(Long);
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
        string path = Path.Combine(disk.Path, "cables.ndjson"), line = Cable.Parse("UNCLAS OSLO 000001\n\nSUBJECT: X\n\n1. (U) One.").ToJson() + "\n";
        File.WriteAllText(path, line);
        Assert.ThrowsAny<IOException>(() =>
        {
            using var sink = CableExport.Open(path, append: true);
            for (int i = 0; i < 20; i++) sink.Write(Long);
            sink.Commit();
        });
        Assert.Equal(line, File.ReadAllText(path));
        Assert.Equal(["cables.ndjson"], disk.Entries);
    }
}
