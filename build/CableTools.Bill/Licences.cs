using System.Xml.Linq;

namespace CableTools.Bill;

/// <summary>Under which licence a package comes, and the texts: its own files, or where it has none the text of that licence.</summary>
internal sealed class Licences(string root)
{
    private static readonly string[] Names = ["LICENSE", "LICENCE", "NOTICE", "THIRD-PARTY-NOTICES", "THIRDPARTYNOTICES", "COPYING"];

    private readonly Dictionary<string, string> _expressions = Table.Read(Path.Combine(root, "build/licences/packages.tsv"))
        .ToDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>A package as a component, from its folder.</summary>
    public Component Read(string name, string version, string folder, string contentHash)
    {
        var metadata = XDocument.Load(Directory.GetFiles(folder, "*.nuspec").Single()).Root!.Elements().First();
        string? Value(string key) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == key)?.Value.Trim();
        var license = metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "license");
        string expression = license?.Attribute("type")?.Value == "expression"
            ? license.Value.Trim()
            : _expressions.GetValueOrDefault(name)
                ?? throw new BillException(name, "its licence is no SPDX expression; name it in build/licences/packages.tsv.");
        var texts = Directory.EnumerateFiles(folder)
            .Concat(Directory.Exists(Path.Combine(folder, "Notices")) ? Directory.EnumerateFiles(Path.Combine(folder, "Notices")) : [])
            .Where(file => Names.Contains(Path.GetFileNameWithoutExtension(file).ToUpperInvariant()))
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file), Clean(File.ReadAllText(file))))
            .ToList();
        // The notices of a package name what it has from others, not its own licence.
        if (!texts.Any(text => text.Item1.StartsWith("LICEN", StringComparison.OrdinalIgnoreCase)))
            texts.Insert(0, (expression, TextOf(name, expression)));
        return new Component(name, version, expression)
        {
            PackageUrl = $"pkg:nuget/{name}@{version}",
            Hash = ("SHA-512", Convert.ToHexStringLower(Convert.FromBase64String(contentHash))),
            Copyright = Value("copyright") ?? Value("authors"),
            Texts = texts,
        };
    }

    /// <summary>What is in the repository from others, and built into one of the assemblies.</summary>
    public IEnumerable<Component> Vendored(ISet<string> assemblies) =>
        from row in Table.Read(Path.Combine(root, "build/vendored.tsv"))
        where assemblies.Contains(row[3])
        select new Component(row[1], row[2], row[4])
        {
            Source = row[6],
            Hash = ("SHA-256", row[7]),
            Texts = [(row[4], Clean(File.ReadAllText(Path.Combine(root, row[5]))))],
        };

    private string TextOf(string name, string expression)
    {
        string file = Path.Combine(root, "build/licences", expression + ".txt");
        return File.Exists(file)
            ? Clean(File.ReadAllText(file))
            : throw new BillException(name, $"it has no text of its licence, and there is no build/licences/{expression}.txt.");
    }

    private static string Clean(string text) => text.Trim('\uFEFF').ReplaceLineEndings("\n").Trim('\n');
}
