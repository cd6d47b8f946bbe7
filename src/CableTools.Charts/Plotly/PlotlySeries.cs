using CableTools.Charts.Figures;
using CableTools.Charts.Placing;
using static CableTools.Charts.Plotly.PlotlyRenderer;

namespace CableTools.Charts.Plotly;

internal static class PlotlySeries
{
    private const int Left = 66;

    public static PlotlyBody Draw(SeriesFigure figure, int width, int? height)
    {
        // Buckets are numbered: a date axis would put a column's middle on the first day of its bucket.
        int count = figure.Labels.Count;
        var scale = SeriesRoom.Scale(figure);
        var ticks = TimeTicks.Of(figure.Starts, Math.Max(2, (width - Left - PlotlyFrame.Right) / 62));
        int inner = height ?? 330;
        double end = SeriesRoom.End(figure, scale);
        var lanes = MarkLanes.Of(figure, width - Left - PlotlyFrame.Right, inner);
        return new PlotlyBody([.. Traces(figure), .. Marks(lanes)], Members(
            ("barmode", "stack"), ("bargap", count > 60 ? 0 : 0.2), ("hovermode", "closest"),
            ("xaxis", Axis(figure.XTitle, [.. Ticks(ticks, i => figure.Labels[i]), ("tickangle", 0), ("showgrid", false),
                ("range", new[] { -0.6, count - 0.4 })])),
            // The lanes stand above what the axis counts.
            ("yaxis", Axis(figure.YTitle, lanes.Share > 0 ? scale.Axis(end / (1 - lanes.Share))
                : figure.Unit == "%" || figure.IsLogarithmic ? scale.Axis(end) : [("rangemode", "tozero"), .. ValueScale.Format(end)])),
            lanes.Share > 0 ? ("yaxis2", Members(("overlaying", "y"), ("range", new[] { 0, 1 }), ("visible", false), ("fixedrange", true)))
                : ("showlegend", figure.Legend.Count > 0)), Left, inner);
    }

    private static IEnumerable<Dictionary<string, object?>> Marks(MarkLanes lanes) => lanes.Bars.SelectMany(bar =>
    {
        double[] x = [bar.From, bar.To, bar.To, bar.From], y = [bar.Height - bar.Half, bar.Height + bar.Half];
        return new[]
        {
            Trace("scatter", ("mode", "lines"), ("fill", "toself"), ("fillcolor", bar.Mark.Color), ("line", Members(("width", 0))),
                ("x", x), ("y", new[] { y[0], y[0], y[1], y[1] }), ("yaxis", "y2"), ("hoverinfo", "skip"), ("showlegend", false)),
            // An outline has no note: a point that is not seen has it, and the label.
            Trace("scatter", ("mode", "markers+text"), ("x", new[] { bar.Side == LabelSide.Left ? bar.From : bar.To }),
                ("y", new[] { bar.Height }), ("yaxis", "y2"), ("text", new[] { bar.Side is null ? "" : Plain(bar.Mark.Label) }),
                ("textposition", NameOf(bar.Side)), ("textfont", Members(("size", Labels.FontSize))),
                ("marker", Members(("size", 10), ("opacity", 0), ("color", bar.Mark.Color))),
                ("customdata", new[] { Plain(bar.Mark.Note) }),
                ("hovertemplate", "%{customdata}<extra></extra>"), ("showlegend", false)),
        };
    });

    private static List<Dictionary<string, object?>> Traces(SeriesFigure figure) => figure.DrawnForm switch
    {
        SeriesForm.Lines => [.. figure.Series.Select(series => Trace("scatter", [("mode", "lines+markers"),
            ("line", Members(("color", series.Color), ("width", 2))), ("marker", Members(("color", series.Color), ("size", 5))),
            ("connectgaps", false), .. Values(figure, series, Shown(figure, series))]))],
        SeriesForm.Areas =>
            [.. figure.Series.Zip(AreaShape.Of(figure), (series, rings) => Area(figure, series, rings)).SelectMany(area => area)],
        _ => [.. figure.Series.Select(series => Trace("bar", [("marker", Members(("color", series.Color),
            ("line", Members(("width", 0))))), .. Values(figure, series, [.. series.Values])]))],
    };

    // An outline can be pointed at, but has no values to tell: points that are not seen tell them.
    private static IEnumerable<Dictionary<string, object?>> Area(SeriesFigure figure, Series series,
        IReadOnlyList<IReadOnlyList<(double X, double Y)>> rings)
    {
        var points = rings.SelectMany(ring => ring.Select(point => ((double?, double?))point).Append((null, null))).ToList();
        yield return Trace("scatter", ("mode", "lines"), ("line", Members(("width", 0), ("color", series.Color))), ("fill", "toself"),
            ("fillcolor", series.Color), ("name", Plain(series.Name)), ("legendgroup", Plain(series.Name)), ("hoverinfo", "skip"),
            ("x", points.Select(point => point.Item1).ToArray()), ("y", points.Select(point => point.Item2).ToArray()));
        double[] tops = SeriesRoom.Tops(figure, series);
        yield return Trace("scatter", [("mode", "markers"), ("marker", Members(("color", series.Color), ("size", 8), ("opacity", 0))),
            .. Values(figure, series, [.. series.Values.Select((value, i) => value is > 0 ? (double?)tops[i] : null)], "%{text}"),
            ("text", series.Values.Select(value => ChartFigure.Written(value ?? 0)).ToArray()),
            ("legendgroup", Plain(series.Name)), ("showlegend", false)]);
    }

    // A logarithmic axis has no place for 0: the line has a gap there.
    private static double?[] Shown(SeriesFigure figure, Series series) =>
        [.. series.Values.Select(value => figure.IsLogarithmic && value is 0 ? null : value)];

    private static (string Key, object? Value)[] Values(SeriesFigure figure, Series series, double?[] heights, string? told = null)
    {
        string value = told is null ? figure.Unit == "%" ? "%{y:.1f} %" : "%{y}" : told + (figure.Unit == "%" ? " %" : "");
        return
        [
            ("name", Plain(series.Name)), ("x", Enumerable.Range(0, figure.Labels.Count).ToArray()), ("y", heights),
            ("customdata", figure.Labels.Select(Plain).ToArray()),
            ("hovertemplate", figure.Series.Count == 1 ? $"<b>%{{customdata}}</b>: {value}<extra></extra>"
                : $"<b>%{{customdata}}</b>, {Plain(series.Name)}: {value}<extra></extra>"),
        ];
    }
}
