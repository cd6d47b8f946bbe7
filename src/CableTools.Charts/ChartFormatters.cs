using CableTools.Charts.Plotly;

namespace CableTools.Charts;

/// <summary>Shows charts in a notebook.</summary>
internal sealed class ChartFormatters
{
    /// <summary>Called by the notebook's kernel, by this name.</summary>
    public static IEnumerable<object> CreateTypeFormatters() =>
    [
        new ChartFormatter("text/html", value => (value as CableChart)?.ToHtml() ?? (value as PlotlyScript)?.ToHtml()),
        new ChartFormatter("text/plain", value => value.ToString()),
        new ChartFormatter("text/markdown", value => (value as CableChart)?.ToMarkdown() ?? value.ToString()),
    ];
}

/// <summary>Shows a chart, or plotly.js for charts, in one way.</summary>
internal sealed class ChartFormatter(string mimeType, Func<object, string?> show)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not (CableChart or PlotlyScript)) return false;
        writer.Write(show(instance));
        return true;
    }
}
