using CableTools.Charts.Figures;
using CableTools.Charts.Placing;
using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>Circles on the outline of the world.</summary>
internal static class MapPlot
{
    public static void Draw(Canvas canvas, MapFigure figure)
    {
        var plot = canvas.Plot;
        foreach (var ring in WorldOutline.Rings)
        {
            var land = plot.Add.Polygon([.. ring.Select(point => new Coordinates(point.Longitude, point.Latitude))]);
            land.FillColor = canvas.Of(Palette.Ground);
            land.LineColor = canvas.Of(Palette.Land);
            land.LineWidth = 1;
        }

        foreach (var place in figure.Places)
        {
            var circle = plot.Add.Marker(place.Longitude, place.Latitude, MarkerShape.FilledCircle, (float)place.Size,
                canvas.Of(figure.Color).WithAlpha(.65));
            circle.MarkerLineColor = canvas.Of(Palette.Page);
            circle.MarkerLineWidth = 1;
        }

        plot.Axes.Bottom.TickGenerator = Degrees(MapView.West, MapView.East, 60);
        plot.Axes.Left.TickGenerator = Degrees(MapView.South, 80, 20);
        plot.Axes.SetLimits(MapView.West, MapView.East, MapView.South, MapView.North);
        plot.HideGrid();
        var area = canvas.Measure();
        double spare = area.Height - MapView.HeightOf(area.Width);
        // A high one would show what lies beyond the poles.
        if (spare > 0) plot.Axes.AddPanel(new Spacer(Edge.Bottom, canvas.Width, (float)spare));
        // A low picture: the map is as high as it can be, and narrower.
        else plot.Axes.SquareUnits();
        double width = Math.Min(area.Width, area.Height * (double)(MapView.East - MapView.West) / (MapView.North - MapView.South));
        var sides = MapView.Sides(figure, width);
        for (int i = 0; i < figure.Places.Count; i++)
        {
            var place = figure.Places[i];
            if (sides[i] is { } side)
                canvas.Label(place.Label, place.Longitude, place.Latitude, place.Size / 2, place.Size / 2, side);
        }
    }

    private static ScottPlot.TickGenerators.NumericManual Degrees(int from, int to, int step) =>
        Ticks.At(Enumerable.Range(0, (to - from) / step + 1), i => ChartFigure.Number(from + i * step), i => from + i * step);
}
