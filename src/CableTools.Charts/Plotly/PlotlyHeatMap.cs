using CableTools.Charts.Figures;
using static CableTools.Charts.Plotly.PlotlyRenderer;

namespace CableTools.Charts.Plotly;

internal static class PlotlyHeatMap
{
    public static PlotlyParts Draw(HeatMapFigure figure)
    {
        int[] rows = Enumerable.Range(0, figure.Rows.Count).ToArray();
        int[] columns = Enumerable.Range(0, figure.Columns.Count).ToArray();
        object[][] scale = Palette.Scale.Select((color, i) => new object[] { (double)i / (Palette.Scale.Count - 1), color }).ToArray();
        var trace = Trace("heatmap",
            ("x", figure.Columns.Select(Plain).ToArray()), ("y", rows), ("z", figure.Values.Select(row => row.ToArray()).ToArray()),
            ("hovertemplate", $"<b>%{{y}}</b>, %{{x}}: %{{z}} {Plain(figure.ValueTitle)}<extra></extra>"), ("hoverongaps", false),
            ("colorscale", scale), ("zmin", 0), ("zmax", Math.Max(1, figure.Maximum)), ("xgap", 1), ("ygap", 1),
            ("colorbar", Members(("title", Members(("text", Plain(figure.ValueTitle)), ("side", "right"))), ("outlinewidth", 0))));
        if (figure.ShowsValues) trace["texttemplate"] = "%{z}";
        int step = Math.Max(1, (int)Math.Ceiling(figure.Columns.Count / 25.0));
        int[] shown = columns.Where(i => i % step == 0).ToArray();
        return new PlotlyParts([trace], Members(
            ("height", 190 + 22 * Math.Max(10, figure.Rows.Count)),
            ("xaxis", Axis(figure.XTitle, ("type", "category"), ("tickmode", "array"), ("tickvals", shown),
                ("ticktext", shown.Select(i => Plain(figure.Columns[i])).ToArray()), ("showgrid", false))),
            ("yaxis", Axis(figure.YTitle, ("autorange", "reversed"), ("tickmode", "array"), ("tickvals", rows),
                ("ticktext", figure.Rows.Select(Plain).ToArray()), ("showgrid", false)))));
    }
}
