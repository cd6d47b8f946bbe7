namespace CableTools.Shell;

/// <summary>Reads commands from the terminal, runs them, and goes on until "exit" or the end of the input.</summary>
internal sealed class InteractiveTask(ShellSession session)
{
    private const string ContinuationPrompt = ">> ";

    private readonly string _logo =
        $"{Usage.Version}. Commands: Get-Cable, ConvertFrom-CableText, Get-CableParagraph; Get-Help <name>; exit.";
    private volatile bool _abandoned;

    public int Run()
    {
        if (Terminal.GivesInput && !session.Arguments.NoLogo) Console.Out.WriteLine(_logo);
        session.Runner.CancelledAtRest += Abandon;
        bool succeeded = true;
        while (session.Host.ExitCode is null && ReadCommand() is { } command)
        {
            if (string.IsNullOrWhiteSpace(command)) continue;
            succeeded = session.Runner.Run(shell => shell.AddScript(command, useLocalScope: false), addToHistory: true);
        }

        return session.Host.ExitCode ?? (succeeded || Terminal.GivesInput ? ExitCodes.Success : ExitCodes.Failure);
    }

    private string? ReadCommand()
    {
        _abandoned = false;
        string? command = ReadLine(session.Runner.Evaluate<string>("prompt") ?? "> ");
        while (command is not null && !_abandoned && ScriptText.IsIncomplete(command))
        {
            string? more = ReadLine(ContinuationPrompt);
            if (more is null) break;
            command += "\n" + more;
        }

        return _abandoned ? "" : command;
    }

    private static string? ReadLine(string prompt)
    {
        if (Terminal.GivesInput) Console.Out.Write(prompt);
        return Console.In.ReadLine();
    }

    // The terminal's line goes on being read; what was typed before Ctrl+C is dropped when it ends.
    private void Abandon()
    {
        _abandoned = true;
        Console.Out.WriteLine("^C (press Enter)");
    }
}
