using CableTools.Reading;
using Spectre.Console;

namespace CableTools.Tool.Terminal;

/// <summary>The cables of the files that a command names, and what could not be read.</summary>
internal sealed class CableInput(Screen screen, InputOptions.Values input, CancellationToken cancel)
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly System.Diagnostics.Stopwatch _sinceLast = System.Diagnostics.Stopwatch.StartNew();
    private int _files, _cables;
    private bool _shown;

    /// <summary>Whether something was not read.</summary>
    public bool HasProblems { get; private set; }

    public int ExitCode => HasProblems ? ExitCodes.Incomplete : ExitCodes.Done;

    public IEnumerable<Cable> Cables()
    {
        foreach (string path in input.Paths)
            foreach (var cable in CablesOf(path)) yield return cable;
        ClearProgress();
    }

    /// <summary>Asks a cable, on the thread that read it, for what will be asked for anyway.</summary>
    public Action<Cable>? Prepare { get; init; }

    public void Problem(string path, string message)
    {
        HasProblems = true;
        ClearProgress();
        screen.Complain($"{path}: {message}");
    }

    private IEnumerable<Cable> CablesOf(string path)
    {
        var reading = new CableReaderOptions { Threads = input.Jobs, Shard = input.Shard, Prepare = Prepare };
        if (path == StandardInput)
            return Guarded(path, StandardInputCables(reading));
        if (File.Exists(path)) return FilesOf([path], reading);
        if (Directory.Exists(path)) return FolderOf(path, reading);
        Problem(path, "there is no such file or folder");
        return [];
    }

    private IEnumerable<Cable> StandardInputCables(CableReaderOptions reading)
    {
        using var stream = new CancellableStream(Console.OpenStandardInput(), cancel);
        foreach (var cable in CableReader.Read(stream, null, input.ParserOptions, reading)) yield return cable;
    }

    private IEnumerable<Cable> FolderOf(string path, CableReaderOptions reading)
    {
        var walk = new FolderWalk(path, input.Recurse, (folder, e) => Problem(folder, e.Message), () => cancel.IsCancellationRequested);
        bool any = false;
        foreach (string folder in walk.Folders())
        {
            var files = walk.CableFiles(folder);
            any |= files.Count > 0;
            foreach (var cable in FilesOf(files, reading)) yield return cable;
        }

        if (!any && !walk.Failed)
            Problem(path, "there are no files with cables in it" + (input.Recurse ? "" : "; --recurse reads the folders inside"));
    }

    private IEnumerable<Cable> FilesOf(IReadOnlyList<string> files, CableReaderOptions reading)
    {
        foreach (var file in FileReading.Of(files, input.ParserOptions, reading))
        {
            foreach (var cable in Guarded(file.Path, file.Cables)) yield return cable;
            _files++;
        }
    }

    private IEnumerable<Cable> Guarded(string path, IEnumerable<Cable> cables)
    {
        int texts = 0, others = 0;
        using var reading = cables.GetEnumerator();
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                if (!reading.MoveNext()) break;
            }
            catch (Exception e) when (FileFaults.Explain(e))
            {
                string message = e.Message.StartsWith(path + ": ", StringComparison.Ordinal) ? e.Message[(path.Length + 2)..] : e.Message;
                Problem(path, message);
                yield break;
            }

            texts++;
            if (!reading.Current.IsRecognized)
            {
                others++;
                continue;
            }

            _cables++;
            ShowProgress();
            yield return reading.Current;
        }

        if (others > 0)
            Problem(path, "nothing of a cable was found in " + (texts == 1 ? "it" : $"{others} of its {texts} texts"));
    }

    /// <summary>Only where nobody looks at results in the same place.</summary>
    private void ShowProgress()
    {
        if (!screen.ShowsProgress || screen.IsTerminal && !input.IsQuiet || _sinceLast.Elapsed < Pause) return;
        _sinceLast.Restart();
        _shown = true;
        screen.Notes.Cursor.Hide();
        screen.Error.Write($"\r{_files:N0} files, {_cables:N0} cables");
    }

    private void ClearProgress()
    {
        if (!_shown) return;
        _shown = false;
        screen.Error.Write("\r" + new string(' ', 40) + "\r");
        screen.Notes.Cursor.Show();
    }
}
