namespace CableTools.Shell;

/// <summary>What the shell is asked to do.</summary>
internal enum ShellTask
{
    Interactive,
    Command,
    File,
    Help,
    Version,
}
