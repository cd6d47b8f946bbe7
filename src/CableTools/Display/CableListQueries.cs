using CableTools.Model;

namespace CableTools;

/// <content>Queries that stay lists, so that notebooks show them. They are worked out at once.</content>
public partial class CableList
{
    /// <summary>
    /// Those of which something is true. Of a cable that does not have what is asked about (a null, where the question goes on as if there
    /// were a value) it is not true, and the list says how many these were (<see cref="Unanswered"/>).
    /// </summary>
    /// <param name="predicate">What must be true.</param>
    /// <exception cref="NullReferenceException">No cable has what is asked about: the question itself is at fault.</exception>
    public CableList Where(Func<Cable, bool> predicate)
    {
        if (predicate is null) throw new ArgumentNullException(nameof(predicate));
        var fitting = new List<Cable>();
        int unanswered = 0;
        foreach (var cable in this)
        {
            try
            {
                if (predicate(cable)) fitting.Add(cable);
            }
            catch (NullReferenceException) when (++unanswered < Count)
            {
                // Told by Unanswered.
            }
        }

        return new CableList(fitting, []) { Unanswered = unanswered };
    }

    /// <summary>The first ones.</summary>
    /// <param name="count">How many, at most.</param>
    public CableList Take(int count) => new(Enumerable.Take(this, count));

    /// <summary>All but the first ones.</summary>
    /// <param name="count">How many are left out.</param>
    public CableList Skip(int count) => new(Enumerable.Skip(this, count));

    /// <summary>All, the last one first.</summary>
    public CableList Reverse() => new(Enumerable.Reverse(this));

    /// <summary>These, and others behind them.</summary>
    /// <param name="others">The others.</param>
    public CableList Concat(IEnumerable<Cable> others) => new(Enumerable.Concat(this, others));

    /// <summary>All, by some order: <c>cables.OrderBy(c => c.Date)</c>.</summary>
    /// <param name="key">What they are ordered by.</param>
    public OrderedCableList OrderBy<TKey>(Func<Cable, TKey> key) => new(Enumerable.OrderBy(this, key));

    /// <summary>All, by some order, the largest first.</summary>
    /// <param name="key">What they are ordered by.</param>
    public OrderedCableList OrderByDescending<TKey>(Func<Cable, TKey> key) => new(Enumerable.OrderByDescending(this, key));

    /// <summary>The parts of all cables in one list: <c>cables.SelectMany(c => c.Paragraphs)</c>.</summary>
    /// <param name="parts">The parts of a cable.</param>
    public CableParts<T> SelectMany<T>(Func<Cable, IEnumerable<T>> parts) where T : ICablePart => new(Enumerable.SelectMany(this, parts));
}

/// <summary>Cables in an order, which can be told further: <c>OrderBy(...).ThenBy(...)</c>.</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class OrderedCableList : CableList, IOrderedEnumerable<Cable>
{
    private readonly IOrderedEnumerable<Cable> _order;

    internal OrderedCableList(IOrderedEnumerable<Cable> order) : base(order) => _order = order;

    /// <summary>In the same order, and where that leaves them equal in this one.</summary>
    /// <param name="key">What they are ordered by.</param>
    public OrderedCableList ThenBy<TKey>(Func<Cable, TKey> key) => new(_order.ThenBy(key));

    /// <summary>In the same order, and where that leaves them equal in this one, the largest first.</summary>
    /// <param name="key">What they are ordered by.</param>
    public OrderedCableList ThenByDescending<TKey>(Func<Cable, TKey> key) => new(_order.ThenByDescending(key));

    IOrderedEnumerable<Cable> IOrderedEnumerable<Cable>.CreateOrderedEnumerable<TKey>(Func<Cable, TKey> keySelector,
        IComparer<TKey>? comparer, bool descending) => _order.CreateOrderedEnumerable(keySelector, comparer, descending);
}
