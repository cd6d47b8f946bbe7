namespace CableTools.Shell;

/// <summary>What a script may tell the shell: $Host.PrivateData.</summary>
public sealed class HostMemory
{
    /// <summary>Whether the last command of the text succeeded, as $? has it.</summary>
    public bool Succeeded { get; set; } = true;
}
