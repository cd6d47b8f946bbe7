namespace CableTools.PowerShell.Tests;

/// <summary>Which assemblies and modules come into a session, and from where.</summary>
public sealed class IsolationTests(ModuleEngine engine)
{
    private static readonly string ModuleFolder = Path.GetDirectoryName(Repository.Manifest)!;
    private static readonly string ChartsFolder = Path.GetDirectoryName(Repository.ChartsManifest)!;

    [Fact]
    public async Task The_libraries_stay_out_of_the_sessions_context()
    {
        var result = await engine.RunAsync("""
            @(Get-Cable examples/cables) | Export-CableChart out/context.html -Force
            [System.Runtime.Loader.AssemblyLoadContext]::Default.Assemblies | ForEach-Object { $_.GetName().Name } | Where-Object {
                $_ -match '^(ScottPlot|SkiaSharp|Plotly.NET|FSharp.Core|CableTools.Charts)$' }
            'none'
            """);
        Assert.Equal(["none"], result.Clean());
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
        Assert.Equal([ModuleFolder, Path.Combine(ModuleFolder, "net10.0", "CableTools.dll"), ".NETCoreApp,Version=v10.0", "1"],
            result.Clean());
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
    public async Task Where_modules_are_installed_the_engine_finds_charts_and_cables_by_themselves(string command, string module)
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
}
