using System.Management.Automation;
using CableTools.Reading;

namespace CableTools.PowerShell;

/// <summary>What the cmdlets that read files have in common: the files behind the paths, and the errors on the way.</summary>
public abstract class CableFileCommand : CablePathCommand
{
    internal const string CableSet = "Cable";

    private readonly FolderMemory _foldersRead = new();
    private ReadingProgress? _progress;

    private CableParserOptions Options => new() { Repair = Repair };

    private ReadingProgress Progress => _progress ??= new ReadingProgress(this);

    /// <summary>What the cmdlet does with a cable that was read.</summary>
    /// <param name="cable">The cable, the moment it was read: the rest of the file may still be unread.</param>
    private protected abstract void ProcessCable(Cable cable);

    /// <summary>Whether a text that is no cable is the cmdlet's business, and no error.</summary>
    private protected virtual bool TakesOtherTexts => false;

    /// <summary>How many threads read.</summary>
    private protected virtual int Threads => Environment.ProcessorCount;

    /// <summary>Asks a cable, on the thread that read it, for what the cmdlet will ask it for.</summary>
    private protected virtual void Prepare(Cable cable)
    {
    }

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
        foreach (string path in Named)
        {
            if (Stopping) return;
            foreach (var place in Resolve(path)) ReadPlace(place);
        }
    }

    private IReadOnlyList<CablePlace> Resolve(string path)
    {
        try
        {
            return PathResolver.Resolve(SessionState.Path, path, IsLiteral);
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
            ReadFiles([place.FullPath]);
        }
        else if (IsEntered(place))
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
            found |= files.Count > 0;
            ReadFiles([.. files.Where(file => !_foldersRead.HasRead(file))]);
            if (Stopping) return;
            _foldersRead.Add(folder);
        }

        if (!found && !walk.Failed && !Stopping) WriteError(CableFileErrors.FolderEmpty(root, Recurse));
    }

    private void ReadFiles(IReadOnlyList<string> files)
    {
        var reading = new CableReaderOptions { Threads = Threads, Prepare = Threads > 1 ? Prepare : null };
        foreach (var file in FileReading.Of(files, Options, reading))
        {
            if (Stopping) return;
            ReadFile(file);
        }
    }

    private void ReadFile(FileReading file)
    {
        Progress.StartFile(file.Path);
        var others = new OtherTexts(file.Path);
        try
        {
            foreach (var cable in file.Cables)
            {
                if (Stopping) return;
                if (others.IsFirst) WriteVerbose(SourceView.Describe(file.Path, cable.Source));
                if (others.Notes(cable) && !TakesOtherTexts) continue;
                ProcessCable(cable);
                Progress.CountCable();
            }

            if (!TakesOtherTexts && others.ToError() is { } error) WriteError(error);
        }
        catch (Exception e) when (FileFaults.Explain(e))
        {
            WriteError(CableFileErrors.ForFile(e, file.Path));
        }
    }
}
