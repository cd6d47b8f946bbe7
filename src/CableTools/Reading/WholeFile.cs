namespace CableTools.Reading;

/// <summary>
/// A file that is written whole or not at all. Until <see cref="Commit"/> it stands beside its place, under another name; what fails
/// half-way, or is not committed, leaves no file, and an old file as it was.
/// </summary>
internal sealed class WholeFile : IDisposable
{
    private readonly string _path;
    private readonly string _beside;
    private readonly bool _overwrite;
    private readonly (long Length, DateTime Written)? _old;
    private bool _isDone;

    /// <param name="path">The file.</param>
    /// <param name="overwrite">Whether a file of that name may be replaced.</param>
    /// <param name="append">Whether what a file of that name has in it stays, and what is written comes behind it.</param>
    /// <exception cref="IOException">
    /// The file exists and may not be replaced, is a pipe or a device, or its folder cannot be written to.
    /// </exception>
    public WholeFile(string path, bool overwrite, bool append = false)
    {
        RegularFile.Require(path);
        bool continues = append && File.Exists(path);
        if (!overwrite && !append && File.Exists(path)) throw new IOException($"The file {path} exists.");
        _path = path;
        _overwrite = overwrite || continues;
        _beside = $"{path}.{Guid.NewGuid():N}.tmp";
        Stream = new FileStream(_beside, FileMode.CreateNew, FileAccess.Write);
        if (!continues) return;
        try
        {
            _old = State(path);
            using var old = File.OpenRead(path);
            old.CopyTo(Stream);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Whether there is something before what is written.</summary>
    public bool Continues => _old is { Length: > 0 };

    /// <summary>What is written here is in the file when it is committed.</summary>
    public Stream Stream { get; }

    /// <summary>Writes all at once.</summary>
    /// <exception cref="IOException">The file exists and may not be replaced, or it cannot be written.</exception>
    public static void Write(string path, byte[] bytes, bool overwrite)
    {
        using var file = new WholeFile(path, overwrite);
        file.Stream.Write(bytes, 0, bytes.Length);
        file.Commit();
    }

    /// <summary>
    /// Gives the file its name. One that came to be in the meantime is not replaced either, unless that was asked for.
    /// </summary>
    public void Commit()
    {
        Stream.Dispose();
        if (_old is { } old && (!File.Exists(_path) || State(_path) != old))
            throw new IOException($"The file {_path} was changed by something else in the meantime.");
        if (_overwrite && File.Exists(_path)) File.Replace(_beside, _path, null);
        else File.Move(_beside, _path);
        _isDone = true;
    }

    /// <summary>Gives up what was not committed.</summary>
    public void Dispose()
    {
        if (_isDone) return;
        _isDone = true;
        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // What a full disk no longer takes is given up anyway.
        }
        finally
        {
            File.Delete(_beside);
        }
    }

    private static (long Length, DateTime Written) State(string path)
    {
        var file = new FileInfo(path);
        return (file.Length, file.LastWriteTimeUtc);
    }
}
