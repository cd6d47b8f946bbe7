using CableTools.Columns;
using Parquet;

namespace CableTools;

/// <summary>
/// One Parquet file, a group of rows after another. The library writes asynchronously; files are written by one thread here.
/// </summary>
internal sealed class PartFile : IDisposable
{
    private readonly FileStream _file;
    private readonly ParquetWriter _writer;
    private readonly CableColumns _columns = new();

    public PartFile(string path)
    {
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16);
        var options = new ParquetOptions
        {
            CompressionMethod = CompressionMethod.Zstd, CompressionLevel = System.IO.Compression.CompressionLevel.Optimal,
        };
        _writer = ParquetWriter.CreateAsync(_columns.Schema, _file, options).GetAwaiter().GetResult();
    }

    public void Write(List<CableRow> rows, CancellationToken cancel)
    {
        using var group = _writer.CreateRowGroup();
        _columns.WriteAsync(group, rows, cancel).GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        try
        {
            _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
        finally
        {
            // Where the disk is full the end of the file cannot be written, and an open file could not be given up.
            _file.Dispose();
        }
    }
}
