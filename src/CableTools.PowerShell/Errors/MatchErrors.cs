using System.Management.Automation;
using System.Text.RegularExpressions;

namespace CableTools.PowerShell;

/// <summary>The errors of expressions and patterns that cables and paragraphs are asked for by.</summary>
internal static class MatchErrors
{
    public static ErrorRecord InvalidPattern(ArgumentException cause, string? pattern) =>
        new(new PSArgumentException(
            $"-Match expects a regular expression, and '{pattern}' is none: {cause.Message} "
            + "To find the characters as they are, pass [regex]::Escape('...').", cause),
            ErrorIds.MatchInvalid, ErrorCategory.InvalidArgument, pattern);

    public static ErrorRecord InvalidMarking(WildcardPatternException cause, string[]? markings) =>
        new(new PSArgumentException(
            $"-PortionMarking expects markings as S/NF or patterns as S*, and one of '{string.Join("', '", markings ?? [])}' is none: "
            + "a [ opens a set of characters and wants its ].", cause),
            ErrorIds.PortionMarkingInvalid, ErrorCategory.InvalidArgument, markings);

    public static ErrorRecord MatchGivenUp(RegexMatchTimeoutException cause, int times, string what) =>
        new(new TimeoutException(
            $"-Match '{cause.Pattern}' took longer than {cause.MatchTimeout.TotalSeconds} s on {times} {what}, "
            + "and was given up. Use a simpler expression: one without repetition inside repetition, as in (a+)+.", cause),
            ErrorIds.MatchGivenUp, ErrorCategory.LimitsExceeded, cause.Pattern);

    public static ErrorRecord MatchTimedOut(RegexMatchTimeoutException cause, CableParagraph paragraph, Cable cable) =>
        new(new TimeoutException(
            CellView.Text($"Paragraph {paragraph.Label} of {cable.Name} was passed over: {TooLong(cause)}"), cause),
            ErrorIds.MatchTimeout, ErrorCategory.LimitsExceeded, paragraph);

    public static ErrorRecord MatchTimedOut(RegexMatchTimeoutException cause, Cable cable) =>
        new(new TimeoutException(CellView.Text($"{cable.Name} was passed over: {TooLong(cause)}"), cause),
            ErrorIds.MatchTimeout, ErrorCategory.LimitsExceeded, cable);

    private static string TooLong(RegexMatchTimeoutException cause) =>
        $"-Match '{cause.Pattern}' took longer than {cause.MatchTimeout.TotalSeconds} s on it. Use a simpler expression.";
}
