namespace CableTools.Store;

/// <summary>In which order what is found comes.</summary>
public enum CableSort
{
    /// <summary>What fits best first.</summary>
    Relevance,

    /// <summary>The oldest first; cables without a date at the end.</summary>
    Oldest,

    /// <summary>The latest first; cables without a date at the end.</summary>
    Latest,
}

/// <summary>What is asked for: words, and conditions that all must hold.</summary>
public sealed class CableQuery
{
    /// <summary>
    /// Words that must all be in the cable; AND, OR and NOT between them, brackets, "a phrase", near NEAR words (within ten; NEAR/5 within
    /// five), begin*, fuzzy~1, and fields: subject:water, tag:PREL, from:oslo, to:rome, date:2006-05. Null for all cables.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>Tags, each of which the cable must have; wildcards * and ? are allowed.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Originators, one of which the cable must be from: "MOSCOW", "AMEMBASSY MOSCOW".</summary>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>Addressees, action or information, one of which the cable must have: "CIA", "AMEMBASSY ROME".</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>Captions, each of which the cable must have.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>Message reference numbers, one of which the cable must refer to.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Classifications, one of which the cable must have.</summary>
    public IReadOnlyList<Classification> Classifications { get; init; } = [];

    /// <summary>The earliest date and time, itself among them; null for none.</summary>
    public DateTimeOffset? After { get; init; }

    /// <summary>The date and time before which the cable must be; null for none.</summary>
    public DateTimeOffset? Before { get; init; }

    /// <summary>The order.</summary>
    public CableSort Sort { get; init; }

    /// <summary>How many hits to give at most. Default: 20.</summary>
    public int First { get; init; } = 20;

    /// <summary>How many hits to pass over before.</summary>
    public int Skip { get; init; }

    /// <summary>Whether to count what is found by year, month, origin, tag and classification.</summary>
    public bool CountFacets { get; init; }

    /// <summary>Whether hits have a snippet of the text, with what was found marked. Default: yes.</summary>
    public bool Snippets { get; init; } = true;
}

/// <summary>A query that cannot be read.</summary>
public sealed class CableQueryException : ArgumentException
{
    internal CableQueryException(string message, string query, int position)
        : base(FormattableString.Invariant($"{message} (character {position + 1} of '{query}')."))
    {
        Query = query;
        Position = position;
    }

    /// <summary>The query.</summary>
    public string Query { get; }

    /// <summary>Where it cannot be read: offset of the character.</summary>
    public int Position { get; }
}
