namespace CableTools.Shell;

/// <summary>Commands from standard input: each is run when its last line is there, until "exit" or the end.</summary>
internal sealed class InputTask(ShellSession session)
{
    public int Run()
    {
        bool succeeded = true;
        while (session.Host.ExitCode is null && ReadCommand() is { } command)
        {
            if (string.IsNullOrWhiteSpace(command)) continue;
            succeeded = session.Runner.Run(shell => shell.AddScript(command, useLocalScope: false));
        }

        return session.Host.ExitCode ?? (succeeded ? ExitCodes.Success : ExitCodes.Failure);
    }

    private static string? ReadCommand()
    {
        string? command = Console.In.ReadLine();
        while (command is not null && ScriptText.IsIncomplete(command) && Console.In.ReadLine() is { } more) command += "\n" + more;
        return command;
    }
}
