using CableTools.Charts.Figures;
using CableTools.Charts.Placing;
using static CableTools.Charts.Plotly.PlotlyRenderer;

namespace CableTools.Charts.Plotly;

internal static class PlotlySeries
{
    public static PlotlyBody Draw(SeriesFigure figure, int width)
    {
        bool isShare = figure.Unit == "%";
        // Buckets are numbered: a date axis would put a column's middle on the first day of its bucket.
        int[] places = Enumerable.Range(0, figure.Labels.Count).ToArray();
        string[] labels = figure.Labels.Select(Plain).ToArray();
        string value = isShare ? "%{y:.1f} %" : "%{y}";
        var traces = figure.Series.Select(series => Trace("bar",
            ("marker", Members(("color", series.Color), ("line", Members(("width", 0))))), ("name", Plain(series.Name)), ("x", places),
            ("y", series.Values.ToArray()), ("customdata", labels),
            ("hovertemplate", figure.Series.Count == 1 ? $"<b>%{{customdata}}</b>: {value}<extra></extra>"
                : $"<b>%{{customdata}}</b>, {Plain(series.Name)}: {value}<extra></extra>"))).ToList();
        int left = 66, room = width - left - PlotlyFrame.Right;
        var ticks = TimeTicks.Of(figure.Starts, Math.Max(2, room / 62));
        return new PlotlyBody(traces, Members(
            ("barmode", "stack"), ("bargap", figure.Labels.Count > 60 ? 0 : 0.2), ("hovermode", "closest"),
            ("xaxis", Axis(figure.XTitle, [.. Ticks(ticks, i => figure.Labels[i]), ("tickangle", 0), ("showgrid", false),
                ("range", new[] { -0.6, places.Length - 0.4 })])),
            ("yaxis", isShare ? Axis(figure.YTitle, ("range", new[] { 0, 100 })) : Axis(figure.YTitle, ("rangemode", "tozero")))),
            left, 330);
    }
}
