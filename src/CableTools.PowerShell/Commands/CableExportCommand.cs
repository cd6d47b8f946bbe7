using System.Management.Automation;
using CableTools.Reading;

namespace CableTools.PowerShell;

/// <summary>
/// What the cmdlets that write one file have in common: its name, what stands in its way, and that it is whole or not there.
/// </summary>
public abstract class CableExportCommand : StoppableCommand
{
    private string _path = "";
    private int _count;

    /// <summary>The file. Wildcard characters stand for themselves; the name's ending says the form.</summary>
    [Parameter(Mandatory = true, Position = 0, HelpMessage = "Path of the file to write; what its name ends in says the form.")]
    [Alias("LiteralPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string? Path { get; set; }

    /// <summary>The cables.</summary>
    [Parameter(ParameterSetName = CableFileCommand.CableSet, Mandatory = true, ValueFromPipeline = true,
        ValueFromPipelineByPropertyName = true, HelpMessage = Asking.ForCable)]
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

    /// <summary>Whether the file is to be written: the user agreed, and did not only ask what would be.</summary>
    private protected bool IsWanted { get; private set; }

    /// <summary>A name as it could be, for messages.</summary>
    private protected abstract string ExampleName { get; }

    /// <summary>What is done, as the user is asked to confirm it.</summary>
    private protected abstract string Action { get; }

    /// <summary>Whether the name says a form that is a folder of files.</summary>
    private protected virtual bool IsFolder(string path) => false;

    /// <summary>Whether a file of that name is not replaced, but gone on with.</summary>
    private protected virtual bool IsKept => false;

    /// <summary>What is there when everything is written: one file or folder, or a file for each cable.</summary>
    private protected virtual IReadOnlyList<string> Written(string path) => [path];

    /// <summary>The error for a name that says no form; null where it says one.</summary>
    private protected abstract ErrorRecord? CheckForm(string path);

    /// <summary>Everything is in order, and the user agrees: cables will follow.</summary>
    private protected abstract void Start(string path);

    private protected abstract void Add(Cable cable);

    /// <summary>Puts the file under its name.</summary>
    private protected abstract void Finish(string path);

    /// <summary>The file is there.</summary>
    private protected virtual void Wrote(string path)
    {
    }

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

        if (ExportErrors.InTheWay(_path, Force || IsKept, ExampleName, IsFolder(_path)) is { } inTheWay) ThrowTerminatingError(inTheWay);
        if (CheckForm(_path) is { } unknown) ThrowTerminatingError(unknown);
        IsWanted = ShouldProcess(_path, Action);
        if (IsWanted) Explained(() => Start(_path));
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (!IsWanted) return;
        foreach (var cable in InputObject ?? [])
        {
            if (Stopping) return;
            Take(cable);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (!IsWanted) return;
        // An empty file would be no file of cables, and with -Force it would replace one that is.
        if (_count == 0)
        {
            WriteWarning($"No cable {CameFrom}: '{_path}' was not written.");
            return;
        }

        Explained(() => Stop.Run(_ => Finish(_path)));
        // From the provider, as Get-Item gives it: with PSPath, and with the mode and size that PowerShell shows on Linux.
        if (PassThru)
            WriteObject(InvokeProvider.Item.Get([.. Written(_path)], force: true, literalPath: true), enumerateCollection: true);
        Wrote(_path);
    }

    /// <summary>How cables come, as it is said where none did.</summary>
    private protected virtual string CameFrom => "came through the pipeline";

    /// <summary>Adds a cable, which counts.</summary>
    private protected void Take(Cable cable)
    {
        Explained(() => Add(cable));
        _count++;
    }

    private void Explained(Action action)
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
