using System.Text;
using CableTools.Charts.Drafting;
using CableTools.Charts.Figures;
using CableTools.Charts.Plotly;
using CableTools.Charts.Still;
using CableTools.Display;
using CableTools.Model;
using CableTools.Reading;
using CableTools.Statistics;
using CableTools.Words;

namespace CableTools.Charts;

/// <summary>
/// One chart: interactive in a notebook or a page, still as PNG or SVG. Both show the same. It never changes: <c>chart.WithTitle("...")</c>
/// and the like give another.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed partial class CableChart : IDisplayable
{
    /// <summary>Width of a picture in pixels where no other is asked for.</summary>
    public const int DefaultWidth = 900;

    /// <summary>Height of a picture in pixels where no other is asked for.</summary>
    public const int DefaultHeight = 540;

    private readonly (int Width, int Height)? _size;

    /// <summary>Makes a chart of a figure.</summary>
    /// <param name="figure">What to show.</param>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    public CableChart(ChartFigure figure)
        : this(figure, null)
    {
    }

    private CableChart(ChartFigure figure, (int Width, int Height)? size)
    {
        ArgumentNullException.ThrowIfNull(figure);
        Figure = figure;
        _size = size;
    }

    /// <summary>
    /// plotly.js for a notebook: shown in its first cell it makes every chart interactive, whichever cell runs again or is changed.
    /// Without it the first chart brings it along, and brings it again when it is shown again.
    /// </summary>
    public static PlotlyScript Script { get; } = new();

    /// <summary>What the chart shows, as plain data.</summary>
    public ChartFigure Figure { get; }

    /// <summary>Which chart it is.</summary>
    public CableChartKind Kind => Figure.Kind;

    /// <summary>What the chart is about.</summary>
    public string Title => Figure.Title;

    /// <summary>Width in pixels, on a page that is wide enough and of a picture.</summary>
    public int Width => _size?.Width ?? DefaultWidth;

    /// <summary>Height in pixels of a picture; an interactive chart is as high as it needs unless a size was asked for.</summary>
    public int Height => _size?.Height ?? DefaultHeight;

    /// <summary>Height in pixels of an interactive chart; null for what it needs.</summary>
    internal int? FixedHeight => _size?.Height;

    /// <summary>How often tags are used.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="top">How many tags to show; of the others the subtitle says how many there are, and on how many cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public static CableChart Tags(TagCounts counts, int? top = null) => Of(CableChartKind.Tag, Given(counts), top);

    /// <summary>Cables over time: columns, stacked where the timeline is grouped.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="top">How many series to show; the others are one, "other (12)", or, of tags, told in the subtitle.</param>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public static CableChart Timeline(Timeline timeline, int? top = null) => Of(CableChartKind.Timeline, Given(timeline), top);

    /// <summary>When tags or posts rose above their usual share: columns of all cables, and the bursts as bars above them.</summary>
    /// <param name="bursts">The bursts.</param>
    /// <param name="top">How many bursts to show, the clearest first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bursts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public static CableChart Bursts(CableBursts bursts, int? top = null) => Of(CableChartKind.Burst, Given(bursts), top);

    /// <summary>Words and phrases over time, a line each, by ten thousand words.</summary>
    /// <param name="timeline">The words over time.</param>
    /// <param name="top">How many words to show, in the order in which they were asked for; the subtitle tells of the others.</param>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public static CableChart Words(WordTimeline timeline, int? top = null) => Of(CableChartKind.Word, Given(timeline), top);

    /// <summary>Tags by time, as a heat map.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="top">How many tags to show.</param>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public static CableChart TagsByTime(TagTimeMatrix matrix, int? top = null) => Of(CableChartKind.TagMonth, Given(matrix), top);

    /// <summary>Which tags stand together, as a heat map.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="top">How many tags to show.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pairs"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public static CableChart CoOccurrence(TagCoOccurrence pairs, int? top = null) => Of(CableChartKind.CoOccurrence, Given(pairs), top);

    /// <summary>Where cables come from, on a map of the world.</summary>
    /// <param name="posts">The counts of posts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="posts"/> is null.</exception>
    public static CableChart Map(PostCounts posts) => Of(CableChartKind.Map, Given(posts));

    /// <summary>Who writes to whom, as a network.</summary>
    /// <param name="graph">The correspondence.</param>
    /// <param name="top">How many stations to show, at most 150.</param>
    /// <param name="role">Action or information addressees only; null for both.</param>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public static CableChart Correspondence(CorrespondenceGraph graph, int? top = null, AddresseeRole? role = null) => role is null
        ? Of(CableChartKind.Correspondence, Given(graph), top)
        : new(CorrespondenceDraft.Network(Given(graph), AtLeastOne(top ?? CableChartKind.Correspondence.Top!.Value), role));

    /// <summary>Who cites whom: the longest threads over time.</summary>
    /// <param name="graph">The references.</param>
    /// <param name="top">How many threads to show, as far as there is room.</param>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public static CableChart References(ReferenceGraph graph, int? top = null) => Of(CableChartKind.Reference, Given(graph), top);

    /// <summary>One thread over time.</summary>
    /// <param name="thread">The thread.</param>
    /// <exception cref="ArgumentNullException"><paramref name="thread"/> is null.</exception>
    public static CableChart Thread(ReferenceThread thread) => new(ReferenceDraft.Threads([Given(thread)], thread.Cables.Count, 1));

    /// <summary>Share of each classification over time.</summary>
    /// <param name="timeline">A timeline grouped by classification, best by year.</param>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    /// <exception cref="ArgumentException">The timeline is not grouped by classification.</exception>
    public static CableChart Classifications(Timeline timeline) => Of(CableChartKind.Classification, Given(timeline));

    /// <summary>The chart of a kind that is asked for by name.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="statistic">What the kind gathers.</param>
    /// <param name="top">How many tags, series, stations or threads to show; null for the kind's own number.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> or <paramref name="statistic"/> is null.</exception>
    /// <exception cref="ArgumentException">The statistic is not what the kind gathers.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public static CableChart Of(CableChartKind kind, object statistic, int? top = null) => new(ChartDrafts.Draft(kind, statistic, top));

    /// <summary>The chart for a notebook's output: a still picture, in whose place the interactive chart comes where scripts run.</summary>
    public string ToHtml() => ChartHtml.Fragment(this);

    /// <summary>The chart as a page of its own, plotly.js inside.</summary>
    public string ToHtmlPage() => ChartHtml.Page(this);

    /// <summary>The chart as plotly.js takes it: an object with data, layout and config, to go on from in other tools.</summary>
    public string ToPlotlyJson() => ChartHtml.PlotlyJson(this);

    /// <summary>The chart's title and data as a Markdown table.</summary>
    public string ToMarkdown()
    {
        var (header, rows) = Figure.Table;
        var table = new DisplayTable([.. header.Select(name => (name, false))]);
        foreach (var row in rows) table.Add([.. row]);
        return $"**{Html.Markdown(Title)}** {Html.Markdown(Figure.Subtitle)}\n\n{table.ToMarkdown()}";
    }

    /// <summary>The chart as a PNG picture.</summary>
    /// <param name="width">Width in pixels; null for the chart's own.</param>
    /// <param name="height">Height in pixels; null for the chart's own.</param>
    /// <param name="scale">How many dots a pixel has in each direction: 2 for print and dense screens.</param>
    /// <param name="theme">The page the picture is for.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is less than 100 pixels or more than 10000, or the scale not from 0.5 to
    ///     8.</exception>
    public byte[] ToPng(int? width = null, int? height = null, double scale = 1, ChartTheme theme = ChartTheme.Light)
    {
        var (across, down) = Size(width, height);
        if (!(scale is >= 0.5 and <= 8)) throw new ArgumentOutOfRangeException(nameof(scale), scale, "Expected 0.5 to 8.");
        using var plot = StillRenderer.Draw(Figure, across, down, theme);
        plot.ScaleFactor = scale;
        return plot.GetImageBytes((int)Math.Round(across * scale), (int)Math.Round(down * scale), ScottPlot.ImageFormat.Png);
    }

    /// <summary>The chart as an SVG picture, in dark colours where the page it stands on asks for them.</summary>
    /// <param name="width">Width in pixels; null for the chart's own.</param>
    /// <param name="height">Height in pixels; null for the chart's own.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is less than 100 pixels or more than 10000.</exception>
    public string ToSvg(int? width = null, int? height = null)
    {
        var (across, down) = Size(width, height);
        using var plot = StillRenderer.Draw(Figure, across, down);
        return SvgText.Complete(plot.GetSvgXml(across, down), $"{Title}. {Figure.Description}");
    }

    /// <summary>Writes the chart to a file; what it becomes is told by the name: .png, .svg or .html.</summary>
    /// <param name="path">The file. It is written whole or not at all.</param>
    /// <param name="overwrite">Whether a file of that name is replaced.</param>
    /// <param name="width">Width in pixels, of a picture; null for the chart's own.</param>
    /// <param name="height">Height in pixels, of a picture; null for the chart's own.</param>
    /// <exception cref="ArgumentException">The name ends in something else.</exception>
    /// <exception cref="IOException">The file exists and <paramref name="overwrite"/> is false, or it cannot be written.</exception>
    public void Save(string path, bool overwrite = false, int? width = null, int? height = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        byte[] bytes = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".PNG" => ToPng(width, height),
            ".SVG" => Encoding.UTF8.GetBytes(ToSvg(width, height)),
            ".HTML" or ".HTM" => Encoding.UTF8.GetBytes(ToHtmlPage()),
            var other => throw new ArgumentException($"Expected a name that ends in .png, .svg or .html, not in '{other}'.", nameof(path)),
        };
        WholeFile.Write(path, bytes, overwrite);
    }

    /// <summary>Title and what is to be seen.</summary>
    public override string ToString() => $"{Title}. {Figure.Description}";

    string IDisplayable.ToText() => ToString();

    private (int Width, int Height) Size(int? width, int? height)
    {
        var (across, down) = (width ?? Width, height ?? Height);
        CheckSize(across, down);
        return (across, down);
    }

    private static void CheckSize(int width, int height)
    {
        if (width is < 100 or > 10000) throw new ArgumentOutOfRangeException(nameof(width), width, "Expected 100 to 10000 pixels.");
        if (height is < 100 or > 10000) throw new ArgumentOutOfRangeException(nameof(height), height, "Expected 100 to 10000 pixels.");
    }

    private static T Given<T>(T value) where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    private static int AtLeastOne(int top)
    {
        if (top < 1) throw new ArgumentOutOfRangeException(nameof(top), top, "Expected 1 or more.");
        return top;
    }
}
