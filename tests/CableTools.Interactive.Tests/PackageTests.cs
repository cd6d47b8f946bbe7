using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;
using CableTools.Tests.Support;

namespace CableTools.Interactive.Tests;

/// <summary>The packages a notebook restores, packed and looked into.</summary>
public sealed class PackageTests
{
    [Theory]
    [InlineData("CableTools", "lib/netstandard2.0/CableTools.dll lib/net10.0/CableTools.dll", "")]
    [InlineData("CableTools.Mail", "lib/netstandard2.0/CableTools.Mail.dll lib/net10.0/CableTools.Mail.dll", "CableTools MimeKit")]
    [InlineData("CableTools.Store", "lib/netstandard2.0/CableTools.Store.dll lib/net10.0/CableTools.Store.dll", "CableTools Lucene.Net")]
    [InlineData("CableTools.Parquet", "lib/net8.0/CableTools.Parquet.dll", "CableTools Parquet.Net")]
    [InlineData("CableTools.Charts", "lib/net8.0/CableTools.Charts.dll README.md plotly.LICENSE.txt", "CableTools ScottPlot")]
    [InlineData("CableTools.Interactive", "lib/net8.0/CableTools.Interactive.dll interactive-extensions/dotnet/extension.dib README.md",
        "CableTools CableTools.Charts CableTools.Mail CableTools.Store Microsoft.Data.Analysis Plotly.NET")]
    public async Task A_package_holds_what_it_must(string id, string files, string dependencies)
    {
        string folder = Directory.CreateTempSubdirectory("cabletools").FullName;
        try
        {
            await PackAsync(id, folder);
            using var package = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(folder, "*.nupkg")));
            var entries = package.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.Ordinal);
            Assert.Superset(files.Split(' ').ToHashSet(), entries);
            using var stream = package.GetEntry(id + ".nuspec")!.Open();
            var needed = XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "dependency")
                .Select(element => element.Attribute("id")!.Value).ToHashSet();
            using var list = package.GetEntry("bom.cdx.json")!.Open();
            var bill = BillOfMaterials.Read(list);
            Assert.Superset(entries.Where(entry => Path.GetFileName(entry) == id + ".dll").ToHashSet(), bill.Files.Keys.ToHashSet());
            // What is our own has a bill of its own, and Microsoft.CSharp is the framework's.
            Assert.Superset(needed.Where(name => !name.StartsWith("CableTools", StringComparison.Ordinal) && name != "Microsoft.CSharp")
                .ToHashSet(), bill.Names);
            Assert.NotNull(package.GetEntry("THIRD-PARTY-NOTICES.txt"));
            Assert.Superset(dependencies.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(), needed);
            // The kernel has its own: another version in its process would break it. Microsoft.CSharp is the framework's,
            // which wins, and of data frames it has none.
            Assert.DoesNotContain(needed, name => name.StartsWith("Microsoft.", StringComparison.Ordinal)
                && name is not ("Microsoft.CSharp" or "Microsoft.Data.Analysis"));
            // The kernel looks for extensions in every assembly of that folder: only the script may lie there.
            Assert.All(entries.Where(entry => entry.StartsWith("interactive-extensions/", StringComparison.Ordinal)),
                entry => Assert.EndsWith(".dib", entry, StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_script_asks_for_the_package_it_came_in()
    {
        string folder = Directory.CreateTempSubdirectory("cabletools").FullName;
        try
        {
            await PackAsync("CableTools.Interactive", folder);
            string file = Assert.Single(Directory.GetFiles(folder, "*.nupkg"));
            using var package = ZipFile.OpenRead(file);
            using var reader = new StreamReader(package.GetEntry("interactive-extensions/dotnet/extension.dib")!.Open());
            string script = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
            string version = Path.GetFileNameWithoutExtension(file)["CableTools.Interactive.".Length..];
            Assert.Contains($"\n#r \"nuget: CableTools.Interactive, {version}\"\n", script, StringComparison.Ordinal);
            string source = await File.ReadAllTextAsync(Repository.File("src/CableTools.Interactive/extension.dib"),
                TestContext.Current.CancellationToken);
            Assert.Equal(source.Replace("$version$", version, StringComparison.Ordinal).TrimEnd(), script.TrimEnd());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task PackAsync(string id, string folder)
    {
        string configuration = typeof(PackageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "Configuration").Value!;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in new[] { "pack", Repository.File($"src/{id}/{id}.csproj"), "--no-build", "--configuration",
            configuration, "--output", folder }) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output + await errors);
    }
}
