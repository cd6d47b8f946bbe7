using CableTools.Charts.Figures;
using CableTools.Statistics;
using CableTools.Words;

namespace CableTools.Charts.Drafting;

/// <summary>The draft of each kind of chart: from what the kind gathers to a figure.</summary>
internal static class ChartDrafts
{
    private static readonly Dictionary<CableChartKind, Func<object, int, ChartFigure>> Drafts = new()
    {
        [CableChartKind.Tag] = Of<TagCounts>(TagDraft.Frequency),
        [CableChartKind.Timeline] = Of<Timeline>(TimelineDraft.Timeline),
        [CableChartKind.Burst] = Of<CableBursts>(BurstDraft.Bursts),
        [CableChartKind.TagMonth] = Of<TagTimeMatrix>(TagDraft.ByTime),
        [CableChartKind.CoOccurrence] = Of<TagCoOccurrence>(TagDraft.CoOccurrence),
        [CableChartKind.Map] = Of<PostCounts>((posts, _) => MapDraft.Posts(posts)),
        [CableChartKind.Correspondence] = Of<CorrespondenceGraph>((graph, top) => CorrespondenceDraft.Network(graph, top, null)),
        [CableChartKind.Reference] = Of<ReferenceGraph>((graph, top) => ReferenceDraft.Threads(graph.Threads, graph.Cables, top)),
        [CableChartKind.Word] = Of<WordTimeline>(WordDraft.Timeline),
        [CableChartKind.Classification] = Of<Timeline>((timeline, _) => TimelineDraft.ClassificationShares(timeline)),
    };

    public static ChartFigure Draft(CableChartKind kind, object statistic, int? top)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(statistic);
        if (top < 1) throw new ArgumentOutOfRangeException(nameof(top), top, "Expected 1 or more.");
        return Drafts[kind](statistic, top ?? kind.Top ?? int.MaxValue);
    }

    private static Func<object, int, ChartFigure> Of<T>(Func<T, int, ChartFigure> draft) => (statistic, top) => statistic is T right
        ? draft(right, top)
        : throw new ArgumentException($"Expected a {typeof(T).Name}, not a {statistic.GetType().Name}.", nameof(statistic));
}
