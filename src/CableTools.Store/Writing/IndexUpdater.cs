using System.Collections.Concurrent;
using System.Diagnostics;
using CableTools.Reading;
using CableTools.Store.Words;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace CableTools.Store.Writing;

/// <summary>
/// One run over the files: cables are read in order and taken apart by several threads. A file's state is written when all of its cables
/// are, so that a file which the end of the process cut through is read again the next time.
/// </summary>
internal sealed class IndexUpdater : IDisposable
{
    private const double Memory = 192;
    private const int Waiting = 256, ReportEvery = 1000, LookAgain = 50;

    private readonly CableIndexOptions _options;
    private readonly IProgress<CableLoadProgress>? _progress;
    private readonly CancellationToken _cancel;
    private readonly Lucene.Net.Store.Directory _directory;
    private readonly IndexWriter _writer;
    private readonly Dictionary<string, FileState> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<CableLoadProblem> _problems = [];
    private readonly BlockingCollection<Job> _jobs = new(Waiting);
    private readonly Stopwatch _sinceCommit = Stopwatch.StartNew();
    private readonly object _committing = new();
    private Exception? _fault;
    private int _added, _changed, _unchanged, _removed, _cables, _files;

    private IndexUpdater(string folder, CableIndexOptions options, IProgress<CableLoadProgress>? progress, CancellationToken cancel)
    {
        _options = options;
        _progress = progress;
        _cancel = cancel;
        _directory = new StoppableDirectory(IndexFolder.Open(folder), cancel);
        try
        {
            _writer = OpenWriter(Stopwatch.StartNew());
        }
        catch
        {
            _directory.Dispose();
            throw;
        }
    }

    /// <summary>Waits where another writes, as long as the options allow; Lucene's own waiting could not be ended.</summary>
    private IndexWriter OpenWriter(Stopwatch waited)
    {
        while (true)
        {
            _cancel.ThrowIfCancellationRequested();
            try
            {
                return new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new WordAnalyzer())
                {
                    OpenMode = OpenMode.CREATE_OR_APPEND, RAMBufferSizeMB = Memory, Similarity = new BM25Similarity(), WriteLockTimeout = 0,
                    UseCompoundFile = false,
                });
            }
            catch (LockObtainFailedException) when (waited.Elapsed < _options.Wait)
            {
                _cancel.WaitHandle.WaitOne(LookAgain);
            }
        }
    }

    public static CableIndexUpdate Run(string folder, IReadOnlyList<string> paths, CableIndexOptions options,
        IProgress<CableLoadProgress>? progress, CancellationToken cancel)
    {
        using var stop = CableWork.StopOn(cancel);
        if (IndexFolder.Exists(folder)) CheckFormat(folder);
        System.IO.Directory.CreateDirectory(folder);
        return IndexFolder.Guarded(folder, () =>
        {
            CableIndexUpdate update;
            using (var updater = new IndexUpdater(folder, options, progress, cancel)) update = updater.Run(folder, paths);
            IndexFolder.NoteWritten(folder);
            return update;
        });
    }

    public void Dispose()
    {
        _jobs.Dispose();
        // What was not committed is as good as not read; closing without a commit leaves the last one.
        if (!_writer.IsClosed) _writer.Rollback();
        _directory.Dispose();
    }

    private static void CheckFormat(string folder)
    {
        using var index = CableIndex.Open(folder);
    }

    private CableIndexUpdate Run(string folder, IReadOnlyList<string> paths)
    {
        ReadStates();
        var workers = Enumerable.Range(0, Math.Max(1, _options.Threads)).Select(_ => new Thread(Work) { IsBackground = true }).ToList();
        foreach (var worker in workers) worker.Start();
        try
        {
            foreach (string path in paths) ReadPath(path);
            foreach (var state in _known.Values.Where(state => !_seen.Contains(state.Path) && paths.Any(path => IsUnder(state.Path, path))))
            {
                _removed++;
                _writer.DeleteDocuments(new Term(IndexFields.File, state.Path));
            }
        }
        finally
        {
            _jobs.CompleteAdding();
            foreach (var worker in workers) worker.Join();
        }

        if (_fault is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(_fault).Throw();
        _cancel.ThrowIfCancellationRequested();
        Commit();
        int cables;
        using (var reader = _writer.GetReader(applyAllDeletes: true))
            cables = reader.NumDocs - CountFiles(reader);
        _writer.Dispose();
        return new CableIndexUpdate(folder, _added, _changed, _unchanged, _removed, _cables, cables, _problems);
    }

    private static int CountFiles(IndexReader reader)
    {
        var counter = new TotalHitCountCollector();
        new IndexSearcher(reader).Search(new TermQuery(new Term(IndexFields.Kind, IndexFields.FileKind)), counter);
        return counter.TotalHits;
    }

    private void ReadStates()
    {
        using var reader = _writer.GetReader(applyAllDeletes: true);
        foreach (var leaf in reader.Leaves)
        {
            var documents = leaf.AtomicReader.GetTermDocsEnum(new Term(IndexFields.Kind, IndexFields.FileKind));
            if (documents is null) continue;
            var live = leaf.AtomicReader.LiveDocs;
            for (int i = documents.NextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = documents.NextDoc())
            {
                if (live is not null && !live.Get(i)) continue;
                var state = FileState.Read(leaf.AtomicReader, i);
                _known[state.Path] = state;
            }
        }
    }

    private void ReadPath(string path)
    {
        if (File.Exists(path))
        {
            ReadFile(path);
            return;
        }

        if (!System.IO.Directory.Exists(path))
        {
            if (!_known.Keys.Any(known => IsUnder(known, path)))
                _problems.Add(new CableLoadProblem(path, $"There is no file or folder '{path}'."));
            return;
        }

        var walk = new FolderWalk(path, _options.Recurse, (folder, e) => AddProblem(folder, e.Message),
            () => _cancel.IsCancellationRequested);
        foreach (string folder in walk.Folders())
        {
            foreach (string file in walk.CableFiles(folder))
            {
                if (_cancel.IsCancellationRequested || _fault is not null) return;
                ReadFile(file);
            }
        }

        // A folder that cannot be listed has lost nothing.
        if (walk.Failed) foreach (string known in _known.Keys.Where(known => IsUnder(known, path))) _seen.Add(known);
    }

    private void ReadFile(string path)
    {
        if (!_seen.Add(path)) return;
        try
        {
            bool isKnown = _known.TryGetValue(path, out var before);
            if (isKnown && before!.LooksLike(path))
            {
                _unchanged++;
                return;
            }

            var state = FileState.Of(path);
            if (isKnown && before!.Hash == state.Hash)
            {
                _unchanged++;
                _writer.DeleteDocuments(new BooleanQuery
                {
                    { new TermQuery(new Term(IndexFields.File, path)), Occur.MUST },
                    { new TermQuery(new Term(IndexFields.Kind, IndexFields.FileKind)), Occur.MUST },
                });
                _writer.AddDocument(state.ToDocument());
                return;
            }

            // Of what an interrupted run has left, too.
            _writer.DeleteDocuments(new Term(IndexFields.File, path));
            if (isKnown) _changed++;
            else _added++;
            ReadCables(path, state);
        }
        catch (Exception e) when (FileFaults.Explain(e) && e is not CableIndexException)
        {
            AddProblem(path, e.Message);
        }

        _progress?.Report(new CableLoadProgress(++_files, _cables, path));
    }

    private void ReadCables(string path, FileState state)
    {
        var file = new FileBeingRead(state);
        int recognized = 0;
        try
        {
            foreach (var cable in CableReader.Read(path, new CableParserOptions { Repair = _options.Repair }))
            {
                _cancel.ThrowIfCancellationRequested();
                if (_fault is not null) return;
                if (!cable.IsRecognized) continue;
                recognized++;
                file.Begin();
                _jobs.Add(new Job(cable, file), _cancel);
                if (++_cables % ReportEvery != 0) continue;
                _progress?.Report(new CableLoadProgress(_files, _cables, path));
                if (_sinceCommit.Elapsed > _options.CommitEvery) Commit();
            }
        }
        catch (Exception e) when (FileFaults.Explain(e))
        {
            // Without its state the file is read again the next time.
            AddProblem(path, e.Message);
            return;
        }

        if (recognized == 0) AddProblem(path, $"There is no cable in '{path}'.");
        Finish(file);
    }

    private void Work()
    {
        using var builder = new DocumentBuilder();
        foreach (var job in _jobs.GetConsumingEnumerable())
        {
            if (_fault is not null || _cancel.IsCancellationRequested) continue;
            try
            {
                _writer.AddDocument(builder.Build(job.Cable, job.File.State.Path));
                Finish(job.File);
            }
            catch (Exception e)
            {
                Interlocked.CompareExchange(ref _fault, e, null);
            }
        }
    }

    private void Finish(FileBeingRead file)
    {
        if (file.End()) _writer.AddDocument(file.State.ToDocument());
    }

    private void Commit()
    {
        lock (_committing)
        {
            _writer.SetCommitData(new Dictionary<string, string> { [IndexFields.FormatKey] = $"{IndexFields.Format}" });
            _writer.Commit();
            _sinceCommit.Restart();
        }
    }

    private void AddProblem(string path, string message) => _problems.Add(new CableLoadProblem(path, message));

    /// <summary>Whether a file is the path, or is read where the path is a folder.</summary>
    private bool IsUnder(string file, string path)
    {
        if (file == path) return true;
        if (!_options.Recurse) return Path.GetDirectoryName(file) == path.TrimEnd(Path.DirectorySeparatorChar);
        return file.StartsWith(path, StringComparison.Ordinal)
            && (path[path.Length - 1] == Path.DirectorySeparatorChar || file[path.Length] == Path.DirectorySeparatorChar);
    }

    private readonly record struct Job(Cable Cable, FileBeingRead File);

    /// <summary>Counts a file's cables that are not yet written, and its reader as one more.</summary>
    private sealed class FileBeingRead(FileState state)
    {
        private int _open = 1;

        public FileState State { get; } = state;

        public void Begin() => Interlocked.Increment(ref _open);

        /// <summary>Whether this was the last.</summary>
        public bool End() => Interlocked.Decrement(ref _open) == 0;
    }
}
