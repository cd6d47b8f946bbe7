using CableTools.Charts.Plotly;
using Plotly.NET;

namespace CableTools.Charts;

/// <summary>
/// Charts for Plotly.NET, to go on from there. It stands apart from <see cref="CableChart"/>, whose HTML is made without Plotly.NET: that
/// needs an FSharp.Core which a notebook's kernel may have in an older version, and a chart must show all the same.
/// </summary>
public static class PlotlyChart
{
    /// <summary>The chart as Plotly.NET has it.</summary>
    /// <param name="chart">The chart.</param>
    /// <exception cref="ArgumentNullException"><paramref name="chart"/> is null.</exception>
    public static GenericChart ToPlotly(this CableChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var parts = PlotlyRenderer.Draw(chart.Figure);
        var layout = new global::Plotly.NET.Layout();
        foreach (var (key, value) in parts.Layout) layout.SetProperty(key, value);
        var config = new Config();
        config.SetProperty("responsive", true);
        config.SetProperty("displaylogo", false);
        config.SetProperty("typesetMath", false);
        return GenericChart.setConfig(config,
            GenericChart.setLayout(layout, GenericChart.ofTraceObjects(false, parts.Traces.Select(ToTrace).ToList())));
    }

    private static Trace ToTrace(Dictionary<string, object?> members)
    {
        var trace = new Trace((string)members["type"]!);
        foreach (var (key, value) in members.Where(member => member.Key != "type")) trace.SetProperty(key, value);
        return trace;
    }
}
