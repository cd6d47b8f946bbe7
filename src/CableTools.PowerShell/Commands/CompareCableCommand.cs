using System.Management.Automation;
using CableTools.Comparison;

namespace CableTools.PowerShell;

/// <summary>Compare-Cable: what differs between two copies of one message.</summary>
[Cmdlet(VerbsData.Compare, "Cable", DefaultParameterSetName = RowSet)]
[OutputType(typeof(CableDifference), ParameterSetName = [RowSet])]
[OutputType(typeof(string), ParameterSetName = [HtmlSet])]
public sealed class CompareCableCommand : StoppableCommand
{
    private const string RowSet = "Row", HtmlSet = "Html";

    /// <summary>The copy that the other is measured against.</summary>
    [Parameter(Mandatory = true, Position = 0, HelpMessage = Asking.ForCable)]
    [Alias("Reference")]
    [ValidateNotNull]
    [CableArgument]
    public Cable? ReferenceCable { get; set; }

    /// <summary>The other copy, or several that are compared one by one.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, HelpMessage = Asking.ForCable)]
    [Alias("Difference")]
    [ValidateNotNull]
    [CableArgument]
    public Cable[]? DifferenceCable { get; set; }

    /// <summary>Gives what is the same, too.</summary>
    [Parameter(ParameterSetName = RowSet)]
    public SwitchParameter IncludeEqual { get; set; }

    /// <summary>Gives a page of HTML instead, the copies side by side.</summary>
    [Parameter(ParameterSetName = HtmlSet, Mandatory = true)]
    public SwitchParameter AsHtml { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var cable in DifferenceCable ?? [])
        {
            if (Stopping) return;
            var comparison = Stop.Run(_ => CableComparison.Of(ReferenceCable!, cable));
            if (AsHtml) WriteObject(comparison.ToHtmlPage());
            else WriteObject(IncludeEqual ? comparison.Fields.Concat(comparison.Paragraphs) : comparison.Differences, true);
        }
    }
}
