namespace CableTools.Tests.Writing;

public sealed class CableFileWriterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cabletools-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("cables.ndjson")]
    [InlineData("cables.ndjson.gz")]
    public void What_is_committed_is_there_and_nothing_before(string name)
    {
        string path = Path.Combine(_folder, name);
        using (var writer = new CableFileWriter(path))
        {
            writer.Write(Numbered(1));
            writer.Write(Numbered(2));
            Assert.False(File.Exists(path));
            Assert.Equal(2, writer.Count);
            writer.Commit();
            Assert.Throws<ObjectDisposedException>(() => writer.Write(Numbered(3)));
            Assert.Throws<ObjectDisposedException>(writer.Commit);
        }

        Assert.Equal([path], Directory.GetFiles(_folder));
        Assert.Equal(["07OSLO1", "07OSLO2"], CableReader.Read(path).Select(cable => cable.Id));
    }

    [Fact]
    public void What_is_not_committed_leaves_nothing()
    {
        string path = Path.Combine(_folder, "cables.ndjson");
        File.WriteAllText(path, "old");
        using (var writer = new CableFileWriter(path, overwrite: true)) writer.Write(Numbered(1));
        Assert.Equal([path], Directory.GetFiles(_folder));
        Assert.Equal("old", File.ReadAllText(path));
    }

    [Fact]
    public void A_file_is_replaced_when_asked_for()
    {
        string path = Path.Combine(_folder, "cables.ndjson");
        File.WriteAllText(path, "old");
        Assert.Throws<IOException>(() => new CableFileWriter(path));
        Assert.Equal(1, CableWriter.Write([Numbered(7)], path, overwrite: true));
        Assert.Equal("07OSLO7", Assert.Single(CableReader.Read(path)).Id);
    }

    [Fact]
    public void A_file_that_came_in_the_meantime_is_not_replaced()
    {
        string path = Path.Combine(_folder, "cables.ndjson");
        using (var writer = new CableFileWriter(path))
        {
            writer.Write(Numbered(1));
            File.WriteAllText(path, "of another");
            Assert.Throws<IOException>(writer.Commit);
        }

        Assert.Equal([path], Directory.GetFiles(_folder));
        Assert.Equal("of another", File.ReadAllText(path));
    }

    private static Cable Numbered(int serial) =>
        Cable.Parse($"R 071015Z DEC 07\nFM AMEMBASSY OSLO\n\nUNCLAS OSLO {serial:000000}\n\nTAGS: PREL\nSUBJECT: X\n\n1. Text.\n");
}
