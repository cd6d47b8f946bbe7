using System.Management.Automation.Runspaces;
using Microsoft.PowerShell;

namespace CableTools.Shell;

/// <summary>The engine, started, with the module imported.</summary>
internal sealed class ShellSession : IDisposable
{
    private ShellSession(ShellArguments arguments, ShellHost host, Runspace runspace)
    {
        Arguments = arguments;
        Host = host;
        Runspace = runspace;
        Runner = new PipelineRunner(this);
    }

    public ShellArguments Arguments { get; }

    public ShellHost Host { get; }

    public Runspace Runspace { get; }

    public PipelineRunner Runner { get; }

    /// <summary>Starts the engine and imports the module.</summary>
    /// <exception cref="ShellStartException">The module cannot be imported.</exception>
    public static ShellSession Start(ShellArguments arguments)
    {
        var host = new ShellHost(canAsk: Terminal.GivesInput && !arguments.NonInteractive);
        var runspace = RunspaceFactory.CreateRunspace(host, State());
        runspace.ThreadOptions = PSThreadOptions.UseCurrentThread;
        runspace.Open();
        Runspace.DefaultRunspace = runspace;
        var session = new ShellSession(arguments, host, runspace);
        session.Runner.ImportModule(ModuleLocator.Find(arguments.Module));
        return session;
    }

    public void Dispose()
    {
        Runner.Dispose();
        Runspace.Dispose();
    }

    private static InitialSessionState State()
    {
        var state = InitialSessionState.CreateDefault2();
        state.Commands.Add(new SessionStateCmdletEntry("Format-Table", typeof(FormatTableCommand), null));
        state.Commands.Add(new SessionStateCmdletEntry("Format-List", typeof(FormatListCommand), null));
        // Only Windows has policies; there, as in PowerShell itself, one's own scripts run and downloaded ones must be signed.
        if (OperatingSystem.IsWindows()) state.ExecutionPolicy = ExecutionPolicy.RemoteSigned;
        return state;
    }
}
