using CableTools.Statistics;

namespace CableTools.Charts.Reporting;

/// <summary>What a report tells of its cables, gathered in one pass.</summary>
internal sealed class ReportData
{
    private readonly ICableGatherer<CableStatistics> _statistics = CableStatistics.Gather();
    private readonly ICableGatherer<Timeline> _timeline = Timeline.Gather(null, TimelineGroup.Classification);

    // The unit of both fits the span of the cables.
    private readonly ICableGatherer<object> _tagsOverTime = CableChartKind.TagMonth.Gather();

    /// <summary>A row a cable, in the order they came.</summary>
    public List<ReportRow> Rows { get; } = [];

    public CardStore Cards { get; } = new();

    public SourceTally Sources { get; } = new();

    public NoteTally Notes { get; } = new();

    public GapTally Gaps { get; } = new();

    /// <summary>What could not be read.</summary>
    public List<CableLoadProblem> Problems { get; } = [];

    public void Add(Cable cable)
    {
        int row = Rows.Count;
        Rows.Add(ReportRow.Of(cable));
        Cards.Add(cable.ToHtml());
        Sources.Add(cable);
        Notes.Add(cable, row);
        Gaps.Add(cable, row);
        _statistics.Add(cable);
        _timeline.Add(cable);
        _tagsOverTime.Add(cable);
    }

    public CableStatistics Statistics() => _statistics.ToResult();

    public CableChart TagsOverTime() => CableChart.Of(CableChartKind.TagMonth, _tagsOverTime.ToResult());

    /// <summary>Cables over time by classification, in buckets that fit their span.</summary>
    public Timeline OverTime() => _timeline.ToResult();
}
