using System.Globalization;
using BenchmarkDotNet.Running;
using CableTools.Benchmarks;
using CableTools.Benchmarks.Bulk;

// dotnet run -c Release --project tests/CableTools.Benchmarks [-- [--renew] [--folder <folder of .txt files>] [BenchmarkDotNet's own
// arguments, as --filter *Statistics*]]
// --renew measures parsing, and writes the table in docs/benchmarks.md anew.
// --bulk [COUNT] measures a large collection, 251,287 made-up cables unless said otherwise, and writes docs/benchmarks.md's second table.
int bulk = Array.IndexOf(args, "--bulk");
if (bulk >= 0)
{
    int count = args.Length > bulk + 1 ? int.Parse(args[bulk + 1], CultureInfo.InvariantCulture) : 251_287;
    BenchmarkPage.Renew(BulkRun.Run(count), "bulk");
    return;
}

int folder = Array.IndexOf(args, "--folder");
if (folder >= 0)
{
    if (folder + 1 == args.Length) throw new ArgumentException("--folder wants a folder of .txt files.");
    Environment.SetEnvironmentVariable(CableTexts.FolderVariable, Path.GetFullPath(args[folder + 1]));
    args = [.. args[..folder], .. args[(folder + 2)..]];
}

bool renews = args.Contains("--renew");
if (renews) args = ["--filter", "*Parsing*", .. args.Where(argument => argument != "--renew")];

var summaries = BenchmarkSwitcher.FromTypes([typeof(ParsingBenchmarks), typeof(StatisticsBenchmarks)])
    .Run(args.Contains("--filter") ? args : ["--filter", "*", .. args]);

foreach (var summary in summaries.Where(summary => summary.BenchmarksCases.Any(one => one.Descriptor.Type == typeof(ParsingBenchmarks))))
{
    string table = BenchmarkPage.Table(summary);
    Console.WriteLine(table);
    if (renews) BenchmarkPage.Renew(table, "now");
}
