using CableTools.Store.Words;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableTools.Store.Searching;

/// <summary>
/// Reads what somebody typed: Lucene's classic syntax, all words wanted unless it says otherwise, over the index's own fields.
/// </summary>
internal sealed class QueryReader : QueryParser
{
    /// <summary>Longer queries are no queries; a bound on what one can cost.</summary>
    private const int LongestQuery = 4000;

    private static readonly HashSet<string> Worded = [IndexFields.Text, IndexFields.Subject, IndexFields.From, IndexFields.To];

    private readonly string _query;

    private QueryReader(string query)
        : base(LuceneVersion.LUCENE_48, IndexFields.Text, new WordAnalyzer())
    {
        _query = query;
        DefaultOperator = Operator.AND;
        AutoGeneratePhraseQueries = true;
        AllowLeadingWildcard = false;
        LowercaseExpandedTerms = false;
    }

    /// <exception cref="CableQueryException">The query cannot be read.</exception>
    public static Query Read(string query)
    {
        if (query.Length > LongestQuery)
            throw new CableQueryException($"The query is longer than {LongestQuery} characters", query.Substring(0, 60), LongestQuery);
        try
        {
            return new QueryReader(query).Parse(NearOperator.ToPhrases(query));
        }
        catch (ParseException e) when (Reason<CableQueryException>(e) is { } ours)
        {
            throw ours;
        }
        catch (ParseException e)
        {
            throw new CableQueryException(Explain(query), query, Position(query, e));
        }
    }

    protected override Query GetFieldQuery(string field, string queryText, bool quoted)
    {
        if (Worded.Contains(Known(field))) return base.GetFieldQuery(field, queryText, quoted) ?? Nothing(queryText);
        return field switch
        {
            IndexFields.Date => Terms.ToSpan(queryText) is { } span ? Range(span.First, span.Next)
                : throw Fault($"A date is expected as 2006, 2006-05 or 2006-05-12, not '{queryText}'", queryText),
            IndexFields.Level => Terms.ToLevel(queryText) is { } level ? Whole(field, Terms.Level(level))
                : throw Fault($"'{queryText}' is no classification: {string.Join(", ", Levels)}", queryText),
            _ => Whole(field, Terms.Whole(queryText)),
        };
    }

    protected override Query GetFieldQuery(string field, string queryText, int slop)
    {
        if (slop < 0) throw Fault($"How many words may stand between those of a phrase is 0 or more, not {slop}", "~" + slop);
        var query = GetFieldQuery(field, queryText, quoted: true);
        if (query is PhraseQuery phrase) phrase.Slop = slop;
        return query;
    }

    protected override Query GetPrefixQuery(string field, string termStr) => base.GetPrefixQuery(Known(field), Spelled(field, termStr));

    protected override Query GetWildcardQuery(string field, string termStr)
    {
        if (termStr.StartsWith("*", StringComparison.Ordinal) || termStr.StartsWith("?", StringComparison.Ordinal))
        {
            if (termStr == "*") return new TermQuery(new Term(IndexFields.Kind, IndexFields.CableKind));
            throw Fault("A word may not begin with * or ?", termStr);
        }

        if (Terms.FaultOfPattern(termStr) is { } fault) throw Fault(fault, termStr);
        return base.GetWildcardQuery(Known(field), Spelled(field, termStr));
    }

    protected override Query GetFuzzyQuery(string field, string termStr, float minSimilarity) =>
        base.GetFuzzyQuery(Known(field), Spelled(field, termStr), minSimilarity);

    protected override Query GetRegexpQuery(string field, string termStr) =>
        throw Fault("Regular expressions are not searched for; Get-CableParagraph -Match has them", "/" + termStr);

    protected override Query GetRangeQuery(string field, string part1, string part2, bool startInclusive, bool endInclusive)
    {
        if (Known(field) != IndexFields.Date)
            return base.GetRangeQuery(field, Spelled(field, part1), Spelled(field, part2), startInclusive, endInclusive);
        var (first, last) = (Bound(part1), Bound(part2));
        return Range(first is not { } from ? null : startInclusive ? from.First : from.Next,
            last is not { } to ? null : endInclusive ? to.Next : to.First);
    }

    /// <summary>Dates from one on, and before another.</summary>
    public static Query Range(DateTimeOffset? after, DateTimeOffset? before) => new ConstantScoreQuery(NumericRangeQuery.NewInt64Range(
        IndexFields.Date, after is { } first ? Terms.Minutes(first) : null, before is { } end ? Terms.Minutes(end) : null, true, false));

    private static IEnumerable<Classification> Levels =>
    [
        Classification.Unclassified, Classification.LimitedOfficialUse, Classification.Confidential, Classification.Secret,
        Classification.TopSecret,
    ];

    private (DateTimeOffset First, DateTimeOffset Next)? Bound(string? part) => part is null or "*" ? null
        : Terms.ToSpan(part) ?? throw Fault($"A date is expected as 2006, 2006-05 or 2006-05-12, not '{part}'", part);

    private static ConstantScoreQuery Whole(string field, string term) => new(new TermQuery(new Term(field, term)));

    /// <summary>A word of punctuation alone: nothing is asked for by it.</summary>
    private Query Nothing(string text) => throw Fault($"There is no word in '{text}'", text);

    private static string? Spelled(string field, string? term) => term is null ? null
        : Worded.Contains(field) ? term.ToLowerInvariant() : term.ToUpperInvariant();

    private string Known(string field) => Array.Exists(IndexFields.Queried, known => known.Name == field) ? field
        : throw Fault($"There is no field '{field}': {string.Join(", ", IndexFields.Queried.Select(known => known.Name))}", field + ":");

    private CableQueryException Fault(string message, string part) =>
        new(message, _query, Math.Max(_query.IndexOf(part, StringComparison.OrdinalIgnoreCase), 0));

    private static T? Reason<T>(Exception e)
        where T : Exception
    {
        for (Exception? inner = e; inner is not null; inner = inner.InnerException)
            if (inner is T found) return found;
        return null;
    }

    private static int Position(string query, ParseException e)
    {
        var fault = Reason<ParseException>(e.InnerException ?? e);
        if (query.Count(c => c == '"') % 2 == 1) return query.LastIndexOf('"');
        int column = fault?.CurrentToken?.Next?.BeginColumn ?? fault?.CurrentToken?.EndColumn ?? query.Length;
        return Math.Min(Math.Max(column, 0), query.Length);
    }

    private static string Explain(string query)
    {
        if (query.Count(c => c == '"') % 2 == 1) return "A quotation mark is missing";
        int open = query.Count(c => c == '('), close = query.Count(c => c == ')');
        return open != close ? open > close ? "A bracket is not closed" : "A bracket is closed that was not opened"
            : "The query cannot be read: a word, a \"phrase\" or a field:word is expected";
    }
}
