using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>
/// How whole numbers are distributed: words of cables, days between them. Exact; memory grows with the number of different values.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class Distribution : IDisplayable, ITabular
{
    private readonly List<KeyValuePair<int, int>> _values;

    internal Distribution(Tally<int> tally, string unit)
    {
        Unit = unit;
        _values = [.. tally.Pairs.OrderBy(pair => pair.Key)];
        foreach (var pair in _values)
        {
            Count += pair.Value;
            Sum += (long)pair.Key * pair.Value;
        }
    }

    /// <summary>Unit of the values, in the plural: "words", "paragraphs", "days".</summary>
    public string Unit { get; }

    /// <summary>How many values there are.</summary>
    public int Count { get; }

    /// <summary>Sum of the values.</summary>
    public long Sum { get; }

    /// <summary>Smallest value; null where there is none.</summary>
    public int? Minimum => Count == 0 ? null : _values[0].Key;

    /// <summary>Largest value; null where there is none.</summary>
    public int? Maximum => Count == 0 ? null : _values[_values.Count - 1].Key;

    /// <summary>Arithmetic mean; null where there is no value.</summary>
    public double? Mean => Share.Of(Sum, Count);

    /// <summary>The value in the middle, of an even number of values the mean of the two in the middle; null where there is none.</summary>
    public double? Median => Count == 0 ? null : (At((Count - 1) / 2) + (double)At(Count / 2)) / 2;

    /// <summary>The different values in order, each with how often it occurs.</summary>
    public IReadOnlyList<KeyValuePair<int, int>> Values => Lists.Of(_values);

    /// <summary>
    /// The smallest value that at least this part of the values does not exceed (nearest rank); null where there is no value.
    /// </summary>
    /// <param name="part">0 to 1; 0.9 for the ninth decile.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="part"/> is not from 0 to 1.</exception>
    public int? Quantile(double part)
    {
        if (!(part is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(part), part, "Expected 0 to 1.");
        return Count == 0 ? null : At(Math.Max(0, (int)Math.Ceiling(part * Count) - 1));
    }

    /// <summary>The statistic as HTML: its chart, where CableTools.Charts is loaded, and a table of the first fifty rows.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The statistic as a Markdown table of the first fifty rows.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>Count, median and range.</summary>
    public override string ToString() => Count == 0
        ? $"no {Unit}"
        : FormattableString.Invariant($"{Count:N0} values, median {Median} {Unit}, {Minimum} to {Maximum}");

    /// <summary>The value at a place in the order of all values.</summary>
    private int At(int rank)
    {
        foreach (var pair in _values)
        {
            if (rank < pair.Value) return pair.Key;
            rank -= pair.Value;
        }

        return _values[_values.Count - 1].Key;
    }
}
