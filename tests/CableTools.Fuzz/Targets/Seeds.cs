using System.Text;
using CableTools.Corpus;
using CableTools.Tests.Support;

namespace CableTools.Fuzz.Targets;

/// <summary>Honest inputs: the golden cables, invented ones, and the containers they come in.</summary>
internal static class Seeds
{
    private static readonly Lazy<IReadOnlyList<string>> Golden = new(() =>
        [.. Directory.GetFiles(Repository.File("tests/CableTools.Tests/Golden/Cables"), "*.txt").Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)]);

    private static readonly Lazy<IReadOnlyList<string>> Invented = new(() =>
        [.. InventedCorpus.Make().Where((_, i) => i % 40 == 0).Select(cable => cable.Text)]);

    /// <summary>Cables of every kind, and a few that look much alike.</summary>
    public static IReadOnlyList<string> Cables => [.. Golden.Value, .. Invented.Value];

    /// <summary>Short cables: an input tried is the cheaper the shorter it is.</summary>
    public static IReadOnlyList<string> ShortCables => [.. Cables.Where(text => text.Length < 2500)];

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static IEnumerable<byte[]> Bytes(IEnumerable<string> texts) => texts.Select(Bytes);

    public static IEnumerable<byte[]> Pages()
    {
        foreach (string file in Directory.GetFiles(Repository.File("examples/cables"), "*.html")) yield return File.ReadAllBytes(file);
        foreach (string text in ShortCables.Take(6))
        {
            string safe = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
            yield return Bytes($"<!DOCTYPE html>\n<html><head><title>A cable</title></head><body>"
                + "<table class='cable'><tr><th>Reference ID</th>"
                + $"<th>Created</th></tr><tr><td>06OSLO123</td><td>2006-05-12 13:05</td></tr></table><pre>{safe}</pre></body></html>");
            yield return Bytes($"<html><body><p>{safe.Replace("\n", "<br>\n", StringComparison.Ordinal)}</p></body></html>");
        }
    }

    public static IEnumerable<byte[]> Csv()
    {
        var texts = ShortCables.Take(6).ToList();
        yield return Bytes(string.Concat(texts.Select((text, i) => DumpRow(i + 1, text))));
        yield return Bytes("Id,Date,Subject,Text\r\n" + string.Concat(texts.Select((text, i) =>
            $"06OSLO{i + 9001},2006-05-12,\"A subject\",\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\r\n")));
        yield return Bytes("id;text\n" + string.Concat(texts.Select((text, i) =>
            $"{i};\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n")));
    }

    public static IEnumerable<byte[]> Json()
    {
        var cables = ShortCables.Take(6).Select(text => Cable.Parse(text)).ToList();
        yield return Bytes(string.Concat(cables.Take(2).Select(cable => cable.ToJson() + "\n")));
        foreach (var cable in cables) yield return Bytes(cable.ToJson() + "\n");
        yield return Bytes("[" + string.Join(",\n", cables.Take(2).Select(cable => cable.ToJson())) + "]");
        yield return Bytes("{\"text\":\"UNCLAS OSLO 000123\\n\\nSUBJECT: A\\n\\n1. (U) B.\","
            + "\"metadata\":{\"tags\":[\"PREL\",null,1.5e3]}}\n");
    }

    public static IEnumerable<byte[]> PackedTexts()
    {
        foreach (byte[] inner in Pages().Take(2).Concat(Csv().Take(1)).Concat(Bytes(ShortCables.Take(3)))) yield return Packed.Gzip(inner);
    }

    public static IEnumerable<byte[]> Archives()
    {
        yield return Packed.ZipAsIs(("a.txt", Bytes(ShortCables[0])), ("b/c.html", Pages().First()));
        yield return Packed.ZipAsIs(("a.txt.gz", Packed.Gzip(Bytes(ShortCables[1]))), ("../b.txt", Bytes(ShortCables[2])),
            ("b.txt", Bytes(ShortCables[2])));
        yield return Packed.ZipAsIs(("in.zip", Packed.ZipAsIs(("a.csv", Csv().First()))));
    }

    public static IEnumerable<byte[]> Mails()
    {
        var texts = ShortCables;
        const string head = "From: \"Finch, Olga\" <finch@example.org>\nTo: gnomes@example.org\nSubject: the cable you asked for\n"
            + "Date: Fri, 12 May 2006 13:05:00 +0000\nMIME-Version: 1.0\n";
        yield return Bytes($"{head}Content-Type: text/plain; charset=utf-8\n\n{texts[0]}\n");
        yield return Bytes($"{head}Content-Type: multipart/mixed; boundary=sep\n\n--sep\nContent-Type: text/plain\n\nHere.\n--sep\n"
            + "Content-Type: text/plain; name=\"a.txt\"\nContent-Disposition: attachment; filename=\"a.txt\"\n\n"
            + $"{texts[1]}\n--sep\nContent-Type: application/octet-stream; name=\"b.txt\"\nContent-Transfer-Encoding: base64\n\n"
            + Convert.ToBase64String(Bytes(texts[2]), Base64FormattingOptions.InsertLineBreaks) + "\n--sep--\n");
        yield return Bytes($"{head}Content-Type: multipart/alternative; boundary=\"q\"\n\n--q\nContent-Type: text/plain\n"
            + $"Content-Transfer-Encoding: quoted-printable\n\n{texts[3].Replace("=", "=3D", StringComparison.Ordinal)}\n--q\n"
            + "Content-Type: text/html\n\n<p>x</p>\n--q--\n");
        yield return Bytes($"From a@b Fri May 12 13:05:00 2006\n{head}\n{texts[4]}\n\n"
            + $"From c@d Fri May 12 13:06:00 2006\n{head}\n{texts[5]}\n");
        yield return Bytes($"{head}Content-Type: message/rfc822\n\n{head}\n> {texts[0].Replace("\n", "\n> ", StringComparison.Ordinal)}\n");
    }

    private static string DumpRow(int number, string text)
    {
        string safe = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"\"{number}\",\"5/12/2006 13:05\",\"06OSLO{9000 + number}\",\"Embassy Oslo\",\"UNCLASSIFIED\",\"06ROME1|06ROME2\","
            + $"\"R 121305Z MAY 06\nFM AMEMBASSY OSLO\",\"{safe}\"\n";
    }
}
