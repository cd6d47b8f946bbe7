using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>ConvertFrom-CableText: cables from text at hand.</summary>
[Cmdlet(VerbsData.ConvertFrom, "CableText")]
[OutputType(typeof(Cable))]
public sealed class ConvertFromCableTextCommand : PSCmdlet
{
    private readonly CableTextGatherer _gatherer = new();

    /// <summary>The text: a string with line breaks is a cable, strings without are the lines of one.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true,
        HelpMessage = "The text of a cable, or its lines one after another.")]
    [AllowEmptyString]
    [AllowEmptyCollection]
    public string[]? InputObject { get; set; }

    /// <summary>What to do about the damage of transcription.</summary>
    [Parameter]
    public RepairMode Repair { get; set; } = RepairMode.Apply;

    /// <summary>The file the text is from, as Get-Content notes it on each line: with it, the lines of two files are two cables.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, DontShow = true)]
    [Alias("PSPath")]
    public string? SourcePath { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (string piece in InputObject ?? [])
            foreach (string text in _gatherer.Add(piece, SourcePath))
                Convert(text);
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        foreach (string text in _gatherer.Finish()) Convert(text);
    }

    private void Convert(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            WriteError(TextErrors.Empty(text));
            return;
        }

        try
        {
            foreach (var cable in CableReader.ReadText(text, new CableParserOptions { Repair = Repair }))
            {
                if (Stopping) return;
                if (cable.IsRecognized) WriteObject(cable);
                else WriteError(TextErrors.NoCable(cable.Text));
            }
        }
        catch (CableFormatException e)
        {
            WriteError(TextErrors.Malformed(e, text));
        }
    }
}
