namespace CableTools.Reading;

/// <summary>Reads all cables of a file or a folder; what cannot be read does not end the reading.</summary>
internal static class CableLoader
{
    private const int ReportEvery = 1000;

    public static IEnumerable<Cable> Read(string path, ICollection<CableLoadProblem> problems, IProgress<CableLoadProgress>? progress)
    {
        if (path is null) throw new ArgumentNullException(nameof(path));
        return ReadAll(FilesOf(path, problems), problems, progress);
    }

    private static IEnumerable<Cable> ReadAll(IEnumerable<string> files, ICollection<CableLoadProblem> problems,
        IProgress<CableLoadProgress>? progress)
    {
        int done = 0, cables = 0;
        foreach (var read in FileReading.Of([.. files], null, new CableReaderOptions { Threads = Environment.ProcessorCount }))
        {
            string file = read.Path;
            int texts = 0, others = 0;
            using (var reading = read.Cables.GetEnumerator())
            {
                while (TryNext(reading, file, problems))
                {
                    texts++;
                    if (!reading.Current.IsRecognized)
                    {
                        others++;
                        continue;
                    }

                    if (++cables % ReportEvery == 0) progress?.Report(new CableLoadProgress(done, cables, file));
                    yield return reading.Current;
                }
            }

            // A README beside the cables, a list of something else.
            if (others > 0) problems.Add(new CableLoadProblem(file, NoCable(texts, others)));
            progress?.Report(new CableLoadProgress(++done, cables, file));
        }
    }

    private static string NoCable(int texts, int others) => texts == 1 ? "Nothing of a cable was found in it."
        : $"Nothing of a cable was found in {others} of its {texts} texts.";

    private static bool TryNext(IEnumerator<Cable> reading, string file, ICollection<CableLoadProblem> problems)
    {
        try
        {
            return reading.MoveNext();
        }
        catch (Exception e) when (FileFaults.Explain(e))
        {
            problems.Add(new CableLoadProblem(file, e.Message));
            return false;
        }
    }

    private static IEnumerable<string> FilesOf(string path, ICollection<CableLoadProblem> problems)
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
