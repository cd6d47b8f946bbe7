namespace CableTools.Words;

/// <summary>How the lines of a concordance are sorted.</summary>
public enum ConcordanceSort
{
    /// <summary>As they were found: cable by cable, in the order of the text.</summary>
    None,

    /// <summary>By what stands before, the nearest word first.</summary>
    Left,

    /// <summary>By what stands behind, the nearest word first.</summary>
    Right,

    /// <summary>By date, cables without one last.</summary>
    Date,
}

/// <summary>What a concordance shows, and in which order.</summary>
public sealed record ConcordanceOptions
{
    /// <summary>Words before and behind the keyword, 1 to 50; fewer where the paragraph begins or ends.</summary>
    public int Context { get; init; } = 8;

    /// <summary>How the lines are sorted.</summary>
    public ConcordanceSort SortBy { get; init; } = ConcordanceSort.None;

    /// <summary>
    /// The most lines that are kept, at least 1; the others are counted. A line keeps its cable, so that ten thousand lines may hold as
    /// many cables in memory.
    /// </summary>
    public int MostLines { get; init; } = 10_000;

    internal void Check(string parameter)
    {
        if (Context is < 1 or > 50) throw new ArgumentOutOfRangeException(parameter, Context, "Expected a Context of 1 to 50 words.");
        if (MostLines < 1) throw new ArgumentOutOfRangeException(parameter, MostLines, "Expected MostLines of 1 or more.");
        if (SortBy is < ConcordanceSort.None or > ConcordanceSort.Date)
            throw new ArgumentOutOfRangeException(parameter, SortBy, "Expected a SortBy of None, Left, Right or Date.");
    }
}
