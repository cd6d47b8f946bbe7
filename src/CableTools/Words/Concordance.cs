using CableTools.Model;

namespace CableTools.Words;

/// <summary>All occurrences of a word or phrase in the text of cables, each with what stands around it: keyword in context.</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class Concordance : IDisplayable, ITabular
{
    internal Concordance(string term, ConcordanceOptions options, int cables, int cablesWith, int occurrences,
        IReadOnlyList<ConcordanceLine> lines)
    {
        Term = term;
        Options = options;
        Cables = cables;
        CablesWithTerm = cablesWith;
        Occurrences = occurrences;
        Lines = lines;
    }

    /// <summary>What was looked for.</summary>
    public string Term { get; }

    /// <summary>What was shown, and in which order.</summary>
    public ConcordanceOptions Options { get; }

    /// <summary>Cables read.</summary>
    public int Cables { get; }

    /// <summary>Cables in which the term stands.</summary>
    public int CablesWithTerm { get; }

    /// <summary>How often it stands there, the occurrences without a line too.</summary>
    public int Occurrences { get; }

    /// <summary>Occurrences without a line, because there are more than <see cref="ConcordanceOptions.MostLines"/>; mostly 0.</summary>
    public int Omitted => Occurrences - Lines.Count;

    /// <summary>The lines, in the order that was asked for. Where some are omitted, these are the first that were found.</summary>
    public IReadOnlyList<ConcordanceLine> Lines { get; }

    /// <summary>
    /// Finds a term in the running text of paragraphs, in one pass. The words of a phrase may have punctuation between them; they stand in
    /// one paragraph. Case does not matter.
    /// </summary>
    /// <param name="cables">The cables.</param>
    /// <param name="word">A word or phrase; * stands for any characters of a word, ? for one: "climat*".</param>
    /// <param name="options">Width, order and limit; null for the usual ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> or <paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> has no letter and no figure.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static Concordance Of(IEnumerable<Cable> cables, string word, ConcordanceOptions? options = null) =>
        Gather(word, options).Over(cables);

    /// <summary>Starts gathering the same from cables that come one by one.</summary>
    /// <param name="word">A word or phrase; * stands for any characters of a word, ? for one: "climat*".</param>
    /// <param name="options">Width, order and limit; null for the usual ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> has no letter and no figure.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static WordGatherer<Concordance> Gather(string word, ConcordanceOptions? options = null) =>
        new ConcordanceGatherer(word, options);

    /// <summary>The concordance as HTML: the keywords below one another, a line's cable to unfold. Text from cables is encoded.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The concordance as a Markdown table of the first fifty lines.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => Displays.Text(this);

    /// <summary>How often the term was found, and in how many cables.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"\"{Term}\" stands {Occurrences:N0} times in {CablesWithTerm:N0} of {Cables:N0} cables")
        + (Omitted == 0 ? "" : FormattableString.Invariant($"; the first {Lines.Count:N0} are shown"));
}
