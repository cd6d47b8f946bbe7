using System.Runtime.CompilerServices;
using CableTools.Charts;
using CableTools.Statistics;

namespace CableTools.PowerShell.Charts;

/// <summary>
/// The one place that calls the chart libraries. Nothing of them is in a signature: PowerShell looks through an assembly's types when it
/// imports it, before anybody has asked for a chart.
/// </summary>
internal sealed class ChartWriter
{
    private readonly ICableGatherer<object> _gatherer;

    private ChartWriter(ICableGatherer<object> gatherer) => _gatherer = gatherer;

    public static ChartWriter Of(string kind, TimelineUnit? unit, TimelineGroup group) => new(kind switch
    {
        "Tag" => TagCounts.Gather(),
        "Timeline" => Timeline.Gather(unit, group),
        "TagMonth" => Timeline.Gather(unit, TimelineGroup.Tag),
        "CoOccurrence" => TagCoOccurrence.Gather(),
        "Map" => PostCounts.Gather(),
        "Correspondence" => CorrespondenceGraph.Gather(),
        "Reference" => ReferenceGraph.Gather(),
        _ => Timeline.Gather(unit ?? TimelineUnit.Year, TimelineGroup.Classification),
    });

    public void Add(Cable cable) => _gatherer.Add(cable);

    public void Write(string kind, int? top, string path, bool overwrite, int? width, int? height) =>
        Draw(_gatherer.ToResult(), kind, top, path, overwrite, width, height);

    // Not inlined: the libraries are looked for when this is compiled.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Draw(object statistic, string kind, int? top, string path, bool overwrite, int? width, int? height)
    {
        var chart = kind switch
        {
            "Tag" => CableChart.Tags((TagCounts)statistic, top ?? 20),
            "Timeline" => CableChart.Timeline((Timeline)statistic, top ?? 7),
            "TagMonth" => CableChart.TagsByTime(TagTimeMatrix.From((Timeline)statistic), top ?? 20),
            "CoOccurrence" => CableChart.CoOccurrence((TagCoOccurrence)statistic, top ?? 15),
            "Map" => CableChart.Map((PostCounts)statistic),
            "Correspondence" => CableChart.Correspondence((CorrespondenceGraph)statistic, top ?? 40),
            "Reference" => CableChart.References((ReferenceGraph)statistic, top ?? 10),
            _ => CableChart.Classifications((Timeline)statistic),
        };
        chart.Save(path, overwrite, width ?? CableChart.DefaultWidth, height ?? CableChart.DefaultHeight);
    }
}
