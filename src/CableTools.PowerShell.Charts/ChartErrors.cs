using System.Management.Automation;

namespace CableTools.PowerShell.Charts;

/// <summary>The errors of Export-CableChart that Export-Cable has not.</summary>
internal static class ChartErrors
{
    public static ErrorRecord FormatUnknown(string path) => new(
        new ArgumentException($"Expected a name that ends in .png, .svg or .html, not '{Path.GetFileName(path)}'."),
        ErrorIds.ChartFormatUnknown, ErrorCategory.InvalidArgument, path);

    public static ErrorRecord ParameterUnused(string message, string target) =>
        new(new ArgumentException(message), ErrorIds.ChartParameterUnused, ErrorCategory.InvalidArgument, target);

    public static ErrorRecord ThemeUnused(string path) => ParameterUnused(
        $"-Theme is for .png files: '{Path.GetFileName(path)}' has the colours of both, and follows the page or program that shows it.",
        path);

    public static ErrorRecord NotShown(Exception cause, string path) => new(
        new IOException($"'{path}' was written, but nothing here opens it: {cause.Message}", cause),
        ErrorIds.ChartNotShown, ErrorCategory.DeviceError, path);
}
