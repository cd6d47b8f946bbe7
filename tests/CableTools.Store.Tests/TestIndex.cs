namespace CableTools.Store.Tests;

/// <summary>A folder of its own for files and their index, gone at the end.</summary>
internal sealed class TestIndex : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("cables").FullName;

    public string Files => Directory.CreateDirectory(Path.Combine(_root, "files")).FullName;

    public string Folder => Path.Combine(_root, "index");

    public static string Cable(string post, int serial, string date, string body, string tags = "PREL, NO", string level = "UNCLAS",
        string subject = "GNOMES", string to = "RUEHC/SECSTATE WASHDC 0001", string? refs = null) =>
        $"R {date}\nFM AMEMBASSY {post}\nTO {to}\n\n{level} {post} {serial:000000}\n\nSIPDIS\n\nTAGS: {tags}\nSUBJECT: {subject}\n\n"
        + (refs is null ? "" : $"REF: {refs}\n\n") + $"1. (U) {body}\n\nSAMPLE\n";

    public string Write(string name, string text)
    {
        string path = Path.Combine(Files, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public CableIndexUpdate Update(CableIndexOptions? options = null) => CableIndex.Update(Folder, [Files], options);

    public CableIndex Open() => CableIndex.Open(Folder);

    public CableSearchResult Find(CableQuery query)
    {
        using var index = Open();
        return index.Find(query);
    }

    public string Found(string query) => Found(new CableQuery { Text = query });

    public string Found(CableQuery query) => string.Join(' ', Find(query).Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal));

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
