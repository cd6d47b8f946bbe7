using CableTools.Charts.Figures;

namespace CableTools.Charts.Placing;

/// <summary>The part of the world that a map shows, in degrees, and the sides of its labels. Both renderers draw it.</summary>
internal static class MapView
{
    public const int West = -180, East = 180, South = -60, North = 85;

    /// <summary>Height of the map where it is so wide: a degree is as long in both directions.</summary>
    public static double HeightOf(double width) => width * (North - South) / (East - West);

    /// <summary>Where the label of each place stands; null for one that is left out.</summary>
    public static IReadOnlyList<LabelSide?> Sides(MapFigure figure, double width)
    {
        double degree = width / (East - West);
        return Labels.Place(
        [
            .. figure.Places.Select(place => new Mark((place.Longitude - West) * degree, (North - place.Latitude) * degree,
                place.Size / 2, place.Size / 2, place.Label)),
        ], width, HeightOf(width));
    }
}
