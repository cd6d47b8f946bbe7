using CableTools.Tests.Support;

namespace CableTools.Parquet.Tests;

/// <summary>A disk that is full: what was there stays as it was, and nothing else is left.</summary>
public sealed class FullDiskTests
{
    [Theory]
    [InlineData(CablePartition.None)]
    [InlineData(CablePartition.Month)]
    public void Nothing_is_left_of_a_data_set_that_did_not_fit(CablePartition partition)
    {
        using var disk = SmallDisk.TryMount("256k");
        Assert.SkipWhen(disk is null, "This account cannot mount a small disk.");
        string folder = Path.Combine(disk.Path, "cables.parquet");
        Write(1);
        var before = Contents(disk);
        Assert.ThrowsAny<IOException>(() => Write(4000));
        Assert.Equal(before, Contents(disk));

        void Write(int count)
        {
            using var writer = new CableDataSetWriter(folder, partition, overwrite: true);
            for (int i = 1; i <= count; i++)
                writer.Write(Cable.Parse($"R 121305Z MAY {i % 10:00}\nFM AMEMBASSY OSLO\n\nUNCLAS OSLO {i:D6}\n\nTAGS: PREL\nSUBJECT: X\n\n"
                    + string.Join(' ', Enumerable.Range(1, 60).Select(n => $"word{n * i * 7919 % 99991}")) + "\n"));
            writer.Commit();
        }
    }

    private static List<string> Contents(SmallDisk disk) => [.. disk.Entries.Select(entry => Path.Combine(disk.Path, entry))
        .Select(path => File.Exists(path) ? $"{path} {Convert.ToBase64String(File.ReadAllBytes(path))}" : path)];
}
