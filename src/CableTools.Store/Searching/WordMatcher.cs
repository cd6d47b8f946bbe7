using Lucene.Net.Search;
using Lucene.Net.Util.Automaton;

namespace CableTools.Store.Searching;

/// <summary>Which words of a text a query asks for: its own, and those its beginnings, wildcards and fuzzy words stand for.</summary>
internal sealed class WordMatcher
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly List<string> _beginnings = [];
    private readonly List<CharacterRunAutomaton> _patterns = [];
    private int _longest;

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
        if (length > _longest && _beginnings.Count == 0 && _patterns.Count == 0) return false;
        string text = new(word, 0, length);
        if (_words.Contains(text)) return true;
        foreach (string beginning in _beginnings)
            if (text.StartsWith(beginning, StringComparison.Ordinal)) return true;
        foreach (var pattern in _patterns)
            if (pattern.Run(text)) return true;
        return false;
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
        _words.Add(word);
        _longest = Math.Max(_longest, word.Length);
    }

    private static bool IsText(string field) => field is IndexFields.Text or IndexFields.Subject;
}
