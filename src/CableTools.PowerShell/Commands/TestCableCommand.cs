using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>Test-Cable: what a records officer would find amiss in cables.</summary>
[Cmdlet(VerbsDiagnostic.Test, "Cable", DefaultParameterSetName = CableSet)]
[OutputType(typeof(CableDiagnostic), typeof(bool), typeof(CableCheckCount))]
public sealed class TestCableCommand : CableFileCommand
{
    private const string FindingType = "CableTools.CableFinding";

    private readonly CableCheckSummary _summary = new();
    private CheckFilter _filter = CheckFilter.Everything;

    /// <summary>The cables.</summary>
    [Parameter(ParameterSetName = CableSet, Mandatory = true, Position = 0, ValueFromPipeline = true,
        ValueFromPipelineByPropertyName = true,
        HelpMessage = Asking.ForCable)]
    [Alias("Cable")]
    [ValidateNotNull]
    [CableArgument]
    public Cable[]? InputObject { get; set; }

    /// <summary>Codes of the findings wanted; wildcards are allowed.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(CheckCodeCompleter))]
    public string[]? Code { get; set; }

    /// <summary>Day against which a declassification date is past.</summary>
    [Parameter]
    public DateTime Date { get; set; } = DateTime.Today;

    /// <summary>Says of each cable only whether nothing of weight is amiss.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <summary>Gives a row a rule at the end, in place of the findings.</summary>
    [Parameter]
    public SwitchParameter Summary { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        if (Quiet && Summary) ThrowTerminatingError(ChoiceErrors.SummaryUnused());
        try
        {
            _filter = new CheckFilter(Code);
        }
        catch (PSArgumentException e)
        {
            ThrowTerminatingError(ChoiceErrors.CodeUnknown(e, Code));
        }
    }

    /// <inheritdoc/>
    protected override void ProcessRecord() => Process(InputObject);

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        if (Summary) WriteObject(_summary.Rules, enumerateCollection: true);
    }

    /// <summary>That a text is no cable is a finding.</summary>
    private protected override bool TakesOtherTexts => true;

    private protected override void ProcessCable(Cable cable)
    {
        var findings = CableChecks.Check(cable, Date).Where(_filter.Matches);
        if (Quiet)
        {
            WriteObject(!findings.Any(finding => finding.Severity >= CableDiagnosticSeverity.Warning));
            return;
        }

        if (Summary)
        {
            _summary.Add(findings);
            return;
        }

        foreach (var finding in findings)
        {
            if (Stopping) return;
            var output = CablePart.Of(finding, cable);
            // A view of its own: beside the findings of one cable, those of many need a column for the cable.
            output.TypeNames.Insert(0, FindingType);
            WriteObject(output);
        }
    }
}
