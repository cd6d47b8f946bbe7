using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CableTools.PowerShell.Tests;

public sealed class ManifestTests(ModuleEngine engine)
{
    [Fact]
    public async Task The_manifest_is_valid_and_says_what_the_module_is()
    {
        var result = await engine.RunAsync($$"""
            $manifest = Test-ModuleManifest '{{Repository.Manifest}}'
            [string]$manifest.Version
            $manifest.CompatiblePSEditions -join ' '
            [string]$manifest.PowerShellVersion
            ($manifest.ExportedCmdlets.Values.Name | ForEach-Object { $_ }) -join ' '
            $manifest.ExportedFunctions.Count + $manifest.ExportedAliases.Count + $manifest.ExportedVariables.Count
            """);
        Assert.Equal([Repository.Version, "Desktop Core", "5.1",
            "ConvertFrom-CableText Export-Cable Export-CableChart Get-Cable Get-CableParagraph Join-CableSection Measure-Cable Test-Cable",
            "0"], result.Clean());
    }

    [Fact]
    public async Task The_manifest_is_data_and_no_script()
    {
        // Import-PowerShellDataFile and the galleries read a manifest this way, and refuse one that computes something.
        var result = await engine.RunAsync($$"""
            $ast = [System.Management.Automation.Language.Parser]::ParseFile('{{Repository.Manifest}}', [ref] $null, [ref] $null)
            $ast.Find({ $args[0] -is [System.Management.Automation.Language.HashtableAst] }, $false).SafeGetValue().ModuleVersion
            """);
        Assert.Equal([Repository.Version], result.Clean());
    }

    [Fact]
    public async Task The_assembled_module_holds_the_files_it_lists_and_no_others()
    {
        var result = await engine.RunAsync($"(Test-ModuleManifest '{Repository.Manifest}').FileList");
        string folder = Path.GetDirectoryName(Repository.Manifest)!;
        Assert.Equal(Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
            result.Clean().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_engine_under_test_has_the_assembled_module_and_the_core_of_its_framework()
    {
        var result = await engine.RunAsync("""
            (Get-Module CableTools).ModuleBase
            (Get-Cable tests/Fixtures/seed.txt).GetType().Assembly.Location
            [CableTools.Cable].Assembly.GetCustomAttributes([System.Runtime.Versioning.TargetFrameworkAttribute], $false).FrameworkName
            @([System.AppDomain]::CurrentDomain.GetAssemblies() | Where-Object { $_.GetName().Name -eq 'CableTools' }).Count
            """);
        string folder = Path.GetDirectoryName(Repository.Manifest)!;
        Assert.Equal([folder, Path.Combine(folder, "net10.0", "CableTools.dll"), ".NETCoreApp,Version=v10.0", "1"], result.Clean());
    }

    [Theory]
    [InlineData("CableTools.PowerShell.GetCableCommand")]
    [InlineData("CableTools.PowerShell.Charts.ExportCableChartCommand")]
    public async Task The_cmdlets_find_in_the_core_of_the_engine_all_they_were_compiled_against(string command)
    {
        // They are compiled against the other build: making every method ready shows whether this one has all its types and members.
        var result = await engine.RunAsync($$"""
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
        var result = await engine.RunAsync("""
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
        string module = Path.GetDirectoryName(Repository.Manifest)!;
        string wrapper = folder.Add("old.psm1", $"""
            [void][System.Reflection.Assembly]::LoadFrom('{Path.Combine(module, "CableTools.dll")}')
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
        var references = ReferencesOf(Path.Combine(Path.GetDirectoryName(Repository.Manifest)!, name));
        Assert.Subset(new HashSet<string> { "netstandard", "System.Management.Automation", "CableTools" }, references.ToHashSet());
    }

    private static List<string> ReferencesOf(string path)
    {
        using var file = File.OpenRead(path);
        using var assembly = new PEReader(file);
        var metadata = assembly.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
