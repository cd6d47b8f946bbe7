using System.Text;
using CableTools.Reading.Json;

namespace CableTools;

/// <summary>
/// Writes cables as JSON lines, one object a line (<see cref="ToJson"/>). <see cref="CableReader"/> reads them back without loss.
/// </summary>
public static class CableWriter
{
    /// <summary>
    /// The cable as a JSON object on one line: its text, where it was read from, what its container said, and every field.
    /// </summary>
    /// <param name="cable">The cable.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cable"/> is null.</exception>
    public static string ToJson(this Cable cable) => CableJson.Write(cable ?? throw new ArgumentNullException(nameof(cable)));

    /// <summary>Writes cables to a file, whole or not at all: what fails half-way leaves no file, and an old file as it was.</summary>
    /// <param name="cables">The cables; they are written as they come.</param>
    /// <param name="path">The file. A name that ends in .gz is packed.</param>
    /// <param name="overwrite">Whether a file of that name may be replaced.</param>
    /// <returns>How many cables were written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> or <paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file exists and may not be replaced, or cannot be written.</exception>
    public static int Write(IEnumerable<Cable> cables, string path, bool overwrite = false)
    {
        if (cables is null) throw new ArgumentNullException(nameof(cables));
        if (path is null) throw new ArgumentNullException(nameof(path));
        using var file = new CableFileWriter(path, overwrite);
        foreach (var cable in cables) file.Write(cable);
        file.Commit();
        return file.Count;
    }

    /// <summary>Writes cables to a stream, in UTF-8; the stream is left open.</summary>
    /// <param name="cables">The cables; they are written as they come.</param>
    /// <param name="stream">The stream.</param>
    /// <returns>How many cables were written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> or <paramref name="stream"/> is null.</exception>
    public static int Write(IEnumerable<Cable> cables, Stream stream)
    {
        if (cables is null) throw new ArgumentNullException(nameof(cables));
        if (stream is null) throw new ArgumentNullException(nameof(stream));
        using var writer = Open(stream, leaveOpen: true);
        int count = 0;
        foreach (var cable in cables)
        {
            writer.WriteLine(cable.ToJson());
            count++;
        }

        return count;
    }

    /// <summary>UTF-8 without a byte order mark, and line feeds on every system.</summary>
    internal static StreamWriter Open(Stream stream, bool leaveOpen) =>
        new(stream, new UTF8Encoding(false), 1 << 15, leaveOpen) { NewLine = "\n" };
}
