using CableTools.Charts.Figures;
using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>Nodes and lines at their places.</summary>
internal static class NetworkPlot
{
    public static void Draw(Plot plot, NetworkFigure figure)
    {
        var nodes = figure.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        foreach (var edge in figure.Edges)
        {
            NetworkNode from = nodes[edge.From], to = nodes[edge.To];
            var middle = new Coordinates((X(figure, from) + X(figure, to)) / 2, (from.Y + to.Y) / 2);
            Half(plot, new Coordinates(X(figure, from), from.Y), middle, edge.FromWidth);
            Half(plot, new Coordinates(X(figure, to), to.Y), middle, edge.ToWidth);
        }

        foreach (var node in figure.Nodes)
        {
            var shape = node.IsHollow ? MarkerShape.OpenCircle : MarkerShape.FilledCircle;
            var marker = plot.Add.Marker(X(figure, node), node.Y, shape, (float)node.Size, Color.FromHex(node.Color));
            marker.MarkerLineColor = node.IsHollow ? Color.FromHex(node.Color) : Colors.White;
            marker.MarkerLineWidth = node.IsHollow ? 2 : 1;
        }

        foreach (var node in figure.Nodes.Where(node => node.Label.Length > 0))
        {
            var text = plot.Add.Text(Drafting.Wording.Clean(node.Label), X(figure, node), node.Y);
            text.LabelAlignment = figure.IsTimed ? Alignment.LowerLeft : node.IsLabelAbove ? Alignment.LowerCenter : Alignment.UpperCenter;
            text.OffsetY = figure.IsTimed ? (float)(-node.Size / 2) : node.IsLabelAbove ? (float)(-node.Size / 2 - 1)
                : (float)(node.Size / 2 + 1);
            text.LabelFontSize = 11;
            text.LabelFontColor = Color.FromHex(Palette.Text);
        }

        Axes(plot, figure);
        if (figure.Legend.Count > 0) SeriesPlot.Legend(plot, figure.Legend);
    }

    private static void Half(Plot plot, Coordinates from, Coordinates to, double width)
    {
        if (width == 0) return;
        var line = plot.Add.Line(from, to);
        line.LineColor = Color.FromHex("#7A8694").WithAlpha(.55);
        line.LineWidth = (float)width;
    }

    private static void Axes(Plot plot, NetworkFigure figure)
    {
        Ticks.None(plot.Axes.Left);
        if (figure.IsTimed)
        {
            plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.DateTimeAutomatic
            {
                LabelFormatter = time => time.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture),
            };
            plot.Grid.YAxisStyle.IsVisible = false;
            plot.Axes.Left.IsVisible = false;
        }
        else
        {
            Ticks.None(plot.Axes.Bottom);
            plot.HideGrid();
        }

        double left = figure.Nodes.Min(node => X(figure, node)), right = figure.Nodes.Max(node => X(figure, node));
        double bottom = figure.Nodes.Min(node => node.Y), top = figure.Nodes.Max(node => node.Y);
        var (x, y) = figure.Margins;
        plot.Axes.SetLimits(left - x.Before, right + x.After, bottom - y, top + y);
    }

    // ScottPlot's times are OLE dates, which begin at the end of 1899.
    private static double X(NetworkFigure figure, NetworkNode node) =>
        figure.IsTimed ? new DateTime((long)(node.X * TimeSpan.TicksPerDay)).ToOADate() : node.X;
}
