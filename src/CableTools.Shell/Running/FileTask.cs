using System.Management.Automation;

namespace CableTools.Shell;

/// <summary>-File: runs a script. The exit code is what the script says with "exit", else 0, or 1 after a terminating error.</summary>
internal sealed class FileTask(ShellSession session)
{
    public int Run(string path, IReadOnlyList<string> arguments)
    {
        string full = Path.GetFullPath(path);
        if (!File.Exists(full)) throw new ShellUsageException($"there is no script '{path}'.");

        // Run as a command, a script that says "exit" would merely end; run as a block of this pipeline it tells the host.
        var ast = ScriptText.ParseFile(full, out var errors);
        if (errors.Length > 0)
        {
            session.Runner.Report(new ParseException(errors));
            return ExitCodes.Failure;
        }

        var call = ScriptCall.Of(arguments);
        bool finished = session.Runner.Run(shell => shell
            .AddScript(call.Text)
            .AddParameter("script", ast.GetScriptBlock())
            .AddParameter("values", call.Values));
        if (session.Host.ExitCode is { } code) return code;
        if (session.Runner.WasStopped) return ExitCodes.Interrupted;
        return finished ? ExitCodes.Success : ExitCodes.Failure;
    }
}
