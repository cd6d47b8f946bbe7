using CableTools.Reading;

namespace CableTools.PowerShell;

/// <summary>The folders that were read, so that a folder and then its own files, as Get-ChildItem gives them, are not read twice.</summary>
internal sealed class FolderMemory
{
    // Case is kept apart even on systems that ignore it: the paths come from the same listing, so they agree,
    // and where they do not, reading twice does less harm than not at all.
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    public void Add(string folder) => _folders.Add(Trim(folder));

    public bool HasRead(string file) =>
        _folders.Count > 0 && CableFileNames.IsCableFile(file) && _folders.Contains(Trim(Path.GetDirectoryName(file) ?? ""));

    private static string Trim(string folder) => folder.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
}
