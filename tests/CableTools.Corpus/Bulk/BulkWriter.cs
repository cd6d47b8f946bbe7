using System.Globalization;
using System.Net;
using System.Text;

namespace CableTools.Corpus.Bulk;

/// <summary>Writes a collection in the forms such collections have.</summary>
public static class BulkWriter
{
    /// <summary>The dump's own dialect: every field quoted, a backslash before quotes and backslashes.</summary>
    public static void WriteCsv(IEnumerable<BulkCable> cables, string path)
    {
        using var writer = new StreamWriter(path, false, new UTF8Encoding(false), 1 << 20) { NewLine = "\n" };
        foreach (var cable in cables)
        {
            writer.WriteLine(string.Join(',', new[]
            {
                cable.Number.ToString(CultureInfo.InvariantCulture), cable.Date.ToString("M/d/yyyy H:mm", CultureInfo.InvariantCulture),
                cable.Id, cable.Origin, cable.Level, "", cable.Header, cable.Body,
            }.Select(field => '"' + field.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
                + '"')));
        }
    }

    /// <summary>A file a cable, a folder a month.</summary>
    /// <param name="cables">The cables.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="pages">Whether they are web pages, else plain text.</param>
    public static void WriteFolder(IEnumerable<BulkCable> cables, string folder, bool pages)
    {
        foreach (var cable in cables)
        {
            string month = Path.Combine(folder, cable.Date.ToString("yyyy-MM", CultureInfo.InvariantCulture));
            Directory.CreateDirectory(month);
            string text = pages ? "<html><head><title>" + cable.Id + "</title></head><body><pre>" + WebUtility.HtmlEncode(cable.Header)
                + "</pre><pre>" + WebUtility.HtmlEncode(cable.Body) + "</pre></body></html>\n" : cable.Text;
            File.WriteAllText(Path.Combine(month, cable.Id + (pages ? ".html" : ".txt")), text);
        }
    }
}
