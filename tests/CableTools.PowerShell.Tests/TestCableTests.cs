namespace CableTools.PowerShell.Tests;

public sealed class TestCableTests(ModuleEngine engine)
{
    private const string Bad = "'O 121305Z MAY 06`nDE RUEHMO #5030 1331305`nFM AMEMBASSY MOSCOW`nC O N F I D E N T I A L MOSCOW 005030`nE.O. 12958: DECL: 05/12/2016`nTAGS: PREL`nSUBJECT: X`n1. (S) Text.'";

    private static string Script(string rest) => $"$text = {Bad.Replace("`n", "' + [char]10 + '", StringComparison.Ordinal)}; $text | ConvertFrom-CableText | {rest}";

    [Fact]
    public async Task Each_finding_names_its_cable()
    {
        var result = await engine.RunAsync(Script("Test-Cable -Date 2010-01-01 | ForEach-Object { $_.CableId + ' ' + $_.Code }"));
        Assert.Contains("06MOSCOW5030 PortionMarkingTooHigh", result.Clean());
        Assert.Contains("06MOSCOW5030 ClassifierMissing", result.Clean());
        Assert.DoesNotContain("06MOSCOW5030 DeclassificationPast", result.Clean());
    }

    [Fact]
    public async Task Codes_can_be_chosen_and_the_day_is_the_callers()
    {
        var result = await engine.RunAsync(Script("Test-Cable -Code Decl* -Date 2017-01-01 | ForEach-Object Code"));
        Assert.Equal(["DeclassificationPast"], result.Clean());
    }

    [Fact]
    public async Task Quiet_tells_sound_from_unsound()
    {
        Assert.Equal(["False"], (await engine.RunAsync(Script("Test-Cable -Quiet"))).Clean());
        Assert.Equal(["True"], (await engine.RunAsync("'UNCLAS OSLO 000123' + [char]10 + 'TAGS: PREL' | ConvertFrom-CableText | Test-Cable -Quiet")).Clean());
    }

    [Fact]
    public async Task Sections_are_joined()
    {
        var result = await engine.RunAsync("""
            $section = { param($n, $body) (('R 121305Z MAY 06', 'FM AMEMBASSY OSLO', 'TO SECSTATE WASHDC', "UNCLAS SECTION 0$n OF 02 OSLO 000123", 'TAGS: PREL', 'SUBJECT: X', '', $body) -join [char]10) }
            @((& $section 2 'ends here.'), (& $section 1 '1. (U) This sentence')) | ConvertFrom-CableText | Join-CableSection | ForEach-Object { $_.Paragraphs[0].Text }
            """);
        Assert.Equal(["This sentence ends here."], result.Clean());
    }
}
