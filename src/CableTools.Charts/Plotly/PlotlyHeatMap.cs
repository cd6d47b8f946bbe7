using CableTools.Charts.Figures;
using CableTools.Charts.Placing;
using static CableTools.Charts.Plotly.PlotlyRenderer;

namespace CableTools.Charts.Plotly;

internal static class PlotlyHeatMap
{
    private const int Row = 22, ScaleHeight = 58;

    public static PlotlyBody Draw(HeatMapFigure figure, int width, int? height)
    {
        int[] rows = Enumerable.Range(0, figure.Rows.Count).ToArray(), columns = Enumerable.Range(0, figure.Columns.Count).ToArray();
        object[][] scale = figure.Scale.Select((color, i) => new object[] { (double)i / (figure.Scale.Count - 1), color }).ToArray();
        int left = LeftOf(figure.Rows), inner = height ?? Row * Math.Max(10, figure.Rows.Count), across = width - left - PlotlyFrame.Right;
        var ticks = ColumnTicks.Of(figure, across);
        int below = 34 + (int)ticks.Height;
        var trace = Trace("heatmap",
            ("x", columns), ("y", rows), ("z", figure.Values.Select(row => row.ToArray()).ToArray()),
            ("text", figure.Values.Select((row, y) => row.Select((_, x) => Plain($"{figure.Rows[y]}, {figure.Columns[x]}")).ToArray())
                .ToArray()),
            ("hovertemplate", $"<b>%{{text}}</b>: %{{z}} {Plain(figure.ValueTitle)}<extra></extra>"), ("hoverongaps", false),
            ("colorscale", scale), ("zmin", 0), ("zmax", Math.Max(1, figure.Maximum)),
            ("xgap", across / columns.Length > 6 ? 1 : 0), ("ygap", 1),
            ("colorbar", Members(
                ("title", Members(("text", Plain(figure.ValueTitle)), ("side", "top"))), ("outlinewidth", 0), ("orientation", "h"),
                ("thickness", 12), ("len", 0.6), ("x", 0), ("xanchor", "left"), ("y", -(double)below / inner), ("yanchor", "top"),
                ("xpad", 0), ("ypad", 0))));
        var traces = new List<Dictionary<string, object?>> { trace };
        if (figure.ShowsValues) traces.AddRange(Numbers(figure));
        return new PlotlyBody(traces, Members(
            ("xaxis", Axis(figure.XTitle, [.. Ticks(ticks.Places, i => figure.Columns[i]), ("tickangle", ticks.IsUpright ? -90 : 0),
                ("showgrid", false), ("range", new[] { -0.5, columns.Length - 0.5 })])),
            ("yaxis", Axis(figure.YTitle, [("range", new[] { rows.Length - 0.5, -0.5 }), .. Ticks(rows, i => figure.Rows[i]),
                ("showgrid", false)]))),
            left, inner, below + ScaleHeight);
    }

    // plotly's own colour of numbers in cells is a grey that is hard to read in the middle of the scale.
    private static IEnumerable<Dictionary<string, object?>> Numbers(HeatMapFigure figure)
    {
        double most = Math.Max(1, figure.Maximum);
        var cells = figure.Values.SelectMany((row, y) => row.Select((value, x) => (X: x, Y: y, Value: value)))
            .Where(cell => cell.Value is not (null or 0));
        var groups = cells.GroupBy(cell => Contrast.TextOn(Contrast.OfScale(cell.Value!.Value / most, figure.Scale)));
        return groups.Select(group => Trace("scatter",
            ("mode", "text"), ("x", group.Select(cell => cell.X).ToArray()), ("y", group.Select(cell => cell.Y).ToArray()),
            ("text", group.Select(cell => ChartFigure.Written(cell.Value!.Value)).ToArray()),
            ("textfont", Members(("size", 10), ("color", group.Key))), ("hoverinfo", "skip"), ("showlegend", false)));
    }
}
