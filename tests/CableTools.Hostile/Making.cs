using System.IO.Compression;
using System.Text;

namespace CableTools.Hostile;

/// <summary>Makes files of any length without holding them.</summary>
internal static class Making
{
    /// <summary>The head of a cable, up to its first paragraph.</summary>
    public const string Head =
        "R 121305Z MAY 06\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 009901\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: "
        + "SNOWMEN\n\n";

    /// <summary>A file of a beginning, a piece so many times, and an end.</summary>
    public static Func<string, string> Repeated(string name, string start, string piece, long times, string end = "") =>
        folder => Write(folder, name, stream => Repeat(stream, start, piece, times, end));

    /// <summary>A file whose pieces are numbered.</summary>
    public static Func<string, string> Numbered(string name, string start, Func<int, string> piece, int times, string end = "") =>
        folder => Write(folder, name, stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
            writer.Write(start);
            for (int i = 1; i <= times; i++) writer.Write(piece(i));
            writer.Write(end);
        });

    /// <summary>The same as <see cref="Repeated"/>, packed.</summary>
    public static Func<string, string> Packed(string name, string start, string piece, long times, CompressionLevel level) =>
        folder => Write(folder, name, stream =>
        {
            using var packed = new GZipStream(stream, level, leaveOpen: true);
            Repeat(packed, start, piece, times, "");
        });

    /// <summary>A file that a function writes.</summary>
    public static string Write(string folder, string name, Action<Stream> write)
    {
        string path = Path.Combine(folder, name);
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 20);
        write(stream);
        return path;
    }

    private static void Repeat(Stream stream, string start, string piece, long times, string end)
    {
        stream.Write(Encoding.UTF8.GetBytes(start));
        int many = Math.Max(1, (1 << 20) / piece.Length);
        byte[] one = Encoding.UTF8.GetBytes(piece), block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, many)));
        for (; times >= many; times -= many) stream.Write(block);
        for (; times > 0; times--) stream.Write(one);
        stream.Write(Encoding.UTF8.GetBytes(end));
    }
}
