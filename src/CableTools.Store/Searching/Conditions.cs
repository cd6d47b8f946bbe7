using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableTools.Store.Searching;

/// <summary>The query and all conditions beside it as one: conditions narrow, they do not rank.</summary>
internal static class Conditions
{
    /// <summary>What a query asks for by words; null for nothing.</summary>
    /// <exception cref="CableQueryException">It cannot be read.</exception>
    public static Query? Words(CableQuery asked) => string.IsNullOrWhiteSpace(asked.Text) ? null : Positive(QueryReader.Read(asked.Text!));

    public static Query Of(CableQuery asked, Query? words)
    {
        var all = new BooleanQuery();
        if (words is not null) all.Add(words, Occur.MUST);
        foreach (string tag in asked.Tags) all.Add(Value(IndexFields.Tag, tag), Occur.MUST);
        foreach (string caption in asked.Captions) all.Add(Value(IndexFields.Caption, caption), Occur.MUST);
        AddAny(all, asked.From, Origin);
        AddAny(all, asked.To, name => Named(IndexFields.To, name));
        AddAny(all, asked.References, id => Value(IndexFields.Reference, id));
        AddAny(all, asked.Classifications, level => Value(IndexFields.Level, Terms.Level(level)));
        if (asked.After is not null || asked.Before is not null) all.Add(QueryReader.Range(asked.After, asked.Before), Occur.MUST);
        if (all.Clauses.Count == 0 || (all.Clauses.Count == 1 && IsNegative(words)))
            all.Add(Silent(new TermQuery(new Term(IndexFields.Kind, IndexFields.CableKind))), Occur.MUST);
        return all.Clauses.Count == 1 ? all.Clauses[0].Query : all;
    }

    /// <summary>"NOT water" alone would find nothing, since nothing is there to take from.</summary>
    private static Query Positive(Query words)
    {
        if (!IsNegative(words)) return words;
        var query = new BooleanQuery { { Silent(new TermQuery(new Term(IndexFields.Kind, IndexFields.CableKind))), Occur.MUST } };
        foreach (var clause in ((BooleanQuery)words).Clauses) query.Add(clause);
        return query;
    }

    private static bool IsNegative(Query? query) =>
        query is BooleanQuery { Clauses.Count: > 0 } all && all.Clauses.All(clause => clause.Occur == Occur.MUST_NOT);

    private static void AddAny<T>(BooleanQuery all, IReadOnlyList<T> values, Func<T, Query> make)
    {
        if (values.Count == 0) return;
        var any = new BooleanQuery();
        foreach (var value in values) any.Add(make(value), Occur.SHOULD);
        all.Add(any.Clauses.Count == 1 ? any.Clauses[0].Query : Silent(any), Occur.MUST);
    }

    /// <summary>A post by its name, and any station by the words of its address.</summary>
    private static ConstantScoreQuery Origin(string name)
    {
        var either = new BooleanQuery();
        either.Add(Value(IndexFields.Origin, name), Occur.SHOULD);
        either.Add(Named(IndexFields.From, name), Occur.SHOULD);
        return Silent(either);
    }

    private static ConstantScoreQuery Named(string field, string name)
    {
        var phrase = new PhraseQuery();
        char[] buffer = new char[64];
        var scanner = new Words.WordScanner(name, 0, name.Length);
        for (int length = scanner.Next(ref buffer); length > 0; length = scanner.Next(ref buffer))
            phrase.Add(new Term(field, new string(buffer, 0, length)));
        var terms = phrase.GetTerms();
        return Silent(terms.Length == 1 ? new TermQuery(terms[0]) : phrase);
    }

    private static ConstantScoreQuery Value(string field, string value)
    {
        var term = new Term(field, Terms.Whole(value));
        if (value.IndexOfAny(['*', '?']) < 0) return Silent(new TermQuery(term));
        if (Terms.FaultOfPattern(value) is { } fault) throw new CableQueryException(fault, value, 0);
        return Silent(new WildcardQuery(term));
    }

    private static ConstantScoreQuery Silent(Query query) => new(query) { Boost = 0 };
}
