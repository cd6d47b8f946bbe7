using CableTools.Model;

namespace CableTools.Words;

/// <summary>The words that stand near a word or phrase more often than elsewhere in the text of cables.</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class Collocates : IDisplayable, ITabular
{
    internal Collocates(string term, int span, int least, int cables, int occurrences, long words, long near, WordFilter filter,
        IReadOnlyList<LeftOutWord> leftOut, IReadOnlyList<Collocate> rows)
    {
        Term = term;
        Span = span;
        Least = least;
        Cables = cables;
        Occurrences = occurrences;
        TotalWords = words;
        NearWords = near;
        Filter = filter;
        LeftOut = leftOut;
        Words = rows;
    }

    /// <summary>What was looked for.</summary>
    public string Term { get; }

    /// <summary>How many words before and behind are near.</summary>
    public int Span { get; }

    /// <summary>How often a word has to stand near to be given.</summary>
    public int Least { get; }

    /// <summary>Cables read.</summary>
    public int Cables { get; }

    /// <summary>How often the term stands in their text.</summary>
    public int Occurrences { get; }

    /// <summary>Words of the text, the occurrences aside and those left out among them.</summary>
    public long TotalWords { get; }

    /// <summary>Those of them that are near an occurrence, in the same paragraph.</summary>
    public long NearWords { get; }

    /// <summary>What was asked to be left out.</summary>
    public WordFilter Filter { get; }

    /// <summary>What was left out of the whole text and how often, the most frequent first.</summary>
    public IReadOnlyList<LeftOutWord> LeftOut { get; }

    /// <summary>The words that stand near more often than elsewhere, the surest first.</summary>
    public IReadOnlyList<Collocate> Words { get; }

    /// <summary>Finds the collocates of a term, in one pass. Memory grows with the number of different words.</summary>
    /// <param name="cables">The cables.</param>
    /// <param name="word">A word or phrase; * stands for any characters of a word, ? for one.</param>
    /// <param name="span">How many words before and behind are near, at least 1.</param>
    /// <param name="leaveOut">What is left out; null for <see cref="WordFilter.Default"/>.</param>
    /// <param name="least">How often a word has to stand near, at least 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> or <paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> has no letter and no figure.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> or <paramref name="least"/> is less than 1.</exception>
    public static Collocates Of(IEnumerable<Cable> cables, string word, int span = 5, WordFilter? leaveOut = null, int least = 3) =>
        Gather(word, span, leaveOut, least).Over(cables);

    /// <summary>Starts gathering the same from cables that come one by one.</summary>
    /// <param name="word">A word or phrase; * stands for any characters of a word, ? for one.</param>
    /// <param name="span">How many words before and behind are near, at least 1.</param>
    /// <param name="leaveOut">What is left out; null for <see cref="WordFilter.Default"/>.</param>
    /// <param name="least">How often a word has to stand near, at least 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> has no letter and no figure.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> or <paramref name="least"/> is less than 1.</exception>
    public static WordGatherer<Collocates> Gather(string word, int span = 5, WordFilter? leaveOut = null, int least = 3) =>
        new CollocateCounter(word, span, leaveOut, least);

    /// <summary>The collocates as HTML: a table of the first fifty, and what was left out.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The collocates as a Markdown table of the first fifty.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>What was looked for, and how often it was found.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"Words within {Span} of \"{Term}\", which {Cables:N0} cables have {Occurrences:N0} times");
}
