using System.IO.Compression;
using CableTools.Reading;

namespace CableTools;

/// <summary>
/// Writes cables to a file as they come, one JSON object a line. Until <see cref="Commit"/> they stand in a file of another name beside it;
/// what fails half-way, or is not committed, leaves no file, and an old file as it was.
/// </summary>
public sealed class CableFileWriter : ICableSink
{
    private readonly WholeFile _file;
    private readonly StreamWriter _writer;
    private bool _isClosed;

    /// <summary>Begins a file.</summary>
    /// <param name="path">The file. A name that ends in .gz is packed.</param>
    /// <param name="overwrite">Whether a file of that name may be replaced.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file exists and may not be replaced, or its folder cannot be written to.</exception>
    public CableFileWriter(string path, bool overwrite = false)
    {
        if (path is null) throw new ArgumentNullException(nameof(path));
        _file = new WholeFile(path, overwrite);
        bool isPacked = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        var file = isPacked ? new GZipStream(_file.Stream, CompressionLevel.Optimal) : _file.Stream;
        _writer = CableWriter.Open(file, leaveOpen: false);
    }

    /// <summary>How many cables were written so far.</summary>
    public int Count { get; private set; }

    /// <summary>Writes a cable.</summary>
    /// <param name="cable">The cable.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cable"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="ObjectDisposedException">The file is committed or given up already.</exception>
    public void Write(Cable cable)
    {
        if (cable is null) throw new ArgumentNullException(nameof(cable));
        if (_isClosed) throw new ObjectDisposedException(nameof(CableFileWriter));
        _writer.WriteLine(cable.ToJson());
        Count++;
    }

    /// <summary>
    /// Ends the file and gives it its name. One that came to be in the meantime is not replaced either, unless that was asked for.
    /// </summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="ObjectDisposedException">The file is committed or given up already.</exception>
    public void Commit()
    {
        if (_isClosed) throw new ObjectDisposedException(nameof(CableFileWriter));
        _writer.Dispose();
        _file.Commit();
        _isClosed = true;
    }

    /// <summary>Gives up what was not committed.</summary>
    public void Dispose()
    {
        if (_isClosed) return;
        _isClosed = true;
        try
        {
            _writer.Dispose();
        }
        catch (IOException)
        {
            // What a full disk no longer takes is given up anyway.
        }
        finally
        {
            _file.Dispose();
        }
    }
}
