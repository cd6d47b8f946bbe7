using CableTools.Charts.Figures;
using CableTools.Charts.Placing;
using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>Bars from the left, with their values and meanings at the end.</summary>
internal static class BarPlot
{
    public static void Draw(Canvas canvas, BarFigure figure)
    {
        var plot = canvas.Plot;
        int count = figure.Bars.Count;
        plot.Axes.Left.TickGenerator = Ticks.At(Enumerable.Range(0, count), i => figure.Bars[i].Label, i => count - 1 - i);
        plot.Axes.Left.MinimumSize = 30 + (float)figure.Bars.Max(bar => TextWidth.Of(bar.Label, 12));
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.Bottom.TickGenerator = Ticks.Counts();
        var (scale, end, texts) = BarRoom.Of(figure, canvas.Measure().Width);
        plot.Axes.Bottom.TickGenerator = Ticks.Of(scale, end, isCounted: true);
        for (int i = 0; i < count; i++)
        {
            var bar = figure.Bars[i];
            plot.Add.Bar(new ScottPlot.Bar
            {
                Position = count - 1 - i, Value = scale.At(bar.Value), Size = 0.75, Orientation = Orientation.Horizontal,
                FillColor = canvas.Of(bar.Color), LineWidth = 0,
            });
            canvas.Text(texts[i], scale.At(bar.Value), count - 1 - i, Alignment.MiddleLeft, BarRoom.FontSize, Palette.Faint, offsetX: 4);
        }

        plot.Axes.SetLimits(0, end, -0.6, count - 0.4);
    }
}
