using CableTools.Model;

namespace CableTools.Words;

/// <summary>The words by which some cables differ from others: those of one post, of one year, with one tag.</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class KeyWords : IDisplayable, ITabular
{
    private KeyWords(WordCounts counts, WordCounts others, int least)
    {
        Counts = counts;
        Others = others;
        Least = least;
        LeftOut = LeftOutWords.Together(counts.LeftOut, others.LeftOut);
        var all = Pairs().Where(word => Math.Max(word.Count, word.OtherCount) >= least)
            .OrderByDescending(word => word.LogLikelihood).ThenBy(word => word.Word, StringComparer.Ordinal).ToList();
        Words = Lists.Of(all.Where(word => word.Per10000 > word.OtherPer10000));
        Fewer = Lists.Of(all.Where(word => word.Per10000 < word.OtherPer10000));
    }

    /// <summary>The words of the cables.</summary>
    public WordCounts Counts { get; }

    /// <summary>The words of the cables they are compared with.</summary>
    public WordCounts Others { get; }

    /// <summary>How often a word has to stand in one of the two to be compared.</summary>
    public int Least { get; }

    /// <summary>The words that are more frequent than in the others, the surest difference first.</summary>
    public IReadOnlyList<KeyWord> Words { get; }

    /// <summary>The words that are less frequent than in the others, the surest difference first.</summary>
    public IReadOnlyList<KeyWord> Fewer { get; }

    /// <summary>What was left out of both and how often, the most frequent first.</summary>
    public IReadOnlyList<LeftOutWord> LeftOut { get; }

    /// <summary>Compares the words of cables with those of others, in one pass over each.</summary>
    /// <param name="cables">The cables.</param>
    /// <param name="others">What they are compared with, best without them: the rest of a collection.</param>
    /// <param name="length">Words of an n-gram, 1 to 5; 1 for single words.</param>
    /// <param name="leaveOut">What is left out; null for <see cref="WordFilter.Default"/>.</param>
    /// <param name="least">How often a word has to stand in one of the two, at least 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> or <paramref name="others"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is not from 1 to 5, or <paramref name="least"/> less than
    ///     1.</exception>
    public static KeyWords Of(IEnumerable<Cable> cables, IEnumerable<Cable> others, int length = 1, WordFilter? leaveOut = null,
        int least = 3) =>
        Of(WordCounts.Gather(length, leaveOut).Over(cables), WordCounts.Gather(length, leaveOut).Over(others, nameof(others)), least);

    /// <summary>Compares words that were counted.</summary>
    /// <param name="counts">The words of the cables.</param>
    /// <param name="others">What they are compared with.</param>
    /// <param name="least">How often a word has to stand in one of the two, at least 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> or <paramref name="others"/> is null.</exception>
    /// <exception cref="ArgumentException">The one are words and the others n-grams.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="least"/> is less than 1.</exception>
    public static KeyWords Of(WordCounts counts, WordCounts others, int least = 3)
    {
        if (counts is null) throw new ArgumentNullException(nameof(counts));
        if (others is null) throw new ArgumentNullException(nameof(others));
        if (least < 1) throw new ArgumentOutOfRangeException(nameof(least), least, "Expected 1 or more.");
        if (counts.Length != others.Length)
            throw new ArgumentException($"Expected n-grams of {counts.Length} words, not of {others.Length}.", nameof(others));
        return new KeyWords(counts, others, least);
    }

    /// <summary>The key words as HTML: a table of the first fifty, and what was left out.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The key words as a Markdown table of the first fifty.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>What was compared.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"Key words of {Counts.Cables:N0} cables ({Counts.TotalWords:N0} words) against {Others.Cables:N0} ({Others.TotalWords:N0} words)");

    private IEnumerable<KeyWord> Pairs()
    {
        foreach (var here in Counts.Words) yield return Pair(here.Word, here, Others.Find(here.Word));
        foreach (var there in Others.Words)
            if (Counts.Find(there.Word) is null) yield return Pair(there.Word, null, there);
    }

    private KeyWord Pair(string word, WordCount? here, WordCount? there) => new(word, here, there, Counts.TotalWords, Others.TotalWords);
}
