namespace CableTools;

/// <summary>Reads cables from files and streams of every container.</summary>
public static class CableReader
{
    /// <summary>Reads the cables of one file, one after another as they are asked for.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="options">How to parse; null for <see cref="CableParserOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read; thrown when the first cable is asked for.</exception>
    public static IEnumerable<Cable> Read(string path, CableParserOptions? options = null)
    {
        if (path is null) throw new ArgumentNullException(nameof(path));
        return ReadFile(path, options);
    }

    /// <summary>Reads the cables of one stream, one after another as they are asked for.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="name">A name for <see cref="CableSource.Path"/>; its extension helps to tell the container.</param>
    /// <param name="options">How to parse; null for <see cref="CableParserOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IEnumerable<Cable> Read(Stream stream, string? name = null, CableParserOptions? options = null)
    {
        if (stream is null) throw new ArgumentNullException(nameof(stream));
        return ReadStream(stream, name, options);
    }

    private static IEnumerable<Cable> ReadFile(string path, CableParserOptions? options)
    {
        using var stream = File.OpenRead(path);
        foreach (var cable in ReadStream(stream, path, options)) yield return cable;
    }

    private static IEnumerable<Cable> ReadStream(Stream stream, string? name, CableParserOptions? options)
    {
        using var reader = new StreamReader(stream, System.Text.Encoding.UTF8, true, 1 << 16, leaveOpen: true);
        yield return Cable.Parse(reader.ReadToEnd(), options, new CableSource(name, CableFormat.PlainText, 1));
    }
}
