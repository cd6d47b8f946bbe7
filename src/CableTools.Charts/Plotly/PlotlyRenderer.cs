using CableTools.Charts.Figures;
using CableTools.Charts.Placing;

namespace CableTools.Charts.Plotly;

/// <summary>Draws a figure for plotly.js: the same marks, labels and colours as the still picture, and notes under the pointer.</summary>
internal static class PlotlyRenderer
{
    /// <summary>Width in pixels for which a chart is drawn where there is room.</summary>
    public const int Wide = 880;

    /// <summary>Width in pixels for which a chart is drawn on a narrow page.</summary>
    public const int Narrow = 480;

    // Less than this is no drawing, whatever height was asked for.
    private const int LeastInner = 80;

    /// <summary>Traces and layout, as plotly.js takes them.</summary>
    /// <param name="figure">What to draw.</param>
    /// <param name="width">Width in pixels for which texts are broken and labels thinned.</param>
    /// <param name="height">Height in pixels; null for what the figure needs.</param>
    public static PlotlyParts Draw(ChartFigure figure, int width = Wide, int? height = null)
    {
        var body = Body(figure, width, null);
        if (height is { } pixels) body = Body(figure, width, Math.Max(LeastInner, pixels - PlotlyFrame.Around(figure, body, width)));
        return new PlotlyParts(body.Traces, PlotlyFrame.Layout(figure, body, width));
    }

    private static PlotlyBody Body(ChartFigure figure, int width, int? inner) =>
        figure.IsEmpty ? new PlotlyBody([], [], 60, inner ?? 280) : figure switch
        {
            BarFigure bars => PlotlyBars.Draw(bars, width, inner),
            SeriesFigure series => PlotlySeries.Draw(series, width, inner),
            HeatMapFigure map => PlotlyHeatMap.Draw(map, width, inner),
            MapFigure map => PlotlyMap.Draw(map, width, inner),
            NetworkFigure network => PlotlyNetwork.Draw(network, width, inner),
            _ => throw new NotSupportedException($"No interactive chart of a {figure.GetType().Name}."),
        };

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
            ("title", Members(("text", Plain(title)), ("standoff", 8))), ("automargin", false), ("linecolor", Palette.Other),
            ("showline", true), ("zeroline", false), ("gridcolor", Palette.Grid));
        foreach (var (key, value) in members) axis[key] = value;
        return axis;
    }

    /// <summary>Members of an axis that is labelled at these places only.</summary>
    public static (string Key, object? Value)[] Ticks(IReadOnlyList<int> places, Func<int, string> label) =>
        [("tickmode", "array"), ("tickvals", places.ToArray()), ("ticktext", places.Select(place => Plain(label(place))).ToArray())];

    /// <summary>Pixels left of a drawing area whose rows have names.</summary>
    public static int LeftOf(IEnumerable<string> names) => 40 + (int)names.Max(name => TextWidth.Of(name, 12));

    /// <summary>plotly's name of a label's side.</summary>
    public static string NameOf(LabelSide? side)
    {
        var (across, up) = (side ?? LabelSide.Right).Direction();
        return (up > 0 ? "top" : up < 0 ? "bottom" : "middle") + (across > 0 ? " right" : across < 0 ? " left" : " center");
    }
}
