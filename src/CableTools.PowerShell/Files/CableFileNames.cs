namespace CableTools.PowerShell;

/// <summary>Which files of a folder are taken for files with cables. A file that is named by its path is read whatever its name.</summary>
internal static class CableFileNames
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".txt", ".cable", ".html", ".htm", ".csv", ".json", ".jsonl", ".ndjson", ".gz", ".zip",
    };

    public static string Patterns => string.Join(", ", Extensions.Select(extension => "*" + extension));

    public static bool IsCableFile(string path) => Extensions.Contains(Path.GetExtension(path));
}
