using System.CommandLine;
using CableTools.Charts;
using CableTools.Statistics;
using CableTools.Tool.Terminal;

namespace CableTools.Tool.Commands;

/// <summary>chart: draws a statistic.</summary>
internal static class ChartCommand
{
    public static Command Make(Screen screen)
    {
        var input = new InputOptions();
        var kind = StatsCommand.KindOption(CableChartKind.All, CableChartKind.Timeline);
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file: .html is a page to hover and zoom in, .svg and .png are pictures.", Required = true, HelpName = "file",
        };
        var force = new Option<bool>("--force", "-f") { Description = "Replace a file of that name." };
        var unit = new Option<TimelineUnit?>("--unit") { Description = "What a column of a chart over time spans; else what fits." };
        var group = new Option<TimelineGroup?>("--group-by") { Description = "What a timeline is grouped by, or whose bursts." };
        var first = new Option<int?>("--first", "-n") { Description = "How many tags, series, stations or threads; the others together." };
        var command = new Command("chart", "Draw a chart of cables.") { kind, output, force, unit, group, first };
        input.AddTo(command);
        command.Validators.Add(result =>
        {
            string[] forms = [".html", ".htm", ".svg", ".png"];
            if (result.GetValue(output) is { } name && !forms.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
                result.AddError($"Expected a name for --output that ends in .html, .svg or .png, not '{name}'.");
            string asked = result.GetValue(kind) ?? CableChartKind.Timeline.Name;
            var chosen = CableChartKind.All.FirstOrDefault(one => StatsCommand.Is(one, asked));
            if (chosen is null) return;
            Refuse(unit, chosen.TakesUnit);
            Refuse(group, chosen.TakesGroup);
            Refuse(first, chosen.Top is not null);

            void Refuse(Option option, bool isTaken)
            {
                if (!isTaken && result.GetResult(option) is { Implicit: false })
                    result.AddError($"{option.Name} has no use with --kind {chosen.Name}.");
            }
        });
        command.SetAction((parsed, cancel) => Task.Run(() =>
        {
            string path = Path.GetFullPath(parsed.GetValue(output)!);
            bool replaces = parsed.GetValue(force);
            OutputFile.Check(path, replaces);
            var chart = CableChartKind.All.First(one => StatsCommand.Is(one, parsed.GetValue(kind)));
            var gatherer = chart.Gather(parsed.GetValue(unit), parsed.GetValue(group));
            var reading = new CableInput(screen, input.Of(parsed, isQuiet: true), cancel);
            foreach (var cable in reading.Cables()) gatherer.Add(cable);
            CableChart.Of(chart, gatherer.ToResult(), chart.Top is null ? null : parsed.GetValue(first)).Save(path, replaces);
            return reading.ExitCode;
        }, CancellationToken.None));
        return command;
    }
}
