using System.Runtime.CompilerServices;

namespace CableTools.Benchmarks;

/// <summary>The texts that are measured: the invented cables of the repository, or a folder of the reader's own.</summary>
internal static class CableTexts
{
    public const string FolderVariable = "CABLETOOLS_BENCHMARK_FOLDER";

    /// <summary>The invented corpus of the notebooks.</summary>
    public static string Corpus => Path.Combine(Repository(), "notebooks", "data", "cables.txt.gz");

    public static string[] Paths()
    {
        string folder = Environment.GetEnvironmentVariable(FolderVariable) ?? Path.Combine(Repository(), "examples", "cables");
        return Directory.GetFiles(folder, "*.txt");
    }

    private static string Repository([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
