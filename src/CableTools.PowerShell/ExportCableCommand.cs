using System.Management.Automation;
using CableTools.Reading;

namespace CableTools.PowerShell;

/// <summary>Export-Cable: cables to a file of JSON lines, which Get-Cable reads back without loss.</summary>
[Cmdlet(VerbsData.Export, "Cable", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportCableCommand : PSCmdlet, IDisposable
{
    private string _path = "";
    private CableFileWriter? _file;

    /// <summary>The file. Wildcard characters stand for themselves; the name ends in .ndjson or .jsonl, and in .gz to be packed.</summary>
    [Parameter(Mandatory = true, Position = 0, HelpMessage = "Path of the file to write, for example cables.ndjson or cables.ndjson.gz.")]
    [Alias("LiteralPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string? Path { get; set; }

    /// <summary>The cables.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true,
        HelpMessage = "A cable, as Get-Cable and ConvertFrom-CableText give it.")]
    [Alias("Cable")]
    [ValidateNotNull]
    [CableArgument]
    public Cable[]? InputObject { get; set; }

    /// <summary>Replaces a file of that name.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Gives the file.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>What was not finished leaves nothing behind. The engine calls this in any case, after Ctrl+C, too.</summary>
    public void Dispose() => _file?.Dispose();

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        // What stands in the way is said before a long pipeline runs, and before anybody is asked to confirm.
        try
        {
            _path = PathResolver.Literal(SessionState.Path, Path!);
        }
        catch (CablePathException e)
        {
            ThrowTerminatingError(e.ToErrorRecord());
        }

        if (ExportErrors.InTheWay(_path, Force, "cables.ndjson") is { } error) ThrowTerminatingError(error);
        if (!CableFileNames.IsExport(_path)) ThrowTerminatingError(ExportErrors.FormatUnknown(_path));
        if (ShouldProcess(_path, "Export cables")) Write(() => _file = new CableFileWriter(_path, Force));
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (_file is null) return;
        foreach (var cable in InputObject ?? [])
        {
            if (Stopping) return;
            Write(() => _file.Write(cable));
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (_file is null) return;
        // An empty file would be no file of cables, and with -Force it would replace one that is.
        if (_file.Count == 0)
            WriteWarning($"No cable came through the pipeline: '{_path}' was not written.");
        else
            Write(_file.Commit);

        // From the provider, as Get-Item gives it: with PSPath, and with the mode and size that PowerShell shows on Linux.
        if (PassThru && _file.Count > 0)
            WriteObject(InvokeProvider.Item.Get([_path], force: true, literalPath: true), enumerateCollection: true);
    }

    private void Write(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (FileTarget.Explains(e))
        {
            ThrowTerminatingError(ExportErrors.Unwritable(e, _path));
        }
    }
}
