namespace CableTools.Charts.Figures;

/// <summary>How series over time are drawn.</summary>
public enum SeriesStyle
{
    /// <summary>Columns, stacked where there are several series.</summary>
    Columns,

    /// <summary>Stacked areas.</summary>
    Areas,
}

/// <summary>One series over time.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Values">A value for each bucket.</param>
/// <param name="Color">Colour, "#0072B2".</param>
public sealed record Series(string Name, IReadOnlyList<double> Values, string Color);

/// <summary>Series over time, stacked.</summary>
public sealed record SeriesFigure : ChartFigure
{
    /// <summary>Columns or areas.</summary>
    public required SeriesStyle Style { get; init; }

    /// <summary>Names of the buckets: "2006-05".</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>Where the buckets begin, UTC.</summary>
    public required IReadOnlyList<DateTime> Starts { get; init; }

    /// <summary>The series, the lowest first.</summary>
    public required IReadOnlyList<Series> Series { get; init; }

    /// <summary>Unit of the values behind the number, "%" or "".</summary>
    public string Unit { get; init; } = "";

    /// <inheritdoc/>
    public override bool IsEmpty => Labels.Count == 0 || Series.Count == 0;

    /// <inheritdoc/>
    public override (IReadOnlyList<string> Header, IEnumerable<IReadOnlyList<string>> Rows) Table =>
        ([XTitle, .. Series.Select(series => series.Name)],
            Labels.Select((label, i) => (IReadOnlyList<string>)[label, .. Series.Select(series => Number(series.Values[i]))]));

    /// <inheritdoc/>
    public override string Description
    {
        get
        {
            if (IsEmpty) return EmptyMessage + ".";
            int peak = Enumerable.Range(0, Labels.Count).MaxBy(i => Series.Sum(series => series.Values[i]));
            string names = Series.Count == 1 ? "" : $" in {Series.Count} series";
            return Unit.Length > 0
                ? $"{Labels[0]} to {Labels[^1]}{names}."
                : $"{Labels[0]} to {Labels[^1]}{names}, most in {Labels[peak]} with {Number(Series.Sum(series => series.Values[peak]))}.";
        }
    }
}
