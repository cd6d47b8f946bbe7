using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace CableTools.Shell;

/// <summary>Runs pipelines to their end on the terminal: output through Out-Default, errors to standard error, Ctrl+C stops.</summary>
internal sealed class PipelineRunner : IDisposable
{
    private readonly ShellSession _session;
    private readonly Lock _lock = new();
    private PowerShell? _running;

    public PipelineRunner(ShellSession session)
    {
        _session = session;
        Console.CancelKeyPress += OnCancelKey;
    }

    public bool WasStopped { get; private set; }

    public void Dispose() => Console.CancelKeyPress -= OnCancelKey;

    public void ImportModule(string path)
    {
        using var shell = Create();
        shell.AddCommand("Import-Module").AddParameter("Name", path).AddParameter("ErrorAction", "Stop");
        try
        {
            shell.Invoke();
        }
        catch (RuntimeException e)
        {
            throw new ShellStartException(e.ErrorRecord.Exception.Message, e);
        }
    }

    /// <summary>Runs what <paramref name="build"/> adds, and prints what comes out.</summary>
    /// <returns>Whether it came to its end without a terminating error.</returns>
    public bool Run(Action<PowerShell> build)
    {
        WasStopped = false;
        using var shell = Create();
        build(shell);
        // Errors go the way of output, so that they keep their place in it; Out-Default tells them apart.
        shell.AddCommand("Out-Default");
        shell.Commands.Commands[^1].MergeUnclaimedPreviousCommandResults = PipelineResultTypes.Error | PipelineResultTypes.Output;
        lock (_lock) _running = shell;
        try
        {
            shell.Invoke();
            return true;
        }
        catch (PipelineStoppedException)
        {
            return false;
        }
        catch (RuntimeException e)
        {
            Report(e);
            return false;
        }
        finally
        {
            lock (_lock) _running = null;
            _session.Host.ClearProgress();
        }
    }

    /// <summary>Prints an error that ended a pipeline, as the engine words it.</summary>
    public void Report(RuntimeException error)
    {
        using var shell = Create();
        shell.AddCommand("Out-Default");
        using (_session.Host.SendOutputToErrors())
            shell.Invoke(new[] { error.ErrorRecord });
    }

    private PowerShell Create()
    {
        var shell = PowerShell.Create();
        shell.Runspace = _session.Runspace;
        return shell;
    }

    private void OnCancelKey(object? sender, ConsoleCancelEventArgs e)
    {
        PowerShell? running;
        lock (_lock) running = _running;
        // Between two commands the program ends, as any other.
        if (running is null) return;
        e.Cancel = true;
        WasStopped = true;
        running.BeginStop(null, null);
    }
}
