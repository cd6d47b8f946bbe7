using Lucene.Net.Search;
using Lucene.Net.Util.Automaton;

namespace CableTools.Store.Searching;

/// <summary>Which words of a text a query asks for: its own, and those its beginnings, wildcards and fuzzy words stand for.</summary>
internal sealed class WordMatcher
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly List<string> _beginnings = [];
    private readonly List<CharacterRunAutomaton> _patterns = [];

    /// <summary>Whether a word that is asked for begins with a letter and has a length: most words of a text are told by these.</summary>
    private readonly bool[] _may = new bool[Letters * Lengths];

    private const int Letters = 128, Lengths = 64;

    private WordMatcher()
    {
    }

    /// <summary>The words of a query; null where it asks for none.</summary>
    public static WordMatcher? Of(Query? query)
    {
        var matcher = new WordMatcher();
        if (query is not null) matcher.Add(query);
        return matcher._words.Count + matcher._beginnings.Count + matcher._patterns.Count == 0 ? null : matcher;
    }

    public bool IsAsked(char[] word, int length)
    {
        if (_may[Place(word[0], length)] && _words.Contains(new string(word, 0, length))) return true;
        foreach (string beginning in _beginnings)
            if (Begins(word, length, beginning)) return true;
        foreach (var pattern in _patterns)
            if (pattern.Run(word, 0, length)) return true;
        return false;
    }

    private static int Place(char first, int length) => (first % Letters * Lengths) + Math.Min(length, Lengths - 1);

    private static bool Begins(char[] word, int length, string beginning)
    {
        if (length < beginning.Length) return false;
        for (int i = 0; i < beginning.Length; i++)
            if (word[i] != beginning[i]) return false;
        return true;
    }

    private void Add(Query query)
    {
        switch (query)
        {
            case BooleanQuery all:
                foreach (var clause in all.Clauses)
                    if (clause.Occur != Occur.MUST_NOT) Add(clause.Query);
                break;
            case TermQuery term when IsText(term.Term.Field):
                AddWord(term.Term.Text);
                break;
            case PhraseQuery phrase:
                foreach (var term in phrase.GetTerms())
                    if (IsText(term.Field)) AddWord(term.Text);
                break;
            case PrefixQuery prefix when IsText(prefix.Field):
                _beginnings.Add(prefix.Prefix.Text);
                break;
            case WildcardQuery wildcard when IsText(wildcard.Field):
                _patterns.Add(new CharacterRunAutomaton(WildcardQuery.ToAutomaton(wildcard.Term)));
                break;
            case FuzzyQuery fuzzy when IsText(fuzzy.Field):
                var near = new LevenshteinAutomata(fuzzy.Term.Text, true).ToAutomaton(fuzzy.MaxEdits);
                if (near is null) AddWord(fuzzy.Term.Text);
                else _patterns.Add(new CharacterRunAutomaton(near));
                break;
        }
    }

    private void AddWord(string word)
    {
        if (word.Length == 0) return;
        _words.Add(word);
        _may[Place(word[0], word.Length)] = true;
    }

    private static bool IsText(string field) => field is IndexFields.Text or IndexFields.Subject;
}
