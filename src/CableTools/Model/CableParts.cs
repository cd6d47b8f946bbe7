using System.Collections.ObjectModel;
using CableTools.Model;

namespace CableTools;

/// <summary>Parts of cables in memory, which a notebook shows as a table.</summary>
/// <typeparam name="T">What they are.</typeparam>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public class CableParts<T> : ReadOnlyCollection<T>, IDisplayable, ITabular where T : ICablePart
{
    /// <summary>Takes parts into a list.</summary>
    /// <param name="parts">The parts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    public CableParts(IEnumerable<T> parts)
        : base([.. parts ?? throw new ArgumentNullException(nameof(parts))])
    {
    }

    /// <summary>The parts as a table in HTML. Text from cables is encoded.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The parts as a table in Markdown.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => CableTable.Of(this);

    /// <summary>The parts, parted by semicolons.</summary>
    public override string ToString() => string.Join("; ", this);

    string IDisplayable.ToText() => Displays.Text(this);
}

/// <summary>Parts of cables in an order, which can be told further: <c>OrderBy(...).ThenBy(...)</c>.</summary>
/// <typeparam name="T">What they are.</typeparam>
public sealed class OrderedCableParts<T> : CableParts<T>, IOrderedEnumerable<T> where T : ICablePart
{
    private readonly IOrderedEnumerable<T> _order;

    internal OrderedCableParts(IOrderedEnumerable<T> order) : base(order) => _order = order;

    /// <summary>In the same order, and where that leaves them equal in this one.</summary>
    /// <param name="key">What they are ordered by.</param>
    public OrderedCableParts<T> ThenBy<TKey>(Func<T, TKey> key) => new(_order.ThenBy(key));

    /// <summary>In the same order, and where that leaves them equal in this one, the largest first.</summary>
    /// <param name="key">What they are ordered by.</param>
    public OrderedCableParts<T> ThenByDescending<TKey>(Func<T, TKey> key) => new(_order.ThenByDescending(key));

    IOrderedEnumerable<T> IOrderedEnumerable<T>.CreateOrderedEnumerable<TKey>(Func<T, TKey> keySelector, IComparer<TKey>? comparer,
        bool descending) => _order.CreateOrderedEnumerable(keySelector, comparer, descending);
}
