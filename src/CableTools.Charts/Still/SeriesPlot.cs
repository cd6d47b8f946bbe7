using CableTools.Charts.Figures;
using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>Series over time, stacked, as columns or areas.</summary>
internal static class SeriesPlot
{
    public static void Draw(Plot plot, SeriesFigure figure)
    {
        int count = figure.Labels.Count;
        double[] floor = new double[count];
        foreach (var series in figure.Series)
        {
            double[] top = floor.Zip(series.Values, (low, value) => low + value).ToArray();
            if (figure.Style == SeriesStyle.Areas) Area(plot, series, floor, top);
            else Columns(plot, series, floor, top);
            floor = top;
        }

        plot.Axes.Bottom.TickGenerator = Ticks.Named(figure.Labels, 12);
        plot.Axes.Left.TickGenerator = Ticks.Counts();
        plot.Grid.XAxisStyle.IsVisible = false;
        double most = figure.Unit == "%" ? 100 : Math.Max(1, floor.Max() * 1.05);
        double margin = figure.Style == SeriesStyle.Areas ? 0 : 0.6;
        plot.Axes.SetLimits(-margin, Math.Max(count - 1, 0.5) + margin, 0, most);
        if (figure.Series.Count > 1) Legend(plot, figure.Series.Reverse().Select(series => (series.Name, series.Color, false)));
    }

    public static void Legend(Plot plot, IEnumerable<(string Name, string Color, bool IsHollow)> entries)
    {
        plot.Legend.ManualItems.Clear();
        foreach (var (name, color, isHollow) in entries)
        {
            plot.Legend.ManualItems.Add(new LegendItem
            {
                LabelText = Drafting.Wording.Clean(name),
                MarkerStyle = new MarkerStyle(isHollow ? MarkerShape.OpenCircle : MarkerShape.FilledSquare, 12,
                    Color.FromHex(color)) { LineWidth = 2, LineColor = Color.FromHex(color) },
            });
        }

        var panel = plot.ShowLegend(Edge.Right);
        panel.Legend.OutlineWidth = 0;
        panel.Legend.ShadowColor = Colors.Transparent;
        panel.Legend.FontSize = 12;
        panel.Legend.FontColor = Color.FromHex(Palette.Text);
        panel.Alignment = Alignment.UpperLeft;
    }

    private static void Columns(Plot plot, Series series, double[] floor, double[] top)
    {
        // A gap of a fixed part would make thin columns disappear between the gaps.
        double width = floor.Length > 60 ? 1 : 0.8;
        var bars = new List<ScottPlot.Bar>(
            Enumerable.Range(0, floor.Length).Where(i => top[i] > floor[i]).Select(i => new ScottPlot.Bar
            {
                Position = i, ValueBase = floor[i], Value = top[i], Size = width, FillColor = Color.FromHex(series.Color), LineWidth = 0,
            }));
        plot.Add.Bars(bars);
    }

    private static void Area(Plot plot, Series series, double[] floor, double[] top)
    {
        var area = plot.Add.FillY([.. Enumerable.Range(0, floor.Length).Select(i => (double)i)], floor, top);
        area.FillColor = Color.FromHex(series.Color);
        area.LineColor = Colors.White;
        // Wider, and it would hide a peak of one month.
        area.LineWidth = 0.4f;
        area.MarkerSize = 0;
    }
}
