namespace CableTools.PowerShell.Tests;

public sealed class HelpTests(ModuleEngine engine)
{
    public static TheoryData<string> Commands =>
        ["Get-Cable", "ConvertFrom-CableText", "Get-CableParagraph", "Join-CableSection", "Test-Cable", "Export-Cable", "Measure-Cable",
            "Compare-Cable", "Find-CableDuplicate", "Format-Cable", "Get-CableAddressee", "Get-CableConcordance", "Get-CablePost",
            "Get-CableReference", "Get-CableTag", "Measure-CableWord", "Select-Cable", "Export-CableChart", "Export-CableReport",
            "Find-Cable", "Update-CableIndex"];

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
            # What the engine knows of them, set by set, the syntax says as well.
            $position = { param($it) if ($it.Position -ge 0) { $it.Position } else { 'named' } }
            foreach ($set in (Get-Command {{command}}).ParameterSets) {
                $shown = @($set.Parameters | Where-Object { $common -notcontains $_.Name -and $_.Attributes.DontShow -notcontains $true })
                foreach ($it in $shown) {
                    $ways = @(if ($it.ValueFromPipeline) { 'ByValue' }) + @(if ($it.ValueFromPipelineByPropertyName) { 'ByPropertyName' })
                    $expected = "$(& $position $it) $($it.IsMandatory) $(if ($ways) { "True ($($ways -join ', '))" } else { 'False' })"
                    $said = @($help.syntax.syntaxItem.parameter | Where-Object name -eq $it.Name | ForEach-Object {
                        "$($_.position) $($_.required) $($_.pipelineInput)" })
                    if ($said -notcontains $expected) { "-$($it.Name) in the set $($set.Name): $expected, help says $said" }
                }
            }
            foreach ($entry in $help.parameters.parameter) {
                if (-not (Get-Command {{command}}).Parameters.ContainsKey($entry.name)) {
                    "help for -$($entry.name), which is no parameter" }
            }
            foreach ($entry in $help.syntax.syntaxItem.parameter) {
                $type = (Get-Command {{command}}).Parameters[$entry.name].ParameterType
                if ($type.IsArray) { $type = $type.GetElementType() }
                # Names from a catalogue are described one by one.
                foreach ($value in $entry.parameterValueGroup.parameterValue) {
                    if ($entry.name -eq 'Kind' -and "$($entry.description.Text)" -notmatch "- ${value}: ") {
                        "-Kind $value is not described" }
                }
                if ($type.IsEnum -and "$($entry.parameterValueGroup.parameterValue)" -ne "$([System.Enum]::GetNames($type))") {
                    "-$($entry.name) accepts others than $($entry.parameterValueGroup.parameterValue)" }
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
            }
            """);
        Assert.Equal(["True"], result.Clean());
    }

    [Theory]
    [InlineData("about_CableTools", "Get-CableParagraph")]
    [InlineData("about_CableTools_Errors", "CableFileMalformed")]
    public async Task There_are_about_topics_80_columns_wide(string topic, string word)
    {
        var result = await engine.RunAsync($"Get-Help {topic}");
        string text = Assert.Single(result.Clean());
        Assert.Contains(word, text, StringComparison.Ordinal);
        Assert.StartsWith($"TOPIC\n    {topic}\n", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Each_page_is_a_command_or_a_topic() =>
        Assert.Equal(Commands.Select(row => row.Data).Order(StringComparer.Ordinal), Directory.GetFiles(Repository.File("docs/en-US"))
            .Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => !name.StartsWith("about_", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Everything_that_ships_as_text_is_ASCII()
    {
        // Windows PowerShell takes a script or manifest without a byte order mark for the local code page.
        var files = new[] { "module", "docs/en-US" }
            .SelectMany(folder => Directory.GetFiles(Repository.File(folder), "*", SearchOption.AllDirectories))
            .Concat(Directory.GetFiles(Repository.File("examples"), "*.ps1"))
            .Concat(Directory.GetFiles(Repository.File("tests/Module"), "*.ps1"));
        Assert.All(files, file => Assert.DoesNotContain(File.ReadAllBytes(file), value => value > 127));
    }
}
