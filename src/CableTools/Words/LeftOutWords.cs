using CableTools.Model;
using CableTools.Statistics;
using CableTools.Vocabulary;

namespace CableTools.Words;

/// <summary>Finds the words of a text that are left out, and counts them.</summary>
internal sealed class LeftOutWords
{
    private static readonly Lazy<string[]> StopList = new(() => [.. TsvResource.Read("stop-words.tsv", 1).Select(row => row[0])]);
    private static readonly Lazy<string[]> BoilerplateList =
        new(() => [.. TsvResource.Read("boilerplate.tsv", 1).Select(row => row[0])]);

    // By the word a term begins with; those that begin with a wildcard are asked at every word.
    private readonly Dictionary<string, List<Entry>> _byFirst = new(StringComparer.Ordinal);
    private readonly List<Entry> _anywhere = [];
    private readonly List<List<Entry>?> _byNumber = [];
    private readonly Tally<Entry> _counts = new();
    private bool[] _isLeftOut = new bool[256];

    public LeftOutWords(WordFilter filter)
    {
        Filter = filter;
        // The longest first, and what was asked for before what is done anyway.
        if (filter.Also is null) throw new ArgumentException("Expected a list of words, not null.", nameof(filter));
        foreach (string word in filter.Also) Take(WordTerm.Parse(word, nameof(filter)), LeftOutReason.Asked);
        if (filter.Boilerplate)
            foreach (string phrase in BoilerplateList.Value) Take(WordTerm.Parse(phrase, nameof(filter)), LeftOutReason.Boilerplate);
        if (filter.StopWords)
            foreach (string word in StopList.Value) Take(WordTerm.Parse(word, nameof(filter)), LeftOutReason.StopWord);
        foreach (var list in _byFirst.Values) Sort(list);
        Sort(_anywhere);
    }

    public WordFilter Filter { get; }

    /// <summary>Whether a word of the text read last is left out.</summary>
    public bool this[int at] => _isLeftOut[at];

    public void Read(WordPlaces words, int[] numbers, WordVocabulary vocabulary)
    {
        if (_isLeftOut.Length < words.Count) _isLeftOut = new bool[Math.Max(words.Count, _isLeftOut.Length * 2)];
        Array.Clear(_isLeftOut, 0, words.Count);
        for (int at = 0; at < words.Count;)
        {
            var found = Find(words, at, numbers[at], vocabulary);
            if (found is null)
            {
                at++;
                continue;
            }

            _counts.Add(found);
            for (int i = 0; i < found.Term.Length; i++) _isLeftOut[at++] = true;
        }
    }

    public IReadOnlyList<LeftOutWord> ToList() => Lists.Of(_counts.Pairs
        .Select(pair => new LeftOutWord(pair.Key.Term.Text.ToLowerInvariant(), pair.Value, pair.Key.Reason))
        .OrderByDescending(word => word.Count).ThenBy(word => word.Word, StringComparer.Ordinal));

    /// <summary>What two texts leave out, together.</summary>
    public static IReadOnlyList<LeftOutWord> Together(IReadOnlyList<LeftOutWord> one, IReadOnlyList<LeftOutWord> other) =>
        Lists.Of(one.Concat(other).GroupBy(word => (word.Word, word.Reason))
            .Select(group => new LeftOutWord(group.Key.Word, group.Sum(word => word.Count), group.Key.Reason))
            .OrderByDescending(word => word.Count).ThenBy(word => word.Word, StringComparer.Ordinal));

    private Entry? Find(WordPlaces words, int at, int number, WordVocabulary vocabulary)
    {
        while (_byNumber.Count <= number) _byNumber.Add(_byFirst.TryGetValue(vocabulary[_byNumber.Count], out var list) ? list : null);
        return Fitting(_byNumber[number], words, at) ?? Fitting(_anywhere, words, at);
    }

    private static Entry? Fitting(List<Entry>? entries, WordPlaces words, int at)
    {
        if (entries is null) return null;
        foreach (var entry in entries)
            if (entry.Term.IsAt(words, at)) return entry;
        return null;
    }

    private void Take(WordTerm term, LeftOutReason reason)
    {
        var entry = new Entry(term, reason);
        if (term.First is not { } first) _anywhere.Add(entry);
        else if (_byFirst.TryGetValue(first, out var list)) list.Add(entry);
        else _byFirst.Add(first, [entry]);
    }

    private static void Sort(List<Entry> list)
    {
        var sorted = list.OrderByDescending(entry => entry.Term.Length).ThenByDescending(entry => entry.Reason).ToList();
        list.Clear();
        list.AddRange(sorted);
    }

    private sealed class Entry(WordTerm term, LeftOutReason reason)
    {
        public WordTerm Term { get; } = term;

        public LeftOutReason Reason { get; } = reason;
    }
}
