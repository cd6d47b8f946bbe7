namespace CableTools.Words;

/// <summary>Numbers the different words in the order in which they come, whatever their case. A word met again costs no memory.</summary>
internal sealed class WordVocabulary
{
    private int[] _buckets = new int[1024];
    private int[] _next = new int[512];
    private int[] _hashes = new int[512];
    private string[] _words = new string[512];

    public int Count { get; private set; }

    /// <summary>The word of a number, folded.</summary>
    public string this[int number] => _words[number];

    /// <summary>The number of a word in a text; a new one where the word is new.</summary>
    public int Add(string text, int start, int length)
    {
        int hash = HashOf(text, start, length);
        int place = hash & (_buckets.Length - 1);
        for (int i = _buckets[place] - 1; i >= 0; i = _next[i])
            if (_hashes[i] == hash && IsSame(_words[i], text, start, length)) return i;
        if (Count == _words.Length)
        {
            Grow();
            place = hash & (_buckets.Length - 1);
        }

        int number = Count++;
        _words[number] = WordReader.Fold(text, start, length);
        _hashes[number] = hash;
        _next[number] = _buckets[place] - 1;
        _buckets[place] = number + 1;
        return number;
    }

    private void Grow()
    {
        int length = _words.Length * 2;
        Array.Resize(ref _words, length);
        Array.Resize(ref _hashes, length);
        _next = new int[length];
        _buckets = new int[length * 2];
        for (int i = 0; i < Count; i++)
        {
            int place = _hashes[i] & (_buckets.Length - 1);
            _next[i] = _buckets[place] - 1;
            _buckets[place] = i + 1;
        }
    }

    // Seeded, so that no text can be written in which all words fall together.
    private static readonly int Seed = Guid.NewGuid().GetHashCode();

    private static int HashOf(string text, int start, int length)
    {
        unchecked
        {
            uint hash = (uint)Seed;
            for (int i = start; i < start + length; i++)
            {
                hash = (hash ^ WordReader.Fold(text[i])) * 0x01000193;
                hash ^= hash >> 15;
            }

            return (int)(hash ^ (hash >> 13));
        }
    }

    private static bool IsSame(string word, string text, int start, int length)
    {
        if (word.Length != length) return false;
        for (int i = 0; i < length; i++)
            if (word[i] != WordReader.Fold(text[start + i])) return false;
        return true;
    }
}
