namespace CableTools.Shell;

/// <summary>The command line, understood. The names are those of pwsh, so that a line works with either.</summary>
internal sealed record ShellArguments
{
    public ShellTask Task { get; private init; } = ShellTask.Input;

    /// <summary>The command's text, or the script's path.</summary>
    public string? Text { get; private init; }

    public IReadOnlyList<string> ScriptArguments { get; private init; } = [];

    /// <summary>The module to import; null for the one that came with the shell.</summary>
    public string? Module { get; private init; }

    public bool NonInteractive { get; private init; }

    public static ShellArguments Parse(IReadOnlyList<string> args)
    {
        var arguments = new ShellArguments();
        for (int i = 0; i < args.Count; i++)
        {
            switch (Name(args[i]))
            {
                case "command" or "c":
                    // What follows is PowerShell text to the end, as with pwsh.
                    return arguments with { Task = ShellTask.Command,
                        Text = string.Join(' ', Rest(args, i, "-Command expects the text to run.")) };
                case "file" or "f":
                    string[] rest = Rest(args, i, "-File expects the path of a script.");
                    return arguments with { Task = ShellTask.File, Text = rest[0], ScriptArguments = rest[1..] };
                case "module":
                    arguments = arguments with { Module = Rest(args, i++, "-Module expects the path of a module.")[0] };
                    break;
                case "help" or "h" or "?":
                    return arguments with { Task = ShellTask.Help };
                case "version" or "v":
                    return arguments with { Task = ShellTask.Version };
                case "noninteractive" or "noni":
                    arguments = arguments with { NonInteractive = true };
                    break;
                case "noprofile" or "nop" or "nologo":
                    // There are no profiles and no first lines here; the habit of typing it does no harm.
                    break;
                default:
                    throw new ShellUsageException($"unknown argument '{args[i]}'.");
            }
        }

        return arguments.Task == ShellTask.Input && Terminal.GivesInput
            ? throw new ShellUsageException("nothing to run, and there is no prompt here: for one, import the module in PowerShell.")
            : arguments;
    }

    private static string? Name(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) ? argument[2..].ToLowerInvariant()
        : argument.StartsWith('-') ? argument[1..].ToLowerInvariant()
        : null;

    private static string[] Rest(IReadOnlyList<string> args, int index, string message)
    {
        string[] rest = args.Skip(index + 1).ToArray();
        return rest.Length > 0 ? rest : throw new ShellUsageException(message);
    }
}
