using System.Globalization;
using CableTools.Statistics;
using CableTools.Store.Searching;
using CableTools.Store.Writing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace CableTools.Store;

/// <summary>
/// A full-text index of cables in a folder. It holds the cables themselves, packed, so that what is found is a cable without the file it
/// came from. Readers see the last commit and hinder nobody; several may be open while one process writes.
/// </summary>
public sealed class CableIndex : IDisposable
{
    private readonly Lucene.Net.Store.Directory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly Lazy<DocumentValues> _values;
    private readonly PatternSets _patterns = new();

    private CableIndex(string folder, Lucene.Net.Store.Directory directory, DirectoryReader reader)
    {
        Folder = folder;
        _directory = directory;
        _reader = reader;
        _searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
        _values = new Lazy<DocumentValues>(() => DocumentValues.Read(reader), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The index's folder.</summary>
    public string Folder { get; }

    /// <summary>Cables in the index.</summary>
    public int Count => IndexFolder.Guarded(Folder, () => _values.Value.Cables);

    /// <summary>Opens an index to search in it.</summary>
    /// <param name="folder">The index's folder.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    /// <exception cref="CableIndexException">There is no index, it is damaged, or of a newer version.</exception>
    public static CableIndex Open(string folder)
    {
        if (folder is null) throw new ArgumentNullException(nameof(folder));
        if (!IndexFolder.Exists(folder)) throw CableIndexException.Missing(folder);
        return IndexFolder.Guarded(folder, () =>
        {
            var directory = new CheckedDirectory(folder);
            DirectoryReader? reader = null;
            try
            {
                reader = DirectoryReader.Open(directory);
                directory.CheckAll(IndexFolder.FilesOf(reader));
                CheckFormat(folder, reader);
                return new CableIndex(folder, directory, reader);
            }
            catch
            {
                reader?.Dispose();
                directory.Dispose();
                throw;
            }
        });
    }

    /// <summary>
    /// Makes an index, or brings one up to date: new and changed files are read, what is gone is taken out, and what is as it was costs a
    /// look. Killed at any moment, the index holds what was committed before.
    /// </summary>
    /// <param name="folder">The index's folder; made where there is none.</param>
    /// <param name="paths">Files with cables, and folders of such files.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="progress">Is told how far the reading is.</param>
    /// <param name="cancel">Ends the work; what was committed by then stays.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> or <paramref name="paths"/> is null.</exception>
    /// <exception cref="CableIndexException">The index is damaged, of a newer version, or being written to.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static CableIndexUpdate Update(string folder, IEnumerable<string> paths, CableIndexOptions? options = null,
        IProgress<CableLoadProgress>? progress = null, CancellationToken cancel = default)
    {
        if (folder is null) throw new ArgumentNullException(nameof(folder));
        if (paths is null) throw new ArgumentNullException(nameof(paths));
        return IndexUpdater.Run(Path.GetFullPath(folder), [.. paths.Select(Path.GetFullPath)], options ?? new CableIndexOptions(), progress,
            cancel);
    }

    /// <summary>Finds cables.</summary>
    /// <param name="query">What is asked for; null for all.</param>
    /// <exception cref="CableQueryException">The query makes no sense; it says where.</exception>
    /// <exception cref="CableIndexException">The index is damaged.</exception>
    public CableSearchResult Find(CableQuery? query = null) => IndexFolder.Guarded(Folder,
        () => new Search(_searcher, _values, _patterns, this, query ?? new CableQuery()).Run());

    /// <summary>
    /// Gathers a statistic of the cables from what the index keeps of them, without parsing one: the same as over the cables themselves.
    /// </summary>
    /// <typeparam name="TResult">The statistic.</typeparam>
    /// <param name="gatherer">What gathers it: <c>TagCounts.Gather()</c>, or <c>CableStatistics.Gather()</c> for all at once.</param>
    /// <param name="query">Which cables, by words and conditions; null for all. Order and page are without effect.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="gatherer"/> is null.</exception>
    /// <exception cref="CableQueryException">The query makes no sense; it says where.</exception>
    /// <exception cref="CableIndexException">The index is damaged.</exception>
    public TResult Measure<TResult>(ICableGatherer<TResult> gatherer, CableQuery? query = null, CancellationToken cancel = default)
    {
        if (gatherer is null) throw new ArgumentNullException(nameof(gatherer));
        using var stop = CableWork.StopOn(cancel);
        IndexFolder.Guarded(Folder, () => FactReader.Read(_searcher, query, gatherer.Add));
        return gatherer.ToResult();
    }

    /// <summary>The cables that fit a query, as a list in memory: what is found is read from the index alone.</summary>
    /// <param name="query">What is asked for, and how many of what is found.</param>
    /// <exception cref="CableQueryException">The query makes no sense; it says where.</exception>
    /// <exception cref="CableIndexException">The index is damaged.</exception>
    public CableList Read(CableQuery query) => new(Find(query).Hits.Select(hit => hit.ReadCable()));

    /// <summary>All cables that fit a query, as a list in memory, what fits best first.</summary>
    /// <param name="query">Words, phrases and fields; null for every cable of the index.</param>
    /// <exception cref="CableQueryException">The query makes no sense; it says where.</exception>
    /// <exception cref="CableIndexException">The index is damaged.</exception>
    public CableList Read(string? query = null) =>
        Read(new CableQuery { Text = query, First = Math.Max(Count, 1), Snippets = false });

    /// <summary>
    /// All cables of the index, one after the other, each read when it is come to: for what must see every text. In the order of their
    /// sources (ordinal), whatever the order in which they were indexed.
    /// </summary>
    /// <param name="cancel">Ends the work; between two cables whoever reads them ends it.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    /// <exception cref="CableIndexException">The index is damaged.</exception>
    public IEnumerable<Cable> ReadAll(CancellationToken cancel = default)
    {
        foreach (int document in IndexFolder.Guarded(Folder, () =>
        {
            using var stop = CableWork.StopOn(cancel);
            return InOrderOfSource();
        }))
            yield return IndexFolder.Guarded(Folder, () => Read(_reader, document));
    }

    private List<int> InOrderOfSource()
    {
        var places = new List<(string Source, int Document)>();
        foreach (var leaf in _reader.Leaves)
        {
            foreach (int document in DocumentValues.Documents(leaf.AtomicReader))
            {
                places.Add((ValueOf(_reader.Document(leaf.DocBase + document, KeyField), IndexFields.Key), leaf.DocBase + document));
            }
        }

        places.Sort((a, b) =>
            string.CompareOrdinal(a.Source, b.Source) is var order && order != 0 ? order : a.Document.CompareTo(b.Document));
        return places.ConvertAll(place => place.Document);
    }

    /// <summary>Reads one cable by where it came from.</summary>
    /// <param name="source">The cable's source as text: file, entry and record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="CableIndexException">The index is damaged, or does not hold the cable.</exception>
    public Cable ReadBySource(string source)
    {
        if (source is null) throw new ArgumentNullException(nameof(source));
        return IndexFolder.Guarded(Folder, () =>
        {
            var found = _searcher.Search(new TermQuery(new Term(IndexFields.Key, source)), 1).ScoreDocs;
            return found.Length == 1 ? Read(_reader, found[0].Doc)
                : throw new CableIndexException(CableIndexProblem.Missing, Folder, $"'{source}' is no longer in the index '{Folder}'.");
        });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    /// <summary>The cable of a document; of a closed index it is looked up again by its key.</summary>
    internal Cable Read(int document, string key)
    {
        try
        {
            return IndexFolder.Guarded(Folder, () => Read(_reader, document));
        }
        catch (ObjectDisposedException)
        {
            using var again = Open(Folder);
            return again.ReadBySource(key);
        }
    }

    private static Cable Read(DirectoryReader reader, int document)
    {
        var stored = reader.Document(document, StoredFields);
        return StoredCable.Restore(TextOf(stored), ValueOf(stored, IndexFields.StoredOrigin));
    }

    /// <summary>The text that is stored with a document.</summary>
    internal static string TextOf(Lucene.Net.Documents.Document stored)
    {
        var packed = stored.GetBinaryValue(IndexFields.StoredText) ?? throw new InvalidDataException("a text is missing");
        return StoredCable.Unpack(packed.Bytes, packed.Offset, packed.Length);
    }

    /// <summary>A text that is stored with a document.</summary>
    /// <exception cref="InvalidDataException">It is not there.</exception>
    internal static string ValueOf(Lucene.Net.Documents.Document stored, string field) =>
        stored.Get(field, CultureInfo.InvariantCulture) ?? throw new InvalidDataException($"a document has no '{field}'");

    private static readonly HashSet<string> KeyField = [IndexFields.Key];

    private static readonly HashSet<string> StoredFields = [IndexFields.StoredText, IndexFields.StoredOrigin];

    private static void CheckFormat(string folder, DirectoryReader reader)
    {
        var data = reader.IndexCommit.UserData;
        if (data is null || !data.TryGetValue(IndexFields.FormatKey, out string? format))
        {
            // Before the first commit of a run there is none of ours.
            if (reader.MaxDoc == 0) return;
            throw CableIndexException.Foreign(folder);
        }

        if (!int.TryParse(format, out int number) || number > IndexFields.Format) throw CableIndexException.Newer(folder);
    }
}
