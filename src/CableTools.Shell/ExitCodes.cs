namespace CableTools.Shell;

/// <summary>The exit codes of the shell itself; a script's own are passed on.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>A terminating error, or with -Command a last command that failed.</summary>
    public const int Failure = 1;

    /// <summary>Wrong arguments: EX_USAGE of sysexits.h, as pwsh has it.</summary>
    public const int Usage = 64;

    /// <summary>Stopped by Ctrl+C: 128 and the signal's number, as shells have it.</summary>
    public const int Interrupted = 130;
}
