using CableTools.Charts.Figures;
using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>Draws a figure with ScottPlot.</summary>
internal static class StillRenderer
{
    // The first sans serif that is there: what a system takes by default may be any font.
    private static readonly Lazy<string> Font = new(() =>
    {
        var installed = new HashSet<string>(SkiaSharp.SKFontManager.Default.FontFamilies, StringComparer.OrdinalIgnoreCase);
        return new[] { "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans", "Noto Sans",
            "DejaVu Sans" }.FirstOrDefault(installed.Contains) ?? Fonts.Default;
    });

    public static Plot Draw(ChartFigure figure)
    {
        var plot = new Plot();
        Frame(plot, figure);
        if (figure.IsEmpty)
        {
            Empty(plot);
            return plot;
        }

        switch (figure)
        {
            case BarFigure bars: BarPlot.Draw(plot, bars); break;
            case SeriesFigure series: SeriesPlot.Draw(plot, series); break;
            case HeatMapFigure map: HeatMapPlot.Draw(plot, map); break;
            case MapFigure map: MapPlot.Draw(plot, map); break;
            case NetworkFigure network: NetworkPlot.Draw(plot, network); break;
            default: throw new NotSupportedException($"No still picture of a {figure.GetType().Name}.");
        }

        return plot;
    }

    private static void Frame(Plot plot, ChartFigure figure)
    {
        plot.FigureBackground.Color = Colors.White;
        plot.DataBackground.Color = Colors.White;
        plot.Axes.Title.IsVisible = false;
        plot.Font.Set(Font.Value);
        plot.Axes.Frame(true);
        plot.Axes.Right.FrameLineStyle.IsVisible = false;
        plot.Axes.Top.FrameLineStyle.IsVisible = false;
        foreach (var axis in plot.Axes.GetAxes())
        {
            axis.FrameLineStyle.Color = Color.FromHex(Palette.Other);
            axis.MinorTickStyle.Length = 0;
            axis.TickLabelStyle.FontSize = 12;
            axis.TickLabelStyle.ForeColor = Color.FromHex(Palette.Text);
        }

        plot.XLabel(figure.XTitle, 13);
        plot.YLabel(figure.YTitle, 13);
        plot.Axes.Bottom.Label.Bold = plot.Axes.Left.Label.Bold = false;
        plot.Axes.Bottom.Label.ForeColor = plot.Axes.Left.Label.ForeColor = Color.FromHex(Palette.Text);
        plot.Grid.MajorLineColor = Color.FromHex("#E6E6E6");
        // Panels stand one after the other from the plot outwards.
        if (figure.Subtitle.Length > 0)
            plot.Axes.AddPanel(new TextLine(Edge.Top, figure.Subtitle, Font.Value, 12, Palette.Faint, false, 4));
        plot.Axes.AddPanel(new TextLine(Edge.Top, figure.Title, Font.Value, 18, Palette.Text, true, 14));
        if (figure.Source.Length > 0) plot.Axes.AddPanel(new TextLine(Edge.Bottom, figure.Source, Font.Value, 10, Palette.Faint, false, 6));
    }

    private static void Empty(Plot plot)
    {
        plot.HideGrid();
        plot.Axes.SetLimits(0, 1, 0, 1);
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        var text = plot.Add.Text(ChartFigure.EmptyMessage, 0.5, 0.5);
        text.LabelFontSize = 18;
        text.LabelFontColor = Color.FromHex(Palette.Faint);
        text.LabelAlignment = Alignment.MiddleCenter;
    }
}
