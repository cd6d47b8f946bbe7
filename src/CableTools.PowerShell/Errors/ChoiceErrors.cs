using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>The errors of what Test-Cable and Measure-Cable are asked for.</summary>
internal static class ChoiceErrors
{
    public static ErrorRecord CodeUnknown(PSArgumentException cause, string[]? codes) =>
        new(cause, ErrorIds.CodeUnknown, ErrorCategory.InvalidArgument, codes);

    public static ErrorRecord SummaryUnused() =>
        new(new ArgumentException("-Summary counts findings by rule, and -Quiet says yes or no of each cable: expected one of the two."),
            ErrorIds.SummaryUnused, ErrorCategory.InvalidArgument, null);

    public static ErrorRecord NotInIndex(string kind) =>
        new(new NotSupportedException(
            $"An index does not keep what -Kind {kind} counts. Pipe the cables it finds: "
            + $"Find-Cable -Index ... | Measure-Cable -Kind {kind}."),
            ErrorIds.MeasureNotSupported, ErrorCategory.NotImplemented, kind);

    public static ErrorRecord NoTimeline(string message, string kind) =>
        new(new ArgumentException(message), ErrorIds.MeasureNoTimeline, ErrorCategory.InvalidArgument, kind);
}
