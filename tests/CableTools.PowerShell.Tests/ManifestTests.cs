using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CableTools.PowerShell.Tests;

public sealed class ManifestTests(ModuleEngine moduleEngine)
{
    private static readonly string ModuleFolder = Path.GetDirectoryName(Repository.Manifest)!;
    private static readonly string ChartsFolder = Path.GetDirectoryName(Repository.ChartsManifest)!;

    [Theory]
    [InlineData("CableTools", "Desktop Core", "5.1",
        "ConvertFrom-CableText Export-Cable Get-Cable Get-CableParagraph Join-CableSection Measure-Cable Test-Cable")]
    [InlineData("CableTools.Charts", "Core", "7.4", "Export-CableChart")]
    public async Task The_manifest_is_data_is_valid_and_says_what_the_module_is(string module, string editions, string engine,
        string commands)
    {
        // Import-PowerShellDataFile and the galleries read a manifest as data, and refuse one that computes something.
        string manifest = Repository.ManifestOf(module);
        var result = await moduleEngine.RunAsync($$"""
            $ast = [System.Management.Automation.Language.Parser]::ParseFile('{{manifest}}', [ref] $null, [ref] $null)
            $ast.Find({ $args[0] -is [System.Management.Automation.Language.HashtableAst] }, $false).SafeGetValue().ModuleVersion
            $path = $env:PSModulePath
            $env:PSModulePath = '{{Path.GetDirectoryName(ModuleFolder)}}'
            try { $manifest = Test-ModuleManifest '{{manifest}}' } finally { $env:PSModulePath = $path }
            [string]$manifest.Version
            $manifest.CompatiblePSEditions -join ' '
            [string]$manifest.PowerShellVersion
            ($manifest.ExportedCmdlets.Values.Name | ForEach-Object { $_ }) -join ' '
            $manifest.ExportedFunctions.Count + $manifest.ExportedAliases.Count + $manifest.ExportedVariables.Count
            """);
        Assert.Equal([Repository.ModuleVersion, Repository.ModuleVersion, editions, engine, commands, "0"], result.Clean());
    }

    [Fact]
    public void The_module_is_small_and_has_no_assemblies_but_its_own()
    {
        string[] files = Directory.GetFiles(ModuleFolder, "*", SearchOption.AllDirectories);
        Assert.InRange(files.Sum(file => new FileInfo(file).Length), 1, 5_000_000);
        Assert.Equal(["CableTools.PowerShell.dll", "CableTools.dll", "net10.0/CableTools.dll"],
            files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(ModuleFolder, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
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
    public async Task Without_the_charts_beside_it_the_module_has_all_the_rest()
    {
        using var folder = new CableFolder();
        string module = folder.Copy(ModuleFolder, "CableTools");
        var result = await ShellProcess.RunAsync("-Module", module, "-Command",
            "(Get-Module).Name; @(Measure-Cable examples/cables).Count -gt 3; (Get-Command Export-CableChart -ErrorAction Ignore).Name");
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Equal(["CableTools", "True"], result.Lines);
    }

    [Theory]
    [InlineData("Get-Cable examples/cables | Export-CableChart {0}/a.svg", "CableTools")]
    [InlineData("Import-Module CableTools.Charts; Get-Cable examples/cables | Export-CableChart {0}/a.svg", "CableTools")]
    [InlineData("Export-CableChart {0}/a.svg -InputObject (Get-Cable examples/cables)", "CableTools.Charts")]
    public async Task Where_modules_are_installed_the_moduleEnginefinds_charts_and_cables_by_themselves(string command, string module)
    {
        using var folder = new CableFolder();
        folder.Copy(ModuleFolder, $"modules/CableTools/{Repository.ModuleVersion}");
        folder.Copy(ChartsFolder, $"modules/CableTools.Charts/{Repository.ModuleVersion}");
        var info = ShellProcess.StartInfo("-Module", module, "-Command",
            $"{command.Replace("{0}", folder.Path, StringComparison.Ordinal)}; (Get-Module CableTools, CableTools.Charts).Version.Count");
        info.Environment["PSModulePath"] = Path.Combine(folder.Path, "modules");
        var result = await ShellProcess.RunAsync(info, "");
        Assert.Equal((0, "", "2"), (result.ExitCode, result.Errors, result.Output.Trim()));
        Assert.True(File.Exists(Path.Combine(folder.Path, "a.svg")));
    }

    [Fact]
    public async Task The_engine_under_test_has_the_assembled_module_and_the_core_of_its_framework()
    {
        var result = await moduleEngine.RunAsync("""
            (Get-Module CableTools).ModuleBase
            (Get-Cable tests/Fixtures/seed.txt).GetType().Assembly.Location
            [CableTools.Cable].Assembly.GetCustomAttributes([System.Runtime.Versioning.TargetFrameworkAttribute], $false).FrameworkName
            @([System.AppDomain]::CurrentDomain.GetAssemblies() | Where-Object { $_.GetName().Name -eq 'CableTools' }).Count
            """);
        Assert.Equal([ModuleFolder, Path.Combine(ModuleFolder, "net10.0", "CableTools.dll"), ".NETCoreApp,Version=v10.0", "1"],
            result.Clean());
    }

    [Theory]
    [InlineData("CableTools.PowerShell.GetCableCommand")]
    [InlineData("CableTools.PowerShell.Charts.ExportCableChartCommand")]
    public async Task The_cmdlets_find_in_the_core_of_the_engine_all_they_were_compiled_against(string command)
    {
        // They are compiled against the other build: making every method ready shows whether this one has all its types and members.
        var result = await moduleEngine.RunAsync($$"""
            $flags = [System.Reflection.BindingFlags]'Instance, Static, Public, NonPublic, DeclaredOnly'
            $count = 0
            foreach ($type in [{{command}}].Assembly.GetTypes()) {
                if ($type.ContainsGenericParameters) { continue }
                foreach ($method in @($type.GetMethods($flags)) + @($type.GetConstructors($flags))) {
                    if ($method.IsAbstract -or $method.ContainsGenericParameters) { continue }
                    [System.Runtime.CompilerServices.RuntimeHelpers]::PrepareMethod($method.MethodHandle)
                    $count++
                }
            }
            $count -gt 20
            """);
        Assert.Equal(["True"], result.Clean());
    }

    [Fact]
    public async Task Lists_are_indexed_one_object_at_a_time_and_not_changed()
    {
        var result = await moduleEngine.RunAsync("""
            $cable = Get-Cable examples/cables/08BERN9218-transcript.txt
            $cable.Diagnostics.Count -gt 1
            @($cable.Diagnostics[0].Code).Count
            $cable.Diagnostics[-1].Code -eq @($cable.Diagnostics)[-1].Code
            @($cable.Segments[0].Kind).Count
            @($cable.Paragraphs[1].Number).Count
            foreach ($list in $cable.Tags, $cable.Captions, $cable.To, $cable.Segments) { try { [void]$list.Add($list[0]);
                'changed' } catch { 'kept' } }
            $cable.ToJson().StartsWith('{"id":"' + $cable.Id + '"')
            """);
        Assert.Equal(["True", "1", "True", "1", "1", "kept", "kept", "kept", "kept", "True"], result.Clean());
    }

    [Fact]
    public async Task An_older_framework_takes_the_core_that_runs_everywhere()
    {
        // The engine here is a new one: where the session has the core already, the module takes that one.
        using var folder = new CableFolder();
        string wrapper = folder.Add("old.psm1", $"""
            [void][System.Reflection.Assembly]::LoadFrom('{Path.Combine(ModuleFolder, "CableTools.dll")}')
            Import-Module '{Repository.Manifest}' -Global
            """);
        var result = await ShellProcess.RunAsync("-NonInteractive", "-Module", wrapper, "-Command", $"""
            [CableTools.Cable].Assembly.GetCustomAttributes([System.Runtime.Versioning.TargetFrameworkAttribute], $false).FrameworkName
            $cable = Get-Cable '{Repository.Seed}' -Repair Apply
            $cable.Id
            $cable.ToJson().Length -gt 1000
            (Export-CableChart '{Path.Combine(folder.Path, "a.svg")}' -InputObject $cable -PassThru).Name
            """);
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Equal([".NETStandard,Version=v2.0", "06MOSCOW5030", "True", "a.svg"], result.Lines);
    }

    [Theory]
    [InlineData("CableTools.dll")]
    [InlineData("CableTools.PowerShell.dll")]
    public void No_assembly_needs_one_that_Windows_PowerShell_lacks(string name)
    {
        // The base module must load without binding redirects: netstandard itself and the engine, nothing else.
        using var file = File.OpenRead(Path.Combine(ModuleFolder, name));
        using var assembly = new PEReader(file);
        var metadata = assembly.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name));
        Assert.Subset(new HashSet<string> { "netstandard", "System.Management.Automation", "CableTools" }, references.ToHashSet());
    }
}
