using System.Management.Automation;
using CableTools.Statistics;

namespace CableTools.PowerShell;

/// <summary>Measure-Cable: statistics of cables, as objects.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "Cable", DefaultParameterSetName = CableSet)]
[OutputType(typeof(TagCount), typeof(TagPair), typeof(TimelinePoint), typeof(PostCount), typeof(CorrespondenceLink), typeof(ReferenceNode),
    typeof(ReferenceThread), typeof(ClassificationCount), typeof(PortionMarkingCount), typeof(Distribution))]
public sealed class MeasureCableCommand : CableFileCommand
{
    private ICableGatherer<IEnumerable<object>>? _gatherer;

    /// <summary>The cables.</summary>
    [Parameter(ParameterSetName = CableSet, Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true,
        HelpMessage = "A cable, as Get-Cable and ConvertFrom-CableText give it.")]
    [Alias("Cable")]
    [ValidateNotNull]
    [CableArgument]
    public Cable[]? InputObject { get; set; }

    /// <summary>What to count.</summary>
    [Parameter]
    public CableMeasure Kind { get; set; } = CableMeasure.Tag;

    /// <summary>What a row of a timeline spans.</summary>
    [Parameter]
    public TimelineUnit Unit { get; set; } = TimelineUnit.Month;

    /// <summary>What a timeline is grouped by.</summary>
    [Parameter]
    public TimelineGroup GroupBy { get; set; } = TimelineGroup.None;

    /// <summary>
    /// How many to give at most: the first, which are the most frequent; of a timeline how many series, the others together in one more.
    /// </summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int First { get; set; } = int.MaxValue;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        string? unused = Kind == CableMeasure.Timeline ? null
            : new[] { nameof(Unit), nameof(GroupBy) }.FirstOrDefault(MyInvocation.BoundParameters.ContainsKey);
        if (unused is not null)
        {
            ThrowTerminatingError(new ErrorRecord(
                new ArgumentException($"-{unused} is for timelines: expected -Kind Timeline, not {Kind}."), "CableMeasureNoTimeline",
                ErrorCategory.InvalidArgument, Kind));
        }

        _gatherer = Gatherer();
    }

    /// <inheritdoc/>
    protected override void ProcessRecord() => Process(InputObject);

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        foreach (object row in _gatherer!.ToResult())
        {
            if (Stopping) return;
            WriteObject(row);
        }
    }

    private protected override void ProcessCable(Cable cable) => _gatherer!.Add(cable);

    private ICableGatherer<IEnumerable<object>> Gatherer() => Kind switch
    {
        CableMeasure.Tag => Rows(TagCounts.Gather(), counts => counts.Tags.Take(First)),
        CableMeasure.CoOccurrence => Rows(TagCoOccurrence.Gather(), pairs => pairs.Pairs.Take(First)),
        CableMeasure.Timeline => Rows(Timeline.Gather(Unit, GroupBy), timeline => timeline.Top(First).Points),
        CableMeasure.Post => Rows(PostCounts.Gather(), counts => counts.Posts.Take(First)),
        CableMeasure.Correspondence => Rows(CorrespondenceGraph.Gather(), graph => graph.Links.Take(First)),
        CableMeasure.Reference => Rows(ReferenceGraph.Gather(), graph => graph.Nodes.Take(First)),
        CableMeasure.Thread => Rows(ReferenceGraph.Gather(), graph => graph.Threads.Take(First)),
        CableMeasure.Classification => Rows(ClassificationShares.Gather(), shares => shares.Classifications.Take(First)),
        CableMeasure.PortionMarking => Rows(ClassificationShares.Gather(), shares => shares.Markings.Take(First)),
        _ => Rows(CableLengths.Gather(), lengths => new[] { lengths.Words, lengths.Paragraphs }),
    };

    private static RowGatherer<T> Rows<T>(ICableGatherer<T> gatherer, Func<T, IEnumerable<object>> rows) => new(gatherer, rows);

    private sealed class RowGatherer<T>(ICableGatherer<T> gatherer, Func<T, IEnumerable<object>> rows) : ICableGatherer<IEnumerable<object>>
    {
        public void Add(Cable cable) => gatherer.Add(cable);

        public IEnumerable<object> ToResult() => rows(gatherer.ToResult());
    }
}
