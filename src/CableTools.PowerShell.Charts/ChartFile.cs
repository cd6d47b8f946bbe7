using System.Runtime.CompilerServices;
using CableTools.Charts;
using CableTools.Reading;
using CableTools.Statistics;

namespace CableTools.PowerShell.Charts;

/// <summary>A chart that becomes a file.</summary>
/// <param name="Kind">Which chart.</param>
/// <param name="Statistic">What the kind gathered.</param>
/// <param name="Top">How many tags, series, stations or threads; null for the kind's own number.</param>
/// <param name="Width">Width of a picture in pixels; null for the usual one.</param>
/// <param name="Height">Height of a picture in pixels; null for the usual one.</param>
/// <param name="IsDark">Whether a picture of fixed colours is for a dark page; null where the file follows its reader.</param>
internal sealed record ChartFile(CableChartKind Kind, object Statistic, int? Top, int? Width, int? Height, bool? IsDark)
{
    /// <summary>
    /// Draws it. The one place that calls the chart libraries, and not inlined: they are looked for when this is compiled, and nothing of
    /// them is in a signature, as PowerShell looks through an assembly's types before anybody has asked for a chart.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Write(string path, bool overwrite)
    {
        var chart = CableChart.Of(Kind, Statistic, Top);
        int width = Width ?? CableChart.DefaultWidth, height = Height ?? CableChart.DefaultHeight;
        if (IsDark is { } dark)
            WholeFile.Write(path, chart.ToPng(width, height, theme: dark ? ChartTheme.Dark : ChartTheme.Light), overwrite);
        else
            chart.Save(path, overwrite, width, height);
    }
}
