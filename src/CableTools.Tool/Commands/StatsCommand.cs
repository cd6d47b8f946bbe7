using System.CommandLine;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using CableTools.Statistics;
using CableTools.Store;
using CableTools.Tool.Terminal;

namespace CableTools.Tool.Commands;

/// <summary>stats: counts cables, or what an index keeps of them.</summary>
internal static class StatsCommand
{
    public static Command Make(Screen screen)
    {
        var input = new InputOptions();
        var index = SearchOptions.IndexOption(isRequired: false);
        var query = new Option<string?>("--query") { Description = "Which cables of the index, asked as with find." };
        var kind = KindOption(CableMeasure.All, CableMeasure.Tag);
        var unit = new Option<TimelineUnit?>("--unit") { Description = "What a row of a timeline or bursts spans; else what fits." };
        var group = new Option<TimelineGroup?>("--group-by") { Description = "What a timeline is grouped by, or whose bursts." };
        var first = new Option<int?>("--first", "-n") { Description = "How many rows, of a timeline series; else all." };
        var command = new Command("stats", "Count cables of files, or with --index of an index without reading them again.")
        {
            index, query, kind, unit, group, first,
        };
        input.AddTo(command, isRequired: false);
        command.Validators.Add(result =>
        {
            var chosen = CableMeasure.All.FirstOrDefault(one => Is(one, result.GetValue(kind) ?? CableMeasure.Tag.Name));
            if (chosen is { TakesUnit: false } && result.GetResult(unit) is { Implicit: false })
                result.AddError($"--unit is for timelines and bursts, and --kind is {chosen.Name}.");
            if (chosen is { IsInIndex: false } && result.GetValue(index) is not null)
                result.AddError($"An index does not keep what --kind {chosen.Name} counts: name the files.");
            if (chosen is { TakesGroup: false } && result.GetResult(group) is { Implicit: false })
                result.AddError($"--group-by is for timelines and bursts, and --kind is {chosen.Name}.");
            if (result.GetValue(query) is not null && result.GetValue(index) is null)
                result.AddError("--query chooses among the cables of an index: add --index.");
            if (input.HasPaths(result) == (result.GetValue(index) is not null))
                result.AddError("Expected files and folders to count, or --index, and not both.");
        });
        command.SetAction((parsed, cancel) => Task.Run(() =>
        {
            var measure = CableMeasure.All.First(one => Is(one, parsed.GetValue(kind)));
            var gatherer = measure.Gather(parsed.GetValue(unit), parsed.GetValue(group));
            var reading = new CableInput(screen, input.Of(parsed, isQuiet: true), cancel);
            if (parsed.GetValue(index) is { } folder)
            {
                using var opened = CableIndex.Open(Path.GetFullPath(folder));
                opened.Measure(gatherer, new CableQuery { Text = parsed.GetValue(query) }, cancel);
            }
            else
            {
                foreach (var cable in reading.Cables()) gatherer.Add(cable);
            }

            Write(screen, measure.RowsOf(gatherer.ToResult(), parsed.GetValue(first) ?? int.MaxValue), measure.RowType);
            return reading.ExitCode;
        }, CancellationToken.None));
        return command;
    }

    public static Option<string> KindOption<T>(IReadOnlyList<T> kinds, T usual)
        where T : CableStatisticKind
    {
        var option = new Option<string>("--kind", "-k")
        {
            Description = "One of: " + string.Join("; ", kinds.Select(one => $"{one.Name}, {one.Meaning}")) + ".", HelpName = "kind",
            DefaultValueFactory = _ => usual.Name,
        };
        option.Validators.Add(result =>
        {
            string? name = result.GetValueOrDefault<string>();
            if (!kinds.Any(one => Is(one, name)))
                result.AddError($"'{name}' is no kind. Expected one of {string.Join(", ", kinds.Select(one => one.Name))}.");
        });
        option.CompletionSources.Add([.. kinds.Select(one => one.Name)]);
        return option;
    }

    public static bool Is(CableStatisticKind kind, string? name) => string.Equals(kind.Name, name, StringComparison.OrdinalIgnoreCase);

    private static void Write(Screen screen, IEnumerable<object> rows, Type type)
    {
        // What fits in a column: numbers, dates, names. The rest is in the JSON.
        var shown = type.GetProperties().Where(property => property.GetIndexParameters().Length == 0 && IsShown(property)).ToArray();
        var table = new ResultTable(screen, [.. shown.Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))]);
        foreach (object row in rows)
        {
            if (screen.IsTerminal) table.Add([.. shown.Select(property => Screen.Markup(Tell(property.GetValue(row))))]);
            else screen.WriteLine(JsonSerializer.Serialize(row, row.GetType(), Json.Options));
        }

        table.Flush();
        screen.Output.Flush();
    }

    private static bool IsShown(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(DateTimeOffset)
            || type.Assembly == typeof(Cable).Assembly && type.IsSealed;
    }

    private static string Tell(object? value) => value switch
    {
        null => "",
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        int number => number.ToString("N0", CultureInfo.InvariantCulture),
        DateTimeOffset date => date.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
