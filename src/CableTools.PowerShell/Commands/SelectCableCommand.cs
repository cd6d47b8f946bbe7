using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>Select-Cable: passes on the cables that are asked for.</summary>
[Cmdlet(VerbsCommon.Select, "Cable", DefaultParameterSetName = CableSet)]
[OutputType(typeof(Cable))]
public sealed class SelectCableCommand : CableFilterCommand
{
    /// <summary>The cables.</summary>
    [Parameter(ParameterSetName = CableSet, Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true,
        HelpMessage = Asking.ForCable)]
    [Alias("Cable")]
    [ValidateNotNull]
    [CableArgument]
    public Cable[]? InputObject { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord() => Process(InputObject);
}
