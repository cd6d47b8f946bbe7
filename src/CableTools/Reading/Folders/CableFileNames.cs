namespace CableTools.Reading;

/// <summary>Which files of a folder are taken for files with cables. A file that is named by its path is read whatever its name.</summary>
internal static class CableFileNames
{
    public static string Patterns => string.Join(", ", CableReader.FileExtensions.Select(extension => "*" + extension));

    public static bool IsCableFile(string path) =>
        CableReader.FileExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The endings of files that cables are written to, for people.</summary>
    public const string Exports = ".ndjson or .jsonl, or .gz behind that, or in .parquet";

    /// <summary>Whether a name says a data set, which is a folder.</summary>
    public static bool IsDataSet(string path) =>
        Path.GetExtension(path.TrimEnd('/', '\\')).Equals(".parquet", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name says a form in which cables are written: a data set, or JSON lines, packed or not.</summary>
    public static bool IsExport(string path)
    {
        if (IsDataSet(path)) return true;
        string ending = Path.GetExtension(path);
        if (ending.Equals(".gz", StringComparison.OrdinalIgnoreCase)) ending = Path.GetExtension(Path.GetFileNameWithoutExtension(path));
        return ending.Equals(".ndjson", StringComparison.OrdinalIgnoreCase) || ending.Equals(".jsonl", StringComparison.OrdinalIgnoreCase);
    }
}
