using BenchmarkDotNet.Running;
using CableTools.Benchmarks;

// dotnet run -c Release --project tests/CableTools.Benchmarks [-- --folder <folder of .txt files>] [BenchmarkDotNet's own arguments]
int folder = Array.IndexOf(args, "--folder");
if (folder >= 0)
{
    Environment.SetEnvironmentVariable(CableTexts.FolderVariable, Path.GetFullPath(args[folder + 1]));
    args = [.. args[..folder], .. args[(folder + 2)..]];
}

BenchmarkRunner.Run<ParsingBenchmarks>(args: args);
