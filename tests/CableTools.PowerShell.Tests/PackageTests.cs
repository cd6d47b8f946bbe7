using System.IO.Compression;
using System.Text.RegularExpressions;
using NuGet.Packaging;

namespace CableTools.PowerShell.Tests;

/// <summary>The modules' packages: what a folder of them offers as a repository, and what is installed from it.</summary>
public sealed partial class PackageTests(PackedModules packed) : IClassFixture<PackedModules>
{
    [Fact]
    public void There_is_one_package_for_each_module_and_nothing_else() =>
        Assert.Equal([PackedModules.FileOf("CableTools"), PackedModules.FileOf("CableTools.Charts")],
            Directory.GetFileSystemEntries(packed.Packages).Select(Path.GetFileName).Order());

    [Theory]
    [InlineData("CableTools", "PSEdition_Desktop PSEdition_Core", "Get-Cable Export-Cable Find-Cable", "")]
    [InlineData("CableTools.Charts", "PSEdition_Core", "Export-CableChart Export-CableReport", "CableTools")]
    public void A_package_says_of_itself_what_the_manifest_and_the_changes_say(string module, string editions, string commands,
        string dependencies)
    {
        using var package = new PackageArchiveReader(packed.PackageOf(module));
        var nuspec = package.NuspecReader;
        Assert.Equal((module, Repository.ModuleVersion), (nuspec.GetId(), nuspec.GetVersion().ToString()));
        Assert.Equal(("The CableTools authors", "The CableTools authors"), (nuspec.GetAuthors(), nuspec.GetOwners()));
        Assert.Equal("(c) 2026 The CableTools authors. MIT License.", nuspec.GetCopyright());
        Assert.Equal(("MIT", "https://licenses.nuget.org/MIT"), (nuspec.GetLicenseMetadata()?.License, nuspec.GetLicenseUrl()));
        Assert.False(nuspec.GetRequireLicenseAcceptance());
        Assert.Contains("US diplomatic cables", nuspec.GetDescription(), StringComparison.Ordinal);

        string changes = File.ReadAllText(Repository.File("CHANGELOG.md")).ReplaceLineEndings("\n");
        Assert.Equal(NewestChanges().Match(changes).Value.TrimEnd(), nuspec.GetReleaseNotes().ReplaceLineEndings("\n"));

        string[] tags = nuspec.GetTags().Split(' ');
        Assert.Equal(tags.Distinct(), tags);
        Assert.Equal(editions.Split(' '), tags.Where(tag => tag.StartsWith("PSEdition_", StringComparison.Ordinal)));
        Assert.Subset(tags.ToHashSet(), commands.Split(' ').SelectMany(name => new[] { "PSCmdlet_" + name, "PSCommand_" + name })
            .Concat(["PSModule", "PSIncludes_Cmdlet", "Diplomacy", "Windows", "Linux", "MacOS"]).ToHashSet());
        Assert.Equal(dependencies.Length == 0 ? [] : [$"{dependencies} [{Repository.ModuleVersion}, {Repository.ModuleVersion}]"],
            nuspec.GetDependencyGroups().SelectMany(group => group.Packages).Select(entry => $"{entry.Id} {entry.VersionRange}"));
    }

    [Theory]
    [InlineData("CableTools")]
    [InlineData("CableTools.Charts")]
    public void A_package_has_each_file_of_the_module_once_under_its_own_name(string module)
    {
        string folder = Path.GetDirectoryName(Repository.ManifestOf(module))!;
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => new FileInfo(file).Length);
        string[] wrapping = ["[Content_Types].xml", "_rels/.rels", module + ".nuspec"];
        using var package = ZipFile.OpenRead(packed.PackageOf(module));
        var entries = package.Entries.Where(entry => !wrapping.Contains(entry.FullName)
            && !entry.FullName.StartsWith("package/services/", StringComparison.Ordinal)).ToList();
        // Windows and macOS do not tell names by case.
        Assert.Equal(package.Entries.Count, package.Entries.Select(entry => entry.FullName.ToUpperInvariant()).Distinct().Count());
        Assert.Equal(files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key} {file.Value}"),
            entries.Select(entry => $"{entry.FullName} {entry.Length}").Order(StringComparer.Ordinal));
        Assert.Contains("LICENSE", files.Keys);
    }

    [Fact]
    public async Task The_same_files_make_the_same_bytes_whenever_and_wherever_they_are_packed()
    {
        using var folder = new CableFolder();
        string copy = folder.Copy(Path.GetDirectoryName(Repository.Manifest)!, "CableTools");
        foreach (string file in Directory.GetFiles(copy, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2011, 9, 2, 12, 0, 0, DateTimeKind.Utc));
        var info = ShellProcess.StartInfo(folder.Path, copy);
        info.ArgumentList[0] = Repository.Packaging;
        info.Environment["TZ"] = "Asia/Tokyo";
        var result = await ShellProcess.RunAsync(info, "");
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Equal(await File.ReadAllBytesAsync(packed.PackageOf("CableTools"), TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(result.Lines[0], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_manifest_without_a_version_is_an_error_of_that_file()
    {
        using var folder = new CableFolder();
        string manifest = folder.Add("Odd/Odd.psd1", "@{ Author = 'A' }");
        var info = ShellProcess.StartInfo(folder.Path, Path.GetDirectoryName(manifest)!);
        info.ArgumentList[0] = Repository.Packaging;
        var result = await ShellProcess.RunAsync(info, "");
        Assert.Equal((1, $"{manifest} : error MODULE: it has no ModuleVersion."), (result.ExitCode, result.Errors.TrimEnd()));
    }

    [Fact]
    public async Task Installed_modules_are_found_by_name_with_all_their_commands_and_their_help()
    {
        using var folder = new CableFolder();
        // Nothing is imported by its path, and the charts by nobody: the first call of a command brings them.
        var info = ShellProcess.StartInfo("-NonInteractive", "-Module", "CableTools", "-Command", $$"""
            (Get-Command *-*Cable* | ForEach-Object { $_.Name }) -join ' '
            $base = (Get-Module CableTools).ModuleBase
            @(Get-Cable "$base/examples/cables").Count
            (Get-Cable "$base/examples/cables" | Export-CableChart '{{folder.Path}}/a.svg' -PassThru).Name
            (Get-Cable "$base/examples/cables" | Export-CableReport '{{folder.Path}}/a.html' -PassThru).Name
            (Get-Module CableTools.Charts).ModuleBase
            foreach ($name in 'Get-Cable', 'Export-CableReport') { (Get-Help $name).Synopsis.Length -gt 20 }
            (Get-Help about_CableTools).Length -gt 1000
            """);
        info.Environment["PSModulePath"] = packed.Modules;
        var result = await ShellProcess.RunAsync(info, "");
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        string[] commands = result.Lines[0].Split(' ');
        Assert.Equal(21, commands.Length);
        foreach (string command in new[] { "ConvertFrom-CableText", "Export-CableChart", "Export-CableReport", "Get-Cable", "Test-Cable" })
            Assert.Contains(command, commands);
        Assert.Equal(["8", "a.svg", "a.html", Path.Combine(packed.Modules, "CableTools.Charts", Repository.ModuleVersion), "True", "True",
            "True"], result.Lines[1..]);
    }

    [Fact]
    public async Task Modules_that_were_saved_to_any_folder_come_together_too()
    {
        // As after Save-PSResource: the engine does not look there by itself.
        string manifest = Path.Combine(packed.Modules, "CableTools", Repository.ModuleVersion, "CableTools.psd1");
        var result = await ShellProcess.RunAsync("-NonInteractive", "-Module", manifest, "-Command", """
            (Get-Command Export-CableChart).Module.ModuleBase
            Remove-Module CableTools
            (Get-Module CableTools*).Count
            """);
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Equal([Path.Combine(packed.Modules, "CableTools.Charts", Repository.ModuleVersion), "0"], result.Lines);
    }

    [Fact]
    public async Task Libraries_are_kept_out_of_the_folder_of_the_modules()
    {
        using var folder = new CableFolder();
        var result = await PackedModules.PackAsync("src/CableTools", $"-p:ModulePackages={folder.Path}/", "--output", folder.Path);
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("CABLETOOLS1", result.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [GeneratedRegex(@"^## .*?(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex NewestChanges();
}
