using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>Get-Cable: reads cables from files and folders, each the moment it is read.</summary>
[Cmdlet(VerbsCommon.Get, "Cable", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Cable))]
public sealed class GetCableCommand : CableFilterCommand
{
    /// <summary>How many threads read; the cables come in order all the same.</summary>
    [Parameter]
    [ValidateRange(1, 1024)]
    public int ThrottleLimit { get; set; } = Environment.ProcessorCount;

    private protected override int Threads => ThrottleLimit;

    /// <inheritdoc/>
    protected override void ProcessRecord() => ReadPaths();

    /// <summary>What the table of cables shows, and what most pipelines go on with.</summary>
    private protected override void Prepare(Cable cable)
    {
        _ = cable.Id;
        _ = cable.Date;
        _ = cable.From;
        _ = cable.Classification;
        _ = cable.Subject;
        _ = cable.Tags;
        base.Prepare(cable);
    }
}
