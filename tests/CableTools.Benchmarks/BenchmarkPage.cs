using System.Globalization;
using System.Text;
using BenchmarkDotNet.Reports;

namespace CableTools.Benchmarks;

/// <summary>The table of docs/benchmarks.md that is made anew by a run.</summary>
internal static class BenchmarkPage
{
    private const string End = "<!-- end -->";

    private static readonly (string Method, string Name)[] Rows =
    [
        (nameof(ParsingBenchmarks.Reading), "reading the files"),
        (nameof(ParsingBenchmarks.Pass1), "pass 1: what is where"),
        (nameof(ParsingBenchmarks.UsualFields), "usual fields"),
        (nameof(ParsingBenchmarks.Everything), "everything"),
    ];

    private static string Path => System.IO.Path.Combine(CableTexts.Root, "docs", "benchmarks.md");

    /// <summary>The results as a table: time, its ratio to reading, bytes allocated for each byte of the source, and the rate.</summary>
    public static string Table(Summary summary)
    {
        string[] paths = CableTexts.Paths();
        long bytes = paths.Sum(path => new FileInfo(path).Length);
        var reports = summary.Reports.Where(report => report.ResultStatistics is not null)
            .ToDictionary(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name);
        double reading = reports[nameof(ParsingBenchmarks.Reading)].ResultStatistics!.Median;
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture,
            $"{paths.Length} cables, {bytes:N0} bytes; {summary.HostEnvironmentInfo.Cpu.Value?.ProcessorName}, ");
        table.Append(CultureInfo.InvariantCulture, $"{summary.HostEnvironmentInfo.RuntimeVersion}\n\n");
        table.Append("| | a cable, µs | times the reading | bytes allocated a source byte | cables a second |\n");
        table.Append("| --- | ---: | ---: | ---: | ---: |\n");
        foreach (var (method, name) in Rows)
        {
            var report = reports[method];
            double median = report.ResultStatistics!.Median;
            double allocated = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN;
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {median / paths.Length / 1000:0.0} | {median / reading:0.00} ");
            table.Append(CultureInfo.InvariantCulture, $"| {allocated / bytes:0.00} | {paths.Length / (median / 1e9):N0} |\n");
        }

        return table.ToString();
    }

    /// <summary>Puts a table in the place of the last one.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">Which: "now" or "bulk".</param>
    public static void Renew(string table, string name)
    {
        string page = File.ReadAllText(Path), start = $"<!-- {name}: written by the command above -->";
        int begin = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        int end = page.IndexOf(End, begin, StringComparison.Ordinal);
        File.WriteAllText(Path, $"{page[..begin]}\n{table}{page[end..]}");
    }
}
