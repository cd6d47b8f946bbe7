using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>The errors of ConvertFrom-CableText.</summary>
internal static class TextErrors
{
    public static ErrorRecord Empty(string text) =>
        new(new CableFormatException(
            "The text is empty. Pass the text of a cable, for example: Get-Content -Raw cable.txt | ConvertFrom-CableText",
            CableFormatProblem.Empty),
            "CableTextEmpty", ErrorCategory.InvalidData, text);
}
