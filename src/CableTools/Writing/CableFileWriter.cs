using CableTools.Writing;

namespace CableTools;

/// <summary>
/// Writes cables to a file as they come, one JSON object a line. Until <see cref="Commit"/> they stand in a file of another name beside it;
/// what fails half-way, or is not committed, leaves no file, and an old file as it was.
/// </summary>
public sealed class CableFileWriter : ICableSink
{
    private readonly CableTextFile _file;

    /// <summary>Begins a file.</summary>
    /// <param name="path">The file. A name that ends in .gz is packed.</param>
    /// <param name="overwrite">Whether a file of that name may be replaced.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file exists and may not be replaced, or its folder cannot be written to.</exception>
    public CableFileWriter(string path, bool overwrite = false) =>
        _file = new CableTextFile(path ?? throw new ArgumentNullException(nameof(path)), CableTextForm.Json(), overwrite);

    /// <summary>How many cables were written so far.</summary>
    public int Count => _file.Count;

    /// <summary>Writes a cable.</summary>
    /// <param name="cable">The cable.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cable"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="ObjectDisposedException">The file is committed or given up already.</exception>
    public void Write(Cable cable) => _file.Write(cable);

    /// <summary>
    /// Ends the file and gives it its name. One that came to be in the meantime is not replaced either, unless that was asked for.
    /// </summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="ObjectDisposedException">The file is committed or given up already.</exception>
    public void Commit() => _file.Commit();

    /// <summary>Gives up what was not committed.</summary>
    public void Dispose() => _file.Dispose();
}
