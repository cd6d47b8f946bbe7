using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>The errors of ConvertFrom-CableText.</summary>
internal static class TextErrors
{
    public static ErrorRecord NoCable(CableFormatException cause, string text)
    {
        var (id, message) = cause.Reason switch
        {
            CableFormatProblem.Empty => ("CableTextEmpty", "The text is empty. Pass the text of a cable, for example: Get-Content -Raw cable.txt | ConvertFrom-CableText"),
            CableFormatProblem.Binary => ("CableTextBinary", "This is no text but binary data. Read a file with Get-Cable, which knows the containers cables come in."),
            _ => ("CableTextMalformed", $"The text cannot be read as a cable: {cause.Message}"),
        };
        return new ErrorRecord(new CableFormatException(message, cause.Reason, cause), id, ErrorCategory.InvalidData, text);
    }
}
