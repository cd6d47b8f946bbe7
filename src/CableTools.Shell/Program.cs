using System.Text;

namespace CableTools.Shell;

internal static class Program
{
    private static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        try
        {
            return Run(ShellArguments.Parse(args));
        }
        catch (ShellUsageException e)
        {
            Console.Error.WriteLine($"cabletools: {e.Message}");
            Console.Error.Write(Usage.Text);
            return ExitCodes.Usage;
        }
        catch (ShellStartException e)
        {
            Console.Error.WriteLine($"cabletools: {e.Message}");
            return ExitCodes.Failure;
        }
    }

    private static int Run(ShellArguments arguments)
    {
        switch (arguments.Task)
        {
            case ShellTask.Help:
                Console.Out.Write(Usage.Text);
                return ExitCodes.Success;
            case ShellTask.Version:
                Console.Out.WriteLine(Usage.Version);
                return ExitCodes.Success;
        }

        using var session = ShellSession.Start(arguments);
        return arguments.Task switch
        {
            ShellTask.Command => new CommandTask(session).Run(arguments.Text!),
            ShellTask.File => new FileTask(session).Run(arguments.Text!, arguments.ScriptArguments),
            _ => new InputTask(session).Run(),
        };
    }
}
