namespace CableTools.Charts.Figures;

/// <summary>A table of coloured cells.</summary>
public sealed record HeatMapFigure : ChartFigure
{
    /// <summary>Names of the rows, the first on top.</summary>
    public required IReadOnlyList<string> Rows { get; init; }

    /// <summary>Names of the columns, the first on the left.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Where the columns begin, UTC, where they are spans of time; else empty.</summary>
    public IReadOnlyList<DateTime> Starts { get; init; } = [];

    /// <summary>Values by row; null for a cell without a value, which stays empty.</summary>
    public required IReadOnlyList<IReadOnlyList<double?>> Values { get; init; }

    /// <summary>What the colours stand for, with its unit: "cables".</summary>
    public required string ValueTitle { get; init; }

    /// <summary>Whether the numbers stand in the cells.</summary>
    public bool ShowsValues { get; init; }

    /// <summary>The colours of the values, from nothing to the most.</summary>
    public IReadOnlyList<string> Scale { get; init; } = Palette.Scale;

    /// <summary>The largest value; 0 where there is none.</summary>
    public double Maximum => Values.SelectMany(row => row).Max() ?? 0;

    /// <inheritdoc/>
    public override bool IsEmpty => !Values.Any(row => row.Any(value => value is not null));

    /// <inheritdoc/>
    public override (IReadOnlyList<string> Header, IEnumerable<IReadOnlyList<string>> Rows) Table =>
        ([YTitle, .. Columns], Rows.Select((row, i) =>
            (IReadOnlyList<string>)[row, .. Values[i].Select(value => value is { } number ? Number(number) : "")]));

    /// <inheritdoc/>
    public override string Description =>
        IsEmpty ? EmptyMessage + "." : $"{Rows.Count} rows by {Columns.Count} columns, at most {Written(Maximum)} {ValueTitle}.";
}
