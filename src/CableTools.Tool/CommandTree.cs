using System.CommandLine;
using CableTools.Store;
using CableTools.Tool.Commands;
using CableTools.Tool.Terminal;

namespace CableTools.Tool;

/// <summary>The commands, and what they end with.</summary>
internal static class CommandTree
{
    private const string Description = """
        Reads, indexes, finds, counts, draws and exports US diplomatic cables.

        On a terminal results are tables; where the output goes to a file or another program they are JSON, an object a line (NDJSON).
        What cannot be read is told on standard error, and the rest goes on.

        Exit codes: 0 done; 1 done but for files that could not be read; 2 the command line makes no sense; 3 not done; 4 check found
        something amiss; 130 stopped by Ctrl+C, 143 by SIGTERM.

        Examples:
          cabletools parse cables/ --recurse | jq -r .subject
          cabletools index cables.csv --index cables.index
          cabletools find '"climate treaty"~8' --index cables.index --tag SENV --after 2008
          cabletools stats cables/ --kind Timeline --unit Year
          cabletools chart cables/ --kind Map --output map.html
          cabletools check cables/ || echo something is amiss
          cabletools export cables.csv --output part3.ndjson.gz --shard 3/8
        """;

    public static RootCommand Root(Screen screen) => new(Description)
    {
        ParseCommand.Make(screen), IndexCommand.Make(screen), FindCommand.Make(screen), StatsCommand.Make(screen),
        ChartCommand.Make(screen), ExportCommand.Make(screen), CheckCommand.Make(screen),
    };

    public static async Task<int> RunAsync(string[] args, Screen screen, Func<int>? stopped = null, CancellationToken stop = default)
    {
        var parsed = Root(screen).Parse(args);
        var settings = new InvocationConfiguration
        {
            Output = screen.Output, Error = screen.Error, EnableDefaultExceptionHandler = false,
            // Signals are ours: what the process ends with says which it was.
            ProcessTerminationTimeout = null,
        };
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) screen.Complain(error.Message);
            screen.Complain("See 'cabletools --help', or a command's: 'cabletools find --help'.");
            return ExitCodes.Usage;
        }

        try
        {
            int code = await parsed.InvokeAsync(settings, stop).ConfigureAwait(false);
            screen.Output.Flush();
            return code;
        }
        catch (OperationCanceledException)
        {
            return stopped?.Invoke() ?? ExitCodes.Stopped;
        }
        catch (CableQueryException e)
        {
            screen.Complain(e.Message);
            return ExitCodes.Usage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // Whoever read the output, "head" for one, has what he wants: no fault.
            if (Screen.IsClosed(e)) return ExitCodes.Done;
            screen.Complain(e.Message.Replace("Update-CableIndex makes one", "'cabletools index' makes one", StringComparison.Ordinal));
            return ExitCodes.Failed;
        }
    }
}
