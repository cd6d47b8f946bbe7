using System.ComponentModel;
using System.Diagnostics;

namespace CableTools.PowerShell.Tests;

/// <summary>Runs a Pester file: in pwsh with Pester 5 or later where both are installed, else in the shell with the stand-in.</summary>
public sealed class PesterRunner : IAsyncLifetime
{
    private const string FindPester =
        "(Get-Module Pester -ListAvailable | Where-Object Version -ge '5.0' "
            + "| Sort-Object Version | Select-Object -Last 1).Version.ToString()";

    private const string RunPester = """
        Import-Module Pester -MinimumVersion 5.0
        $configuration = New-PesterConfiguration
        $configuration.Run.Path = $env:PESTER_FILE
        $configuration.Run.Exit = $true
        $configuration.Output.Verbosity = 'Detailed'
        Invoke-Pester -Configuration $configuration
        """;

    // In the words of the stand-in.
    private const string CountPester = """
        Import-Module Pester -MinimumVersion 5.0
        $configuration = New-PesterConfiguration
        $configuration.Run.Path = $env:PESTER_FILE
        $configuration.Run.PassThru = $true
        $configuration.Output.Verbosity = 'None'
        $run = Invoke-Pester -Configuration $configuration
        "Passed: $($run.PassedCount), Failed: $($run.FailedCount), Skipped: $($run.SkippedCount), " +
            "Blocks: $($run.FailedBlocksCount), Files: $($run.FailedContainersCount)"
        """;

    /// <summary>Whether pwsh and Pester are installed.</summary>
    public bool HasPester { get; private set; }

    /// <summary>What runs the files.</summary>
    public string Name { get; private set; } = "the Pester stand-in";

    public async ValueTask InitializeAsync()
    {
        if (await FindAsync() is { Length: > 0 } version)
        {
            HasPester = true;
            Name = $"Pester {version} in pwsh";
        }

        TestContext.Current.SendDiagnosticMessage("tests/Module is run by {0}.", Name);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal Task<ShellResult> RunAsync(string file)
    {
        if (!HasPester)
            return ShellProcess.RunAsync("-NonInteractive", "-Module", Repository.Manifest, "-File",
                Repository.File("tests/CableTools.PowerShell.Tests/StandIn/Invoke-PesterStandIn.ps1"), file);
        return RunPesterAsync(RunPester, file);
    }

    /// <summary>What Pester counts in a file.</summary>
    internal static async Task<string> CountAsync(string file) => (await RunPesterAsync(CountPester, file)).Lines[^1];

    private static Task<ShellResult> RunPesterAsync(string command, string file)
    {
        var info = PowerShellStartInfo(command);
        info.Environment["PESTER_FILE"] = file;
        return ShellProcess.RunAsync(info, "");
    }

    private static async Task<string> FindAsync()
    {
        try
        {
            var result = await ShellProcess.RunAsync(PowerShellStartInfo(FindPester), "");
            return result.ExitCode == 0 ? result.Output.Trim() : "";
        }
        catch (Win32Exception)
        {
            // There is no pwsh on the path.
            return "";
        }
    }

    private static ProcessStartInfo PowerShellStartInfo(string command)
    {
        var info = ShellProcess.StartInfo();
        info.FileName = "pwsh";
        info.ArgumentList.Clear();
        foreach (string? argument in new[] { "-NoProfile", "-NonInteractive", "-Command", command }) info.ArgumentList.Add(argument);
        return info;
    }
}
