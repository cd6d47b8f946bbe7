using CableTools.Charts.Figures;
using CableTools.Charts.Placing;
using static CableTools.Charts.Plotly.PlotlyRenderer;

namespace CableTools.Charts.Plotly;

internal static class PlotlyBars
{
    public static PlotlyBody Draw(BarFigure figure, int width, int? height)
    {
        int[] places = Enumerable.Range(0, figure.Bars.Count).ToArray();
        int left = LeftOf(figure.Bars.Select(bar => bar.Label));
        var (scale, end, texts) = BarRoom.Of(figure, width - left - PlotlyFrame.Right);
        var trace = Trace("bar",
            ("orientation", "h"), ("x", figure.Bars.Select(bar => bar.Value).ToArray()), ("y", places),
            ("marker", Members(("color", figure.Bars.Select(bar => bar.Color).ToArray()))),
            ("text", texts.Select(Plain).ToArray()), ("textposition", "outside"), ("textangle", 0), ("constraintext", "none"),
            ("textfont", Members(("size", BarRoom.FontSize), ("color", Palette.Faint))), ("cliponaxis", false),
            ("customdata", figure.Bars.Select(bar => new[] { Plain(bar.Label), Plain(bar.Note) }).ToArray()),
            ("hovertemplate", "<b>%{customdata[0]}</b>: %{x}<br>%{customdata[1]}<extra></extra>"));
        return new PlotlyBody([trace], Members(
            ("xaxis", Axis(figure.XTitle, scale.Axis(end))),
            ("yaxis", Axis(figure.YTitle, [("autorange", "reversed"), .. Ticks(places, i => figure.Bars[i].Label), ("showgrid", false)]))),
            left, height ?? 24 * Math.Max(8, figure.Bars.Count));
    }
}
