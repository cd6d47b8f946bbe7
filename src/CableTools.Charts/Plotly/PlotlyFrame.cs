using CableTools.Charts.Figures;
using CableTools.Charts.Placing;
using static CableTools.Charts.Plotly.PlotlyRenderer;

namespace CableTools.Charts.Plotly;

/// <summary>
/// Title, subtitle, legend and source around a drawing: in as many lines as they need at a width, so that nothing is cut on a narrow page.
/// </summary>
internal static class PlotlyFrame
{
    /// <summary>Pixels right of the drawing area.</summary>
    public const int Right = 28;

    private const int Edge = 8, TitleSize = 18, TitleLine = 24, SubtitleSize = 12, SubtitleLine = 16, SourceSize = 10, SourceLine = 13,
        LegendSize = 12, LegendLine = 21, LegendMark = 38;

    public static Dictionary<string, object?> Layout(ChartFigure figure, PlotlyBody body, int width)
    {
        var (title, subtitle, source) = Texts(figure, width);
        int legend = LegendHeight(figure, body, width), top = Above(title, subtitle), bottom = Below(body, legend, source);
        var notes = new List<object>();
        if (subtitle.Count > 0) notes.Add(Note(subtitle, SubtitleSize, Aside(body), ("y", 1), ("yshift", 8), ("yanchor", "bottom")));
        if (source.Count > 0)
            notes.Add(Note(source, SourceSize, Aside(body), ("y", 0), ("yshift", -(body.Below + legend)), ("yanchor", "top")));
        if (figure.IsEmpty) notes.Add(Note([ChartFigure.EmptyMessage], 18, ("x", 0.5), ("y", 0.5)));
        var layout = Members(
            ("title", Members(("text", $"<b>{Joined(title)}</b>"), ("x", 0), ("xanchor", "left"), ("xref", "container"), ("y", 1),
                ("yref", "container"), ("yanchor", "top"), ("pad", Members(("l", Edge), ("t", 12))),
                ("font", Members(("size", TitleSize), ("color", Palette.Text))))),
            ("annotations", notes), ("paper_bgcolor", "rgba(0,0,0,0)"), ("plot_bgcolor", "rgba(0,0,0,0)"),
            ("font", Members(("family", "sans-serif"), ("color", Palette.Text), ("size", 12))),
            ("margin", Members(("l", body.Left), ("r", Right), ("t", top), ("b", bottom))), ("height", top + body.Inner + bottom),
            ("modebar", Members(("bgcolor", "rgba(0,0,0,0)"), ("color", Palette.Other), ("activecolor", Palette.Text))),
            ("hoverlabel", Members(("align", "left"))), ("showlegend", figure.Legend.Count > 0),
            ("legend", Members(
                // Further left it would push the drawing to the right.
                ("orientation", "h"), ("x", 0), ("xanchor", "left"), ("traceorder", "normal"),
                ("y", -(double)(body.Below - 4) / body.Inner), ("yanchor", "top"), ("itemsizing", "constant"),
                ("font", Members(("size", LegendSize))))),
            ("xaxis", Axis(figure.XTitle)), ("yaxis", Axis(figure.YTitle)));
        foreach (var pair in body.Layout) layout[pair.Key] = pair.Value;
        return layout;
    }

    /// <summary>Pixels above and below the drawing area.</summary>
    public static int Around(ChartFigure figure, PlotlyBody body, int width)
    {
        var (title, subtitle, source) = Texts(figure, width);
        return Above(title, subtitle) + Below(body, LegendHeight(figure, body, width), source);
    }

    private static (IReadOnlyList<string> Title, IReadOnlyList<string> Subtitle, IReadOnlyList<string> Source) Texts(ChartFigure figure,
        int width)
    {
        double room = width - 2 * Edge;
        // The title is bold.
        return (TextWidth.Lines(figure.Title, TitleSize * 1.08, room), TextWidth.Lines(figure.Subtitle, SubtitleSize, room),
            TextWidth.Lines(figure.Source, SourceSize, room));
    }

    private static int Above(IReadOnlyList<string> title, IReadOnlyList<string> subtitle) =>
        14 + title.Count * TitleLine + subtitle.Count * SubtitleLine + 10;

    private static int Below(PlotlyBody body, int legend, IReadOnlyList<string> source) =>
        body.Below + legend + source.Count * SourceLine + Edge;

    private static int LegendHeight(ChartFigure figure, PlotlyBody body, int width) =>
        LegendRows(figure, width - body.Left - Right) * LegendLine;

    // plotly.js sets a legend in one row, or in columns as wide as the widest entry.
    private static int LegendRows(ChartFigure figure, double room)
    {
        if (figure.IsEmpty || figure.Legend.Count == 0) return 0;
        var widths = figure.Legend.Select(entry => TextWidth.Of(entry.Name, LegendSize) + LegendMark).ToList();
        return widths.Sum() <= room ? 1 : (int)Math.Ceiling(widths.Count / Math.Max(1, Math.Floor(room / widths.Max())));
    }

    private static (string, object?) Aside(PlotlyBody body) => ("xshift", Edge - body.Left);

    private static string Joined(IEnumerable<string> lines) => string.Join("<br>", lines.Select(Plain));

    private static Dictionary<string, object?> Note(IReadOnlyList<string> lines, int size, params (string Key, object? Value)[] members)
    {
        bool isAside = members[0].Key == "xshift";
        var note = Members(
            ("text", Joined(lines)), ("xref", "paper"), ("yref", "paper"), ("x", 0), ("xanchor", isAside ? "left" : "center"),
            ("align", "left"), ("showarrow", false), ("font", Members(("size", size), ("color", Palette.Faint))));
        foreach (var (key, value) in members) note[key] = value;
        return note;
    }
}
