namespace CableTools.Reading;

/// <summary>Which files of a folder are taken for files with cables. A file that is named by its path is read whatever its name.</summary>
internal static class CableFileNames
{
    public static string Patterns => string.Join(", ", CableReader.FileExtensions.Select(extension => "*" + extension));

    public static bool IsCableFile(string path) =>
        CableReader.FileExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name says a data set, which is a folder.</summary>
    public static bool IsDataSet(string path) =>
        Path.GetExtension(path.TrimEnd('/', '\\')).Equals(".parquet", StringComparison.OrdinalIgnoreCase);
}
