using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>Test-Cable: what a records officer would find amiss in a cable.</summary>
[Cmdlet(VerbsDiagnostic.Test, "Cable")]
[OutputType(typeof(CableDiagnostic), typeof(bool))]
public sealed class TestCableCommand : PSCmdlet
{
    /// <summary>The cables.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, HelpMessage = "A cable, as Get-Cable and ConvertFrom-CableText give it.")]
    [Alias("Cable")]
    [ValidateNotNull]
    public Cable[]? InputObject { get; set; }

    /// <summary>Codes of the findings wanted; wildcards are allowed.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(DiagnosticCodeCompleter))]
    public string[]? Code { get; set; }

    /// <summary>Day against which a declassification date is past.</summary>
    [Parameter]
    public DateTime Date { get; set; } = DateTime.Today;

    /// <summary>Says of each cable only whether nothing of weight is amiss.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var cable in InputObject ?? [])
        {
            if (Stopping) return;
            var findings = CableChecks.Check(cable, Date).Where(IsWanted);
            if (Quiet)
            {
                WriteObject(!findings.Any(finding => finding.Severity > CableDiagnosticSeverity.Information));
                continue;
            }

            foreach (var finding in findings)
            {
                var output = new PSObject(finding);
                output.Properties.Add(new PSNoteProperty("CableId", cable.Id));
                output.Properties.Add(new PSNoteProperty("Cable", cable));
                output.TypeNames.Insert(0, "CableTools.CableFinding");
                WriteObject(output);
            }
        }
    }

    private bool IsWanted(CableDiagnostic finding) =>
        Code is null || Code.Any(code => WildcardPattern.Get(code, WildcardOptions.IgnoreCase).IsMatch(finding.Code));
}
