using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Reflection;

namespace CableTools.Shell;

/// <summary>What the engine knows as $Host.</summary>
internal sealed class ShellHost(bool canAsk) : PSHost
{
    private readonly ShellUserInterface _ui = new(canAsk);

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override string Name => "CableTools.Shell";

    public override Version Version { get; } = Assembly.GetExecutingAssembly().GetName().Version ?? new Version(0, 0);

    public override PSHostUserInterface UI => _ui;

    public override CultureInfo CurrentCulture => CultureInfo.CurrentCulture;

    public override CultureInfo CurrentUICulture => CultureInfo.CurrentUICulture;

    public HostMemory Memory { get; } = new();

    public override PSObject PrivateData => PSObject.AsPSObject(Memory);

    /// <summary>The code of "exit"; null until a script says so.</summary>
    public int? ExitCode { get; private set; }

    public override void SetShouldExit(int exitCode) => ExitCode = exitCode;

    public void ClearProgress() => _ui.Progress.Clear();

    /// <summary>Until what it returns is disposed of, output goes where errors go.</summary>
    public IDisposable SendOutputToErrors() => _ui.SendOutputToErrors();

    public override void EnterNestedPrompt() => throw new NotSupportedException("This shell has no nested prompts.");

    public override void ExitNestedPrompt() => throw new NotSupportedException("This shell has no nested prompts.");

    public override void NotifyBeginApplication()
    {
        // A program that the engine starts writes to the terminal itself.
        _ui.Progress.Clear();
    }

    public override void NotifyEndApplication()
    {
    }
}
