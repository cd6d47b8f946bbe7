using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CableTools.PowerShell.Tests;

public sealed class ManifestTests(ModuleEngine engine)
{
    private static readonly string ModuleFolder = Path.GetDirectoryName(Repository.Manifest)!;
    private static readonly string ChartsFolder = Path.GetDirectoryName(Repository.ChartsManifest)!;

    [Theory]
    [InlineData("CableTools", "Desktop Core", "5.1",
        "Compare-Cable ConvertFrom-CableText Export-Cable Find-Cable Find-CableDuplicate Format-Cable Get-Cable Get-CableAddressee "
            + "Get-CableConcordance Get-CableParagraph Get-CablePost Get-CableReference Get-CableTag Join-CableSection Measure-Cable "
            + "Measure-CableWord Select-Cable Test-Cable Update-CableIndex")]
    [InlineData("CableTools.Charts", "Core", "7.4", "Export-CableChart Export-CableReport")]
    public async Task The_manifest_is_data_is_valid_and_says_what_the_module_is(string module, string editions, string oldest,
        string commands)
    {
        // Import-PowerShellDataFile and the galleries read a manifest as data, and refuse one that computes something.
        string manifest = Repository.ManifestOf(module);
        var result = await engine.RunAsync($$"""
            $ast = [System.Management.Automation.Language.Parser]::ParseFile('{{manifest}}', [ref] $null, [ref] $null)
            $ast.Find({ $args[0] -is [System.Management.Automation.Language.HashtableAst] }, $false).SafeGetValue().ModuleVersion
            $path = $env:PSModulePath
            $env:PSModulePath = '{{Path.GetDirectoryName(ModuleFolder)}}'
            try { $manifest = Test-ModuleManifest '{{manifest}}' } finally { $env:PSModulePath = $path }
            [string]$manifest.Version
            $manifest.CompatiblePSEditions -join ' '
            [string]$manifest.PowerShellVersion
            ($manifest.ExportedCmdlets.Values.Name | ForEach-Object { $_ }) -join ' '
            [string]$manifest.LicenseUri
            # Without this, Update-Help has nothing to look for: all help is in the module.
            [string]$manifest.HelpInfoUri
            $manifest.ExportedFunctions.Count + $manifest.ExportedAliases.Count + $manifest.ExportedVariables.Count
            """);
        Assert.Equal([Repository.ModuleVersion, Repository.ModuleVersion, editions, oldest, commands,
            "https://licenses.nuget.org/MIT", "", "0"], result.Clean());
    }

    [Fact]
    public void The_module_is_small_and_has_no_assemblies_but_its_own_and_those_of_index_mail_and_data_sets()
    {
        string[] files = Directory.GetFiles(ModuleFolder, "*", SearchOption.AllDirectories);
        Assert.InRange(files.Sum(file => new FileInfo(file).Length), 1, 17_000_000);
        Assert.Equal(
            [
                "CableTools.PowerShell.dll", "CableTools.Store.dll", "CableTools.dll", "J2N.dll", "Lucene.Net.Queries.dll",
                "Lucene.Net.QueryParser.dll", "Lucene.Net.Sandbox.dll", "Lucene.Net.dll",
                "Microsoft.Extensions.Configuration.Abstractions.dll", "Microsoft.Extensions.Primitives.dll", "System.Buffers.dll",
                "System.Memory.dll", "System.Numerics.Vectors.dll", "System.Runtime.CompilerServices.Unsafe.dll",
                "net10.0/CableTools.dll", "parquet/CableTools.Parquet.dll", "parquet/CommunityToolkit.HighPerformance.dll",
                "parquet/K4os.Compression.LZ4.dll", "parquet/Microsoft.IO.RecyclableMemoryStream.dll", "parquet/Parquet.dll",
                "parquet/Snappier.dll", "parquet/ZstdSharp.dll",
            ],
            files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(ModuleFolder, file).Replace('\\', '/'))
                .Where(file => !file.StartsWith("mail/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("linux-x64", "lib{0}.so")]
    [InlineData("linux-arm64", "lib{0}.so")]
    [InlineData("linux-musl-x64", "lib{0}.so")]
    [InlineData("osx", "lib{0}.dylib")]
    [InlineData("win-x64", "lib{0}.dll")]
    [InlineData("win-arm64", "lib{0}.dll")]
    public void The_charts_have_their_native_parts_for(string platform, string name)
    {
        foreach (string library in new[] { "SkiaSharp", "HarfBuzzSharp" })
        {
            string file = Path.Combine(ChartsFolder, "libraries", platform,
                name.Replace("{0}", library, StringComparison.Ordinal));
            Assert.True(File.Exists(file), file);
        }
    }

    [Fact]
    public void What_reads_mails_finds_all_it_needs_in_its_folder_on_the_NET_Framework()
    {
        string folder = Path.Combine(Path.GetDirectoryName(Repository.Manifest)!, "mail");
        string[] files = Directory.GetFiles(folder, "*.dll", SearchOption.AllDirectories);
        var there = files.Select(Path.GetFileNameWithoutExtension).Append("CableTools").Append("netstandard").ToHashSet();
        Assert.All(files, file => Assert.Subset(there!, ReferencesOf(file).ToHashSet()));
    }

    [Theory]
    [InlineData("CableTools.dll")]
    [InlineData("CableTools.PowerShell.dll")]
    public void No_assembly_needs_one_that_Windows_PowerShell_lacks(string name)
    {
        // The base module must load without binding redirects: netstandard itself and the engine, nothing else.
        var references = ReferencesOf(Path.Combine(ModuleFolder, name));
        Assert.Subset(new HashSet<string> { "netstandard", "System.Management.Automation", "CableTools", "CableTools.Store" },
            references.ToHashSet());
    }

    private static List<string> ReferencesOf(string path)
    {
        using var file = File.OpenRead(path);
        using var assembly = new PEReader(file);
        var metadata = assembly.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
