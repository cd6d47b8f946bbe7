using System.Diagnostics;
using System.Text;

namespace CableTools.PowerShell.Tests;

/// <summary>The shell as a program of its own.</summary>
internal static class ShellProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static ProcessStartInfo StartInfo(params IEnumerable<string> arguments)
    {
        var info = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
            Environment = { ["COLUMNS"] = "100", ["NO_COLOR"] = null, ["TERM"] = "xterm" },
        };
        info.ArgumentList.Add(Repository.Shell);
        foreach (string argument in arguments) info.ArgumentList.Add(argument);
        return info;
    }

    public static Task<ShellResult> RunAsync(params IEnumerable<string> arguments) => RunAsync(StartInfo(arguments), "");

    public static async Task<ShellResult> RunAsync(ProcessStartInfo info, string input)
    {
        using var process = Process.Start(info)!;
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timeout.CancelAfter(Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            var errors = process.StandardError.ReadToEndAsync(timeout.Token);
            await process.StandardInput.WriteAsync(input.AsMemory(), timeout.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(timeout.Token);
            return new ShellResult(process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}

internal sealed record ShellResult(int ExitCode, string Output, string Errors)
{
    public string[] Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
