namespace CableTools.Store;

/// <summary>What is wrong with an index.</summary>
public enum CableIndexProblem
{
    /// <summary>There is no index in the folder.</summary>
    Missing,

    /// <summary>Something is in the folder that is no index of cables.</summary>
    Foreign,

    /// <summary>The index is damaged: a file of it is cut, changed or gone.</summary>
    Damaged,

    /// <summary>The index was written by a newer version.</summary>
    Newer,

    /// <summary>Somebody else writes to the index.</summary>
    Busy,
}

/// <summary>An index cannot be used.</summary>
public sealed class CableIndexException : IOException
{
    internal CableIndexException(CableIndexProblem problem, string folder, string message, Exception? inner = null)
        : base(message, inner)
    {
        Problem = problem;
        Folder = folder;
    }

    /// <summary>What is wrong.</summary>
    public CableIndexProblem Problem { get; }

    /// <summary>The index's folder.</summary>
    public string Folder { get; }

    internal static CableIndexException Missing(string folder) => new(CableIndexProblem.Missing, folder,
        $"There is no index in '{folder}'; Update-CableIndex makes one.");

    internal static CableIndexException Damaged(string folder, Exception inner) => new(CableIndexProblem.Damaged, folder,
        $"The index in '{folder}' is damaged ({inner.Message}); delete the folder and make the index anew.", inner);

    internal static CableIndexException Newer(string folder) => new(CableIndexProblem.Newer, folder,
        $"The index in '{folder}' was written by a newer version of CableTools.");

    internal static CableIndexException Foreign(string folder) => new(CableIndexProblem.Foreign, folder,
        $"'{folder}' holds files that are no index of cables; name another folder, or an empty one.");

    internal static CableIndexException Busy(string folder, Exception inner) => new(CableIndexProblem.Busy, folder,
        $"Somebody else is writing to the index in '{folder}'.", inner);
}
