using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>How long cables are.</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class CableLengths : IDisplayable, ITabular
{
    private readonly Counter _counter;

    private CableLengths(Counter counter)
    {
        _counter = counter;
        Words = new Distribution(counter.Words, "words");
        Paragraphs = new Distribution(counter.Paragraphs, "paragraphs");
    }

    /// <summary>Cables measured.</summary>
    public int Cables => Words.Count;

    /// <summary>Words of the paragraphs' text (what stands between white space), a value a cable.</summary>
    public Distribution Words { get; }

    /// <summary>Paragraphs, without their subparagraphs, a value a cable.</summary>
    public Distribution Paragraphs { get; }

    /// <summary>Measures cables, in one pass; memory grows with the number of different lengths.</summary>
    /// <param name="cables">The cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    public static CableLengths Of(IEnumerable<Cable> cables) => Counting.Of(cables, Gather());

    /// <summary>Starts gathering the same from cables that come one by one.</summary>
    public static ICableGatherer<CableLengths> Gather() => new Counter();

    /// <summary>The lengths of this and of another set of cables together.</summary>
    /// <param name="other">Lengths of other cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public CableLengths Merge(CableLengths other)
    {
        if (other is null) throw new ArgumentNullException(nameof(other));
        var counter = new Counter();
        counter.Add(_counter);
        counter.Add(other._counter);
        return new CableLengths(counter);
    }

    /// <summary>The statistic as HTML: its chart, where CableTools.Charts is loaded, and a table of the first fifty rows.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The statistic as a Markdown table of the first fifty rows.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>Medians of both.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Cables:N0} cables, median {Words.Median} words in {Paragraphs.Median} paragraphs");

    /// <summary>Runs of what is not white space.</summary>
    internal static int CountWords(string text)
    {
        int count = 0;
        bool inWord = false;
        foreach (char c in text)
        {
            bool isBlank = char.IsWhiteSpace(c);
            if (!isBlank && !inWord) count++;
            inWord = !isBlank;
        }

        return count;
    }

    internal sealed class Counter : CableGatherer<CableLengths>
    {
        public Tally<int> Words { get; } = new();

        public Tally<int> Paragraphs { get; } = new();

        public override void Add(ICableFacts facts)
        {
            Paragraphs.Add(facts.Paragraphs);
            Words.Add(facts.Words);
        }

        public void Add(Counter other)
        {
            Words.Add(other.Words);
            Paragraphs.Add(other.Paragraphs);
        }

        public override CableLengths ToResult()
        {
            var copy = new Counter();
            copy.Add(this);
            return new CableLengths(copy);
        }
    }
}
