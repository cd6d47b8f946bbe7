namespace CableTools.Words;

/// <summary>The words of one text by their numbers in a vocabulary, and which of them are left out.</summary>
internal sealed class NumberedWords(WordFilter filter)
{
    private int[] _numbers = new int[256];

    public WordVocabulary Vocabulary { get; } = new();

    public LeftOutWords LeftOut { get; } = new(filter);

    /// <summary>The number of a word of the text read last.</summary>
    public int this[int at] => _numbers[at];

    public void Read(WordPlaces words)
    {
        if (_numbers.Length < words.Count) _numbers = new int[Math.Max(words.Count, _numbers.Length * 2)];
        for (int i = 0; i < words.Count; i++)
        {
            var (start, length) = words[i];
            _numbers[i] = Vocabulary.Add(words.Text, start, length);
        }

        LeftOut.Read(words, _numbers, Vocabulary);
    }
}
