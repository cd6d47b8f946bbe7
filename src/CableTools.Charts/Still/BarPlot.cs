using CableTools.Charts.Figures;
using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>Bars from the left, with their values at the end.</summary>
internal static class BarPlot
{
    public static void Draw(Plot plot, BarFigure figure)
    {
        int count = figure.Bars.Count;
        double most = figure.Bars.Max(bar => bar.Value);
        for (int i = 0; i < count; i++)
        {
            var bar = figure.Bars[i];
            plot.Add.Bar(new ScottPlot.Bar
            {
                Position = count - 1 - i, Value = bar.Value, Size = 0.75, Orientation = Orientation.Horizontal,
                FillColor = Color.FromHex(bar.Color), LineWidth = 0,
            });
            string note = bar.Note.Split(':')[0];
            var text = plot.Add.Text(ChartFigure.Number(bar.Value)
                + (note.Length > 0 && bar.Note.Contains(':', StringComparison.Ordinal) ? "  " + Drafting.Wording.Short(note, 36) : ""),
                    bar.Value, count - 1 - i);
            text.LabelAlignment = Alignment.MiddleLeft;
            text.OffsetX = 4;
            text.LabelFontSize = 11;
            text.LabelFontColor = Color.FromHex(Palette.Faint);
        }

        var ticks = new ScottPlot.TickGenerators.NumericManual();
        for (int i = 0; i < count; i++) ticks.AddMajor(count - 1 - i, Drafting.Wording.Clean(figure.Bars[i].Label));
        plot.Axes.Left.TickGenerator = ticks;
        plot.Axes.Left.MinimumSize = 36 + 7.5f * figure.Bars.Max(bar => bar.Label.Length);
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Axes.Bottom.TickGenerator = Ticks.Counts();
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.SetLimits(0, most * 1.3, -0.6, count - 0.4);
    }
}
