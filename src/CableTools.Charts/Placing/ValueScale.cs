using CableTools.Charts.Figures;

namespace CableTools.Charts.Placing;

/// <summary>Where values stand on their axis: as they are, or by their logarithm. Both renderers draw it.</summary>
/// <param name="IsLogarithmic">Whether each power of ten has the same length.</param>
/// <param name="Least">Where a logarithmic axis begins: half of the least value, so that a bar of that has a length, too.</param>
internal sealed record ValueScale(bool IsLogarithmic, double Least)
{
    public static ValueScale Of(ChartFigure figure, IEnumerable<double> values)
    {
        if (!figure.IsLogarithmic) return new ValueScale(false, 0);
        var shown = values.Where(value => value > 0).ToList();
        return new ValueScale(true, shown.Count == 0 ? 0.5 : shown.Min() / 2);
    }

    /// <summary>Distance of a value from the axis's beginning; 0 for what a logarithmic axis cannot show.</summary>
    public double At(double value) => !IsLogarithmic ? value : value <= Least ? 0 : Math.Log10(value / Least);

    /// <summary>Values that a logarithmic axis labels: powers of ten, and 2 and 5 times these where there are few.</summary>
    /// <param name="end">Distance of the axis's end from its beginning.</param>
    public IReadOnlyList<double> Ticks(double end)
    {
        int first = (int)Math.Floor(Math.Log10(Least)), last = (int)Math.Ceiling(Math.Log10(Least) + end);
        double[] steps = last - first > 3 ? [1] : [1, 2, 5];
        return [.. Enumerable.Range(first, last - first + 1).SelectMany(power => steps.Select(step => step * Math.Pow(10, power)))
            .Where(value => value >= Least && At(value) <= end)];
    }

    /// <summary>Members of an axis of plotly.js from its beginning to a distance.</summary>
    /// <param name="end">Distance of the axis's end from its beginning.</param>
    public (string Key, object? Value)[] Axis(double end)
    {
        if (!IsLogarithmic) return [("range", new[] { 0, end }), .. Format(end)];
        var ticks = Ticks(end);
        return [("type", "log"), ("range", new[] { Math.Log10(Least), Math.Log10(Least) + end }), ("tickmode", "array"),
            ("tickvals", ticks.ToArray()), ("ticktext", ticks.Select(ChartFigure.Written).ToArray())];
    }

    /// <summary>Members of an axis of plotly.js for numbers in groups of three digits: it would write 20k for 20,000.</summary>
    /// <param name="end">The largest number of the axis.</param>
    public static (string Key, object? Value)[] Format(double end) => end < 1000 ? [] : [("tickformat", ",")];
}
