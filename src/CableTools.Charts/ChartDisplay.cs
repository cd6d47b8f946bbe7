using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CableTools.Statistics;
using CableTools.Words;

namespace CableTools.Charts;

/// <summary>Lets the statistics show themselves as charts, once this assembly is loaded.</summary>
public static class ChartDisplay
{
    /// <summary>The chart a statistic is shown as; null for one that has none.</summary>
    /// <param name="statistic">A statistic: tag counts, a timeline, a graph.</param>
    public static CableChart? Of(object statistic) => statistic switch
    {
        TagCounts counts => CableChart.Tags(counts),
        Timeline timeline => CableChart.Timeline(timeline),
        CableBursts bursts => CableChart.Bursts(bursts),
        TagTimeMatrix matrix => CableChart.TagsByTime(matrix),
        TagCoOccurrence pairs => CableChart.CoOccurrence(pairs),
        WordTimeline words => CableChart.Words(words),
        PostCounts posts => CableChart.Map(posts),
        CorrespondenceGraph graph => CableChart.Correspondence(graph),
        ReferenceGraph graph => CableChart.References(graph),
        ReferenceThread thread => CableChart.Thread(thread),
        _ => null,
    };

    /// <summary>
    /// Makes statistics show as charts, unless something else draws them already. Called by the runtime when something of this assembly
    /// is used for the first time.
    /// </summary>
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255",
        Justification = "Who loads the charts wants to see them: there is no other moment at which both sides are known.")]
    public static void Register() => StatisticsDisplay.Chart ??= statistic => Of(statistic)?.ToHtml();
}
