namespace CableTools.Shell;

/// <summary>What the shell is asked to do.</summary>
internal enum ShellTask
{
    Input,
    Command,
    File,
    Help,
    Version,
}
