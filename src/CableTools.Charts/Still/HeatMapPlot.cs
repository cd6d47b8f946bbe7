using CableTools.Charts.Figures;
using CableTools.Charts.Placing;
using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>A table of coloured cells, each a rectangle: a bitmap would be blurred where an SVG is scaled.</summary>
internal static class HeatMapPlot
{
    // Narrower cells have no room for a number.
    private const double LeastForNumbers = 18;

    public static void Draw(Canvas canvas, HeatMapFigure figure)
    {
        var plot = canvas.Plot;
        int rows = figure.Rows.Count, columns = figure.Columns.Count;
        plot.Axes.Left.TickGenerator = Ticks.At(Enumerable.Range(0, rows), i => figure.Rows[i], i => rows - 1 - i);
        plot.Axes.Left.MinimumSize = 30 + (float)figure.Rows.Max(row => TextWidth.Of(row, 12));
        if (rows > 25) plot.Axes.Left.TickLabelStyle.FontSize = 10;
        plot.HideGrid();
        plot.Axes.SetLimits(-0.5, columns - 0.5, -0.5, rows - 0.5);
        double width = canvas.Measure().Width;
        var ticks = ColumnTicks.Of(figure, width);
        plot.Axes.Bottom.TickGenerator = Ticks.At(ticks.Places, i => figure.Columns[i]);
        if (ticks.IsUpright)
        {
            plot.Axes.Bottom.TickLabelStyle.Rotation = -90;
            plot.Axes.Bottom.TickLabelStyle.Alignment = Alignment.MiddleRight;
            plot.Axes.Bottom.MinimumSize = (float)ticks.Height + 30;
        }

        double most = Math.Max(1, figure.Maximum);
        // A hair between the cells, where they are wide enough to spare it.
        double across = width / columns > 6 ? 0.48 : 0.5;
        for (int y = 0; y < rows; y++)
        {
            for (int x = 0; x < columns; x++)
            {
                if (figure.Values[y][x] is not { } value) continue;
                string color = Contrast.OfScale(value / most, figure.Scale);
                double row = rows - 1 - y;
                var cell = plot.Add.Rectangle(x - across, x + across, row - 0.48, row + 0.48);
                cell.FillColor = Color.FromHex(color);
                cell.LineWidth = 0;
                if (!figure.ShowsValues || value == 0 || width / columns < LeastForNumbers) continue;
                canvas.Text(ChartFigure.Written(value), x, row, Alignment.MiddleCenter, rows > 14 || width < 600 ? 10 : 12,
                    Contrast.TextOn(color));
            }
        }
    }
}
