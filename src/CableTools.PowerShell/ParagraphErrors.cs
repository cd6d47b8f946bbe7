using System.Management.Automation;
using System.Text.RegularExpressions;

namespace CableTools.PowerShell;

/// <summary>The errors of Get-CableParagraph's filters.</summary>
internal static class ParagraphErrors
{
    public static ErrorRecord InvalidPattern(ArgumentException cause, string? pattern) =>
        new(new PSArgumentException(
            $"-Match expects a regular expression, and '{pattern}' is none: {cause.Message} "
            + "To find the characters as they are, pass [regex]::Escape('...').", cause),
            "CableMatchInvalid", ErrorCategory.InvalidArgument, pattern);

    public static ErrorRecord MatchTimedOut(RegexMatchTimeoutException cause, CableParagraph paragraph, Cable cable) =>
        new(new TimeoutException(
            $"Paragraph {paragraph.Label} of {cable} was passed over: -Match '{cause.Pattern}' took longer than "
            + $"{ParagraphFilter.MatchTimeout.TotalSeconds} s on it. Use a simpler expression.", cause),
            "CableMatchTimeout", ErrorCategory.LimitsExceeded, paragraph);
}
