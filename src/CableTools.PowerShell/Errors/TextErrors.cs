using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>The errors of ConvertFrom-CableText.</summary>
internal static class TextErrors
{
    public static ErrorRecord NoCable(string text) =>
        new(new CableFormatException(
            "The text is no cable: nothing of an envelope, a heading or a paragraph was found in it. "
            + "Pass all lines of a cable together, or use Get-Content -Raw.", CableFormatProblem.Malformed),
            ErrorIds.NotRecognized, ErrorCategory.InvalidData, text);

    public static ErrorRecord Malformed(CableFormatException cause, string text) =>
        new(cause, ErrorIds.TextMalformed, ErrorCategory.InvalidData, text);

    public static ErrorRecord Empty(string text) =>
        new(new CableFormatException(
            "The text is empty. Pass the text of a cable, for example: Get-Content -Raw cable.txt | ConvertFrom-CableText",
            CableFormatProblem.Empty),
            ErrorIds.TextEmpty, ErrorCategory.InvalidData, text);
}
