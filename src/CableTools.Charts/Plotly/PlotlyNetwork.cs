using System.Globalization;
using CableTools.Charts.Figures;
using CableTools.Charts.Placing;
using static CableTools.Charts.Plotly.PlotlyRenderer;

namespace CableTools.Charts.Plotly;

internal static class PlotlyNetwork
{
    // A trace has one width: lines of nearly the same width share one, or hundreds of lines would be hundreds of traces.
    private const double WidthStep = 0.8;
    private const int Left = 16, Natural = 460;

    public static PlotlyBody Draw(NetworkFigure figure, int width, int? height)
    {
        int inner = height ?? Natural;
        var view = NetworkView.Of(figure, width - Left - PlotlyFrame.Right, inner);
        var traces = Lines(figure);
        traces.AddRange(Groups(figure, view));
        object[] x = [Place(figure, view.Left), Place(figure, view.Right)];
        double[] y = [view.Bottom, view.Top];
        var hidden = new (string, object?)[] { ("showgrid", false), ("showticklabels", false), ("showline", false), ("ticks", "") };
        return new PlotlyBody(traces, Members(
            ("hovermode", "closest"),
            ("xaxis", figure.IsTimed ? Axis(figure.XTitle, ("type", "date"), ("range", x), ("nticks", width / 90), ("tickangle", 0),
                ("tickformatstops", Formats)) : Axis(figure.XTitle, [.. hidden, ("range", x)])),
            ("yaxis", Axis(figure.YTitle, [.. hidden, ("range", y)]))), Left, inner, figure.IsTimed ? 48 : 12);
    }

    // The labels of all charts: 2006-05-12, 2006-05, 2006.
    private static object[] Formats =>
    [
        Members(("dtickrange", new object?[] { null, 86_400_000 - 1 }), ("value", "%Y-%m-%d %H:%M")),
        Members(("dtickrange", new object?[] { 86_400_000, "M1" }), ("value", "%Y-%m-%d")),
        Members(("dtickrange", new object?[] { "M1", "M12" }), ("value", "%Y-%m")),
        Members(("dtickrange", new object?[] { "M12", null }), ("value", "%Y")),
    ];

    private static List<Dictionary<string, object?>> Lines(NetworkFigure figure)
    {
        var nodes = figure.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        var byWidth = new SortedDictionary<int, (List<object?> X, List<object?> Y)>();
        foreach (var edge in figure.Edges)
        {
            NetworkNode from = nodes[edge.From], to = nodes[edge.To];
            double x = (from.Middle + to.Middle) / 2, y = (from.Y + to.Y) / 2;
            Add(from, edge.FromWidth);
            Add(to, edge.ToWidth);

            void Add(NetworkNode node, double width)
            {
                if (width == 0) return;
                int step = Math.Max(1, (int)Math.Round(width / WidthStep));
                if (!byWidth.TryGetValue(step, out var line)) byWidth.Add(step, line = ([], []));
                line.X.AddRange([Place(figure, node.Middle), Place(figure, x), null]);
                line.Y.AddRange([node.Y, y, null]);
            }
        }

        return
        [
            .. byWidth.Select(pair => Trace("scatter",
                ("mode", "lines"), ("x", pair.Value.X), ("y", pair.Value.Y),
                ("line", Members(("color", Palette.Line), ("width", pair.Key * WidthStep))),
                ("hoverinfo", "skip"), ("showlegend", false))),
        ];
    }

    private static IEnumerable<Dictionary<string, object?>> Groups(NetworkFigure figure, NetworkView view)
    {
        foreach (var group in figure.Nodes.Select((node, i) => (Node: node, Side: view.Sides[i]))
            .GroupBy(pair => (pair.Node.Color, pair.Node.IsHollow, IsSpan: pair.Node.Until is not null)))
        {
            var (color, isHollow, isSpan) = group.Key;
            var nodes = group.Select(pair => pair.Node).ToList();
            string name = figure.Legend.FirstOrDefault(entry => (entry.Color, entry.IsHollow) == (color, isHollow)).Name ?? "";
            var marker = Members(
                ("size", nodes.Select(node => isSpan ? 2 * NetworkView.HalfBarPixels : node.Size).ToArray()),
                ("color", isHollow ? Palette.Page : color), ("symbol", isSpan ? "square" : "circle"), ("opacity", 1),
                ("line", Members(("color", isHollow ? color : Palette.Page), ("width", isHollow ? 1.5 : 1))));
            if (isSpan)
            {
                // The bars are drawn; an unseen mark at the side of the label keeps it off, and has the note.
                yield return Bars(figure, nodes, color, view.HalfBar);
                yield return Trace("scatter", ("mode", "markers"), ("name", Plain(name)), ("x", new object?[] { null }),
                    ("y", new object?[] { null }), ("marker", new Dictionary<string, object?>(marker) { ["size"] = 8 }));
                marker["opacity"] = 0;
            }

            yield return Trace("scatter",
                ("mode", "markers+text"), ("name", Plain(name)), ("showlegend", !isSpan),
                ("x", group.Select(pair => Place(figure, Anchor(pair.Node, pair.Side))).ToArray()),
                ("y", nodes.Select(node => node.Y).ToArray()),
                ("text", group.Select(pair => pair.Side is null ? "" : Plain(pair.Node.Label)).ToArray()),
                ("textposition", group.Select(pair => NameOf(pair.Side)).ToArray()), ("textfont", Members(("size", Labels.FontSize))),
                ("marker", marker),
                ("customdata", nodes.Select(node => Plain(node.Note)).ToArray()), ("hovertemplate", "%{customdata}<extra></extra>"));
        }
    }

    // The label of a bar stands at its end.
    private static double Anchor(NetworkNode node, LabelSide? side) => side?.Direction().Across switch
    {
        _ when node.Until is null => node.X,
        1 => node.Until.Value,
        -1 => node.X,
        _ => node.Middle,
    };

    private static Dictionary<string, object?> Bars(NetworkFigure figure, IReadOnlyList<NetworkNode> nodes, string color, double half) =>
        Trace("scatter",
            ("mode", "lines"), ("fill", "toself"), ("fillcolor", Palette.Page), ("line", Members(("color", color), ("width", 1.5))),
            ("x", nodes.SelectMany(node => new[] { node.X, node.Until!.Value, node.Until.Value, node.X, node.X }
                .Select(x => (object?)Place(figure, x)).Append(null)).ToArray()),
            ("y", nodes.SelectMany(node => new[] { -half, -half, half, half, -half }.Select(up => (double?)(node.Y + up)).Append(null))
                .ToArray()), ("hoverinfo", "skip"), ("showlegend", false));

    private static object Place(NetworkFigure figure, double x) =>
        figure.IsTimed ? new DateTime((long)(x * TimeSpan.TicksPerDay)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : x;
}
