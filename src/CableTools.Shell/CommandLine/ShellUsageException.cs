namespace CableTools.Shell;

/// <summary>The arguments make no sense; the message says which.</summary>
internal sealed class ShellUsageException(string message) : Exception(message);
