using CableTools.Model;

namespace CableTools.Comparison;

/// <summary>
/// Two copies of one message, compared field by field, paragraph by paragraph and word by word. Line breaks, page marks, the hyphens of
/// words divided at line ends, case and the form of quotation marks are no difference.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class CableComparison : IDisplayable, ITabular
{
    private const long MostSteps = 50_000_000;

    private readonly WorkBound _bound = new(MostSteps);

    private CableComparison(Cable reference, Cable difference)
    {
        Reference = reference;
        Difference = difference;
        Fields = Lists.Of(FieldComparison.Of(reference, difference, _bound));
        Paragraphs = Lists.Of(ParagraphComparison.Of(reference, difference, _bound));
    }

    /// <summary>The copy that the other is measured against.</summary>
    public Cable Reference { get; }

    /// <summary>The other copy.</summary>
    public Cable Difference { get; }

    /// <summary>The fields that either copy has, those that are the same among them, in the order of the heading.</summary>
    public IReadOnlyList<CableDifference> Fields { get; }

    /// <summary>The paragraphs that either copy has, those that are the same among them, in order.</summary>
    public IReadOnlyList<CableDifference> Paragraphs { get; }

    /// <summary>Fields and paragraphs that differ.</summary>
    public IReadOnlyList<CableDifference> Differences => field ??=
        Lists.Of(Fields.Concat(Paragraphs).Where(row => row.Kind != CableDifferenceKind.Same).ToList());

    /// <summary>Whether nothing differs.</summary>
    public bool AreSame => Differences.Count == 0;

    /// <summary>Words that redactions hide in one copy, counted in the other.</summary>
    public int HiddenWords => Fields.Concat(Paragraphs).Sum(row => row.HiddenWords);

    /// <summary>Steps the comparison took, of fifty million that it may.</summary>
    internal long Steps => _bound.Done;

    /// <summary>
    /// Compares two copies. Paragraphs are matched by what they say and by their numbers, so that renumbered ones are found again, and one
    /// that a copy has in two.
    /// </summary>
    /// <param name="reference">The copy that the other is measured against.</param>
    /// <param name="difference">The other copy.</param>
    /// <returns>The comparison. Time and memory are bounded: where texts made to be hard spend the bound, what is left is told as removed
    ///     and added.</returns>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static CableComparison Of(Cable reference, Cable difference) =>
        new(reference ?? throw new ArgumentNullException(nameof(reference)),
            difference ?? throw new ArgumentNullException(nameof(difference)));

    /// <summary>The comparison as HTML, the copies side by side. Text of the cables is encoded.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>
    /// The comparison as a page of its own: <see cref="ToHtml"/> with a head, in ASCII, so that it is read right whatever encoding it is
    /// written in. It needs no network and runs no script.
    /// </summary>
    public string ToHtmlPage() => HtmlPages.Of(ToString(), ToHtml());

    /// <summary>The comparison as Markdown: a table of what differs.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => Displays.Text(this);

    /// <summary>What was compared, and how much differs.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Reference.Name} and {Difference.Name}: {(AreSame ? "the same" : Count())}");

    private string Count() => FormattableString.Invariant($"{Differences.Count} of {Fields.Count + Paragraphs.Count} differ");
}
