using System.CommandLine;
using CableTools.Reading;
using CableTools.Statistics;
using CableTools.Tool.Terminal;

namespace CableTools.Tool.Commands;

/// <summary>export: cables to a file, whose name says the form.</summary>
internal static class ExportCommand
{
    public static Command Make(Screen screen)
    {
        var input = new InputOptions();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file: .ndjson or .ndjson.gz, .csv, .md, .html, .gexf, .graphml, \"{Id}.html\" for a file a cable; "
                + "or the folder of a data set, .parquet.", Required = true, HelpName = "file",
        };
        var partition = new Option<CablePartition>("--partition-by") { Description = "By what a data set is divided into folders." };
        var force = new Option<bool>("--force", "-f") { Description = "Replace a file or data set of that name." };
        var append = new Option<bool>("--append") { Description = "Write behind what the file has in it: .ndjson, .csv, .md." };
        var graph = new Option<CableGraphKind>("--graph") { Description = "Which network a .gexf or .graphml holds." };
        var command = new Command("export", "Write cables to a file, whole or not at all.") { output, partition, append, graph, force };
        input.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) is not { } name) return;
            bool isDataSet = CableFileNames.IsDataSet(name);
            if (!isDataSet && !CableExport.Knows(name))
                result.AddError($"Expected a name for --output that ends in {CableExport.Endings}, or in .parquet, not '{name}'.");
            else if (!CableExport.IsGraph(name) && result.GetResult(graph) is { Implicit: false })
                result.AddError($"--graph chooses the network of a .gexf or .graphml: '{name}' holds none.");
            else if (result.GetValue(append) && (isDataSet || !CableExport.CanAppend(name)))
                result.AddError($"--append goes on with one file of .ndjson, .csv or .md: '{name}' is written anew.");
            else if (!isDataSet && result.GetResult(partition) is { Implicit: false })
                result.AddError($"--partition-by divides a data set, whose name ends in .parquet: '{name}' is one file.");
        });
        command.SetAction((parsed, cancel) => Task.Run(() =>
        {
            string path = Path.GetFullPath(parsed.GetValue(output)!);
            bool replaces = parsed.GetValue(force), isDataSet = CableFileNames.IsDataSet(path), continues = parsed.GetValue(append);
            OutputFile.Check(path, replaces || continues, isDataSet);
            var given = input.Of(parsed, isQuiet: true);
            var reading = new CableInput(screen, given, cancel) { Prepare = cable => _ = cable.Diagnostics.Count };
            using ICableSink sink = isDataSet ? new CableDataSetWriter(path, parsed.GetValue(partition), replaces)
                : CableExport.Open(path, replaces, continues, parsed.GetValue(graph));
            int count = 0;
            foreach (var cable in reading.Cables())
            {
                sink.Write(cable);
                count++;
            }

            // A part of a collection may have none, and whoever joins the parts wants the file.
            bool isWanted = count > 0 || given.Shard is not null;
            if (isWanted) sink.Commit();
            screen.Complain(isWanted ? FormattableString.Invariant($"{path}: {count:N0} cables")
                : $"There is no cable: '{path}' was not written.");
            return reading.ExitCode;
        }, CancellationToken.None));
        return command;
    }
}
