using System.Diagnostics;

namespace CableTools.Interactive;

/// <summary>What #!cables loaded: the other commands draw the last of it where no variable is named.</summary>
internal static class LoadedCables
{
    private static readonly Dictionary<string, CableList> ByName = new(StringComparer.Ordinal);
    private static CableList? _last;

    /// <summary>The names of the variables that were set.</summary>
    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    /// <summary>Forgets what was loaded: a notebook begins with nothing.</summary>
    public static void Clear()
    {
        ByName.Clear();
        _last = null;
    }

    /// <summary>Whether a value is what was loaded under that name: then it may be loaded anew.</summary>
    public static bool IsOwn(string name, object value) => ByName.TryGetValue(name, out var own) && ReferenceEquals(own, value);

    public static CableList Read(string path, string name, Action<string> report)
    {
        var list = CableList.Read(path, new Reporter(report));
        if (list.Count == 0)
            throw new ArgumentException($"There are no cables in '{path}'."
                + (list.Problems.Count == 0 ? "" : $" {Path.GetFileName(list.Problems[0].Path)}: {list.Problems[0].Message}"));
        return _last = ByName[name] = list;
    }

    /// <summary>Cables of a variable's value; null for those loaded last, or else for those of the notebook's own variable.</summary>
    /// <param name="cables">Cables: a list, or any sequence of them, or one.</param>
    /// <param name="otherwise">The value of the variable that is taken where none was named and nothing was loaded.</param>
    public static IEnumerable<Cable> From(object? cables, object? otherwise) => (cables ?? _last ?? otherwise) switch
    {
        IEnumerable<Cable> many => many,
        Cable one => [one],
        null => throw new ArgumentException("No cables are loaded: #!cables PATH loads them, or name a variable with --from."),
        var other => throw new ArgumentException($"Expected cables, not a {other.GetType().Name}."),
    };

    /// <summary>Passes progress on at once, and no more than once in two seconds.</summary>
    private sealed class Reporter(Action<string> report) : IProgress<CableLoadProgress>
    {
        private readonly Stopwatch _sinceLast = Stopwatch.StartNew();

        public void Report(CableLoadProgress value)
        {
            if (_sinceLast.Elapsed < TimeSpan.FromSeconds(2)) return;
            _sinceLast.Restart();
            report(NotebookExtension.Progress(value));
        }
    }
}
