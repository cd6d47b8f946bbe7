using CableTools.Charts;
using CableTools.Statistics;
using CableTools.Store;

namespace CableTools.Hostile.Cases;

/// <summary>What becomes of a monstrous cable behind the reading: index, exports, report, statistics.</summary>
internal static class Outlets
{
    /// <summary>The cases.</summary>
    public static IReadOnlyList<HostileCase> Cases { get; } =
    [
        new("index-monster", 1200, 300, Monster, Index, "1 cables"),
        new("report-monster", 1000, 600, Monster, Report, "written"),
        new("exports-monster", 1200, 600, Monster, Exports, "written"),
        new("statistics-monster", 1000, 600, Monster, Statistics, "counted"),
    ];

    /// <summary>100,000 tags, as many addressees, references and paragraphs, in one cable.</summary>
    private static string Monster(string folder) => Making.Write(folder, "monster.txt", stream =>
    {
        const int Many = 100_000;
        using var writer = new StreamWriter(stream);
        writer.Write("R 121305Z MAY 06\nFM AMEMBASSY OSLO\nTO ");
        for (int i = 0; i < Many; i++) writer.Write($"AMEMBASSY PLACE{i}\n");
        writer.Write("\nUNCLAS OSLO 009901\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: ");
        for (int i = 0; i < Many; i++) writer.Write($"X{i}, ");
        writer.Write($"\nSUBJECT: {new string('S', 1_000_000)}\n\nREF: ");
        for (int i = 0; i < Many; i++) writer.Write($"06 OSLO {i}, ");
        writer.Write("\n\n");
        for (int i = 1; i <= Many; i++) writer.Write($"{i}. (C) Word {i}. See 06 BERN {i}.\n\n");
        writer.Write(new string('w', 1_000_000) + "\n");
    });

    private static string Index(string path)
    {
        string folder = path + ".index";
        var update = CableIndex.Update(folder, [path]);
        using var index = CableIndex.Open(folder);
        int found = index.Find(new CableQuery { Text = "word", CountFacets = true }).Hits.Count;
        return $"{found} cables, {update.Problems.Count} problems";
    }

    private static string Report(string path)
    {
        var report = new CableReport("monster");
        foreach (var cable in CableReader.Read(path)) report.Add(cable);
        report.Save(path + ".html", false);
        return $"written, {new FileInfo(path + ".html").Length >> 20} MB";
    }

    private static string Exports(string path)
    {
        foreach (string ending in new[] { ".ndjson", ".csv", ".md", ".html", ".gexf", ".graphml" })
        {
            using var sink = CableExport.Open(path + ending);
            foreach (var cable in CableReader.Read(path)) sink.Write(cable);
            sink.Commit();
        }

        using var data = new CableDataSetWriter(path + ".parquet");
        foreach (var cable in CableReader.Read(path)) data.Write(cable);
        data.Commit();
        return "written";
    }

    private static string Statistics(string path)
    {
        int rows = 0;
        foreach (var measure in CableMeasure.All)
        {
            var gatherer = measure.Gather(null, null);
            foreach (var cable in CableReader.Read(path)) gatherer.Add(cable);
            rows += measure.RowsOf(gatherer.ToResult(), 10).Count();
        }

        foreach (var kind in CableChartKind.All)
        {
            var gatherer = kind.Gather(null, null);
            foreach (var cable in CableReader.Read(path)) gatherer.Add(cable);
            CableChart.Of(kind, gatherer.ToResult(), null).Save($"{path}.{kind.Name}.svg", false);
        }

        return $"counted, {rows} rows";
    }
}
