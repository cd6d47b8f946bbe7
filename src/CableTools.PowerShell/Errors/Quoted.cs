using System.Management.Automation.Language;

namespace CableTools.PowerShell;

/// <summary>A text as an argument that somebody may run: it stays one text, whatever is in it.</summary>
internal static class Quoted
{
    /// <summary>The text in quotes. PowerShell takes more than one character for a quote.</summary>
    public static string Of(string text) => "'" + CodeGeneration.EscapeSingleQuotedStringContent(text) + "'";
}
