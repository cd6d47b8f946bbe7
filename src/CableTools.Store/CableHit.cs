using CableTools.Store.Writing;

namespace CableTools.Store;

/// <summary>A cable that was found. What it shows comes from the index; the cable itself is parsed when it is asked for.</summary>
public sealed class CableHit
{
    private readonly CableIndex _index;
    private readonly HitHead _head;
    private readonly int _document;
    private readonly string _key;
    private Cable? _cable;

    internal CableHit(CableIndex index, int document, string key, HitHead head, DateTimeOffset? date, Classification classification,
        double score, string? snippet)
    {
        _index = index;
        _document = document;
        _key = key;
        _head = head;
        Date = date;
        Classification = classification;
        Score = score;
        Snippet = snippet;
    }

    /// <summary>Canonical message reference number; null where unknown.</summary>
    public string? Id => _head.Id;

    /// <summary>Date and time, UTC; null where unknown.</summary>
    public DateTimeOffset? Date { get; }

    /// <summary>Overall classification.</summary>
    public Classification Classification { get; }

    /// <summary>Originator; null where unknown.</summary>
    public string? From => _head.From;

    /// <summary>Subject; null where there is none.</summary>
    public string? Subject => _head.Subject;

    /// <summary>TAGS.</summary>
    public IReadOnlyList<string> Tags => _head.Tags;

    /// <summary>Captions.</summary>
    public IReadOnlyList<string> Captions => _head.Captions;

    /// <summary>
    /// A few words around what was found, which stands between two asterisks on each side; null where none was asked for.
    /// </summary>
    public string? Snippet { get; }

    /// <summary>How well the cable fits (BM25); 0 where nothing was asked for by words.</summary>
    public double Score { get; }

    /// <summary>The file it was read from, with the record's number; null where it was read from none.</summary>
    public string? Path => _head.Path;

    /// <summary>The cable, from the index alone, also when that was closed in the meantime.</summary>
    /// <exception cref="CableIndexException">The index is damaged or gone, or no longer holds the cable.</exception>
    public Cable ReadCable() => _cable ??= _index.Read(_document, _key);

    /// <summary>Message reference number and subject.</summary>
    public override string ToString() => $"{Id ?? "(no id)"} {Subject}".TrimEnd();
}

/// <summary>How many of the cables found have a value.</summary>
/// <param name="Value">The value: "2006", "2006-05", "OSLO", "PREL", "Secret".</param>
/// <param name="Count">Cables.</param>
public sealed record CableFacet(string Value, int Count);

/// <summary>By what cables that are found can be counted.</summary>
public enum CableFacetKind
{
    /// <summary>Year.</summary>
    Year,

    /// <summary>Month.</summary>
    Month,

    /// <summary>Originator.</summary>
    Origin,

    /// <summary>Tag.</summary>
    Tag,

    /// <summary>Classification.</summary>
    Classification,
}

/// <summary>What was found, by value: every value there is, years and months in order, the others the most frequent first.</summary>
/// <param name="Years">By year.</param>
/// <param name="Months">By month.</param>
/// <param name="Origins">By originator.</param>
/// <param name="Tags">By tag; a cable counts once for each of its tags.</param>
/// <param name="Classifications">By classification.</param>
public sealed record CableFacets(IReadOnlyList<CableFacet> Years, IReadOnlyList<CableFacet> Months, IReadOnlyList<CableFacet> Origins,
    IReadOnlyList<CableFacet> Tags, IReadOnlyList<CableFacet> Classifications)
{
    /// <summary>The counts of one kind.</summary>
    /// <param name="kind">By what.</param>
    public IReadOnlyList<CableFacet> By(CableFacetKind kind) => kind switch
    {
        CableFacetKind.Year => Years,
        CableFacetKind.Month => Months,
        CableFacetKind.Origin => Origins,
        CableFacetKind.Tag => Tags,
        _ => Classifications,
    };
}

/// <summary>What a search found.</summary>
/// <param name="Total">Cables that fit, of which <paramref name="Hits"/> are a page.</param>
/// <param name="Hits">The hits, in order.</param>
/// <param name="Facets">Counts of all that fit; null where none were asked for.</param>
public sealed record CableSearchResult(int Total, IReadOnlyList<CableHit> Hits, CableFacets? Facets);
