namespace CableTools.Charts.Figures;

/// <summary>One place on the map.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Latitude">Degrees, north positive.</param>
/// <param name="Longitude">Degrees, east positive.</param>
/// <param name="Value">How much: the area of the circle.</param>
/// <param name="Note">More about it, shown under the pointer.</param>
/// <param name="Label">What is written beside it, where there is room; "" for nothing.</param>
/// <param name="Size">Diameter of the circle in points.</param>
public sealed record Place(string Name, double Latitude, double Longitude, double Value, string Note, string Label, double Size);

/// <summary>Circles on a map of the world.</summary>
public sealed record MapFigure : ChartFigure
{
    /// <summary>The places, the largest first.</summary>
    public required IReadOnlyList<Place> Places { get; init; }

    /// <summary>What the circles' areas stand for: "cables".</summary>
    public required string ValueTitle { get; init; }

    /// <summary>Colour of the circles, "#44617B".</summary>
    public string Color { get; init; } = Palette.Cables;

    internal override IReadOnlyList<string> ColorNames => [ValueTitle];

    internal override ChartFigure Recolored(Func<string, int, string, string> color) => this with { Color = color(ValueTitle, 0, Color) };

    /// <inheritdoc/>
    public override bool IsEmpty => Places.Count == 0;

    /// <inheritdoc/>
    public override (IReadOnlyList<string> Header, IEnumerable<IReadOnlyList<string>> Rows) Table =>
        (["place", "latitude", "longitude", ValueTitle],
            Places.Select(place => (IReadOnlyList<string>)[place.Name, Number(place.Latitude), Number(place.Longitude),
                Number(place.Value)]));

    /// <inheritdoc/>
    public override string Description =>
        IsEmpty ? EmptyMessage + "."
            : $"{Places.Count} places on a map of the world, the largest {Places[0].Name} with {Written(Places[0].Value)} {ValueTitle}.";
}
