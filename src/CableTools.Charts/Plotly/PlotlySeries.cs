using System.Globalization;
using CableTools.Charts.Figures;
using static CableTools.Charts.Plotly.PlotlyRenderer;

namespace CableTools.Charts.Plotly;

internal static class PlotlySeries
{
    public static PlotlyParts Draw(SeriesFigure figure)
    {
        bool isColumns = figure.Style == SeriesStyle.Columns;
        bool isShare = figure.Unit == "%";
        // A date axis would put a column's middle on the first day of its bucket; with few buckets their names are the axis.
        bool isNamed = figure.Labels.Count <= 24;
        object x = isNamed ? Enumerable.Range(0, figure.Labels.Count).ToArray()
            : figure.Starts.Select(start => start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ToArray();
        string[] labels = figure.Labels.Select(Plain).ToArray();
        string value = isShare ? "%{y:.1f} %" : "%{y}";
        var traces = figure.Series.Select(series =>
        {
            var trace = isColumns
                ? Trace("bar", ("marker", Members(("color", series.Color))))
                : Trace("scatter", ("mode", "lines"), ("stackgroup", "all"), ("fillcolor", series.Color),
                    ("line", Members(("color", "#FFFFFF"), ("width", 0.8))));
            trace["name"] = Plain(series.Name);
            trace["x"] = x;
            trace["y"] = series.Values.ToArray();
            trace["customdata"] = labels;
            trace["hovertemplate"] = figure.Series.Count == 1 ? $"<b>%{{customdata}}</b>: {value}<extra></extra>"
                : $"{Plain(series.Name)}: {value}<extra></extra>";
            return trace;
        }).ToList();

        var axis = isNamed
            ? Axis(figure.XTitle, ("tickmode", "array"), ("tickvals", Enumerable.Range(0, labels.Length).ToArray()), ("ticktext", labels),
                ("showgrid", false))
            : Axis(figure.XTitle, ("type", "date"), ("showgrid", false));
        return new PlotlyParts(traces, Members(
            ("barmode", "stack"), ("bargap", figure.Labels.Count > 60 ? 0 : 0.2),
            ("hovermode", figure.Series.Count == 1 ? "closest" : "x unified"),
            ("showlegend", figure.Series.Count > 1), ("legend", Members(("traceorder", "reversed"))),
            ("xaxis", axis), ("yaxis",
                isShare ? Axis(figure.YTitle, ("range", new[] { 0, 100 })) : Axis(figure.YTitle, ("rangemode", "tozero")))));
    }
}
