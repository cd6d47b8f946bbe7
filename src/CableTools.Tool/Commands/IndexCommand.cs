using System.CommandLine;
using System.Text.Json;
using CableTools.Store;
using CableTools.Tool.Terminal;

namespace CableTools.Tool.Commands;

/// <summary>index: makes an index, or follows what has changed.</summary>
internal static class IndexCommand
{
    public static Command Make(Screen screen)
    {
        var paths = new Argument<string[]>("path") { Description = "Files and folders with cables.", Arity = ArgumentArity.OneOrMore };
        var index = SearchOptions.IndexOption();
        var recurse = new Option<bool>("--recurse", "-r") { Description = "Read the folders inside folders, too." };
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = "Threads that take cables apart.", DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        var wait = new Option<int>("--wait") { Description = "Seconds to wait while somebody else writes to the index." };
        var command = new Command("index", "Make an index of cables, or bring it up to date: unchanged files cost a look.")
        {
            paths, index, recurse, jobs, wait,
        };
        command.SetAction((parsed, cancel) => Task.Run(() => Run(screen, parsed.GetValue(paths)!, parsed.GetValue(index)!,
            new CableIndexOptions
            {
                Recurse = parsed.GetValue(recurse), Threads = Math.Max(1, parsed.GetValue(jobs)),
                Wait = TimeSpan.FromSeconds(parsed.GetValue(wait)),
            }, cancel), CancellationToken.None));
        return command;
    }

    private static int Run(Screen screen, string[] paths, string folder, CableIndexOptions options, CancellationToken cancel)
    {
        var update = CableIndex.Update(Path.GetFullPath(folder), [.. paths.Select(Path.GetFullPath)], options, null, cancel);
        foreach (var problem in update.Problems) screen.Complain($"{problem.Path}: {problem.Message}");
        if (screen.IsTerminal)
            screen.WriteLine(FormattableString.Invariant($"{update.Folder}: {update.Cables:N0} cables; files: {update.FilesAdded} new, ")
                + FormattableString.Invariant(
                    $"{update.FilesChanged} changed, {update.FilesUnchanged} unchanged, {update.FilesRemoved} removed"));
        else
            screen.WriteLine(JsonSerializer.Serialize(update, Json.Options));
        screen.Output.Flush();
        return update.Problems.Count > 0 ? ExitCodes.Incomplete : ExitCodes.Done;
    }
}
