namespace CableTools.Charts;

/// <summary>Shows charts in a notebook.</summary>
internal sealed class ChartFormatters
{
    /// <summary>Called by the notebook's kernel, by this name.</summary>
    public static IEnumerable<object> CreateTypeFormatters() =>
    [
        new ChartFormatter("text/html", chart => chart.ToHtml()),
        new ChartFormatter("text/plain", chart => chart.ToString()),
        new ChartFormatter("text/markdown", chart => chart.ToMarkdown()),
    ];
}

/// <summary>Shows a chart in one way.</summary>
internal sealed class ChartFormatter(string mimeType, Func<CableChart, string> show)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not CableChart chart) return false;
        writer.Write(show(chart));
        return true;
    }
}
