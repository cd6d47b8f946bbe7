using System.Globalization;
using CableTools.Charts.Figures;
using static CableTools.Charts.Plotly.PlotlyRenderer;

namespace CableTools.Charts.Plotly;

internal static class PlotlyNetwork
{
    // A trace has one width: lines of nearly the same width share one, or hundreds of lines would be hundreds of traces.
    private const double WidthStep = 0.8;

    public static PlotlyParts Draw(NetworkFigure figure)
    {
        var traces = Lines(figure);
        traces.AddRange(Groups(figure));
        var ((before, after), above) = figure.Margins;
        object[] x = [Place(figure, figure.Nodes.Min(node => node.X) - before), Place(figure, figure.Nodes.Max(node => node.X) + after)];
        double[] y = [figure.Nodes.Min(node => node.Y) - above, figure.Nodes.Max(node => node.Y) + above];
        var hidden = new (string, object?)[] { ("showgrid", false), ("showticklabels", false), ("showline", false), ("ticks", "") };
        return new PlotlyParts(traces, Members(
            ("height", 620), ("hovermode", "closest"), ("showlegend", figure.Legend.Count > 0),
            ("xaxis", figure.IsTimed ? Axis(figure.XTitle, ("type", "date"), ("range", x))
                : Axis(figure.XTitle, [.. hidden, ("range", x)])), ("yaxis", Axis(figure.YTitle, [.. hidden, ("range", y)]))));
    }

    private static List<Dictionary<string, object?>> Lines(NetworkFigure figure)
    {
        var nodes = figure.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        var byWidth = new SortedDictionary<int, (List<object?> X, List<object?> Y)>();
        foreach (var edge in figure.Edges)
        {
            NetworkNode from = nodes[edge.From], to = nodes[edge.To];
            double x = (from.X + to.X) / 2, y = (from.Y + to.Y) / 2;
            Add(from, edge.FromWidth);
            Add(to, edge.ToWidth);

            void Add(NetworkNode node, double width)
            {
                if (width == 0) return;
                int step = Math.Max(1, (int)Math.Round(width / WidthStep));
                if (!byWidth.TryGetValue(step, out var line)) byWidth.Add(step, line = ([], []));
                line.X.AddRange([Place(figure, node.X), Place(figure, x), null]);
                line.Y.AddRange([node.Y, y, null]);
            }
        }

        return
        [
            .. byWidth.Select(pair => Trace("scatter",
                ("mode", "lines"), ("x", pair.Value.X), ("y", pair.Value.Y),
                ("line", Members(("color", "rgba(122,134,148,0.55)"), ("width", pair.Key * WidthStep))),
                ("hoverinfo", "skip"), ("showlegend", false))),
        ];
    }

    private static IEnumerable<Dictionary<string, object?>> Groups(NetworkFigure figure)
    {
        foreach (var group in figure.Nodes.GroupBy(node => (node.Color, node.IsHollow)))
        {
            string name = figure.Legend.FirstOrDefault(entry => (entry.Color, entry.IsHollow) == group.Key).Name ?? "";
            yield return Trace("scatter",
                ("mode", "markers+text"), ("name", Plain(name)), ("x", group.Select(node => Place(figure, node.X)).ToArray()),
                ("y", group.Select(node => node.Y).ToArray()),
                ("text", group.Select(node => Plain(node.Label)).ToArray()),
                ("textposition", group.Select(node => figure.IsTimed ? "top right" : node.IsLabelAbove ? "top center" : "bottom center")
                    .ToArray()), ("textfont", Members(("size", 11))),
                ("marker", Members(
                    ("size", group.Select(node => node.Size).ToArray()), ("color", group.Key.IsHollow ? "#FFFFFF" : group.Key.Color),
                    ("opacity", 1),
                    ("line", Members(("color", group.Key.IsHollow ? group.Key.Color : "#FFFFFF"), ("width", group.Key.IsHollow ? 2 : 1))))),
                ("customdata", group.Select(node => Plain(node.Note)).ToArray()), ("hovertemplate", "%{customdata}<extra></extra>"));
        }
    }

    private static object Place(NetworkFigure figure, double x) =>
        figure.IsTimed ? new DateTime((long)(x * TimeSpan.TicksPerDay)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : x;
}
