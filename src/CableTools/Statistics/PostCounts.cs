using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>How many cables each post sent.</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class PostCounts : IDisplayable, ITabular
{
    private readonly Counter _counter;

    private PostCounts(Counter counter)
    {
        _counter = counter;
        Posts = Lists.Of(
            counter.Posts.Items
                .OrderByDescending(item => item.Count)
                .ThenBy(item => item.Key, StringComparer.Ordinal)
                .Select(item => new PostCount(item.Key, item.Count, (double)item.Count / counter.Cables, item.First, item.Last)));
    }

    /// <summary>Cables counted.</summary>
    public int Cables => _counter.Cables;

    /// <summary>Cables that do not say who sent them.</summary>
    public int WithoutPost => _counter.WithoutPost;

    /// <summary>The posts, the busiest first, then in order of name.</summary>
    public IReadOnlyList<PostCount> Posts { get; }

    /// <summary>Counts the posts that sent, in one pass; memory grows with the number of different posts.</summary>
    /// <param name="cables">The cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    public static PostCounts Of(IEnumerable<Cable> cables) => Counting.Of(cables, Gather());

    /// <summary>Starts gathering the same from cables that come one by one.</summary>
    public static ICableGatherer<PostCounts> Gather() => new Counter();

    /// <summary>The counts of this and of another set of cables together.</summary>
    /// <param name="other">Counts of other cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public PostCounts Merge(PostCounts other)
    {
        if (other is null) throw new ArgumentNullException(nameof(other));
        var counter = new Counter();
        counter.Add(_counter);
        counter.Add(other._counter);
        return new PostCounts(counter);
    }

    /// <summary>The statistic as HTML: its chart, where CableTools.Charts is loaded, and a table of the first fifty rows.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The statistic as a Markdown table of the first fifty rows.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>Cables and posts.</summary>
    public override string ToString() => FormattableString.Invariant($"{Cables:N0} cables, {Posts.Count:N0} posts");

    internal sealed class Counter : CableGatherer<PostCounts>
    {
        public int Cables { get; private set; }

        public int WithoutPost { get; private set; }

        public DatedTally<string> Posts { get; } = new(StringComparer.Ordinal);

        public override void Add(ICableFacts facts)
        {
            Cables++;
            if (facts.Origin is { } post) Posts.Add(post, facts.Date);
            else WithoutPost++;
        }

        public void Add(Counter other)
        {
            Cables += other.Cables;
            WithoutPost += other.WithoutPost;
            Posts.Add(other.Posts);
        }

        public override PostCounts ToResult()
        {
            var copy = new Counter();
            copy.Add(this);
            return new PostCounts(copy);
        }
    }
}
