using System.Management.Automation;

namespace CableTools.Shell;

/// <summary>-Command: runs a text. The exit code is 1 where its last command failed, as with pwsh.</summary>
internal sealed class CommandTask(ShellSession session)
{
    // $? is gone by the time the pipeline has ended, so the text itself must put it down as its last act.
    private const string TakeDownSuccess = "\n$Host.PrivateData.Succeeded = $?";

    public int Run(string text)
    {
        string script = text == "-" ? Console.In.ReadToEnd() : text;
        var ast = ScriptText.Parse(script, out var errors);
        if (errors.Length > 0)
        {
            session.Runner.Report(new ParseException(errors));
            return ExitCodes.Failure;
        }

        if (ScriptText.CanGoOn(ast)) script += TakeDownSuccess;
        bool finished = session.Runner.Run(shell => shell.AddScript(script, useLocalScope: false));
        if (session.Host.ExitCode is { } code) return code;
        if (session.Runner.WasStopped) return ExitCodes.Interrupted;
        return finished && session.Host.Memory.Succeeded ? ExitCodes.Success : ExitCodes.Failure;
    }
}
