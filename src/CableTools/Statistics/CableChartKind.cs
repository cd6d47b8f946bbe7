using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>
/// The charts, and what each is drawn of: the one list of them. Each name means the same chart, whether it is interactive or still.
/// CableTools.Charts draws them.
/// </summary>
public sealed class CableChartKind : CableStatisticKind
{
    private CableChartKind(string name, string meaning, int? top, Func<TimelineUnit?, TimelineGroup, ICableGatherer<object>> gather)
        : base(name, meaning, gather) => Top = top;

    /// <summary>How often tags are used: bars, of <see cref="TagCounts"/>.</summary>
    public static CableChartKind Tag { get; } = new("Tag", "how often tags are used", 20, (_, _) => TagCounts.Gather());

    /// <summary>Cables over time: columns, of a <see cref="Statistics.Timeline"/>.</summary>
    public static CableChartKind Timeline { get; } = new("Timeline", "cables over time", 7, Statistics.Timeline.Gather)
    {
        TakesUnit = true,
        TakesGroup = true,
    };

    /// <summary>When tags or posts rose above their usual share: columns, the bursts above them, of <see cref="CableBursts"/>.</summary>
    public static CableChartKind Burst { get; } = new("Burst", "when tags, or posts, rose above their usual share", 12,
        (unit, group) => CableBursts.Gather(unit, group))
    {
        TakesUnit = true, TakesGroup = true, UsualGroup = TimelineGroup.Tag,
    };

    /// <summary>Tags by time: heat map, of a <see cref="TagTimeMatrix"/>.</summary>
    public static CableChartKind TagMonth { get; } = new("TagMonth", "tags by month, or another unit", 20, (unit, _) =>
        Counting.Then(Statistics.Timeline.Gather(unit, TimelineGroup.Tag), TagTimeMatrix.From)) { TakesUnit = true };

    /// <summary>Which tags stand together: heat map, of <see cref="TagCoOccurrence"/>.</summary>
    public static CableChartKind CoOccurrence { get; } =
        new("CoOccurrence", "which tags stand together", 15, (_, _) => TagCoOccurrence.Gather());

    /// <summary>Posts on a map of the world, of <see cref="PostCounts"/>.</summary>
    public static CableChartKind Map { get; } = new("Map", "posts on a map of the world", null, (_, _) => PostCounts.Gather());

    /// <summary>Who writes to whom: network, of a <see cref="CorrespondenceGraph"/>.</summary>
    public static CableChartKind Correspondence { get; } =
        new("Correspondence", "who writes to whom", 40, (_, _) => CorrespondenceGraph.Gather());

    /// <summary>Who cites whom: threads over time, of a <see cref="ReferenceGraph"/>.</summary>
    public static CableChartKind Reference { get; } =
        new("Reference", "threads of cables that cite one another", 10, (_, _) => ReferenceGraph.Gather());

    /// <summary>Share of each classification over time: columns, of a <see cref="Statistics.Timeline"/>, by year unless asked.</summary>
    public static CableChartKind Classification { get; } = new("Classification", "share of each classification by year", null, (unit, _) =>
        Statistics.Timeline.Gather(unit ?? TimelineUnit.Year, TimelineGroup.Classification)) { TakesUnit = true };

    /// <summary>
    /// Words over time: lines, of a WordTimeline. It is none of <see cref="All"/>: which words are to be counted has to
    /// be said, so that WordTimeline gathers for it, and <see cref="CableStatisticKind.Gather"/> cannot.
    /// </summary>
    public static CableChartKind Word { get; } = new("Word", "words over time", 7, (_, _) =>
        throw new NotSupportedException("Words over time are gathered by WordTimeline.Gather, which is told the words."));

    /// <summary>All that can be drawn of cables without a further word.</summary>
    public static IReadOnlyList<CableChartKind> All { get; } =
        Lists.Of<CableChartKind>([Tag, Timeline, Burst, TagMonth, CoOccurrence, Map, Correspondence, Reference, Classification]);

    /// <summary>How many tags, series, stations or threads are shown where nobody says; null where all are always shown.</summary>
    public int? Top { get; }
}
