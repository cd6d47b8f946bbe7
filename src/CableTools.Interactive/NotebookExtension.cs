using System.Reflection;
using CableTools.Charts;
using CableTools.Charts.Plotly;
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
        // Another notebook begins, even where the process is the old one.
        LoadedCables.Clear();
        PlotlyScript.Forget();
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
        string version = typeof(NotebookExtension).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion.Split('+')[0] ?? "";
        return $"**CableTools {version}** is ready: cables, lists of cables, paragraphs, references and statistics show themselves; "
            + "`#!cables PATH` loads, `#!cable-timeline` and `#!cable-tags` draw, `#!cable-help` tells how." + note;
    }

    /// <summary>How the magic commands are used, for #!cable-help: the kernel has no help of its own for them.</summary>
    /// <returns>Tables of Markdown.</returns>
    public static string Help() => """
        | Command | What it does |
        | --- | --- |
        | `#!cables PATH` | loads cables from a file or a folder into the variable `cables` of C#; `~` is your home folder |
        | `#!cables "A PATH WITH BLANKS"` | the same, in quotation marks |
        | `#!cables @VARIABLE` | from the path in a variable of C#; without the `@` a file or folder of that name comes first |
        | `#!cables PATH --name VARIABLE` | into another variable |
        | `#!cables PATH --replace` | also where the variable has something in it that `#!cables` did not load |
        | `#!cable-timeline` | draws cables over time |
        | `#!cable-tags` | draws how often tags are used |

        | Option of the two that draw | Values |
        | --- | --- |
        | `--from VARIABLE` | a variable of C# with cables; without it, what `#!cables` loaded last, or else the variable `cables` |
        | `--top NUMBER` | how many series or tags; 7 or 20 without it |
        | `--unit UNIT` | of the timeline: UNITS; Month without it |
        | `--by GROUP` | of the timeline: GROUPS; None without it |
        """.ReplaceLineEndings("\n").Replace("UNITS", string.Join(", ", Enum.GetNames<TimelineUnit>()), StringComparison.Ordinal)
            .Replace("GROUPS", string.Join(", ", Enum.GetNames<TimelineGroup>()), StringComparison.Ordinal);

    /// <summary>What went wrong in a magic command, as the text a failed cell shows.</summary>
    /// <param name="exception">What went wrong.</param>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public static string Problem(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return "CableTools: " + exception.Message;
    }

    /// <summary>Loads cables for the magic command #!cables.</summary>
    /// <param name="kernel">The kernel the variable is for; null for none.</param>
    /// <param name="path">
    /// A file or a folder; "~" and what follows is in the user's folder. A variable of C# that holds a path, too.
    /// </param>
    /// <param name="name">The variable for them; null or "" for cables.</param>
    /// <param name="replace">Whether a variable is replaced that has something else in it.</param>
    /// <param name="report">Is told now and then how far it is, in a line of text.</param>
    /// <returns>The name of the variable, and the cables.</returns>
    /// <exception cref="ArgumentException">
    /// There are no cables there, the variable has something else in it, or its name can be none; the message says what to do.
    /// </exception>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public static (string Name, CableList Cables) Read(object? kernel, string path, string? name, bool replace, Action<string> report)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(report);
        string variable = NotebookVariables.NameOf(name);
        object? before = NotebookVariables.Find(kernel, variable);
        bool isOwn = before is not null && LoadedCables.IsOwn(variable, before);
        if (before is not null && !isOwn && !replace)
            throw new ArgumentException($"There is a variable '{variable}' in this notebook that #!cables did not load. "
                + "Name another with --name, or add --replace.");
        var list = LoadedCables.Read(PathOf(kernel, path), variable, report);
        if (before is not null)
            report(isOwn ? $"The cables loaded before into '{variable}' are replaced." : $"The variable '{variable}' is replaced.");
        return (variable, list);
    }

    /// <summary>The timeline for the magic command #!cable-timeline.</summary>
    /// <param name="kernel">The kernel the variable is in; null for none.</param>
    /// <param name="from">The variable; null or "" for the cables loaded last, or else those in the variable cables.</param>
    /// <param name="unit">Day, Week, Month, Quarter or Year, in any case; null for Month.</param>
    /// <param name="group">None, Tag, Origin, Classification or Precedence, in any case; null for None.</param>
    /// <exception cref="ArgumentException">Something else was given; the message says what was expected.</exception>
    public static Timeline TimelineOf(object? kernel, string? from, string? unit, string? group) =>
        Timeline.Of(CablesOf(kernel, from), Named(unit, TimelineUnit.Month, "--unit"), Named(group, TimelineGroup.None, "--by"));

    /// <summary>The tag counts for the magic command #!cable-tags.</summary>
    /// <param name="kernel">The kernel the variable is in; null for none.</param>
    /// <param name="from">The variable; null or "" for the cables loaded last, or else those in the variable cables.</param>
    /// <exception cref="ArgumentException">Something else was given; the message says what was expected.</exception>
    public static TagCounts TagsOf(object? kernel, string? from) => TagCounts.Of(CablesOf(kernel, from));

    /// <summary>What can stand behind an option of the magic commands, for their completion.</summary>
    /// <param name="option">--path, --from, --unit or --by.</param>
    /// <param name="kernel">The kernel with the variables; null for none.</param>
    public static IEnumerable<string> Completions(string option, object? kernel) => option switch
    {
        "--path" => Directory.EnumerateFileSystemEntries(Environment.CurrentDirectory)
            .Where(path => Directory.Exists(path) || CableReader.FileExtensions.Contains(Path.GetExtension(path).ToLowerInvariant()))
            .Select(path => Path.GetFileName(path)).Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal).Take(100),
        "--from" => NotebookVariables.WithCables(kernel).Union(LoadedCables.Names),
        "--unit" => Enum.GetNames<TimelineUnit>(),
        "--by" => Enum.GetNames<TimelineGroup>(),
        _ => [],
    };

    internal static string Progress(CableLoadProgress value) => FormattableString.Invariant(
        $"{value.Cables:N0} {(value.Cables == 1 ? "cable" : "cables")} from {value.Files:N0} {(value.Files == 1 ? "file" : "files")}")
        + $", reading {Path.GetFileName(value.Path)} ...";

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

    private static IEnumerable<Cable> CablesOf(object? kernel, string? from)
    {
        if (string.IsNullOrWhiteSpace(from)) return LoadedCables.From(null, NotebookVariables.Find(kernel, "cables"));
        return LoadedCables.From(NotebookVariables.Find(kernel, from)
            ?? throw new ArgumentException($"There is no variable '{from}' in this notebook."), null);
    }

    // A file of that name comes first: it is what was asked for.
    private static string PathOf(object? kernel, string path)
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (path == "~" || path.StartsWith("~/", StringComparison.Ordinal) || path.StartsWith("~\\", StringComparison.Ordinal))
            return Path.Combine(home, path[1..].TrimStart('/', '\\'));
        if (File.Exists(path) || Directory.Exists(path)) return path;
        return NotebookVariables.Find(kernel, path) switch
        {
            string other => PathOf(null, other),
            FileSystemInfo other => other.FullName,
            _ => path,
        };
    }

    private static T Named<T>(string? name, T otherwise, string option) where T : struct, Enum =>
        string.IsNullOrWhiteSpace(name) ? otherwise
        : Enum.TryParse(name, ignoreCase: true, out T value) && Enum.IsDefined(value) ? value
        : throw new ArgumentException($"Expected {string.Join(", ", Enum.GetNames<T>())} for {option}, not '{name}'.");
}
