using System.Security;

namespace CableTools.Reading;

/// <summary>
/// A folder and, if asked, the folders inside it, one listing at a time. What cannot be listed is reported and passed over.
/// </summary>
internal sealed class FolderWalk
{
    private readonly string _root;
    private readonly bool _recurse;
    private readonly Action<string, Exception> _report;
    private readonly Func<bool> _stopping;
    private string? _failed;

    /// <param name="root">The folder.</param>
    /// <param name="recurse">Whether the folders inside are walked through, too.</param>
    /// <param name="report">Is told of each folder that cannot be listed, and why.</param>
    /// <param name="stopping">Whether somebody wants the walk to end.</param>
    public FolderWalk(string root, bool recurse, Action<string, Exception> report, Func<bool> stopping)
    {
        _root = root;
        _recurse = recurse;
        _report = report;
        _stopping = stopping;
    }

    /// <summary>Whether a folder could not be listed, so that finding nothing means nothing.</summary>
    public bool Failed => _failed is not null;

    public IEnumerable<string> Folders()
    {
        var waiting = new Stack<string>();
        waiting.Push(_root);
        while (waiting.Count > 0 && !_stopping())
        {
            string folder = waiting.Pop();
            yield return folder;
            if (!_recurse) continue;
            var inside = List(folder, path => Directory.EnumerateDirectories(path).Where(IsNoLink));
            for (int i = inside.Count - 1; i >= 0; i--) waiting.Push(inside[i]);
        }
    }

    public IReadOnlyList<string> CableFiles(string folder) =>
        List(folder, path => Directory.EnumerateFiles(path).Where(CableFileNames.IsCableFile));

    // A link may lead back up, and then the walk would have no end; Get-ChildItem -Recurse leaves links alone as well.
    private static bool IsNoLink(string folder) => (File.GetAttributes(folder) & FileAttributes.ReparsePoint) == 0;

    // In order of name, so that the output does not depend on the file system.
    private List<string> List(string folder, Func<string, IEnumerable<string>> enumerate)
    {
        var names = new List<string>();
        try
        {
            foreach (string name in enumerate(folder))
            {
                if (_stopping()) break;
                names.Add(name);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            // A folder is listed twice, for its files and for its folders; one report will do.
            if (_failed != folder) _report(folder, e);
            _failed = folder;
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
