using System.IO.Compression;
using System.Text;

namespace CableTools;

/// <summary>Writes cables as JSON lines, one object a line (<see cref="Cable.ToJson"/>). <see cref="CableReader"/> reads them back without loss.</summary>
public static class CableWriter
{
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
        if (!overwrite && File.Exists(path)) throw new IOException($"The file {path} exists.");
        string temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            int count;
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
                count = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? WritePacked(cables, file) : Write(cables, file);
            Move(temporary, path, overwrite);
            return count;
        }
        finally
        {
            File.Delete(temporary);
        }
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
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 15, leaveOpen: true) { NewLine = "\n" };
        int count = 0;
        foreach (var cable in cables)
        {
            writer.WriteLine(cable.ToJson());
            count++;
        }

        return count;
    }

    private static int WritePacked(IEnumerable<Cable> cables, Stream file)
    {
        using var packed = new GZipStream(file, CompressionLevel.Optimal);
        return Write(cables, packed);
    }

    /// <summary>A file that came to be in the meantime is not overwritten either, unless asked for.</summary>
    private static void Move(string temporary, string path, bool overwrite)
    {
        if (overwrite && File.Exists(path)) File.Replace(temporary, path, null);
        else File.Move(temporary, path);
    }
}
