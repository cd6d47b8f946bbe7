namespace CableTools.Shell;

/// <summary>The shell cannot start; the message says why.</summary>
internal sealed class ShellStartException(string message, Exception? cause = null) : Exception(message, cause);
