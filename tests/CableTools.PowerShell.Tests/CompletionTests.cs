namespace CableTools.PowerShell.Tests;

public sealed class CompletionTests(ModuleEngine engine)
{
    [Theory]
    [InlineData("Get-CableParagraph -PortionMarking s", "S SBU S/NF SBU/NF")]
    [InlineData("Get-CableParagraph -PortionMarking 'S/", "S/NF")]
    [InlineData("Get-CableParagraph -Role ", "ActionRequest Comment None Note Summary")]
    [InlineData("Get-Cable -Repair ", "Apply None Report")]
    [InlineData("Get-Cable -L", "-LiteralPath")]
    [InlineData("Test-Cable -Code Decl", "DeclassificationMissing DeclassificationPast")]
    [InlineData("Test-Cable -Code 'sectionm", "SectionMissing")]
    [InlineData("Measure-Cable -Kind P", "Post PortionMarking")]
    [InlineData("Export-CableChart -Kind t", "Tag Timeline TagMonth")]
    [InlineData("Export-CableChart -Unit ", "Day Month Quarter Week Year")]
    [InlineData("Export-Cable -P", "-Path -PassThru -ProgressAction -PipelineVariable")]
    public async Task Arguments_complete(string typed, string expected)
    {
        var result = await engine.RunAsync($$"""
            $typed = "{{typed}}"
            [System.Management.Automation.CommandCompletion]::CompleteInput($typed, $typed.Length, $null).CompletionMatches.CompletionText
            """);
        Assert.Equal(expected.Split(' '), result.Clean());
    }

    [Theory]
    [InlineData("Get-Cable", "CableTools.Cable")]
    [InlineData("ConvertFrom-CableText", "CableTools.Cable")]
    [InlineData("Get-CableParagraph", "CableTools.CableParagraph")]
    [InlineData("Join-CableSection", "CableTools.Cable")]
    [InlineData("Test-Cable", "CableTools.CableDiagnostic System.Boolean")]
    [InlineData("Export-Cable", "System.IO.FileInfo")]
    public async Task The_output_type_is_known_before_anything_runs(string command, string type)
    {
        var result = await engine.RunAsync($"(Get-Command {command}).OutputType.Name");
        Assert.Equal(type.Split(' '), result.Clean());
    }
}
