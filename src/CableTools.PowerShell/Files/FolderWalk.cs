using System.Management.Automation;
using System.Security;

namespace CableTools.PowerShell;

/// <summary>A folder and, if asked, the folders inside it, one listing at a time. What cannot be listed is reported and passed over.</summary>
internal sealed class FolderWalk
{
    private readonly CablePlace _root;
    private readonly bool _recurse;
    private readonly Action<ErrorRecord> _report;
    private readonly Func<bool> _stopping;
    private CablePlace? _failed;

    public FolderWalk(CablePlace root, bool recurse, Action<ErrorRecord> report, Func<bool> stopping)
    {
        _root = root;
        _recurse = recurse;
        _report = report;
        _stopping = stopping;
    }

    /// <summary>Whether a folder could not be listed, so that finding nothing means nothing.</summary>
    public bool Failed => _failed is not null;

    public IEnumerable<CablePlace> Folders()
    {
        var waiting = new Stack<CablePlace>();
        waiting.Push(_root);
        while (waiting.Count > 0 && !_stopping())
        {
            var folder = waiting.Pop();
            yield return folder;
            if (!_recurse) continue;
            var inside = List(folder, path => Directory.EnumerateDirectories(path).Where(IsNoLink));
            for (var i = inside.Count - 1; i >= 0; i--) waiting.Push(new CablePlace(inside[i], isFolder: true, wasNamed: false));
        }
    }

    public IReadOnlyList<CablePlace> CableFiles(CablePlace folder) =>
        [.. List(folder, path => Directory.EnumerateFiles(path).Where(CableFileNames.IsCableFile)).Select(file => new CablePlace(file, isFolder: false, wasNamed: false))];

    // A link may lead back up, and then the walk would have no end; Get-ChildItem -Recurse leaves links alone as well.
    private static bool IsNoLink(string folder) => (File.GetAttributes(folder) & FileAttributes.ReparsePoint) == 0;

    // In order of name, so that the output does not depend on the file system.
    private List<string> List(CablePlace folder, Func<string, IEnumerable<string>> enumerate)
    {
        var names = new List<string>();
        try
        {
            foreach (var name in enumerate(folder.FullPath))
            {
                if (_stopping()) break;
                names.Add(name);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            // A folder is listed twice, for its files and for its folders; one report will do.
            if (_failed != folder) _report(CableFileErrors.FolderUnreadable(e, folder));
            _failed = folder;
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
