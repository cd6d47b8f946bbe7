using System.Globalization;
using System.Runtime.CompilerServices;

namespace CableTools.Benchmarks;

/// <summary>The texts that are measured: the invented cables of the repository, or a folder of the reader's own.</summary>
internal static class CableTexts
{
    public const string FolderVariable = "CABLETOOLS_BENCHMARK_FOLDER";

    public static string Root { get; } = FindRoot();

    /// <summary>The invented corpus of the notebooks.</summary>
    public static string Corpus => Path.Combine(Root, "notebooks", "data", "cables.txt.gz");

    /// <summary>The folder that was asked for; null for the invented corpus.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable(FolderVariable);

    /// <summary>
    /// Text files, one cable each. The invented cables are written out for it, so that what is read is files in either case.
    /// </summary>
    public static string[] Paths()
    {
        string folder = Folder ?? Expand();
        string[] paths = Directory.GetFiles(folder, "*.txt");
        Array.Sort(paths, StringComparer.Ordinal);
        return paths.Length > 0 ? paths : throw new InvalidOperationException($"No .txt files in {folder}.");
    }

    private static string Expand()
    {
        string folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "cabletools-benchmark")).FullName;
        int number = 0;
        foreach (var cable in CableReader.Read(Corpus))
        {
            string path = Path.Combine(folder, FormattableString.Invariant($"{number++:d4}.txt"));
            if (!File.Exists(path) || File.ReadAllText(path) != cable.Text) File.WriteAllText(path, cable.Text);
        }

        foreach (string path in Directory.GetFiles(folder, "*.txt"))
            if (int.Parse(Path.GetFileNameWithoutExtension(path), CultureInfo.InvariantCulture) >= number) File.Delete(path);
        return folder;
    }

    private static string FindRoot([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
