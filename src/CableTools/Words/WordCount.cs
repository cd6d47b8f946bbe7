namespace CableTools.Words;

/// <summary>How often a word or n-gram stands in the text of cables.</summary>
public sealed class WordCount
{
    private readonly long _words;

    internal WordCount(string word, int count, int cables, long words)
    {
        Word = word;
        Count = count;
        Cables = cables;
        _words = words;
    }

    /// <summary>The word in lower case; the words of an n-gram with blanks between.</summary>
    public string Word { get; }

    /// <summary>How often it stands in the text.</summary>
    public int Count { get; }

    /// <summary>Cables it stands in.</summary>
    public int Cables { get; }

    /// <summary>How often in ten thousand words of the text, those left out among them.</summary>
    public double Per10000 => Rate.Of(Count, _words) ?? 0;

    /// <summary>Word and count.</summary>
    public override string ToString() => FormattableString.Invariant($"{Word}: {Count}");
}
