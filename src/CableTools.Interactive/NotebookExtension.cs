using CableTools.Charts;
using CableTools.Mail;
using CableTools.Statistics;
using Microsoft.DotNet.Interactive.Formatting;

namespace CableTools.Interactive;

/// <summary>What extension.dib calls: the kernel's side stays in the script, so that no version of the kernel is referenced here.</summary>
public static class NotebookExtension
{
    /// <summary>Makes sequences of cables, paragraphs, references and diagnostics show as tables, and statistics as charts,
    /// and e-mails read as other files with cables are.</summary>
    /// <returns>A line of Markdown that says what is ready: exceptions in an extension are swallowed, so its effect must be seen.</returns>
    public static string Load()
    {
        string note = "";
        try
        {
            // Single objects need no registering: their types name their formatters. Sequences are the language's own types.
            Sequences.RegisterAll();
        }
        catch (Exception e) when (e is MissingMemberException or TypeLoadException or FileNotFoundException or FileLoadException)
        {
            note = " (Sequences of paragraphs and references show as the kernel shows them: "
                + "its formatting library is of a version this package does not know.)";
        }

        ChartDisplay.Register();
        MailFiles.Register();
        string version = typeof(NotebookExtension).Assembly.GetName().Version?.ToString(3) ?? "";
        return $"**CableTools {version}** is ready: cables, lists of cables, paragraphs, references and statistics show themselves; "
            + "`#!cables PATH` loads, `#!cable-timeline` and `#!cable-tags` draw (`#!lsmagic` lists them)." + note;
    }

    /// <summary>What went wrong in a magic command, as the text a failed cell shows.</summary>
    /// <param name="exception">What went wrong.</param>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public static string Problem(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return "CableTools: " + exception.Message;
    }

    /// <summary>Loads cables for the magic command #!cables.</summary>
    /// <param name="path">A file or a folder.</param>
    /// <param name="report">Is told now and then how far it is, in a line of text.</param>
    /// <returns>The cables.</returns>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public static CableList Read(string path, Action<string> report) => LoadedCables.Read(path, report);

    /// <summary>The timeline for the magic command #!cable-timeline.</summary>
    /// <param name="cables">Cables: a list, or any sequence of them; null for those loaded last.</param>
    /// <param name="unit">Day, Week, Month, Quarter or Year, in any case; null for Month.</param>
    /// <param name="group">None, Tag, Origin, Classification or Precedence, in any case; null for None.</param>
    /// <exception cref="ArgumentException">Something else was given; the message says what was expected.</exception>
    public static Timeline TimelineOf(object? cables, string? unit, string? group) =>
        Timeline.Of(LoadedCables.From(cables), Named(unit, TimelineUnit.Month, "--unit"), Named(group, TimelineGroup.None, "--by"));

    /// <summary>The tag counts for the magic command #!cable-tags.</summary>
    /// <param name="cables">Cables: a list, or any sequence of them; null for those loaded last.</param>
    /// <exception cref="ArgumentException">Something else was given; the message says what was expected.</exception>
    public static TagCounts TagsOf(object? cables) => TagCounts.Of(LoadedCables.From(cables));

    /// <summary>The chart of a timeline or of tag counts with the largest series or tags.</summary>
    /// <param name="statistic">What to draw.</param>
    /// <param name="top">How many, as text; null or "" for the chart's own number.</param>
    /// <exception cref="ArgumentException">It is no number above 0, or there is no such chart; the message says what was
    ///     expected.</exception>
    public static CableChart ChartOf(object statistic, string? top)
    {
        int? count = string.IsNullOrWhiteSpace(top) ? null
            : int.TryParse(top, System.Globalization.CultureInfo.InvariantCulture, out int number) && number > 0 ? number
            : throw new ArgumentException($"Expected a number above 0 for --top, not '{top}'.");
        return statistic switch
        {
            Timeline timeline => CableChart.Timeline(timeline, count ?? 7),
            TagCounts counts => CableChart.Tags(counts, count ?? 20),
            _ => ChartDisplay.Of(statistic)
                ?? throw new ArgumentException($"There is no chart of a {statistic?.GetType().Name ?? "null"}."),
        };
    }

    /// <summary>
    /// The value of a variable of a language's kernel, found by reflection; null where no name is given, or the kernel gives no values.
    /// </summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="name">The variable; null for none.</param>
    /// <exception cref="ArgumentException">There is no such variable.</exception>
    public static object? Variable(object? kernel, string? name)
    {
        if (kernel is null || string.IsNullOrWhiteSpace(name)) return null;
        var method = kernel.GetType().GetMethods()
            .FirstOrDefault(m => m is { Name: "TryGetValue", IsGenericMethodDefinition: true }
                && m.GetParameters() is [{ ParameterType: var key }, { IsOut: true }] && key == typeof(string));
        if (method is null) return null;
        object?[] arguments = [name, null];
        return method.MakeGenericMethod(typeof(object)).Invoke(kernel, arguments) is true
            ? arguments[1]
            : throw new ArgumentException($"There is no variable '{name}' in this notebook.");
    }

    private static T Named<T>(string? name, T otherwise, string option) where T : struct, Enum =>
        string.IsNullOrWhiteSpace(name) ? otherwise
        : Enum.TryParse(name, ignoreCase: true, out T value) && Enum.IsDefined(value) ? value
        : throw new ArgumentException($"Expected {string.Join(", ", Enum.GetNames<T>())} for {option}, not '{name}'.");
}
