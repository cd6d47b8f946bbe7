namespace CableTools.Tool;

/// <summary>What the program ends with.</summary>
internal static class ExitCodes
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Done, but for files or texts that could not be read: each is told on standard error.</summary>
    public const int Incomplete = 1;

    /// <summary>check: something is amiss in a cable.</summary>
    public const int Amiss = 4;

    /// <summary>The command line makes no sense.</summary>
    public const int Usage = 2;

    /// <summary>Not done: the index is missing or damaged, the file to write exists or cannot be written.</summary>
    public const int Failed = 3;

    /// <summary>Stopped by Ctrl+C.</summary>
    public const int Stopped = 130;

    /// <summary>Stopped by SIGTERM, as schedulers do.</summary>
    public const int Terminated = 143;
}
