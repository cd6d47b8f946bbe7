namespace CableTools.PowerShell.Tests;

public sealed class HelpTests(ModuleEngine engine)
{
    public static TheoryData<string> Commands =>
        ["Get-Cable", "ConvertFrom-CableText", "Get-CableParagraph", "Join-CableSection", "Test-Cable", "Export-Cable", "Measure-Cable",
            "Export-CableChart"];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_parameter_is_described(string command)
    {
        var result = await engine.RunAsync($$"""
            $help = Get-Help {{command}} -Full
            if ($help.Synopsis -notmatch '\.$') { 'no synopsis' }
            if (-not $help.description) { 'no description' }
            $common = [System.Management.Automation.PSCmdlet]::CommonParameters
            foreach ($parameter in (Get-Command {{command}}).Parameters.Values) {
                if ($common -contains $parameter.Name -or $parameter.Attributes.DontShow -contains $true) { continue }
                $entry = $help.parameters.parameter | Where-Object name -eq $parameter.Name
                if (-not $entry.description.Text) { "no help for -$($parameter.Name)"; continue }
                $aliases = if ($parameter.Aliases.Count) { $parameter.Aliases -join ', ' } else { 'none' }
                if ($entry.aliases -ne $aliases) { "-$($parameter.Name) has the aliases $aliases, help says $($entry.aliases)" }
                if ($entry.type.name -ne $parameter.ParameterType.Name) {
                    "-$($parameter.Name) is a $($parameter.ParameterType.Name), help says $($entry.type.name)" }
            }
            foreach ($entry in $help.parameters.parameter) {
                if (-not (Get-Command {{command}}).Parameters.ContainsKey($entry.name)) {
                    "help for -$($entry.name), which is no parameter" }
            }
            if (@($help.syntax.syntaxItem).Count -ne (Get-Command {{command}}).ParameterSets.Count) { 'another number of parameter sets' }
            """);
        Assert.Empty(result.Clean());
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_example_runs_and_gives_something_where_the_module_alone_is(string command)
    {
        using var folder = new CableFolder();
        string here = Repository.File(".");
        folder.Copy(Path.Combine(Path.GetDirectoryName(Repository.Manifest)!, "examples"), "examples");
        var result = await engine.RunAsync($$"""
            [void]$ExecutionContext.SessionState.Path.SetLocation('{{folder.Path}}')
            [System.Environment]::CurrentDirectory = '{{folder.Path}}'
            try {
                $examples = @((Get-Help {{command}} -Examples).examples.example)
                "$($examples.Count -gt 0)"
                foreach ($example in $examples) {
                    $found = @(& ([scriptblock]::Create($example.code)))
                    if ($found.Count -eq 0) { "nothing from: $($example.code)" }
                }
            }
            finally {
                [void]$ExecutionContext.SessionState.Path.SetLocation('{{here}}')
                [System.Environment]::CurrentDirectory = '{{here}}'
            }
            """);
        Assert.Equal(["True"], result.Clean());
    }

    [Fact]
    public async Task There_is_an_about_topic()
    {
        var result = await engine.RunAsync("Get-Help about_CableTools");
        Assert.Contains("Get-CableParagraph", Assert.Single(result.Clean()), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_ships_as_text_is_ASCII()
    {
        // Windows PowerShell takes a script or manifest without a byte order mark for the local code page.
        var files = Directory.GetFiles(Repository.File("module"), "*", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Repository.File("examples"), "*.ps1"))
            .Concat(Directory.GetFiles(Repository.File("tests/Module"), "*.ps1"));
        Assert.All(files, file => Assert.DoesNotContain(File.ReadAllBytes(file), value => value > 127));
    }
}
