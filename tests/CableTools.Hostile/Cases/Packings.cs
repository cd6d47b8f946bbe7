using System.IO.Compression;
using System.Text;

namespace CableTools.Hostile.Cases;

/// <summary>What is packed.</summary>
internal static class Packings
{
    private const long Giga = 1 << 30;

    private const string Start = "\"1\",\"4/5/2006 7:08\",\"";

    private static readonly string Blanks = new(' ', 1024);

    /// <summary>The cases.</summary>
    public static IReadOnlyList<HostileCase> Cases { get; } =
    [
        new("gz-bomb-10gb", 200, 60, Making.Packed("bomb.csv.gz", Start, Blanks, 10 * Giga / 1024, CompressionLevel.Optimal),
            Reading.Everything, "CableFormatException: it: it expands to more than 200 times"),
        new("gz-slow-bomb-10gb", 400, 300, Making.Packed("bomb.csv.gz", Start, Blanks, 10 * Giga / 1024, CompressionLevel.Fastest),
            Reading.Everything, "RecordMalformed: "),
        new("gz-honest-10gb", 250, 900, HonestDump, HeadsOnly, "cables: "),
        new("gz-text-10gb", 500, 120, HonestText, Reading.Everything, "CableFormatException: it: a text of more than"),
        new("zip-million-entries", 700, 180, Many, Reading.Everything, "RecordMalformed: "),
        new("zip-names", 100, 60, Names, Reading.Everything, "5 cables"),
    ];

    // Members of one gzip file stand behind one another: the same 64 MB, packed once, 160 times.
    private static string HonestDump(string folder) => Members(folder, "dump.csv.gz", 160, 64 << 20, i =>
        $"\"{i}\",\"5/12/2006 13:05\",\"06OSLO{i}\",\"Embassy Oslo\",\"UNCLASSIFIED\",\"\",\"head\",\"UNCLAS OSLO {i:D6}\n\nTAGS: PREL\n"
        + $"SUBJECT: NUMBER {i}\n\n1. (U) {Words(i, 600)}\"\n");

    private static string HonestText(string folder) => Members(folder, "text.txt.gz", 160, 64 << 20, i => Words(i, 600) + "\n");

    private static string Members(string folder, string name, int members, int length, Func<int, string> record)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (int i = 1, written = 0; written < length; i++)
            {
                byte[] bytes = Encoding.UTF8.GetBytes(record(i));
                gzip.Write(bytes);
                written += bytes.Length;
            }
        }

        return Making.Write(folder, name, stream =>
        {
            for (int i = 0; i < members; i++) packed.WriteTo(stream);
        });
    }

    private static string HeadsOnly(string path)
    {
        int count = 0;
        foreach (var cable in CableReader.Read(path, reading: new CableReaderOptions { Threads = 2 })) count += cable.Id is null ? 0 : 1;
        return $"cables: {count}";
    }

    private static string Many(string folder) => Making.Write(folder, "many.zip", stream =>
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        for (int i = 0; i < 1_000_000; i++) zip.CreateEntry($"{i}.txt");
    });

    private static string Names(string folder) => Making.Write(folder, "names.zip", stream =>
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (string name in new[] { "../../up.txt", "/etc/absolute.txt", "C:\\drive.txt", "twice.txt", "twice.txt" })
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(Making.Head + "1. (U) One.\n"));
        }
    });

    /// <summary>Words that differ from record to record, so that they pack as prose does.</summary>
    private static string Words(int seed, int count)
    {
        var random = new Random(seed);
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) words.Append((char)('a' + random.Next(26))).Append(random.Next(100_000)).Append(' ');
        return words.ToString();
    }
}
