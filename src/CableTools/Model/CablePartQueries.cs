namespace CableTools;

/// <summary>
/// Queries over lists of parts that stay lists: <c>cable.Paragraphs.Where(p => p.PortionMarking == "S")</c> shows as a table, too. They
/// are worked out at once.
/// </summary>
public static class CablePartQueries
{
    /// <summary>Those of which something is true.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="predicate">What must be true.</param>
    public static CableParts<T> Where<T>(this IReadOnlyList<T> parts, Func<T, bool> predicate) where T : ICablePart =>
        new(Enumerable.Where(parts, predicate));

    /// <summary>The first ones.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="count">How many, at most.</param>
    public static CableParts<T> Take<T>(this IReadOnlyList<T> parts, int count) where T : ICablePart =>
        new(Enumerable.Take(parts, count));

    /// <summary>All but the first ones.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="count">How many are left out.</param>
    public static CableParts<T> Skip<T>(this IReadOnlyList<T> parts, int count) where T : ICablePart =>
        new(Enumerable.Skip(parts, count));

    /// <summary>All, by some order.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="key">What they are ordered by.</param>
    public static OrderedCableParts<T> OrderBy<T, TKey>(this IReadOnlyList<T> parts, Func<T, TKey> key) where T : ICablePart =>
        new(Enumerable.OrderBy(parts, key));

    /// <summary>All, by some order, the largest first.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="key">What they are ordered by.</param>
    public static OrderedCableParts<T> OrderByDescending<T, TKey>(this IReadOnlyList<T> parts, Func<T, TKey> key) where T : ICablePart =>
        new(Enumerable.OrderByDescending(parts, key));
}
