using BenchmarkDotNet.Running;
using CableTools.Benchmarks;

// dotnet run -c Release --project tests/CableTools.Benchmarks [-- --folder <folder of .txt files>] [BenchmarkDotNet's own arguments, as
// --filter *Statistics*]
int folder = Array.IndexOf(args, "--folder");
if (folder >= 0)
{
    Environment.SetEnvironmentVariable(CableTexts.FolderVariable, Path.GetFullPath(args[folder + 1]));
    args = [.. args[..folder], .. args[(folder + 2)..]];
}

BenchmarkSwitcher.FromTypes([typeof(ParsingBenchmarks), typeof(StatisticsBenchmarks)])
    .Run(args.Contains("--filter") ? args : ["--filter", "*", .. args]);
