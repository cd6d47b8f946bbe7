using System.Management.Automation;

namespace CableTools.PowerShell.Charts;

/// <summary>The errors of Export-CableChart that Export-Cable has not.</summary>
internal static class ChartErrors
{
    public static ErrorRecord FormatUnknown(string path) => new(
        new ArgumentException($"Expected a name that ends in .png, .svg or .html, not '{Path.GetFileName(path)}'."),
        "CableChartFormatUnknown", ErrorCategory.InvalidArgument, path);

    public static ErrorRecord ParameterUnused(string message, string kind) =>
        new(new ArgumentException(message), "CableChartParameterUnused", ErrorCategory.InvalidArgument, kind);

    public static ErrorRecord NotShown(Exception cause, string path) => new(
        new IOException($"'{path}' was written, but nothing here opens it: {cause.Message}", cause),
        "CableChartNotShown", ErrorCategory.DeviceError, path);
}
