using System.Security.Cryptography;
using CableTools.Charts;
using CableTools.Statistics;

namespace CableTools.Faults;

/// <summary>Something that writes: what it does from given cables, and how what is there afterwards is told apart.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Target">What it writes, in the folder it works in.</param>
/// <param name="Replaces">Whether there is something of that name before.</param>
/// <param name="Run">Writes: the cables, and the target's path.</param>
internal sealed record Writing(string Name, string Target, bool Replaces, Action<IReadOnlyList<Cable>, string> Run)
{
    /// <summary>Whether each file stands for itself, so that some may be new and others not.</summary>
    public bool IsManyFiles { get; init; }

    /// <summary>Whether it writes an index, which is looked at by opening it.</summary>
    public bool IsIndex => Target.EndsWith(".index", StringComparison.Ordinal);

    public static IReadOnlyList<Writing> All { get; } =
    [
        .. new[] { "ndjson", "csv", "html", "md", "gexf", "graphml", "ndjson.gz" }.SelectMany(ending => new[]
        {
            Export($"Export {ending}", $"cables.{ending}", replaces: false),
            Export($"Export {ending} over another", $"cables.{ending}", replaces: true),
        }),
        .. new[] { "ndjson", "csv", "md", "ndjson.gz" }.Select(ending =>
            Export($"Append {ending}", $"cables.{ending}", replaces: true, append: true)),
        Export("Export a file a cable", "split/{Id}.html", replaces: false) with { IsManyFiles = true },
        Export("Export a file a cable over others", "split/{Id}.html", replaces: true) with { IsManyFiles = true },
        DataSet("Data set", replaces: false),
        DataSet("Data set over another", replaces: true),
        new("Report", "report.html", true, (cables, path) => CableReport.Of(cables).Save(path, overwrite: true)),
        new("Chart png", "chart.png", true, (cables, path) => Chart(cables).Save(path, overwrite: true)),
        new("Chart svg", "chart.svg", true, (cables, path) => Chart(cables).Save(path, overwrite: true)),
        new("Chart html", "chart.html", true, (cables, path) => Chart(cables).Save(path, overwrite: true)),
        new("Index, new", "cables.index", false, (_, path) => Update(path)),
        new("Index, brought up to date", "cables.index", true, (_, path) => Update(path)),
    ];

    /// <summary>What the target is now: null where there is nothing, else what tells it from others.</summary>
    public string? StateOf(string folder)
    {
        string path = Path.Combine(folder, Target.Split('/')[0]);
        if (IsIndex) return IndexState.Of(path);
        if (File.Exists(path)) return Digest([path]);
        if (!Directory.Exists(path)) return null;
        string[] files = [.. Directory.GetFiles(path, "*", SearchOption.AllDirectories).Where(file => !IsLeftover(file))
            .Order(StringComparer.Ordinal)];
        return IsManyFiles && files.Length == 0 ? null : Digest(files);
    }

    /// <summary>Whether a file or folder is one that was not finished: ignored by all that reads, and no other name ends so.</summary>
    public static bool IsLeftover(string path)
    {
        string[] parts = Path.GetFileName(path).Split('.');
        return parts.Length > 2 && parts[^1] is "tmp" or "old" && parts[^2].Length == 32 && parts[^2].All(char.IsAsciiHexDigit);
    }

    private static string Digest(string[] files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in files)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static Writing Export(string name, string target, bool replaces, bool append = false) =>
        new(name, target, replaces, (cables, path) =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var sink = CableExport.Open(path, overwrite: !append, append);
            foreach (var cable in cables) sink.Write(cable);
            sink.Commit();
        });

    private static Writing DataSet(string name, bool replaces) => new(name, "cables.parquet", replaces, (cables, path) =>
    {
        using var sink = new CableDataSetWriter(path, CablePartition.Year, overwrite: true);
        foreach (var cable in cables) sink.Write(cable);
        sink.Commit();
    });

    private static CableChart Chart(IReadOnlyList<Cable> cables) => CableChart.Timeline(Timeline.Of(cables));

    // The cables are files beside the index: before, and after.
    private static void Update(string path) => Store.CableIndex.Update(path, [Path.Combine(Path.GetDirectoryName(path)!, "sources")],
        new Store.CableIndexOptions { CommitEvery = TimeSpan.Zero, Wait = TimeSpan.FromSeconds(60) });
}
