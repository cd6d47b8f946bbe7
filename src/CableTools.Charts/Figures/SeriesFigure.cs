using CableTools.Statistics;

namespace CableTools.Charts.Figures;

/// <summary>One series over time.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Values">A value for each bucket; null where there is none: a share of no cables.</param>
/// <param name="Color">Colour, "#0072B2".</param>
public sealed record Series(string Name, IReadOnlyList<double?> Values, string Color);

/// <summary>
/// Series over time, stacked in columns unless asked otherwise: a bucket is a thing of its own, and what lies between two of them is
/// nothing that was counted.
/// </summary>
public sealed record SeriesFigure : ChartFigure
{
    /// <summary>Names of the buckets: "2006-05".</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>Where the buckets begin, UTC.</summary>
    public required IReadOnlyList<DateTime> Starts { get; init; }

    /// <summary>The series, the lowest first.</summary>
    public required IReadOnlyList<Series> Series { get; init; }

    /// <summary>How they are drawn, as far as the axis allows: see <see cref="DrawnForm"/>.</summary>
    public SeriesForm Form { get; init; }

    /// <summary>
    /// How they are drawn: on a logarithmic axis heights do not add up, so what would be stacked there is lines.
    /// </summary>
    public SeriesForm DrawnForm =>
        IsLogarithmic && (Series.Count > 1 || Form == SeriesForm.Areas) ? SeriesForm.Lines : Form;

    /// <summary>Periods marked above the series, the clearest first; none unless asked.</summary>
    public IReadOnlyList<PeriodMark> Marks { get; init; } = [];

    /// <summary>Unit of the values behind the number, "%" or "per 10,000 words"; "" for things that were counted.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether the axis has whole numbers only: there is no half a cable.</summary>
    internal bool IsCounted => Unit.Length == 0;

    /// <inheritdoc/>
    public override IReadOnlyList<(string Name, string Color, bool IsHollow)> Legend =>
        Series.Count < 2 ? [] : [.. Series.Select(series => (series.Name, series.Color, false))];

    /// <inheritdoc/>
    public override bool IsEmpty => Labels.Count == 0 || Series.Count == 0;

    /// <inheritdoc/>
    public override (IReadOnlyList<string> Header, IEnumerable<IReadOnlyList<string>> Rows) Table =>
        ([XTitle, .. Series.Select(series => series.Name)],
            Runs.Of([.. Enumerable.Range(0, Labels.Count).Select(IsNothing)]).Select(run => (IReadOnlyList<string>)
                [Runs.Name(run, i => Labels[i]), .. Series.Select(series => series.Values[run.First] is { } value ? Number(value) : "")]));

    /// <inheritdoc/>
    public override string Description
    {
        get
        {
            if (IsEmpty) return EmptyMessage + ".";
            int peak = Enumerable.Range(0, Labels.Count).MaxBy(SumAt);
            string names = Series.Count == 1 ? "" : $" in {Series.Count} series";
            string marks = Marks.Count == 0 ? "" : $" Marked: {string.Join("; ", Marks.Select(mark => mark.Note))}.";
            return (Unit.Length > 0
                ? $"{Labels[0]} to {Labels[^1]}{names}."
                : $"{Labels[0]} to {Labels[^1]}{names}, most in {Labels[peak]} with {Written(SumAt(peak))}.") + marks;
        }
    }

    internal override IReadOnlyList<string> ColorNames => [.. Series.Select(series => series.Name)];

    internal override ChartFigure Recolored(Func<string, int, string, string> color) =>
        this with { Series = [.. Series.Select((series, i) => series with { Color = color(series.Name, i, series.Color) })] };

    private double SumAt(int place) => Series.Sum(series => series.Values[place] ?? 0);

    private bool IsNothing(int place) => Series.All(series => series.Values[place] is null or 0);
}
