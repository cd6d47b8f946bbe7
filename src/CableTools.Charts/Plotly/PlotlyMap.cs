using CableTools.Charts.Figures;
using static CableTools.Charts.Plotly.PlotlyRenderer;

namespace CableTools.Charts.Plotly;

internal static class PlotlyMap
{
    public static PlotlyParts Draw(MapFigure figure)
    {
        // One trace for all land: rings are separated by a point without a place.
        double?[] longitudes = WorldOutline.Rings.SelectMany(ring => ring.Select(point => (double?)point.Longitude).Append(null)).ToArray();
        double?[] latitudes = WorldOutline.Rings.SelectMany(ring => ring.Select(point => (double?)point.Latitude).Append(null)).ToArray();
        var land = Trace("scatter",
            ("mode", "lines"), ("x", longitudes), ("y", latitudes), ("fill", "toself"), ("fillcolor", "#E9ECF0"),
            ("line", Members(("color", Palette.Land), ("width", 1))), ("hoverinfo", "skip"));
        var places = Trace("scatter",
            ("mode", "markers+text"), ("x", figure.Places.Select(place => place.Longitude).ToArray()),
            ("y", figure.Places.Select(place => place.Latitude).ToArray()),
            ("marker", Members(("size", figure.Places.Select(place => place.Size).ToArray()), ("color", Palette.Cables), ("opacity", 0.65),
                ("line", Members(("color", "#FFFFFF"), ("width", 1))))),
            ("text", figure.Places.Select(place => Plain(place.Label)).ToArray()), ("textposition", "middle right"),
            ("textfont", Members(("size", 10))),
            ("customdata", figure.Places.Select(place => Plain(place.Note)).ToArray()), ("hovertemplate", "%{customdata}<extra></extra>"));
        return new PlotlyParts([land, places], Members(
            ("height", 560),
            ("xaxis", Axis(figure.XTitle, ("range", new[] { -180, 180 }), ("gridcolor", "#F4F4F4"))),
            ("yaxis", Axis(figure.YTitle, ("range", new[] { -60, 85 }), ("scaleanchor", "x"), ("constrain", "domain"),
                ("gridcolor", "#F4F4F4")))));
    }
}
