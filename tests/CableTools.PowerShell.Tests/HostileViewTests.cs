namespace CableTools.PowerShell.Tests;

/// <summary>What a cable says in a table or a list is shown, and a terminal obeys none of it.</summary>
public sealed class HostileViewTests(ModuleEngine engine)
{
    private const string Hostile =
        "\u001b[2J\u001b]8;;http://example.org\u001b\\link\u001b]8;;\u001b\\ \u009b2J \u202Egnp.exe \u200B\uFEFF\u0007\u0008";

    [Theory]
    [InlineData("$cable")]
    [InlineData("$cable | Format-List")]
    [InlineData("$cable | Get-CableParagraph")]
    [InlineData("$cable | Get-CableParagraph | Format-List")]
    [InlineData("$cable.To")]
    [InlineData("$cable.References")]
    [InlineData("$cable.Citations")]
    [InlineData("$cable.Diagnostics")]
    [InlineData("$cable | Test-Cable")]
    [InlineData("$cable | Test-Cable | Format-List")]
    [InlineData("$cable | Get-CableReference")]
    [InlineData("$cable | Get-CableAddressee")]
    [InlineData("$cable | Get-CableTag")]
    [InlineData("$cable | Measure-Cable -Kind Tag")]
    [InlineData("$cable | Measure-Cable -Kind CoOccurrence")]
    [InlineData("$cable | Measure-Cable -Kind Correspondence")]
    [InlineData("$cable | Measure-Cable -Kind Person")]
    [InlineData("$cable | Measure-Cable -Kind Reference")]
    [InlineData("$cable | Get-CableConcordance -Word text")]
    [InlineData("Compare-Cable $cable $other")]
    public async Task Nothing_is_obeyed(string command)
    {
        using var folder = new CableFolder();
        string path = Path.Combine(folder.Path, "hostile.txt"), other = Path.Combine(folder.Path, "other.txt");
        await File.WriteAllTextAsync(path, Text(Hostile), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(other, Text("harmless"), TestContext.Current.CancellationToken);
        var result = await engine.RunAsync($"$cable = Get-Cable '{path}'; $other = Get-Cable '{other}'; {command} | Out-Default");
        Assert.Empty(result.Errors);
        Assert.NotEqual("", result.Screen.Trim());
        Assert.DoesNotContain(result.Screen, c => char.IsControl(c)
            && c is not ('\r' or '\n' or '\t') || c is '\u202E' or '\u200B' or '\uFEFF');
    }

    private static string Text(string said) =>
        $"R 071015Z DEC 07\nFM AMEMBASSY OSLO {said}\nTO SECSTATE WASHDC {said}\n\nC O N F I D E N T I A L OSLO 000001\n\n"
        + $"E.O. 12958: DECL: {said}\nTAGS: SCUL, NO, OVIP (SMITH {said}, JOHN)\n"
        + $"SUBJECT: {said} SUBJECT\n\nREF: A. OSLO 9000 {said} B. {said}\n\n"
        + $"Classified By: DCM {said} John Doe for reasons 1.4 (b).\n\n"
        + $"1. (C) Summary: {said} text, see 06 RIGA 12 and ref A. End summary.\n\n"
        + $"2. (C) Comment: More {said}.\n\nWINTERBOTTOM\n";
}
