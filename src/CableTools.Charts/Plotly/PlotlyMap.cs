using CableTools.Charts.Figures;
using CableTools.Charts.Placing;
using static CableTools.Charts.Plotly.PlotlyRenderer;

namespace CableTools.Charts.Plotly;

internal static class PlotlyMap
{
    public static PlotlyBody Draw(MapFigure figure, int width, int? height)
    {
        // One trace for all land: rings are separated by a point without a place.
        double?[] longitudes = WorldOutline.Rings.SelectMany(ring => ring.Select(point => (double?)point.Longitude).Append(null)).ToArray();
        double?[] latitudes = WorldOutline.Rings.SelectMany(ring => ring.Select(point => (double?)point.Latitude).Append(null)).ToArray();
        const int Left = 56;
        int across = width - Left - PlotlyFrame.Right, inner = height ?? (int)MapView.HeightOf(across);
        var sides = MapView.Sides(figure, Math.Min(across, inner / MapView.HeightOf(1)));
        var land = Trace("scatter",
            ("mode", "lines"), ("x", longitudes), ("y", latitudes), ("fill", "toself"), ("fillcolor", Palette.Ground),
            ("line", Members(("color", Palette.Land), ("width", 1))), ("hoverinfo", "skip"), ("showlegend", false));
        var places = Trace("scatter",
            ("mode", "markers+text"), ("x", figure.Places.Select(place => place.Longitude).ToArray()),
            ("y", figure.Places.Select(place => place.Latitude).ToArray()),
            ("marker", Members(("size", figure.Places.Select(place => place.Size).ToArray()), ("color", figure.Color), ("opacity", 0.65),
                ("line", Members(("color", Palette.Page), ("width", 1))))),
            ("text", figure.Places.Select((place, i) => sides[i] is null ? "" : Plain(place.Label)).ToArray()),
            ("textposition", sides.Select(NameOf).ToArray()), ("textfont", Members(("size", Labels.FontSize))),
            ("customdata", figure.Places.Select(place => Plain(place.Note)).ToArray()), ("hovertemplate", "%{customdata}<extra></extra>"));
        return new PlotlyBody([land, places], Members(
            ("xaxis", Axis(figure.XTitle, ("range", new[] { MapView.West, MapView.East }), ("dtick", 60), ("showgrid", false))),
            ("yaxis", Axis(figure.YTitle, ("range", new[] { MapView.South, MapView.North }), ("dtick", 20), ("scaleanchor", "x"),
                ("constrain", "domain"), ("showgrid", false)))), Left, inner);
    }
}
