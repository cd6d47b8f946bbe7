using CableTools.Charts.Figures;
using CableTools.Charts.Placing;
using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>Nodes and lines at their places.</summary>
internal static class NetworkPlot
{
    // Pixels that the label of a tick needs.
    private const int TickWidth = 90;

    public static void Draw(Canvas canvas, NetworkFigure figure)
    {
        var plot = canvas.Plot;
        Axes(plot, figure, canvas.Width);
        var area = canvas.Measure();
        var view = NetworkView.Of(figure, area.Width, area.Height);
        plot.Axes.SetLimits(view.Left, view.Right, view.Bottom, view.Top);
        if (figure.IsTimed)
        {
            var ticks = new ScottPlot.TickGenerators.NumericManual();
            foreach (var (day, label) in TimeTicks.Between(view.Left, view.Right, Math.Max(2, (int)area.Width / TickWidth)))
                ticks.AddMajor(day, label);
            plot.Axes.Bottom.TickGenerator = ticks;
        }

        Lines(canvas, figure);
        foreach (var node in figure.Nodes) Mark(canvas, node, view);
        double across = area.Width / (view.Right - view.Left);
        for (int i = 0; i < figure.Nodes.Count; i++)
        {
            var node = figure.Nodes[i];
            if (view.Sides[i] is not { } side) continue;
            bool isSpan = node.Until is not null;
            canvas.Label(node.Label, node.Middle, node.Y, isSpan ? (node.Until!.Value - node.X) / 2 * across : node.Size / 2,
                isSpan ? NetworkView.HalfBarPixels : node.Size / 2, side);
        }
    }

    private static void Lines(Canvas canvas, NetworkFigure figure)
    {
        var nodes = figure.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        foreach (var edge in figure.Edges)
        {
            NetworkNode from = nodes[edge.From], to = nodes[edge.To];
            var middle = new Coordinates((from.Middle + to.Middle) / 2, (from.Y + to.Y) / 2);
            Half(canvas, new Coordinates(from.Middle, from.Y), middle, edge.FromWidth);
            Half(canvas, new Coordinates(to.Middle, to.Y), middle, edge.ToWidth);
        }
    }

    private static void Half(Canvas canvas, Coordinates from, Coordinates to, double width)
    {
        if (width == 0) return;
        var line = canvas.Plot.Add.Line(from, to);
        line.LineColor = canvas.Of(Palette.Line);
        line.LineWidth = (float)width;
    }

    private static void Mark(Canvas canvas, NetworkNode node, NetworkView view)
    {
        Color color = canvas.Of(node.Color), page = canvas.Of(Palette.Page);
        if (node.Until is { } until)
        {
            var bar = canvas.Plot.Add.Rectangle(node.X, until, node.Y - view.HalfBar, node.Y + view.HalfBar);
            bar.FillColor = page;
            bar.LineColor = color;
            bar.LineWidth = 1.5f;
            return;
        }

        var marker = canvas.Plot.Add.Marker(node.X, node.Y, MarkerShape.FilledCircle, (float)node.Size, node.IsHollow ? page : color);
        marker.MarkerLineColor = node.IsHollow ? color : page;
        marker.MarkerLineWidth = node.IsHollow ? 1.5f : 1;
    }

    private static void Axes(Plot plot, NetworkFigure figure, int width)
    {
        Ticks.None(plot.Axes.Left);
        plot.Axes.Left.IsVisible = false;
        if (figure.IsTimed)
        {
            plot.Grid.YAxisStyle.IsVisible = false;
            // Half of the first tick's label.
            plot.Axes.AddPanel(new Spacer(Edge.Left, width, 18));
            return;
        }

        Ticks.None(plot.Axes.Bottom);
        plot.HideGrid();
    }
}
