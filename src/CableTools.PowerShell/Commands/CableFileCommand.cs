using System.Management.Automation;
using CableTools.Reading;

namespace CableTools.PowerShell;

/// <summary>What the cmdlets that read files have in common: the paths, the files behind them, and the errors on the way.</summary>
public abstract class CableFileCommand : PSCmdlet
{
    internal const string PathSet = "Path";
    internal const string LiteralPathSet = "LiteralPath";
    internal const string CableSet = "Cable";

    private readonly FolderMemory _foldersRead = new();
    private ReadingProgress? _progress;

    /// <summary>Files and folders; wildcards are expanded.</summary>
    [Parameter(ParameterSetName = PathSet, Mandatory = true, Position = 0, ValueFromPipeline = true,
        HelpMessage = "Path of a file with cables, or of a folder of such files.")]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [PathArgument]
    public string[]? Path { get; set; }

    /// <summary>Files and folders, the names taken as they are. Objects from Get-ChildItem and Get-Item are bound here.</summary>
    [Parameter(ParameterSetName = LiteralPathSet, Mandatory = true, ValueFromPipelineByPropertyName = true,
        HelpMessage = "Path of a file with cables, or of a folder of such files; wildcard characters stand for themselves.")]
    [Alias("PSPath", "FullName", "LP")]
    [ValidateNotNullOrEmpty]
    public string[]? LiteralPath { get; set; }

    /// <summary>Reads the folders inside a folder, too.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    public SwitchParameter Recurse { get; set; }

    /// <summary>What to do about the damage of transcription.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    public RepairMode Repair { get; set; } = RepairMode.Apply;

    private CableParserOptions Options => new() { Repair = Repair };

    private ReadingProgress Progress => _progress ??= new ReadingProgress(this);

    /// <summary>What the cmdlet does with a cable that was read.</summary>
    /// <param name="cable">The cable, the moment it was read: the rest of the file may still be unread.</param>
    private protected abstract void ProcessCable(Cable cable);

    /// <summary>Whether a text that is no cable is the cmdlet's business, and no error.</summary>
    private protected virtual bool TakesOtherTexts => false;

    /// <inheritdoc/>
    protected override void EndProcessing() => _progress?.Complete();

    /// <summary>For the commands that take cables or paths: whichever this record brought.</summary>
    /// <param name="cables">The cables, where the parameter set is that of cables.</param>
    private protected void Process(Cable[]? cables)
    {
        if (ParameterSetName != CableSet) ReadPaths();
        else foreach (var cable in cables ?? []) ProcessCable(cable);
    }

    private protected void ReadPaths()
    {
        bool literal = ParameterSetName == LiteralPathSet;
        foreach (string path in (literal ? LiteralPath : Path) ?? [])
        {
            if (Stopping) return;
            foreach (var place in Resolve(path, literal)) ReadPlace(place);
        }
    }

    private IReadOnlyList<CablePlace> Resolve(string path, bool literal)
    {
        try
        {
            return PathResolver.Resolve(SessionState.Path, path, literal);
        }
        catch (CablePathException e)
        {
            WriteError(e.ToErrorRecord());
            return [];
        }
    }

    private void ReadPlace(CablePlace place)
    {
        if (!place.IsFolder)
        {
            if (_foldersRead.HasRead(place.FullPath)) return;
            Progress.Expect(1);
            ReadFile(place.FullPath);
        }
        // "cables/*" means the files: a folder that a wildcard happens to match is entered with -Recurse only.
        else if (place.WasNamed || Recurse)
        {
            ReadFolder(place.FullPath);
        }
    }

    private void ReadFolder(string root)
    {
        var walk = new FolderWalk(root, Recurse, (folder, e) => WriteError(CableFileErrors.FolderUnreadable(e, folder)), () => Stopping);
        bool found = false;
        foreach (string folder in walk.Folders())
        {
            var files = walk.CableFiles(folder);
            Progress.Expect(files.Count);
            foreach (string file in files)
            {
                found = true;
                if (Stopping) return;
                if (!_foldersRead.HasRead(file)) ReadFile(file);
            }

            _foldersRead.Add(folder);
        }

        if (!found && !walk.Failed && !Stopping) WriteError(CableFileErrors.FolderEmpty(root, Recurse));
    }

    private void ReadFile(string file)
    {
        Progress.StartFile(file);
        var others = new OtherTexts(file);
        try
        {
            foreach (var cable in CableReader.Read(file, Options))
            {
                if (Stopping) return;
                if (others.IsFirst) WriteVerbose(SourceView.Describe(file, cable.Source));
                if (others.Notes(cable) && !TakesOtherTexts) continue;
                ProcessCable(cable);
                Progress.CountCable();
            }

            if (!TakesOtherTexts && others.ToError() is { } error) WriteError(error);
        }
        catch (Exception e) when (FileFaults.Explain(e))
        {
            WriteError(CableFileErrors.ForFile(e, file));
        }
    }
}
