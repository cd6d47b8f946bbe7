using System.Globalization;

namespace CableTools.PowerShell;

/// <summary>What is said of a file that is being read.</summary>
internal static class SourceView
{
    /// <summary>"Reading 'cables.csv': Csv, utf-8."</summary>
    public static string Describe(string file, CableSource? source) => string.Format(
        CultureInfo.InvariantCulture, "Reading '{0}': {1}, {2}.", CellView.Text(file), source?.Format,
            source?.Encoding ?? "encoding unknown");
}
