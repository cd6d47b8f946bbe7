using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>Join-CableSection: the sections of each message as one cable.</summary>
[Cmdlet(VerbsCommon.Join, "CableSection")]
[OutputType(typeof(Cable))]
public sealed class JoinCableSectionCommand : PSCmdlet
{
    private readonly List<Cable> _sections = [];

    /// <summary>The cables, sections and whole messages in any order.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true,
        HelpMessage = Asking.ForCable)]
    [Alias("Cable")]
    [ValidateNotNull]
    [CableArgument]
    public Cable[]? InputObject { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var cable in InputObject ?? [])
        {
            // Of a dump with a quarter of a million cables, only those in sections are kept until the end.
            if (cable.SectionCount > 1)
                _sections.Add(cable);
            else
                WriteObject(cable);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        // Any section may come last, so that nothing can be joined before the end.
        foreach (var cable in CableSections.JoinAll(_sections))
        {
            if (Stopping) return;
            WriteObject(cable);
        }
    }
}
