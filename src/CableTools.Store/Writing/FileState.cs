using System.Globalization;
using System.Security.Cryptography;
using CableTools.Reading;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace CableTools.Store.Writing;

/// <summary>
/// What the index knows of a file whose cables it holds: length, time and SHA-256 of the content. The first two spare reading what is as
/// it was; the last decides.
/// </summary>
internal sealed class FileState
{
    private const string Written = "state$";

    private FileState(string path, long length, long time, string hash)
    {
        Path = path;
        Length = length;
        Time = time;
        Hash = hash;
    }

    public string Path { get; }

    public long Length { get; }

    /// <summary>Time of the last change, in ticks, UTC.</summary>
    public long Time { get; }

    public string Hash { get; }

    public static FileState Of(string path)
    {
        var file = new FileInfo(path);
        long length = file.Length, time = file.LastWriteTimeUtc.Ticks;
        using var stream = RegularFile.Open(path, FileShare.ReadWrite, 1 << 16);
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] piece = new byte[1 << 16];
        for (int read; (read = stream.Read(piece, 0, piece.Length)) > 0;)
        {
            CableWork.Check();
            sha.AppendData(piece, 0, read);
        }

        return new FileState(path, length, time, Convert.ToBase64String(sha.GetHashAndReset()));
    }

    /// <summary>Whether the file looks as it did, so that its content need not be read.</summary>
    public bool LooksLike(string path)
    {
        var file = new FileInfo(path);
        return file.Length == Length && file.LastWriteTimeUtc.Ticks == Time;
    }

    public Document ToDocument()
    {
        string state = string.Format(CultureInfo.InvariantCulture, "{0} {1} {2} {3}", Length, Time, Hash, Path);
        return
        [
            new StringField(IndexFields.Kind, IndexFields.FileKind, Field.Store.NO),
            new StringField(IndexFields.File, Path, Field.Store.NO), new StoredField(Written, state),
        ];
    }

    /// <exception cref="InvalidDataException">That is no state of a file.</exception>
    public static FileState Read(IndexReader reader, int document)
    {
        string[] parts = CableIndex.ValueOf(reader.Document(document, new HashSet<string> { Written }), Written).Split([' '], 4);
        if (parts.Length == 4 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long length)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out long time))
            return new FileState(parts[3], length, time, parts[2]);
        throw new InvalidDataException("the state of a file cannot be read");
    }
}
