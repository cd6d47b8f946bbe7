using System.CommandLine;
using System.Globalization;
using CableTools.Tool.Terminal;

namespace CableTools.Tool.Commands;

/// <summary>parse: cables as a table, or as JSON lines.</summary>
internal static class ParseCommand
{
    public static Command Make(Screen screen)
    {
        var input = new InputOptions();
        var diagnostics = new Option<bool>("--diagnostics", "-d")
        {
            Description = "Tell on standard error what was repaired, missing or unreadable: id, place, code, message.",
        };
        var command = new Command("parse", "Read cables: a table on a terminal, else JSON lines with every field and the text.")
        {
            diagnostics,
        };
        input.AddTo(command);
        command.SetAction((parsed, cancel) =>
            Task.Run(() => Run(screen, input.Of(parsed), parsed.GetValue(diagnostics), cancel), CancellationToken.None));
        return command;
    }

    private static int Run(Screen screen, InputOptions.Values input, bool diagnostics, CancellationToken cancel)
    {
        // To write a cable as JSON reads all of it: the threads may as well.
        var reading = new CableInput(screen, input, cancel)
        {
            Prepare = cable => _ = screen.IsTerminal ? cable.Tags.Count : cable.Diagnostics.Count,
        };
        var table = new ResultTable(screen, "id", "date", "class", "subject", "tags");
        foreach (var cable in reading.Cables())
        {
            if (screen.IsTerminal) table.Add(Row(cable));
            else screen.WriteLine(cable.ToJson());
            if (diagnostics) Tell(screen, cable);
        }

        table.Flush();
        screen.Output.Flush();
        return reading.ExitCode;
    }

    private static string[] Row(Cable cable) =>
    [
        Screen.Markup(cable.Id ?? cable.Source?.Path), cable.Date?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        $"{cable.Classification}", Screen.Markup(cable.Subject), Screen.Markup(string.Join(' ', cable.Tags)),
    ];

    private static void Tell(Screen screen, Cable cable)
    {
        foreach (var diagnostic in cable.Diagnostics)
            screen.Complain(FormattableString.Invariant(
                $"{cable.Id ?? cable.Source?.Path}\t{diagnostic.Start}+{diagnostic.Length}\t{diagnostic.Code}\t{diagnostic.Message}"));
    }
}
