namespace CableTools.PowerShell;

/// <summary>A file or folder that a path led to.</summary>
internal sealed class CablePlace
{
    public CablePlace(string fullPath, bool isFolder, bool wasNamed)
    {
        FullPath = fullPath;
        IsFolder = isFolder;
        WasNamed = wasNamed;
    }

    public string FullPath { get; }

    public bool IsFolder { get; }

    /// <summary>Whether the user named it, rather than a wildcard or a folder that holds it.</summary>
    public bool WasNamed { get; }
}
