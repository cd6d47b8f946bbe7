using CableTools.Charts.Figures;

namespace CableTools.Charts.Plotly;

/// <summary>Draws a figure for plotly.js: the same marks, labels and colours as the still picture, and notes under the pointer.</summary>
internal static class PlotlyRenderer
{
    /// <summary>Traces and layout, as plotly.js takes them.</summary>
    public static PlotlyParts Draw(ChartFigure figure)
    {
        var parts = figure.IsEmpty ? new PlotlyParts([], []) : figure switch
        {
            BarFigure bars => PlotlyBars.Draw(bars),
            SeriesFigure series => PlotlySeries.Draw(series),
            HeatMapFigure map => PlotlyHeatMap.Draw(map),
            MapFigure map => PlotlyMap.Draw(map),
            NetworkFigure network => PlotlyNetwork.Draw(network),
            _ => throw new NotSupportedException($"No interactive chart of a {figure.GetType().Name}."),
        };
        var layout = Frame(figure);
        foreach (var pair in parts.Layout) layout[pair.Key] = pair.Value;
        return parts with { Layout = layout };
    }

    /// <summary>An object of JSON.</summary>
    public static Dictionary<string, object?> Members(params (string Key, object? Value)[] members)
    {
        var all = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (key, value) in members) all[key] = value;
        return all;
    }

    public static Dictionary<string, object?> Trace(string type, params (string Key, object? Value)[] members) =>
        Members([("type", type), .. members]);

    /// <summary>Text as plotly takes it: it reads a little HTML in labels, which text from a cable must not become.</summary>
    public static string Plain(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;",
            StringComparison.Ordinal);

    public static Dictionary<string, object?> Axis(string title, params (string Key, object? Value)[] members)
    {
        var axis = Members(
            ("title", Members(("text", Plain(title)), ("standoff", 10))), ("automargin", true), ("linecolor", Palette.Other),
            ("showline", true), ("zeroline", false),
            ("gridcolor", "#E6E6E6"));
        foreach (var (key, value) in members) axis[key] = value;
        return axis;
    }

    private static Dictionary<string, object?> Frame(ChartFigure figure)
    {
        var notes = new List<object>();
        if (figure.Source.Length > 0)
            notes.Add(Note(figure.Source, 10, 0, 0, ("yref", "paper"), ("yshift", -74), ("xanchor", "left"), ("yanchor", "top")));
        if (figure.IsEmpty) notes.Add(Note(ChartFigure.EmptyMessage, 18, 0.5, 0.5));
        string subtitle = figure.Subtitle.Length > 0
            ? $"<br><span style=\"font-size:12px;color:{Palette.Faint}\">{Plain(figure.Subtitle)}</span>" : "";
        return Members(
            ("title", Members(("text", $"<b>{Plain(figure.Title)}</b>{subtitle}"), ("x", 0.01), ("xanchor", "left"),
                ("font", Members(("size", 18), ("color", Palette.Text))))),
            ("annotations", notes), ("paper_bgcolor", "#FFFFFF"), ("plot_bgcolor", "#FFFFFF"),
            ("font", Members(("family", "sans-serif"), ("color", Palette.Text), ("size", 12))),
            ("margin", Members(("l", 60), ("r", 20), ("t", 70), ("b", 96))), ("hoverlabel", Members(("align", "left"))),
            ("showlegend", false),
            ("xaxis", Axis(figure.XTitle)), ("yaxis", Axis(figure.YTitle)));
    }

    private static Dictionary<string, object?> Note(string text, int size, double x, double y, params (string Key, object? Value)[] members)
    {
        var note = Members(
            ("text", Plain(text)), ("xref", "paper"), ("yref", "paper"), ("x", x), ("y", y), ("showarrow", false),
            ("font", Members(("size", size), ("color", Palette.Faint))));
        foreach (var (key, value) in members) note[key] = value;
        return note;
    }
}
