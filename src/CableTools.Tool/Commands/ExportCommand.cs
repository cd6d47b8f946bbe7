using System.CommandLine;
using CableTools.Reading;
using CableTools.Tool.Terminal;

namespace CableTools.Tool.Commands;

/// <summary>export: cables to a file of JSON lines, or to a Parquet data set.</summary>
internal static class ExportCommand
{
    public static Command Make(Screen screen)
    {
        var input = new InputOptions();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file, .ndjson or .ndjson.gz, or the folder of a data set, .parquet.", Required = true, HelpName = "file",
        };
        var partition = new Option<CablePartition>("--partition-by") { Description = "By what a data set is divided into folders." };
        var force = new Option<bool>("--force", "-f") { Description = "Replace a file or data set of that name." };
        var command = new Command("export", "Write cables to a file, whole or not at all.") { output, partition, force };
        input.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) is not { } name) return;
            if (!CableFileNames.IsExport(name))
                result.AddError($"Expected a name for --output that ends in {CableFileNames.Exports}, not '{name}'.");
            else if (!CableFileNames.IsDataSet(name) && result.GetResult(partition) is { Implicit: false })
                result.AddError($"--partition-by divides a data set, whose name ends in .parquet: '{name}' is one file.");
        });
        command.SetAction((parsed, cancel) => Task.Run(() =>
        {
            string path = Path.GetFullPath(parsed.GetValue(output)!);
            bool replaces = parsed.GetValue(force), isDataSet = CableFileNames.IsDataSet(path);
            OutputFile.Check(path, replaces, isDataSet);
            var given = input.Of(parsed, isQuiet: true);
            var reading = new CableInput(screen, given, cancel) { Prepare = cable => _ = cable.Diagnostics.Count };
            using ICableSink sink = isDataSet ? new CableDataSetWriter(path, parsed.GetValue(partition), replaces)
                : new CableFileWriter(path, replaces);
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
