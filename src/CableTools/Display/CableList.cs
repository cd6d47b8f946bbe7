using System.Collections;
using CableTools.Display;
using CableTools.Reading;

namespace CableTools;

/// <summary>How far the loading of cables is.</summary>
/// <param name="Files">Files read to their end.</param>
/// <param name="Cables">Cables read so far.</param>
/// <param name="Path">The file being read.</param>
public sealed record CableLoadProgress(int Files, int Cables, string Path);

/// <summary>A file that could not be read, or not to its end, or a folder that could not be listed.</summary>
/// <param name="Path">The file or folder.</param>
/// <param name="Message">Why.</param>
public sealed record CableLoadProblem(string Path, string Message);

/// <summary>Cables in memory, which a notebook shows as a table.</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class CableList : IReadOnlyList<Cable>, IDisplayable
{
    private readonly IReadOnlyList<Cable> _cables;
    private string? _heading;

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
        Problems = problems;
    }

    /// <summary>Files that could not be read, and folders that could not be listed; empty for most.</summary>
    public IReadOnlyList<CableLoadProblem> Problems { get; }

    /// <inheritdoc/>
    public int Count => _cables.Count;

    /// <inheritdoc/>
    public Cable this[int index] => _cables[index];

    /// <summary>Reads cables from files, and from folders with all folders inside; links to folders are not followed.</summary>
    /// <param name="path">A file of any kind <see cref="CableReader"/> reads, or a folder of files with one of <see cref="CableReader.FileExtensions"/>.</param>
    /// <param name="progress">Is told after each file and every thousand cables; null for nobody.</param>
    /// <returns>The cables. A file that cannot be read does not end the reading: it is one of the <see cref="Problems"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public static CableList Read(string path, IProgress<CableLoadProgress>? progress = null)
    {
        if (path is null) throw new ArgumentNullException(nameof(path));
        var cables = new List<Cable>();
        var problems = new List<CableLoadProblem>();
        int files = 0;
        foreach (string file in FilesOf(path, problems))
        {
            try
            {
                foreach (var cable in CableReader.Read(file))
                {
                    cables.Add(cable);
                    if (cables.Count % 1000 == 0) progress?.Report(new CableLoadProgress(files, cables.Count, file));
                }
            }
            catch (Exception e) when (FileFaults.Explain(e))
            {
                problems.Add(new CableLoadProblem(file, e.Message));
            }

            progress?.Report(new CableLoadProgress(++files, cables.Count, file));
        }

        return new CableList(cables, problems);
    }

    /// <inheritdoc/>
    public IEnumerator<Cable> GetEnumerator() => _cables.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The list as HTML: counts, classifications, cables over time, and the first fifty cables as a table. Text from cables is encoded.</summary>
    public string ToHtml() => CableListView.Html(this);

    /// <summary>The list as Markdown: counts, and the first fifty cables as a table.</summary>
    public string ToMarkdown() => CableListView.Markdown(this);

    string IDisplayable.ToText() => CableListView.Text(this);

    /// <summary>Counts: cables, first and last date, posts, extracts, cables with repairs. Worked out once, which reads every field of every cable.</summary>
    public override string ToString() => _heading ??= CableListView.Heading(this);

    private static IEnumerable<string> FilesOf(string path, List<CableLoadProblem> problems)
    {
        if (!Directory.Exists(path))
        {
            if (!File.Exists(path)) throw new FileNotFoundException($"There is no file or folder '{path}'.", path);
            return [path];
        }

        var walk = new FolderWalk(path, recurse: true, (folder, e) => problems.Add(new CableLoadProblem(folder, e.Message)), () => false);
        return walk.Folders().SelectMany(walk.CableFiles).OrderBy(file => file, StringComparer.Ordinal);
    }
}
