using CableTools.Model;

namespace CableTools.Words;

/// <summary>Which words are left out of lists of words. They count as words all the same: rates are for all words of the text.</summary>
public sealed record WordFilter
{
    /// <summary>Stop words and boilerplate are left out: what is done where nothing is asked for.</summary>
    public static WordFilter Default { get; } = new();

    /// <summary>Nothing is left out.</summary>
    public static WordFilter None { get; } = new() { StopWords = false, Boilerplate = false };

    /// <summary>Whether the function words of English (the, of, would) are left out.</summary>
    public bool StopWords { get; init; } = true;

    /// <summary>
    /// Whether the set phrases of cables themselves are left out: SUMMARY, END COMMENT, REFTEL, and the titles of those who report.
    /// </summary>
    public bool Boilerplate { get; init; } = true;

    /// <summary>Further words and phrases to leave out, with or without wildcards; empty for none.</summary>
    public IReadOnlyList<string> Also { get; init => field = Lists.Of(value); } = Lists.Empty<string>();
}
