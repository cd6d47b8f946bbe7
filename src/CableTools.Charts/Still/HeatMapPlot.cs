using CableTools.Charts.Figures;
using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>A table of coloured cells.</summary>
internal static class HeatMapPlot
{
    // A viewer of SVG smooths the picture inside when it scales it: with several dots a cell the edges stay sharp.
    private const int Dots = 8;

    public static void Draw(Plot plot, HeatMapFigure figure)
    {
        int rows = figure.Rows.Count, columns = figure.Columns.Count;
        double[,] dots = new double[rows * Dots, columns * Dots];
        for (int y = 0; y < rows * Dots; y++)
        {
            for (int x = 0; x < columns * Dots; x++) dots[y, x] = figure.Values[y / Dots][x / Dots] ?? double.NaN;
        }

        var map = plot.Add.Heatmap(dots);
        map.Position = new CoordinateRect(-0.5, columns - 0.5, -0.5, rows - 0.5);
        map.Colormap = new ScottPlot.Colormaps.Viridis();
        map.ManualRange = new ScottPlot.Range(0, Math.Max(1, figure.Maximum));
        map.NaNCellColor = Color.FromHex("#F2F2F2");
        var scale = plot.Add.ColorBar(map);
        scale.Label = figure.ValueTitle;
        scale.LabelStyle.FontSize = 13;
        scale.LabelStyle.Bold = false;
        scale.Axis.TickGenerator = Ticks.Counts();
        if (figure.ShowsValues) Numbers(plot, figure);

        bool isLong = figure.Columns.Max(name => name.Length) > 6;
        plot.Axes.Bottom.TickGenerator = Ticks.Named(figure.Columns, isLong ? 12 : 25);
        if (columns <= 25 && isLong)
        {
            plot.Axes.Bottom.TickGenerator = Ticks.Named(figure.Columns, 25);
            plot.Axes.Bottom.TickLabelStyle.Rotation = -45;
            plot.Axes.Bottom.TickLabelStyle.Alignment = Alignment.UpperRight;
        }

        var ticks = new ScottPlot.TickGenerators.NumericManual();
        for (int i = 0; i < rows; i++) ticks.AddMajor(rows - 1 - i, Drafting.Wording.Clean(figure.Rows[i]));
        plot.Axes.Left.TickGenerator = ticks;
        plot.Axes.Left.MinimumSize = 36 + 7.5f * figure.Rows.Max(row => row.Length);
        if (rows > 25) plot.Axes.Left.TickLabelStyle.FontSize = 10;
        plot.HideGrid();
        plot.Axes.SetLimits(-0.5, columns - 0.5, -0.5, rows - 0.5);
    }

    private static void Numbers(Plot plot, HeatMapFigure figure)
    {
        double most = Math.Max(1, figure.Maximum);
        for (int y = 0; y < figure.Rows.Count; y++)
        {
            for (int x = 0; x < figure.Columns.Count; x++)
            {
                if (figure.Values[y][x] is not { } value || value == 0) continue;
                var text = plot.Add.Text(ChartFigure.Number(value), x, figure.Rows.Count - 1 - y);
                text.LabelAlignment = Alignment.MiddleCenter;
                text.LabelFontSize = figure.Rows.Count > 14 ? 10 : 12;
                // The upper third of the scale is light.
                text.LabelFontColor = value > 0.6 * most ? Colors.Black : Colors.White;
            }
        }
    }
}
