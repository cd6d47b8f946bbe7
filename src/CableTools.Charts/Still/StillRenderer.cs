using CableTools.Charts.Figures;
using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>Draws a figure with ScottPlot.</summary>
internal static class StillRenderer
{
    // Pixels right of the plot, in which half of the last label stands.
    private const int PlotRight = 28;

    // The first sans serif that is there: what a system takes by default may be any font.
    private static readonly Lazy<string> Font = new(() =>
    {
        var installed = new HashSet<string>(SkiaSharp.SKFontManager.Default.FontFamilies, StringComparer.OrdinalIgnoreCase);
        return new[] { "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans", "Noto Sans",
            "DejaVu Sans" }.FirstOrDefault(installed.Contains) ?? Fonts.Default;
    });

    /// <summary>A plot to be rendered at this size: texts are broken and labels thinned for it.</summary>
    public static Plot Draw(ChartFigure figure, int width, int height, ChartTheme theme = ChartTheme.Light)
    {
        var plot = new Plot();
        var canvas = new Canvas(plot, width, height, theme, Font.Value);
        Frame(canvas, figure);
        if (figure.IsEmpty)
        {
            Empty(canvas);
            return plot;
        }

        switch (figure)
        {
            case BarFigure bars: BarPlot.Draw(canvas, bars); break;
            case SeriesFigure series: SeriesPlot.Draw(canvas, series); break;
            case HeatMapFigure map: HeatMapPlot.Draw(canvas, map); break;
            case MapFigure map: MapPlot.Draw(canvas, map); break;
            case NetworkFigure network: NetworkPlot.Draw(canvas, network); break;
            default: throw new NotSupportedException($"No still picture of a {figure.GetType().Name}.");
        }

        return plot;
    }

    private static void Frame(Canvas canvas, ChartFigure figure)
    {
        var plot = canvas.Plot;
        plot.FigureBackground.Color = plot.DataBackground.Color = canvas.Of(Palette.Page);
        plot.Axes.Title.IsVisible = false;
        plot.Font.Set(canvas.Font);
        plot.Axes.Frame(true);
        plot.Axes.Right.FrameLineStyle.IsVisible = false;
        plot.Axes.Top.FrameLineStyle.IsVisible = false;
        foreach (var axis in plot.Axes.GetAxes())
        {
            axis.FrameLineStyle.Color = axis.MajorTickStyle.Color = canvas.Of(Palette.Other);
            axis.MinorTickStyle.Length = 0;
            axis.TickLabelStyle.FontSize = 12;
            axis.TickLabelStyle.ForeColor = canvas.Of(Palette.Text);
        }

        plot.XLabel(figure.XTitle, 13);
        plot.YLabel(figure.YTitle, 13);
        plot.Axes.Bottom.Label.Bold = plot.Axes.Left.Label.Bold = false;
        plot.Axes.Bottom.Label.ForeColor = plot.Axes.Left.Label.ForeColor = canvas.Of(Palette.Text);
        plot.Axes.Right.MinimumSize = PlotRight;
        plot.Grid.MajorLineColor = canvas.Of(Palette.Grid);
        plot.Axes.AddPanel(new Spacer(Edge.Left, canvas.Width, 6));
        // Panels stand one after the other from the plot outwards.
        if (figure.Subtitle.Length > 0)
            plot.Axes.AddPanel(new TextLines(canvas, Edge.Top, figure.Subtitle, 12, Palette.Faint, false, 4));
        plot.Axes.AddPanel(new TextLines(canvas, Edge.Top, figure.Title, 18, Palette.Text, true, 12));
        if (!figure.IsEmpty && figure is HeatMapFigure map)
            plot.Axes.AddPanel(new ScaleRow(canvas, map));
        if (!figure.IsEmpty && figure.Legend.Count > 0) plot.Axes.AddPanel(new LegendRows(canvas, figure.Legend));
        if (figure.Source.Length > 0)
            plot.Axes.AddPanel(new TextLines(canvas, Edge.Bottom, figure.Source, 10, Palette.Faint, false, 4));
    }

    private static void Empty(Canvas canvas)
    {
        var plot = canvas.Plot;
        plot.HideGrid();
        plot.Axes.SetLimits(0, 1, 0, 1);
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        canvas.Text(ChartFigure.EmptyMessage, 0.5, 0.5, Alignment.MiddleCenter, 18, Palette.Faint);
    }
}
