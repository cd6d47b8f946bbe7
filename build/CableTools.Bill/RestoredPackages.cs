using System.Text.Json;

namespace CableTools.Bill;

/// <summary>The packages that a project was restored with, as project.assets.json and the lock have them.</summary>
internal sealed class RestoredPackages
{
    private readonly Dictionary<(string Name, string Version), List<string>> _files = [];
    private readonly Dictionary<(string Name, string Version), (string Folder, string Hash)> _packages = [];
    private readonly HashSet<(string Name, string Version)> _passedOn = [];

    /// <summary>The packages that a package of the project asks for, with those that they ask for; not what is for its build
    /// alone.</summary>
    public IEnumerable<(string Name, string Version)> PassedOn => _passedOn;

    public (string Folder, string Hash) this[(string Name, string Version) package] => _packages[package];

    public void Add(string assetsFile)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(assetsFile));
        var root = document.RootElement;
        string[] folders = [.. root.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name)];
        foreach (var library in root.GetProperty("libraries").EnumerateObject())
        {
            if (library.Value.GetProperty("type").GetString() != "package") continue;
            string path = library.Value.GetProperty("path").GetString()!;
            string folder = folders.Select(parent => Path.Combine(parent, path)).First(Directory.Exists);
            _packages[Split(library.Name)] = (folder, library.Value.GetProperty("sha512").GetString()!);
        }

        foreach (var target in root.GetProperty("targets").EnumerateObject())
        {
            foreach (var library in target.Value.EnumerateObject())
            {
                if (library.Value.GetProperty("type").GetString() == "package") AddFiles(Split(library.Name), library.Value);
            }

            if (root.GetProperty("project").GetProperty("frameworks").TryGetProperty(FrameworkOf(root, target.Name), out var framework))
                AddPassedOn(framework, target.Value);
        }
    }

    /// <summary>The package that has exactly this file, or null.</summary>
    public (string Name, string Version)? OwnerOf(ShippedFile file)
    {
        foreach (var (package, files) in _files)
        {
            foreach (string path in files)
            {
                if (Path.GetFileName(path) == file.Name && ShippedFile.HashOf(Path.Combine(_packages[package].Folder, path)) == file.Sha256)
                    return package;
            }
        }

        return null;
    }

    private void AddFiles((string, string) package, JsonElement library)
    {
        if (!_files.TryGetValue(package, out var files)) _files[package] = files = [];
        foreach (string kind in new[] { "runtime", "native", "runtimeTargets" })
        {
            if (library.TryGetProperty(kind, out var assets))
                files.AddRange(assets.EnumerateObject().Select(asset => asset.Name).Where(name => !name.EndsWith("_._",
                    StringComparison.Ordinal)));
        }
    }

    private void AddPassedOn(JsonElement framework, JsonElement target)
    {
        var byName = target.EnumerateObject().ToDictionary(library => Split(library.Name).Name, StringComparer.OrdinalIgnoreCase);
        var waiting = new Queue<string>();
        if (framework.TryGetProperty("dependencies", out var direct))
        {
            foreach (var entry in direct.EnumerateObject())
            {
                if (!entry.Value.TryGetProperty("suppressParent", out var kept) || kept.GetString() != "All") waiting.Enqueue(entry.Name);
            }
        }

        // What is referenced as a project is a package, too, with what it asks for.
        foreach (var project in byName.Values.Where(library => library.Value.GetProperty("type")
            .GetString() == "project")) waiting.Enqueue(Split(project.Name).Name);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (waiting.TryDequeue(out string? name))
        {
            if (!seen.Add(name) || !byName.TryGetValue(name, out var library)) continue;
            if (_packages.ContainsKey(Split(library.Name)) && _files[Split(library.Name)].Count > 0) _passedOn.Add(Split(library.Name));
            if (!library.Value.TryGetProperty("dependencies", out var dependencies)) continue;
            foreach (var dependency in dependencies.EnumerateObject()) waiting.Enqueue(dependency.Name);
        }
    }

    // Targets and frameworks are named apart: ".NETStandard,Version=v2.0" and "netstandard2.0".
    private static string FrameworkOf(JsonElement root, string target)
    {
        string name = target.Split('/')[0].Replace(".NETStandard,Version=v", "netstandard", StringComparison.Ordinal);
        return root.GetProperty("project").GetProperty("frameworks").TryGetProperty(name, out _) ? name : target;
    }

    private static (string Name, string Version) Split(string library) =>
        (library[..library.IndexOf('/', StringComparison.Ordinal)], library[(library.IndexOf('/', StringComparison.Ordinal) + 1)..]);
}
