namespace CableTools.Words;

/// <summary>A word by which some cables differ from others.</summary>
public sealed class KeyWord
{
    private readonly long _words, _otherWords;

    internal KeyWord(string word, WordCount? here, WordCount? there, long words, long otherWords)
    {
        Word = word;
        Count = here?.Count ?? 0;
        Cables = here?.Cables ?? 0;
        OtherCount = there?.Count ?? 0;
        OtherCables = there?.Cables ?? 0;
        _words = words;
        _otherWords = otherWords;
        LogLikelihood = Contrast.LogLikelihood(Count, words, OtherCount, otherWords);
        LogRatio = Contrast.LogRatio(Count, words, OtherCount, otherWords);
    }

    /// <summary>The word in lower case; the words of an n-gram with blanks between.</summary>
    public string Word { get; }

    /// <summary>How often it stands in the text of the cables.</summary>
    public int Count { get; }

    /// <summary>How often it stands in the text of the others.</summary>
    public int OtherCount { get; }

    /// <summary>Cables it stands in. A word of one cable alone marks that cable, and not all of them.</summary>
    public int Cables { get; }

    /// <summary>Cables of the others it stands in.</summary>
    public int OtherCables { get; }

    /// <summary>How often in ten thousand words.</summary>
    public double Per10000 => Rate.Of(Count, _words) ?? 0;

    /// <summary>How often in ten thousand words of the others.</summary>
    public double OtherPer10000 => Rate.Of(OtherCount, _otherWords) ?? 0;

    /// <summary>
    /// Log-likelihood ratio G2: how sure it is that the frequencies differ. Chance alone gives more than 10.83 to one word in a thousand,
    /// more than 15.13 to one in ten thousand.
    /// </summary>
    public double LogLikelihood { get; }

    /// <summary>
    /// How large the difference is: 1 is twice as frequent as in the others, 2 four times, -1 half as frequent. A word that one side has
    /// not is taken to stand there half a time.
    /// </summary>
    public double LogRatio { get; }

    /// <summary>Word, log-likelihood and log ratio.</summary>
    public override string ToString() => FormattableString.Invariant($"{Word}: G2 {LogLikelihood:0.0}, log ratio {LogRatio:0.0}");
}
