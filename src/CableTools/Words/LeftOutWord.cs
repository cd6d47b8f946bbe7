namespace CableTools.Words;

/// <summary>Why a word was left out.</summary>
public enum LeftOutReason
{
    /// <summary>It is a function word of English.</summary>
    StopWord,

    /// <summary>It is a set phrase of cables, or the part of one.</summary>
    Boilerplate,

    /// <summary>It was asked for: <see cref="WordFilter.Also"/>.</summary>
    Asked,
}

/// <summary>A word or phrase that was left out of a list of words, and how often.</summary>
public sealed class LeftOutWord
{
    internal LeftOutWord(string word, int count, LeftOutReason reason)
    {
        Word = word;
        Count = count;
        Reason = reason;
    }

    /// <summary>The word or phrase, in lower case; as it was asked for where it was.</summary>
    public string Word { get; }

    /// <summary>How often it stands in the text.</summary>
    public int Count { get; }

    /// <summary>Why it was left out.</summary>
    public LeftOutReason Reason { get; }

    /// <summary>Word and count.</summary>
    public override string ToString() => FormattableString.Invariant($"{Word} ({Count:N0})");
}
