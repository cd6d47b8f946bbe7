using CableTools.Charts.Figures;
using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>Circles on the outline of the world.</summary>
internal static class MapPlot
{
    public static void Draw(Plot plot, MapFigure figure)
    {
        foreach (var ring in WorldOutline.Rings)
        {
            var land = plot.Add.Polygon([.. ring.Select(point => new Coordinates(point.Longitude, point.Latitude))]);
            land.FillColor = Color.FromHex("#E9ECF0");
            land.LineColor = Color.FromHex(Palette.Land);
            land.LineWidth = 1;
        }

        foreach (var place in figure.Places)
        {
            var circle = plot.Add.Marker(place.Longitude, place.Latitude, MarkerShape.FilledCircle, (float)place.Size,
                Color.FromHex(Palette.Cables).WithAlpha(.65));
            circle.MarkerLineColor = Colors.White;
            circle.MarkerLineWidth = 1;
        }

        Names(plot, figure);
        plot.Axes.Bottom.TickGenerator = Degrees(-180, 180, 60);
        plot.Axes.Left.TickGenerator = Degrees(-60, 80, 20);
        plot.Axes.SetLimits(-180, 180, -60, 85);
        plot.Axes.SquareUnits();
        plot.Grid.MajorLineColor = Color.FromHex("#F4F4F4");
    }

    private static ScottPlot.TickGenerators.NumericManual Degrees(int from, int to, int step)
    {
        var ticks = new ScottPlot.TickGenerators.NumericManual();
        for (int degrees = from; degrees <= to; degrees += step) ticks.AddMajor(degrees, ChartFigure.Number(degrees));
        return ticks;
    }

    // A name is left out where one of a larger place already stands.
    private static void Names(Plot plot, MapFigure figure)
    {
        var taken = new List<(double X, double Y, double Width)>();
        foreach (var place in figure.Places.Where(place => place.Label.Length > 0))
        {
            // In degrees: the map has a little over two points to one.
            double width = place.Label.Length * 2.8 + 2, x = place.Longitude + 1.5 + 5.5 * (place.Size - 5) / 26;
            if (taken.Any(other => Math.Abs(other.Y - place.Latitude) < 6 && x < other.X + other.Width && other.X < x + width)) continue;
            taken.Add((x, place.Latitude, width));
            var text = plot.Add.Text(Drafting.Wording.Clean(place.Label), x, place.Latitude);
            text.LabelAlignment = Alignment.MiddleLeft;
            text.LabelFontSize = 11;
            text.LabelFontColor = Color.FromHex(Palette.Text);
        }
    }
}
