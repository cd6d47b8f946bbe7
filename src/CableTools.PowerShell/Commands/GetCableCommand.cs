using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>Get-Cable: reads cables from files and folders, each the moment it is read.</summary>
[Cmdlet(VerbsCommon.Get, "Cable", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Cable))]
public sealed class GetCableCommand : CableFileCommand
{
    /// <inheritdoc/>
    protected override void ProcessRecord() => ReadPaths();

    private protected override void ProcessCable(Cable cable) => WriteObject(cable);
}
