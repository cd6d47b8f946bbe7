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
    private bool _isDone;

    /// <exception cref="IOException">The file exists and may not be replaced, or its folder cannot be written to.</exception>
    public WholeFile(string path, bool overwrite)
    {
        if (!overwrite && File.Exists(path)) throw new IOException($"The file {path} exists.");
        _path = path;
        _overwrite = overwrite;
        _beside = $"{path}.{Guid.NewGuid():N}.tmp";
        Stream = new FileStream(_beside, FileMode.CreateNew, FileAccess.Write);
    }

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
}
