using CableTools.Corpus;

namespace CableTools.Faults;

/// <summary>Where a writing works: cables to write, and what was there before. Made once, and copied for each kill.</summary>
internal sealed class WorkFolder
{
    private readonly string _root;

    public WorkFolder(string root, Writing writing)
    {
        _root = root;
        Writing = writing;
        Before = Path.Combine(root, "before");
        Directory.CreateDirectory(Before);
        var cables = InventedCorpus.Make();
        // Twice over, so that there is time to be killed in.
        string text = Archive.Text(cables);
        // Cables say where they are from: it is one place for all.
        Source = Path.Combine(root, "cables.txt");
        File.WriteAllText(Source, text + "\n" + text);
        if (writing.IsIndex) WriteSources(cables, later: false);
        if (writing.Replaces)
        {
            writing.Run([.. CableReader.Read(Source).Take(200)], Path.Combine(Before, writing.Target));
            if (writing.IsIndex) WriteSources(cables, later: true);
        }

        Old = writing.StateOf(Before);
        string after = Copy();
        writing.Run([.. CableReader.Read(Source)], Path.Combine(after, writing.Target));
        New = writing.StateOf(after)!;
        NewFiles = FilesOf(after);
        OldFiles = FilesOf(Before);
        Directory.Delete(after, recursive: true);
    }

    public Writing Writing { get; }

    public string Before { get; }

    /// <summary>The file of the cables that are written.</summary>
    public string Source { get; }

    /// <summary>What is there before; null for nothing.</summary>
    public string? Old { get; }

    /// <summary>What is there when it was written.</summary>
    public string New { get; }

    /// <summary>Of a writing of many files: the content of each, before and after.</summary>
    public IReadOnlyDictionary<string, string> OldFiles { get; }

    public IReadOnlyDictionary<string, string> NewFiles { get; }

    public IReadOnlyDictionary<string, string> FilesOf(string folder)
    {
        string path = Path.Combine(folder, Writing.Target.Split('/')[0]);
        if (!Writing.IsManyFiles || !Directory.Exists(path)) return new Dictionary<string, string>();
        return Directory.GetFiles(path).Where(file => !Writing.IsLeftover(file)).ToDictionary(file => Path.GetFileName(file), file =>
            File.ReadAllText(file));
    }

    /// <summary>A copy to be written in, and killed.</summary>
    public string Copy()
    {
        string copy = Directory.CreateDirectory(Path.Combine(_root, Guid.NewGuid().ToString("N"))).FullName;
        foreach (string file in Directory.GetFiles(Before, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(copy, Path.GetRelativePath(Before, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
            File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(file));
        }

        return copy;
    }

    // Six files of cables; later, one of them is gone, one has fewer and one is new.
    private void WriteSources(IReadOnlyList<InventedCable> cables, bool later)
    {
        string folder = Directory.CreateDirectory(Path.Combine(Before, "sources")).FullName;
        for (int part = 0; part < 7; part++)
        {
            string path = Path.Combine(folder, $"part{part}.txt");
            var own = cables.Where((_, i) => i % 7 == part).Skip(later && part == 2 ? 20 : 0);
            if (part == (later ? 0 : 6)) File.Delete(path);
            else if (!later || part is 2 or 6) File.WriteAllText(path, Archive.Text(own));
        }
    }
}
