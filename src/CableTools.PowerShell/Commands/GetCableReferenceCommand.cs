using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>Get-CableReference: who cites whom, an object an edge.</summary>
[Cmdlet(VerbsCommon.Get, "CableReference", DefaultParameterSetName = CableSet)]
[OutputType(typeof(CableReference))]
public sealed class GetCableReferenceCommand : CableFileCommand
{
    private const string EdgeType = "CableTools.CableReferenceEdge";

    private WildcardPattern[]? _ids;

    /// <summary>The cables.</summary>
    [Parameter(ParameterSetName = CableSet, Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true,
        HelpMessage = Asking.ForCable)]
    [Alias("Cable")]
    [ValidateNotNull]
    [CableArgument]
    public Cable[]? InputObject { get; set; }

    /// <summary>Message reference numbers that are cited.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? Id { get; set; }

    /// <summary>What kinds of documents are cited.</summary>
    [Parameter]
    public CableReferenceKind[]? Kind { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => _ids = Patterns.Of(Id);

    /// <inheritdoc/>
    protected override void ProcessRecord() => Process(InputObject);

    private protected override void ProcessCable(Cable cable)
    {
        foreach (var reference in cable.References)
        {
            if (Stopping) return;
            if (!Patterns.Fit(_ids, reference.Id) || Kind?.Contains(reference.Kind) == false) continue;
            var output = CablePart.Of(reference, cable);
            output.TypeNames.Insert(0, EdgeType);
            WriteObject(output);
        }
    }
}
