using System.Management.Automation;
using CableTools.Store;

namespace CableTools.PowerShell;

/// <summary>Find-Cable: finds cables in an index.</summary>
[Cmdlet(VerbsCommon.Find, "Cable", DefaultParameterSetName = HitSet)]
[OutputType(typeof(CableHit), ParameterSetName = [HitSet])]
[OutputType(typeof(CableFacet), ParameterSetName = [CountSet])]
public sealed class FindCableCommand : StoppableCommand
{
    private const string HitSet = "Hit", CountSet = "Count";

    /// <summary>Hits that are fetched at a time, so that the first come at once.</summary>
    private const int Page = 500;

    /// <summary>What is asked for.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [AllowEmptyString]
    public string? Query { get; set; }

    /// <summary>The index's folder.</summary>
    [Parameter(Mandatory = true, HelpMessage = Asking.ForIndex)]
    [ValidateNotNullOrEmpty]
    public string? Index { get; set; }

    /// <summary>Tags that a cable must have.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(TagCompleter))]
    public string[] Tag { get; set; } = [];

    /// <summary>Originators.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PostCompleter))]
    public string[] From { get; set; } = [];

    /// <summary>Addressees.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PostCompleter))]
    public string[] To { get; set; } = [];

    /// <summary>Captions that a cable must have.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(CaptionCompleter))]
    public string[] Caption { get; set; } = [];

    /// <summary>Message reference numbers that a cable refers to.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string[] Reference { get; set; } = [];

    /// <summary>The earliest date.</summary>
    [Parameter]
    [DateArgument]
    public DateTime After { get; set; }

    /// <summary>The date before which.</summary>
    [Parameter]
    [DateArgument]
    public DateTime Before { get; set; }

    /// <summary>Overall classifications.</summary>
    [Parameter]
    public Classification[] Classification { get; set; } = [];

    /// <summary>The order.</summary>
    [Parameter(ParameterSetName = HitSet)]
    public CableSort Sort { get; set; }

    /// <summary>How many to give at most.</summary>
    [Parameter(ParameterSetName = HitSet)]
    [ValidateRange(1, int.MaxValue)]
    public int First { get; set; } = int.MaxValue;

    /// <summary>How many to pass over before.</summary>
    [Parameter(ParameterSetName = HitSet)]
    [ValidateRange(0, int.MaxValue)]
    public int Skip { get; set; }

    /// <summary>Counts instead of hits.</summary>
    [Parameter(ParameterSetName = CountSet, Mandatory = true)]
    public CableFacetKind CountBy { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        try
        {
            using var index = Stop.Run(_ => CableIndex.Open(IndexPlace.Resolve(this, Index!)));
            if (ParameterSetName != CountSet) WriteHits(index);
            else WriteObject(Stop.Run(_ => index.Find(Asked(0, 0))).Facets!.By(CountBy), enumerateCollection: true);
        }
        catch (CableQueryException e)
        {
            WriteError(IndexErrors.Query(e));
        }
        catch (CableIndexException e)
        {
            ThrowTerminatingError(IndexErrors.Of(e));
        }
    }

    private void WriteHits(CableIndex index)
    {
        int given = 0;
        while (given < First && !Stopping)
        {
            var result = Stop.Run(_ => index.Find(Asked(Skip + given, Math.Min(Page, First - given))));
            if (given == 0) WriteVerbose(FormattableString.Invariant($"{result.Total} of {index.Count} cables fit."));
            foreach (var hit in result.Hits)
            {
                if (Stopping) return;
                WriteObject(hit);
            }

            given += result.Hits.Count;
            if (result.Hits.Count < Page) return;
        }
    }

    private CableQuery Asked(int skip, int first) => new()
    {
        Text = Query, Tags = Tag, From = From, To = To, Captions = Caption, References = Reference, After = Dates.Utc(After),
        Before = Dates.Utc(Before), Classifications = Classification, Sort = Sort, Skip = skip, First = first,
        CountFacets = ParameterSetName == CountSet,
    };
}
