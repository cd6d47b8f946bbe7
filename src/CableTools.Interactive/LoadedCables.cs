using System.Diagnostics;

namespace CableTools.Interactive;

/// <summary>What #!cables loaded last: the other commands draw it where no variable is named.</summary>
internal static class LoadedCables
{
    private static CableList? _last;

    public static CableList Read(string path, Action<string> report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _last = CableList.Read(path, new Reporter(report));
        return _last;
    }

    public static IEnumerable<Cable> From(object? cables) => cables switch
    {
        IEnumerable<Cable> many => many,
        Cable one => [one],
        null => _last ?? throw new ArgumentException("No cables are loaded: #!cables PATH loads them, or name a variable with --from."),
        _ => throw new ArgumentException($"Expected cables, not a {cables.GetType().Name}."),
    };

    /// <summary>Passes progress on at once, and no more than once in two seconds.</summary>
    private sealed class Reporter(Action<string> report) : IProgress<CableLoadProgress>
    {
        private readonly Stopwatch _sinceLast = Stopwatch.StartNew();

        public void Report(CableLoadProgress value)
        {
            if (_sinceLast.Elapsed < TimeSpan.FromSeconds(2)) return;
            _sinceLast.Restart();
            report(FormattableString.Invariant(
                $"{value.Cables:N0} cables from {value.Files:N0} files, reading {Path.GetFileName(value.Path)} ..."));
        }
    }
}
