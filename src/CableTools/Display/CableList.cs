using System.Collections;
using CableTools.Model;
using CableTools.Reading;
using CableTools.Statistics;

namespace CableTools;

/// <summary>
/// Cables in memory, which a notebook shows as a table. Queries that give cables give a list again: <c>cables.Where(...)</c>.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public partial class CableList : IReadOnlyList<Cable>, IDisplayable, ITabular
{
    private readonly IReadOnlyList<Cable> _cables;
    private string? _heading;
    private Dictionary<string, Cable>? _byId;
    private CableRepairs? _repairs;

    /// <summary>Takes cables into a list.</summary>
    /// <param name="cables">The cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    public CableList(IEnumerable<Cable> cables)
        : this([.. cables ?? throw new ArgumentNullException(nameof(cables))], [])
    {
    }

    private CableList(IReadOnlyList<Cable> cables, IReadOnlyList<CableLoadProblem> problems)
    {
        _cables = cables;
        Problems = Lists.Of(problems);
    }

    /// <summary>
    /// Files that could not be read or hold no cables, and folders that could not be listed; empty for most.
    /// </summary>
    public IReadOnlyList<CableLoadProblem> Problems { get; }

    /// <summary>What was repaired in these cables, and what was noticed: a table a code. Worked out once.</summary>
    public CableRepairs Repairs => _repairs ??= CableRepairs.Of(this);

    /// <summary>
    /// Cables that a question left out because they do not have what it asks about: a cable without a subject is left out of
    /// <c>cables.Where(c => c.Subject.Contains("water"))</c>, and counted here. 0 for a list that was read.
    /// </summary>
    public int Unanswered { get; private init; }

    /// <inheritdoc/>
    public int Count => _cables.Count;

    /// <inheritdoc/>
    public Cable this[int index] => _cables[index];

    /// <summary>Reads cables from files, and from folders with all folders inside; links to folders are not followed.</summary>
    /// <param name="path">A file of any kind <see cref="CableReader"/> reads, or a folder of files with one of
    ///     <see cref="CableReader.FileExtensions"/>.</param>
    /// <param name="progress">Is told after each file and every thousand cables; null for nobody.</param>
    /// <returns>
    /// The cables. A file that cannot be read does not end the reading: it is one of the <see cref="Problems"/>, and so is a file with a
    /// text in which nothing of a cable is found.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public static CableList Read(string path, IProgress<CableLoadProgress>? progress = null)
    {
        var problems = new List<CableLoadProblem>();
        return new CableList([.. CableLoader.Read(path, problems, progress)], problems);
    }

    /// <inheritdoc/>
    public IEnumerator<Cable> GetEnumerator() => _cables.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// The list as HTML: counts, classifications, cables over time, and the cables as a table: ten, and up to fifty to unfold. Text from
    /// cables is encoded.
    /// </summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The list as Markdown: counts, and the first fifty cables as a table.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => Displays.Text(this);

    /// <summary>
    /// Counts: cables, first and last date, posts, extracts, cables with repairs. Worked out once, which reads every field of every
    /// cable.
    /// </summary>
    public override string ToString() => _heading ??= Display.CableListView.Heading(this);
}
