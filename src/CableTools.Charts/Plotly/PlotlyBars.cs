using CableTools.Charts.Figures;
using static CableTools.Charts.Plotly.PlotlyRenderer;

namespace CableTools.Charts.Plotly;

internal static class PlotlyBars
{
    public static PlotlyParts Draw(BarFigure figure)
    {
        int[] places = Enumerable.Range(0, figure.Bars.Count).ToArray();
        var trace = Trace("bar",
            ("orientation", "h"), ("x", figure.Bars.Select(bar => bar.Value).ToArray()), ("y", places),
            ("marker", Members(("color", figure.Bars.Select(bar => bar.Color).ToArray()))),
            ("text", figure.Bars.Select(bar => ChartFigure.Number(bar.Value)).ToArray()), ("textposition", "outside"),
            ("cliponaxis", false),
            ("customdata", figure.Bars.Select(bar => new[] { Plain(bar.Label), Plain(bar.Note) }).ToArray()),
            ("hovertemplate", "<b>%{customdata[0]}</b>: %{x}<br>%{customdata[1]}<extra></extra>"));
        return new PlotlyParts([trace], Members(
            ("height", 160 + 24 * Math.Max(8, figure.Bars.Count)),
            ("xaxis", Axis(figure.XTitle, ("rangemode", "tozero"))),
            ("yaxis", Axis(figure.YTitle, ("autorange", "reversed"), ("tickmode", "array"), ("tickvals", places),
                ("ticktext", figure.Bars.Select(bar => Plain(bar.Label)).ToArray()), ("showgrid", false)))));
    }
}
