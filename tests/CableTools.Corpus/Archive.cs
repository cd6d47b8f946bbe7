using System.IO.Compression;
using System.Text;

namespace CableTools.Corpus;

/// <summary>The corpus as one packed text, a cable after the other, as a communications center's log has them.</summary>
public static class Archive
{
    /// <summary>The text before it is packed.</summary>
    public static string Text(IEnumerable<InventedCable> cables) => string.Join('\n', cables.Select(cable => cable.Text));

    /// <summary>Writes the packed text.</summary>
    public static void Write(string path, IEnumerable<InventedCable> cables)
    {
        using var gzip = new GZipStream(File.Create(path), CompressionLevel.SmallestSize);
        gzip.Write(Encoding.ASCII.GetBytes(Text(cables)));
    }
}
