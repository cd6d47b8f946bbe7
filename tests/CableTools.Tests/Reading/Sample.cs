using System.Text;
using CableTools.Tests.Support;

namespace CableTools.Tests.Reading;

/// <summary>Containers made of invented cables.</summary>
internal static class Sample
{
    public static string Text(string id, string post = "OSLO", string body = "1. (U) Text.") =>
        $"R 121305Z MAY 06\nFM AMEMBASSY {post}\nTO SECSTATE WASHDC 1234\n\nUNCLAS {post} 00{id}\n\n"
            + $"SIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: CABLE {id}\n\n{body}\n\nSAMPLE\n";

    public static string Csv(params string[] rows) => string.Join('\n', rows) + "\n";

    public static string CsvRow(int number, string id, string head, string body, string references = "") =>
        $"\"{number}\",\"5/12/2006 13:05\",\"{id}\",\"Embassy Oslo\",\"UNCLASSIFIED\","
            + $"\"{references}\",\"{Escape(head)}\",\"{Escape(body)}\"";

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static string Page() => File.ReadAllText(Repository.File("examples/cables/09LJUBLJANA9155.html"));

    public static List<Cable> Read(byte[] bytes, string? name = null) => [.. CableReader.Read(new MemoryStream(bytes), name)];

    public static List<Cable> Read(string text, string? name = null) => Read(Bytes(text), name);

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
