using System.Runtime.InteropServices;

namespace CableTools.Tool;

/// <summary>
/// Ctrl+C, and the signal that schedulers send: work ends in order, and where it does not within a moment, the process ends. That harms
/// nothing: what is written gets its name at the very end, and an index is what was committed.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(80);

    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration _interrupt, _terminate;

    public StopSignals()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, ExitCodes.Stopped));
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, ExitCodes.Terminated));
    }

    public CancellationToken Token => _stop.Token;

    /// <summary>What the process ends with once it was stopped.</summary>
    public int ExitCode { get; private set; } = ExitCodes.Stopped;

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _stop.Dispose();
    }

    private void Stop(PosixSignalContext context, int code)
    {
        context.Cancel = true;
        ExitCode = code;
        _stop.Cancel();
        _ = Task.Delay(Grace).ContinueWith(_ => Environment.Exit(code), TaskScheduler.Default);
    }
}
