namespace CableTools;

/// <summary>
/// Ends long work wherever it is: the result of a statistic, the measures of a network, a chart, a report, a file. What is written stays
/// away or stays as it was, as after any error.
/// </summary>
public static class CableWork
{
    private static readonly AsyncLocal<Scope?> Current = new();

    /// <summary>
    /// From now on all that CableTools does on this thread, and on those that it starts, can be ended: it then throws an
    /// <see cref="OperationCanceledException"/>.
    /// </summary>
    /// <param name="cancel">Is cancelled by whoever ends the work.</param>
    /// <returns>To be disposed when the work is done; what was before then holds again.</returns>
    public static IDisposable StopOn(CancellationToken cancel) => Current.Value = new Scope(Current.Value, cancel);

    /// <summary>To be called where work may be long: costs some nanoseconds.</summary>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    internal static void Check()
    {
        for (var scope = Current.Value; scope is not null; scope = scope.Outer) scope.Cancel.ThrowIfCancellationRequested();
    }

    /// <summary>The same items, one by one as long as nobody ends the work.</summary>
    internal static IEnumerable<T> Checked<T>(this IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            Check();
            yield return item;
        }
    }

    private sealed class Scope(Scope? outer, CancellationToken cancel) : IDisposable
    {
        public CancellationToken Cancel { get; } = cancel;

        public Scope? Outer { get; } = outer;

        public void Dispose() => Current.Value = Outer;
    }
}
