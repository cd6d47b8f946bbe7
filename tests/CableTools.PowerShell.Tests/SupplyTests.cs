using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CableTools.Tests.Support;

namespace CableTools.PowerShell.Tests;

/// <summary>What comes from others: that a module's bill of materials and notices name all of it, as the locks have it.</summary>
public sealed class SupplyTests
{
    public static TheoryData<string> Modules => ["CableTools", "CableTools.Charts"];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Each_binary_belongs_to_a_part_of_the_bill_with_version_licence_and_hash(string module)
    {
        string folder = Path.GetDirectoryName(Repository.ManifestOf(module))!;
        var listed = Parts(folder).SelectMany(part => part.Files.Select(file => (part, file))).ToDictionary(pair => pair.file.Place);
        var there = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".dll" or ".so" or ".dylib" or ".exe").ToList();
        Assert.Equal(there.Select(file => Place(folder, file)).Order(StringComparer.Ordinal), listed.Keys.Order(StringComparer.Ordinal));
        Assert.All(there, file =>
        {
            var (part, entry) = listed[Place(folder, file)];
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))), entry.Sha256);
            Assert.All([part.Name, part.Version, part.Licence], Assert.NotEmpty);
        });
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void Each_package_of_the_bill_is_the_one_of_the_lock(string module)
    {
        string[] projects = module == "CableTools" ? ["CableTools.PowerShell", "CableTools.Mail", "CableTools.Parquet"]
            : ["CableTools.PowerShell.Charts"];
        var locked = projects.SelectMany(project => Locked(Repository.File($"src/{project}/packages.lock.json"))).ToHashSet();
        var packages = Parts(Path.GetDirectoryName(Repository.ManifestOf(module))!).Where(part => part.PackageUrl is not null).ToList();
        Assert.NotEmpty(packages);
        Assert.All(packages, part =>
        {
            Assert.Equal($"pkg:nuget/{part.Name}@{part.Version}", part.PackageUrl);
            Assert.Contains((part.Name, part.Version, part.Hash), locked);
        });
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void The_notices_have_each_part_of_others_with_the_text_of_its_licence(string module)
    {
        string folder = Path.GetDirectoryName(Repository.ManifestOf(module))!;
        string notices = File.ReadAllText(Path.Combine(folder, "THIRD-PARTY-NOTICES.txt"));
        string list = notices[..notices.IndexOf("\n-----", StringComparison.Ordinal)];
        string[] telling = ["Permission is hereby granted", "Apache License", "Redistribution", "public domain"];
        foreach (var part in Parts(folder).Where(part => !part.Name.StartsWith("CableTools", StringComparison.Ordinal)))
        {
            Assert.Contains($"\n{part.Name} {part.Version}: {part.Licence}", list, StringComparison.Ordinal);
            int heading = notices.IndexOf($"\n{part.Name} {part.Version}\n", StringComparison.Ordinal);
            Assert.True(heading > 0, part.Name);
            string text = notices[heading..Math.Min(notices.Length, heading + 4000)];
            Assert.Contains(telling, words => text.Contains(words, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_is_drawn_with_is_in_the_bill_as_well() =>
        Assert.Subset(Parts(Path.GetDirectoryName(Repository.ChartsManifest)!).Select(part => part.Name).ToHashSet(),
            new HashSet<string> { "plotly.js", "world-atlas" });

    [Theory]
    [MemberData(nameof(Modules))]
    public void No_path_of_the_machine_that_built_it_is_in_what_ships(string module)
    {
        string root = Path.GetFullPath(Repository.Root).TrimEnd(Path.DirectorySeparatorChar);
        byte[][] written = [Encoding.UTF8.GetBytes(root), Encoding.Unicode.GetBytes(root)];
        var own = Directory.GetFiles(Path.GetDirectoryName(Repository.ManifestOf(module))!, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file).StartsWith("CableTools", StringComparison.Ordinal)
                || Path.GetExtension(file) is ".json" or ".txt" or ".xml").ToList();
        Assert.NotEmpty(own);
        Assert.All(own, file => Assert.All(written, path => Assert.Equal(-1, File.ReadAllBytes(file).AsSpan().IndexOf(path))));
    }

    [Fact]
    public void Each_vendored_file_is_what_was_taken_over_and_there_is_no_other()
    {
        var listed = File.ReadLines(Repository.File("build/vendored.tsv")).Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t')).ToDictionary(row => row[0]);
        Assert.All(listed.Values, row =>
        {
            Assert.Equal(row[7], Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Repository.File(row[0])))));
            Assert.True(File.Exists(Repository.File(row[5])), row[5]);
            Assert.All(row, Assert.NotEmpty);
        });

        var marked = File.ReadLines(Repository.File(".gitattributes")).Where(line => line.Contains("linguist-", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[0])
            .SelectMany(pattern => Directory.GetFiles(Repository.File(Path.GetDirectoryName(pattern)!), Path.GetFileName(pattern)));
        var foreign = new[] { "src", "module", "build", "notebooks" }
            .SelectMany(folder => Directory.GetFiles(Repository.File(folder), "*", SearchOption.AllDirectories))
            .Where(file => !IsBuilt(file) && Path.GetExtension(file) is ".js" or ".css" or ".cs" or ".tsv" or ".ps1" or ".psm1")
            .Where(file => !IsBuilt(file) && IsSomebodyElses(file));
        string[] found = [.. marked.Concat(foreign).Select(file => Place(Repository.Root, file)).Distinct()];
        Assert.Subset(listed.Keys.ToHashSet(), found.ToHashSet());
        Assert.Equal(listed.Count, found.Length);
    }

    private static bool IsBuilt(string file) =>
        file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "out" or "licences");

    private static bool IsSomebodyElses(string file) => file.EndsWith(".min.js", StringComparison.Ordinal)
        || File.ReadLines(file).Take(8).Any(line => line.Contains("Licensed under", StringComparison.OrdinalIgnoreCase)
            || line.Contains("Copyright (c)", StringComparison.OrdinalIgnoreCase) || line.Contains("* Copyright",
                StringComparison.Ordinal));

    private static string Place(string folder, string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    private static IEnumerable<(string, string, string)> Locked(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. document.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(entry => entry.Value.TryGetProperty("contentHash", out _))
            .Select(entry => (entry.Name, entry.Value.GetProperty("resolved").GetString()!,
                Convert.ToHexStringLower(Convert.FromBase64String(entry.Value.GetProperty("contentHash").GetString()!))))];
    }

    private static IReadOnlyList<BillOfMaterials.Part> Parts(string folder)
    {
        using var stream = File.OpenRead(Path.Combine(folder, "bom.cdx.json"));
        return BillOfMaterials.Read(stream).Parts;
    }
}
