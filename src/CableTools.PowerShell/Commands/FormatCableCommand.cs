using System.Management.Automation;
using CableTools.Display;

namespace CableTools.PowerShell;

/// <summary>In what a cable is formatted.</summary>
public enum CableTextFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>HTML: a card.</summary>
    Html,
}

/// <summary>Format-Cable: cables to be read, each as one text.</summary>
[Cmdlet(VerbsCommon.Format, "Cable", DefaultParameterSetName = CableSet)]
[OutputType(typeof(string))]
public sealed class FormatCableCommand : CableFileCommand
{
    /// <summary>The cables.</summary>
    [Parameter(ParameterSetName = CableSet, Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true,
        HelpMessage = Asking.ForCable)]
    [Alias("Cable")]
    [ValidateNotNull]
    [CableArgument]
    public Cable[]? InputObject { get; set; }

    /// <summary>In what.</summary>
    [Parameter]
    public CableTextFormat As { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord() => Process(InputObject);

    private protected override void ProcessCable(Cable cable) => WriteObject(As switch
    {
        CableTextFormat.Html => cable.ToHtml(),
        CableTextFormat.Markdown => CableDocument.Markdown(cable),
        _ => CableDocument.Text(cable),
    });
}
