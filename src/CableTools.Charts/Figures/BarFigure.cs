namespace CableTools.Charts.Figures;

/// <summary>One bar.</summary>
/// <param name="Label">What it stands for: "SENV".</param>
/// <param name="Value">Its length.</param>
/// <param name="Note">More about it, shown under the pointer; "" for nothing.</param>
/// <param name="Color">Colour, "#0072B2".</param>
/// <param name="Meaning">What the label means, written behind the bar: "Environmental Affairs"; "" for nothing.</param>
public sealed record Bar(string Label, double Value, string Note, string Color, string Meaning = "");

/// <summary>Bars from the left, the first on top.</summary>
public sealed record BarFigure : ChartFigure
{
    /// <summary>The bars.</summary>
    public required IReadOnlyList<Bar> Bars { get; init; }

    internal override IReadOnlyList<string> ColorNames => [.. Bars.Select(bar => bar.Label)];

    /// <inheritdoc/>
    public override bool IsEmpty => Bars.Count == 0;

    /// <inheritdoc/>
    public override (IReadOnlyList<string> Header, IEnumerable<IReadOnlyList<string>> Rows) Table =>
        ([YTitle, XTitle, "note"], Bars.Select(bar => (IReadOnlyList<string>)[bar.Label, Number(bar.Value), bar.Note]));

    internal override ChartFigure Recolored(Func<string, int, string, string> color) =>
        this with { Bars = [.. Bars.Select((bar, i) => bar with { Color = color(bar.Label, i, bar.Color) })] };

    /// <inheritdoc/>
    public override string Description =>
        IsEmpty ? EmptyMessage + "." : $"{Bars.Count} bars, the first {Bars[0].Label} with {Written(Bars[0].Value)}.";
}
