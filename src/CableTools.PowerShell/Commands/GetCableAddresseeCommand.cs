using System.Management.Automation;
using CableTools.Statistics;

namespace CableTools.PowerShell;

/// <summary>Get-CableAddressee: to whom cables went, for action and for information.</summary>
[Cmdlet(VerbsCommon.Get, "CableAddressee", DefaultParameterSetName = CableSet)]
[OutputType(typeof(Addressee))]
public sealed class GetCableAddresseeCommand : CableFileCommand
{
    private const string ViewType = "CableTools.CableAddressee";

    /// <summary>The cables.</summary>
    [Parameter(ParameterSetName = CableSet, Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true,
        HelpMessage = Asking.ForCable)]
    [Alias("Cable")]
    [ValidateNotNull]
    [CableArgument]
    public Cable[]? InputObject { get; set; }

    /// <summary>Names of the addressees.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PostCompleter))]
    public string[]? Name { get; set; }

    /// <summary>Those who were to act, or those who were informed.</summary>
    [Parameter]
    public AddresseeRole[]? Role { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord() => Process(InputObject);

    private protected override void ProcessCable(Cable cable)
    {
        if (Role?.Contains(AddresseeRole.Action) != false) Write(cable, cable.To, AddresseeRole.Action);
        if (Role?.Contains(AddresseeRole.Information) != false) Write(cable, cable.Info, AddresseeRole.Information);
    }

    private void Write(Cable cable, IReadOnlyList<Addressee> addressees, AddresseeRole role)
    {
        foreach (var addressee in addressees)
        {
            if (Stopping) return;
            string station = Stations.NameOf(addressee);
            if (Name is not null && !Array.Exists(Name, name => StationName.Fits(name, addressee.Name) || StationName.Fits(name, station)))
                continue;
            var output = CablePart.Of(addressee, cable);
            output.TypeNames.Insert(0, ViewType);
            output.Properties.Add(new PSNoteProperty("Role", role));
            output.Properties.Add(new PSNoteProperty("Station", station));
            WriteObject(output);
        }
    }
}
