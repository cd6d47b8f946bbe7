using System.Management.Automation;

namespace CableTools.PowerShell.Charts;

/// <summary>The errors of Export-CableReport, and those of others that it tells of.</summary>
internal static class ReportErrors
{
    public static ErrorRecord FormatUnknown(string path) => new(
        new ArgumentException($"Expected a name that ends in .html, not '{Path.GetFileName(path)}': a report is a page."),
        ErrorIds.ReportFormatUnknown, ErrorCategory.InvalidArgument, path);

    public static string Unread(int count) => count == 1 ? "A file or folder could not be read; the report says which, and why."
        : FormattableString.Invariant($"{count} files or folders could not be read; the report says which, and why.");

    /// <summary>An error of Get-Cable as the page tells it.</summary>
    public static CableLoadProblem ToProblem(ErrorRecord error) => new(error.TargetObject?.ToString() ?? "", error.Exception.Message);
}
