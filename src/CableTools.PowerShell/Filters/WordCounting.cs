using CableTools.Words;

namespace CableTools.PowerShell;

/// <summary>What Measure-CableWord gathers, whichever it is, and the rows that come of it.</summary>
internal abstract class WordCounting
{
    public static WordCounting Of<TResult>(WordGatherer<TResult> gatherer, Func<TResult, IEnumerable<object>> rows,
        Func<TResult, IEnumerable<object>> leftOut) => new Gathering<TResult>(gatherer, rows, leftOut);

    public abstract void Add(Cable cable);

    /// <summary>The rows; or those of the words that were left out.</summary>
    public abstract IEnumerable<object> Rows(bool leftOut);

    private sealed class Gathering<TResult>(WordGatherer<TResult> gatherer, Func<TResult, IEnumerable<object>> rows,
        Func<TResult, IEnumerable<object>> left) : WordCounting
    {
        public override void Add(Cable cable) => gatherer.Add(cable);

        public override IEnumerable<object> Rows(bool leftOut) => (leftOut ? left : rows)(gatherer.ToResult());
    }
}
