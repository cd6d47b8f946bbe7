using CableTools.Text;

namespace CableTools.Repair;

/// <summary>
/// Words of one kind, each with what it means: a written word is one of them exactly, or the nearest one within what its length allows. Two
/// different meanings at the same distance, or an ordinary word in <see cref="OrdinaryWords"/>, are no repair.
/// </summary>
internal sealed class Lexicon<T>
{
    private readonly (string Word, T Value)[] _words;
    private readonly ulong[] _shapes;
    private readonly int _shortest, _most;

    /// <param name="words">The words, in capitals; the first of those with one meaning is what a misspelling is reported as.</param>
    /// <param name="shortest">Length below which a word is known exactly or not at all.</param>
    /// <param name="most">What a misspelling may cost at most, whatever its length allows.</param>
    public Lexicon(IEnumerable<(string Word, T Value)> words, int shortest = 3, int most = int.MaxValue)
    {
        _most = most;
        _words = [.. words];
        _shapes = [.. _words.Select(entry => Confusions.Shapes(entry.Word, 0, entry.Word.Length))];
        _shortest = shortest;
    }

    /// <summary>The word's meaning; false where it is none of them.</summary>
    public bool TryFind(TextSlice word, out T value)
    {
        foreach (var (known, meaning) in _words)
        {
            if (!word.Equals(known)) continue;
            value = meaning;
            return true;
        }

        value = default!;
        return false;
    }

    /// <summary>The word as written or repaired; <paramref name="meant"/> is null where nothing had to be repaired.</summary>
    public bool TryRead(TextSlice word, bool repairs, out T value, out string? meant)
    {
        meant = null;
        return TryFind(word, out value) || (repairs && TryRepair(word, out value, out meant));
    }

    /// <summary>Whether the shapes of a word allow it to be one of them, exact or misspelt; most words are ruled out so.</summary>
    public bool MayHold(TextSlice word)
    {
        ulong shapes = Confusions.Shapes(word.Source, word.Start, word.End);
        for (int i = 0; i < _words.Length; i++)
            if (Spelling.MayBe(shapes, _shapes[i], Spelling.Limit(_words[i].Word.Length))) return true;
        return false;
    }

    /// <summary>The nearest word to one that is none of them.</summary>
    public bool TryRepair(TextSlice word, out T value, out string? meant)
    {
        value = default!;
        meant = null;
        if (word.Length < 2) return false;
        int least = int.MaxValue;
        bool shared = false;
        ulong shapes = Confusions.Shapes(word.Source, word.Start, word.End);
        for (int i = 0; i < _words.Length; i++)
        {
            var (known, meaning) = _words[i];
            int limit = Math.Min(Math.Min(Spelling.Limit(known.Length), _most), least);
            bool isShort = known.Length < _shortest || (known.Length - word.Length) * Spelling.Slip > limit;
            if (isShort || !Spelling.MayBe(shapes, _shapes[i], limit)) continue;
            int cost = Spelling.Cost(word.Source, word.Start, word.End, known, limit);
            if (cost > limit) continue;
            if (cost == least)
            {
                shared |= !EqualityComparer<T>.Default.Equals(meaning, value);
                continue;
            }

            (least, value, meant, shared) = (cost, meaning, known, false);
        }

        return meant is not null && !shared && !OrdinaryWords.Contains(word);
    }
}
