using System.Management.Automation;
using CableTools.Statistics;
using CableTools.Store;

namespace CableTools.PowerShell;

/// <summary>Measure-Cable: statistics of cables, as objects.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "Cable", DefaultParameterSetName = CableSet)]
[OutputType(typeof(TagCount), typeof(TagPair), typeof(TimelinePoint), typeof(CableBurst), typeof(PostCount), typeof(CorrespondenceLink),
    typeof(CableNetworkNode), typeof(ReferenceNode), typeof(ReferenceThread), typeof(ClassificationCount),
    typeof(PortionMarkingCount), typeof(Distribution), typeof(CablePerson), typeof(Statistics.CablePlace),
    typeof(CableRepairCount))]
public sealed class MeasureCableCommand : CableFileCommand
{
    internal const string IndexSet = "Index";

    private ICableGatherer<object>? _gatherer;

    /// <summary>What the index counted.</summary>
    private object? _counted;

    /// <summary>The cables.</summary>
    [Parameter(ParameterSetName = CableSet, Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true,
        HelpMessage = Asking.ForCable)]
    [Alias("Cable")]
    [ValidateNotNull]
    [CableArgument]
    public Cable[]? InputObject { get; set; }

    /// <summary>The index's folder: what it keeps of its cables is counted, and none is read again.</summary>
    [Parameter(ParameterSetName = IndexSet, Mandatory = true, HelpMessage = Asking.ForIndex)]
    [ValidateNotNullOrEmpty]
    public string? Index { get; set; }

    /// <summary>Which cables of the index, as Find-Cable is asked.</summary>
    [Parameter(ParameterSetName = IndexSet)]
    [AllowEmptyString]
    public string? Query { get; set; }

    /// <summary>What to count: one of the names of CableMeasure.</summary>
    [Parameter]
    [MeasureName]
    [ArgumentCompleter(typeof(MeasureCompleter))]
    public string Kind { get; set; } = "Tag";

    /// <summary>What a bucket of a timeline or of bursts spans; what fits the span of the cables where it is not given.</summary>
    [Parameter]
    public TimelineUnit Unit { get; set; }

    /// <summary>What a timeline is grouped by, or whose bursts are looked for; where it is not given, no group and tags.</summary>
    [Parameter]
    public TimelineGroup GroupBy { get; set; }

    /// <summary>
    /// How many to give at most: the first, which are the most frequent; of a timeline how many series, the others together in one more.
    /// </summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int First { get; set; } = int.MaxValue;

    private CableMeasure Measure => CableMeasure.All.Named(Kind)!;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        var given = MyInvocation.BoundParameters;
        if ((CableMeasure.All.Unused(Measure, nameof(Unit), given, measure => measure.TakesUnit)
            ?? CableMeasure.All.Unused(Measure, nameof(GroupBy), given, measure => measure.TakesGroup)) is { } unused)
            ThrowTerminatingError(ChoiceErrors.NoTimeline(unused, Kind));

        if (ParameterSetName == IndexSet && !Measure.IsInIndex) ThrowTerminatingError(ChoiceErrors.NotInIndex(Kind));
        _gatherer = Measure.Gather(given.ContainsKey(nameof(Unit)) ? Unit : null, given.ContainsKey(nameof(GroupBy)) ? GroupBy : null);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == IndexSet) CountIndex();
        else Process(InputObject);
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        foreach (object row in Stop.Run(_ => Measure.RowsOf(_counted ?? _gatherer!.ToResult(), First).ToList()))
        {
            if (Stopping) return;
            WriteObject(row);
        }
    }

    private void CountIndex()
    {
        try
        {
            _counted = Stop.Run(cancel =>
            {
                using var index = CableIndex.Open(IndexPlace.Resolve(this, Index!));
                return index.Measure(_gatherer!, new CableQuery { Text = Query }, cancel);
            });
        }
        catch (CableQueryException e)
        {
            ThrowTerminatingError(IndexErrors.Query(e));
        }
        catch (CableIndexException e)
        {
            ThrowTerminatingError(IndexErrors.Of(e));
        }
    }

    private protected override void ProcessCable(Cable cable) => _gatherer!.Add(cable);
}
