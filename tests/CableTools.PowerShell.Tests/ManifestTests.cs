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
        Assert.Equal([Repository.Version, "Desktop Core", "5.1", "ConvertFrom-CableText Export-Cable Export-CableChart Get-Cable Get-CableParagraph Join-CableSection Measure-Cable Test-Cable", "0"], result.Clean());
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
        var folder = Path.GetDirectoryName(Repository.Manifest)!;
        Assert.Equal(Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal), result.Clean().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_engine_under_test_has_the_assembled_module_and_its_netstandard_assemblies()
    {
        var result = await engine.RunAsync("""
            (Get-Module CableTools).ModuleBase
            (Get-Cable tests/Fixtures/seed.txt).GetType().Assembly.Location
            [CableTools.Cable].Assembly.GetCustomAttributes([System.Runtime.Versioning.TargetFrameworkAttribute], $false).FrameworkName
            """);
        var folder = Path.GetDirectoryName(Repository.Manifest)!;
        Assert.Equal([folder, Path.Combine(folder, "CableTools.dll"), ".NETStandard,Version=v2.0"], result.Clean());
    }

    [Fact]
    public async Task No_assembly_needs_one_that_Windows_PowerShell_lacks()
    {
        // The base module must load without binding redirects: netstandard itself and the engine, nothing else.
        var result = await engine.RunAsync($$"""
            foreach ($name in 'CableTools.dll', 'CableTools.PowerShell.dll') {
                $assembly = [System.Reflection.Assembly]::LoadFrom("{{Path.GetDirectoryName(Repository.Manifest)}}/$name")
                $assembly.GetReferencedAssemblies().Name | ForEach-Object { $_ }
            }
            """);
        Assert.Subset(new HashSet<string> { "netstandard", "System.Management.Automation", "CableTools" }, result.Clean().ToHashSet());
    }
}
