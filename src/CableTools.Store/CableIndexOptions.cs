namespace CableTools.Store;

/// <summary>How an index is brought up to date.</summary>
public sealed class CableIndexOptions
{
    /// <summary>Whether folders inside a folder are read, too. Default: yes.</summary>
    public bool Recurse { get; init; } = true;

    /// <summary>How many cables are taken apart at once. Default: the number of processors.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>How long to wait where somebody else writes to the index. Default: not at all.</summary>
    public TimeSpan Wait { get; init; }

    /// <summary>What to do about the damage of transcription. Default: repair it.</summary>
    public RepairMode Repair { get; init; } = RepairMode.Apply;

    /// <summary>How often what was read so far is made safe against an end of the process. Default: every half minute.</summary>
    public TimeSpan CommitEvery { get; init; } = TimeSpan.FromSeconds(30);
}

/// <summary>What bringing an index up to date came to.</summary>
/// <param name="Folder">The index's folder.</param>
/// <param name="FilesAdded">Files that were new.</param>
/// <param name="FilesChanged">Files whose content had changed.</param>
/// <param name="FilesUnchanged">Files whose content is what it was.</param>
/// <param name="FilesRemoved">Files that are gone, and their cables with them.</param>
/// <param name="CablesRead">Cables read from new and changed files.</param>
/// <param name="Cables">Cables the index now holds.</param>
/// <param name="Problems">Files and folders that could not be read, or not to their end, and files in which there is no cable.</param>
public sealed record CableIndexUpdate(string Folder, int FilesAdded, int FilesChanged, int FilesUnchanged, int FilesRemoved,
    int CablesRead, int Cables, IReadOnlyList<CableLoadProblem> Problems);
