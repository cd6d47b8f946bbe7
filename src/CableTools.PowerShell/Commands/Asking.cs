namespace CableTools.PowerShell;

/// <summary>What PowerShell says when it asks for a mandatory parameter that several cmdlets have.</summary>
internal static class Asking
{
    public const string ForIndex = "Folder of the index; Update-CableIndex makes one.";

    public const string ForWord = "A word or phrase; * stands for any characters of a word, ? for one.";

    public const string ForCable = "A cable, as Get-Cable and ConvertFrom-CableText give it.";
}
