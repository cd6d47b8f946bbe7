using CableTools.Charts.Figures;
using CableTools.Charts.Placing;
using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>Series over time as stacked columns; where nothing is, there is a gap.</summary>
internal static class SeriesPlot
{
    public static void Draw(Canvas canvas, SeriesFigure figure)
    {
        var plot = canvas.Plot;
        int count = figure.Labels.Count;
        double[] floor = new double[count];
        foreach (var series in figure.Series)
        {
            double[] top = floor.Zip(series.Values, (low, value) => low + (value ?? 0)).ToArray();
            plot.Add.Bars(Columns(canvas, series, floor, top));
            floor = top;
        }

        plot.Axes.Left.TickGenerator = Ticks.Counts();
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Axes.SetLimits(-0.6, count - 0.4, 0, figure.Unit == "%" ? 100 : Math.Max(1, floor.Max() * 1.05));
        var ticks = TimeTicks.Of(figure.Starts, Math.Max(2, (int)canvas.Measure().Width / 62));
        plot.Axes.Bottom.TickGenerator = Ticks.At(ticks, i => figure.Labels[i]);
    }

    private static List<ScottPlot.Bar> Columns(Canvas canvas, Series series, double[] floor, double[] top)
    {
        // A gap of a fixed part would make thin columns disappear between the gaps.
        double width = floor.Length > 60 ? 1 : 0.8;
        return
        [
            .. Enumerable.Range(0, floor.Length).Where(i => top[i] > floor[i]).Select(i => new ScottPlot.Bar
            {
                Position = i, ValueBase = floor[i], Value = top[i], Size = width, FillColor = canvas.Of(series.Color), LineWidth = 0,
            }),
        ];
    }
}
