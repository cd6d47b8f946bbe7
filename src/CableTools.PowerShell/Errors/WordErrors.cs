using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>The errors of what Get-CableConcordance and Measure-CableWord are asked for.</summary>
internal static class WordErrors
{
    public static ErrorRecord Invalid(ArgumentException cause, object? asked) =>
        new(cause, ErrorIds.WordInvalid, ErrorCategory.InvalidArgument, asked);

    public static ErrorRecord Unused(string message) =>
        new(new ArgumentException(message), ErrorIds.WordParameterUnused, ErrorCategory.InvalidArgument, null);
}
