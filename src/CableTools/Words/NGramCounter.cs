using CableTools.Model;

namespace CableTools.Words;

/// <summary>
/// Counts words or n-grams. Of n-grams there are nearly as many as words of text, most of them met once: where more are held than a limit
/// allows, the rarest are dropped, and what a count may thereby have lost is known.
/// </summary>
internal sealed class NGramCounter : WordGatherer<WordCounts>
{
    /// <summary>The most n-grams that are held: some 300 MB.</summary>
    public const int MostHeld = 4_000_000;

    private readonly NumberedWords _numbered;
    private readonly int _length, _mostHeld;
    private Dictionary<NGram, Count> _counts = [];
    private int _cables, _missed;
    private long _words, _grams;

    public NGramCounter(int length, WordFilter? leaveOut, int mostHeld = MostHeld)
    {
        if (length is < 1 or > NGram.Longest)
            throw new ArgumentOutOfRangeException(nameof(length), length, "Expected 1 to 5 words.");
        _length = length;
        _mostHeld = mostHeld;
        _numbered = new NumberedWords(leaveOut ?? WordFilter.Default);
    }

    public override WordCounts ToResult()
    {
        var rows = _counts.Select(pair =>
            new WordCount(pair.Key.Text(_numbered.Vocabulary), pair.Value.Occurrences, pair.Value.Cables, _words));
        return new WordCounts(_length, _cables, _words, _grams, _missed, _numbered.LeftOut.Filter, _numbered.LeftOut.ToList(),
            Lists.Of(rows.Checked().GroupBy(row => row.Count).OrderByDescending(alike => alike.Key)
                .SelectMany(alike => alike.InOrder(row => row.Word))));
    }

    private protected override bool Begin(Cable cable)
    {
        _cables++;
        return true;
    }

    private protected override void AddParagraph(Cable cable, CableParagraph paragraph)
    {
        _numbered.Read(Words);
        _words += Words.Count;
        for (int i = 0; i + _length <= Words.Count; i++)
        {
            _grams++;
            // "of the state" says nothing that "state" does not; "state of emergency" does.
            if (_numbered.LeftOut[i] || _numbered.LeftOut[i + _length - 1]) continue;
            Add(NGram.At(_numbered, i, _length));
        }
    }

    private void Add(NGram gram)
    {
        _counts.TryGetValue(gram, out var count);
        _counts[gram] = new Count(count.Occurrences + 1, count.LastCable == _cables ? count.Cables : count.Cables + 1, _cables);
        if (_length > 1 && _counts.Count > _mostHeld) DropRarest();
    }

    private void DropRarest()
    {
        int floor = 1;
        while (_counts.Values.Count(count => count.Occurrences > floor) > _mostHeld / 2) floor *= 2;
        var kept = new Dictionary<NGram, Count>();
        foreach (var pair in _counts)
            if (pair.Value.Occurrences > floor) kept.Add(pair.Key, pair.Value);
        _counts = kept;
        // What was dropped before and came again had lost its first count already.
        _missed += floor;
    }

    private readonly struct Count(int occurrences, int cables, int lastCable)
    {
        public int Occurrences => occurrences;

        public int Cables => cables;

        public int LastCable => lastCable;
    }
}
