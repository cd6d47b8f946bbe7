using CableTools.Text;

namespace CableTools.Repair;

/// <summary>One word of the format, and whether another is it misspelt: most are ruled out by their shapes alone.</summary>
internal sealed class KnownWord
{
    private readonly ulong _shapes;
    private readonly int _limit;

    /// <param name="word">The word, in capitals.</param>
    /// <param name="limit">What a misspelling may cost; by default what the word's length allows.</param>
    public KnownWord(string word, int limit = 0)
    {
        Word = word;
        _limit = limit > 0 ? limit : Spelling.Limit(word.Length);
        _shapes = Confusions.Shapes(word, 0, word.Length);
    }

    public string Word { get; }

    /// <summary>Whether a written word is this one, exactly or within the limit.</summary>
    public bool IsNear(TextSlice written) =>
        written.Length <= Word.Length + _limit && Spelling.MayBe(Confusions.Shapes(written.Source, written.Start, written.End),
            _shapes, _limit)
        && Cost(written) <= _limit;

    /// <summary>What the misspelling costs, one more than the limit where that is more.</summary>
    public int Cost(TextSlice written) => Spelling.Cost(written.Source, written.Start, written.End, Word, _limit);
}
