using CableTools.Model;

namespace CableTools.Words;

/// <summary>How often each word, or each n-gram, stands in the text of cables.</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class WordCounts : IDisplayable, ITabular
{
    private Dictionary<string, WordCount>? _byWord;

    internal WordCounts(int length, int cables, long words, long ngrams, int mostMissed, WordFilter filter,
        IReadOnlyList<LeftOutWord> leftOut, IReadOnlyList<WordCount> rows)
    {
        Length = length;
        Cables = cables;
        TotalWords = words;
        TotalNGrams = ngrams;
        MostMissed = mostMissed;
        Filter = filter;
        LeftOut = leftOut;
        Words = rows;
    }

    /// <summary>Words of an n-gram; 1 where words are counted.</summary>
    public int Length { get; }

    /// <summary>Cables counted.</summary>
    public int Cables { get; }

    /// <summary>Words of their text, those left out among them.</summary>
    public long TotalWords { get; }

    /// <summary>Places at which <see cref="Length"/> words follow one another within a paragraph; of words, their number.</summary>
    public long TotalNGrams { get; }

    /// <summary>
    /// What a count may at most have missed; 0, which is exact, unless there were more than 4,000,000 different n-grams: then the rarest
    /// were dropped on the way.
    /// </summary>
    public int MostMissed { get; }

    /// <summary>What was asked to be left out.</summary>
    public WordFilter Filter { get; }

    /// <summary>
    /// What was left out and how often, the most frequent first. Of an n-gram the first and the last word decide: "state of emergency"
    /// counts, "of the state" does not.
    /// </summary>
    public IReadOnlyList<LeftOutWord> LeftOut { get; }

    /// <summary>The words or n-grams, the most frequent first, then in order of the alphabet.</summary>
    public IReadOnlyList<WordCount> Words { get; }

    /// <summary>Counts words or n-grams, in one pass. Memory grows with the number of different words.</summary>
    /// <param name="cables">The cables.</param>
    /// <param name="length">Words of an n-gram, 1 to 5; 1 for single words.</param>
    /// <param name="leaveOut">What is left out; null for <see cref="WordFilter.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is not from 1 to 5.</exception>
    public static WordCounts Of(IEnumerable<Cable> cables, int length = 1, WordFilter? leaveOut = null) =>
        Gather(length, leaveOut).Over(cables);

    /// <summary>Starts gathering the same from cables that come one by one.</summary>
    /// <param name="length">Words of an n-gram, 1 to 5; 1 for single words.</param>
    /// <param name="leaveOut">What is left out; null for <see cref="WordFilter.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is not from 1 to 5.</exception>
    public static WordGatherer<WordCounts> Gather(int length = 1, WordFilter? leaveOut = null) => new NGramCounter(length, leaveOut);

    /// <summary>The count of a word or n-gram, in any case; null where it does not occur or was left out.</summary>
    /// <param name="word">The word.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public WordCount? Find(string word)
    {
        if (word is null) throw new ArgumentNullException(nameof(word));
        _byWord ??= Words.ToDictionary(row => row.Word, StringComparer.Ordinal);
        return _byWord.TryGetValue(WordReader.Fold(word, 0, word.Length), out var found) ? found : null;
    }

    /// <summary>The counts as HTML: a table of the first fifty, and what was left out.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The counts as a Markdown table of the first fifty.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>How many were counted.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{TotalWords:N0} words of {Cables:N0} cables, {Words.Count:N0} different {(Length == 1 ? "words" : $"{Length}-grams")}")
        + (MostMissed == 0 ? "" : FormattableString.Invariant($"; counts may be up to {MostMissed} too low"));
}
