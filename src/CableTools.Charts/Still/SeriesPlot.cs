using CableTools.Charts.Figures;
using CableTools.Charts.Placing;
using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>Series over time as columns, lines or areas; where nothing is, there is a gap.</summary>
internal static class SeriesPlot
{
    public static void Draw(Canvas canvas, SeriesFigure figure)
    {
        var plot = canvas.Plot;
        var scale = SeriesRoom.Scale(figure);
        switch (figure.DrawnForm)
        {
            case SeriesForm.Lines: Lines(canvas, figure, scale); break;
            case SeriesForm.Areas: Areas(canvas, figure); break;
            default: Columns(canvas, figure, scale); break;
        }

        double end = SeriesRoom.End(figure, scale);
        plot.Axes.Left.TickGenerator = Ticks.Of(scale, end, figure.IsCounted);
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Axes.SetLimits(-0.6, figure.Labels.Count - 0.4, 0, end);
        var area = canvas.Measure();
        var ticks = TimeTicks.Of(figure.Starts, Math.Max(2, (int)area.Width / 62));
        plot.Axes.Bottom.TickGenerator = Ticks.At(ticks, i => figure.Labels[i]);
        if (figure.Marks.Count > 0) Marks(canvas, MarkLanes.Of(figure, area.Width, area.Height), figure.Labels.Count, end);
    }

    // The lanes stand above what the axis counts.
    private static void Marks(Canvas canvas, MarkLanes lanes, int columns, double end)
    {
        double top = end / (1 - lanes.Share);
        canvas.Plot.Axes.SetLimits(-0.6, columns - 0.4, 0, top);
        foreach (var bar in lanes.Bars)
        {
            var shape = canvas.Plot.Add.Rectangle(bar.From, bar.To, (bar.Height - bar.Half) * top, (bar.Height + bar.Half) * top);
            shape.FillColor = canvas.Of(bar.Mark.Color);
            shape.LineWidth = 0;
            if (bar.Side is { } side)
                canvas.Label(bar.Mark.Label, side == LabelSide.Right ? bar.To : bar.From, bar.Height * top, 0, 0, side);
        }
    }

    private static void Columns(Canvas canvas, SeriesFigure figure, ValueScale scale)
    {
        // A gap of a fixed part would make thin columns disappear between the gaps.
        double width = figure.Labels.Count > 60 ? 1 : 0.8;
        double[] floor = new double[figure.Labels.Count];
        foreach (var series in figure.Series)
        {
            double[] top = floor.Zip(series.Values, (low, value) => low + scale.At(value ?? 0)).ToArray();
            canvas.Plot.Add.Bars(Enumerable.Range(0, floor.Length).Where(i => top[i] > floor[i]).Select(i => new ScottPlot.Bar
            {
                Position = i, ValueBase = floor[i], Value = top[i], Size = width, FillColor = canvas.Of(series.Color), LineWidth = 0,
            }).ToArray());
            floor = top;
        }
    }

    private static void Lines(Canvas canvas, SeriesFigure figure, ValueScale scale)
    {
        foreach (var series in figure.Series)
        {
            var run = new List<Coordinates>();
            for (int i = 0; i <= series.Values.Count; i++)
            {
                // A logarithmic axis has no place for 0.
                if (i < series.Values.Count && series.Values[i] is { } value && !(scale.IsLogarithmic && value <= 0))
                    run.Add(new Coordinates(i, scale.At(value)));
                else if (run.Count > 0)
                {
                    var line = canvas.Plot.Add.Scatter(run.ToArray());
                    line.Color = canvas.Of(series.Color);
                    line.LineWidth = 2;
                    line.MarkerSize = 5;
                    run.Clear();
                }
            }
        }
    }

    private static void Areas(Canvas canvas, SeriesFigure figure)
    {
        foreach (var (series, rings) in figure.Series.Zip(AreaShape.Of(figure)))
        {
            foreach (var ring in rings)
            {
                var area = canvas.Plot.Add.Polygon([.. ring.Select(point => new Coordinates(point.X, point.Y))]);
                area.FillColor = canvas.Of(series.Color);
                area.LineWidth = 0;
            }
        }
    }
}
