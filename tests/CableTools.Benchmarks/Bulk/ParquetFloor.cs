using Parquet;
using Parquet.Schema;

namespace CableTools.Benchmarks.Bulk;

/// <summary>What Parquet.Net itself takes to write the texts: one column, in groups of two thousand.</summary>
internal static class ParquetFloor
{
    public static string Run(string dump, string path)
    {
        RunAsync(dump, path).GetAwaiter().GetResult();
        return "";
    }

    private static async Task RunAsync(string dump, string path)
    {
        var field = new DataField("text", typeof(string), isNullable: false);
        var options = new ParquetOptions
        {
            CompressionMethod = CompressionMethod.Zstd, CompressionLevel = System.IO.Compression.CompressionLevel.Optimal,
        };
        await using var file = File.Create(path);
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(field), file, options);
        foreach (var texts in CableReader.Read(dump).Select(cable => cable.Text.AsMemory()).Chunk(2000))
        {
            using var group = writer.CreateRowGroup();
            await group.WriteAllPartsAsync<ReadOnlyMemory<char>>(field, texts, null, null, default);
        }
    }
}
