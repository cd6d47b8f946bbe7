using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>The errors of what Test-Cable and Measure-Cable are asked for.</summary>
internal static class ChoiceErrors
{
    public static ErrorRecord CodeUnknown(PSArgumentException cause, string[]? codes) =>
        new(cause, ErrorIds.CodeUnknown, ErrorCategory.InvalidArgument, codes);

    public static ErrorRecord NoTimeline(string message, string kind) =>
        new(new ArgumentException(message), ErrorIds.MeasureNoTimeline, ErrorCategory.InvalidArgument, kind);
}
