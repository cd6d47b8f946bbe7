namespace CableTools.PowerShell.Tests;

public sealed class TestCableTests(ModuleEngine engine)
{
    // One paragraph marked above the whole, nobody who classified it, and a date of declassification in 2016.
    private const string Unsound =
        "R 121305Z MAY 06\nDE RUEHMO #5030 1321305\nFM AMEMBASSY MOSCOW\n\nC O N F I D E N T I A L MOSCOW 005030\n\n"
            + "E.O. 12958: DECL: 05/12/2016\nTAGS: PREL\nSUBJECT: X\n\n1. (S) Text.\n";

    [Fact]
    public async Task Each_finding_tells_which_cable_it_is_from()
    {
        using var folder = new CableFolder();
        string path = folder.Add("unsound.txt", Unsound);
        var result = await engine.RunAsync($$"""
            $found = Get-Cable '{{path}}' | Test-Cable -Date 2010-01-01
            $found | ForEach-Object { "$($_.CableId) $($_.Code) $($_.Severity)" }
            $found[0].GetType().FullName
            $found[0].Cable.From
            $found[-1].Cable.Text.Substring($found[-1].Start, $found[-1].Length)
            """);
        Assert.Equal(["06MOSCOW5030 ClassifierMissing Warning", "06MOSCOW5030 PortionMarkingTooHigh Warning", "CableTools.CableDiagnostic",
            "AMEMBASSY MOSCOW", "1. (S) Text."], result.Clean().Select(line => line.TrimEnd()));
    }

    [Theory]
    [InlineData("", "ClassifierMissing DeclassificationPast PortionMarkingTooHigh")]
    [InlineData("-Code PortionMarkingTooHigh", "PortionMarkingTooHigh")]
    [InlineData("-Code portionmarkingtoohigh, DeclassificationPast", "DeclassificationPast PortionMarkingTooHigh")]
    [InlineData("-Code Decl*", "DeclassificationPast")]
    [InlineData("-Code *", "ClassifierMissing DeclassificationPast PortionMarkingTooHigh")]
    [InlineData("-Code TagUnknown", "")]
    [InlineData("-Date 2016-05-12", "ClassifierMissing PortionMarkingTooHigh")]
    [InlineData("-Date 2016-05-13", "ClassifierMissing DeclassificationPast PortionMarkingTooHigh")]
    public async Task Codes_and_the_day_decide_what_is_found(string arguments, string codes)
    {
        using var folder = new CableFolder();
        string path = folder.Add("unsound.txt", Unsound);
        var result = await engine.RunAsync($"@((Test-Cable -Path '{path}' {arguments}).Code) -join ' '");
        Assert.Equal(codes, string.Join(' ',
            Assert.Single(result.Clean()).Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Quiet_says_of_each_cable_whether_nothing_of_weight_is_amiss()
    {
        using var folder = new CableFolder();
        folder.AddCable("a.txt", 1);
        folder.Add("b.txt", Unsound);
        var result = await engine.RunAsync($$"""
            (Test-Cable -Path '{{folder.Path}}' -Quiet) -join ' '
            (Get-Cable '{{folder.Path}}' | Test-Cable -Quiet -Code DeclassificationPast) -join ' '
            (Get-Cable '{{folder.Path}}' | Where-Object { $_ | Test-Cable -Quiet }).Id
            """);
        Assert.Equal(["True False", "True True", "07OSLO1"], result.Clean());
    }

    [Fact]
    public async Task Cables_come_by_path_from_the_pipeline_and_by_position()
    {
        using var folder = new CableFolder();
        string path = folder.Add("unsound.txt", Unsound);
        var result = await engine.RunAsync($$"""
            $cable = Get-Cable '{{path}}'
            (Test-Cable -Path '{{path}}' -Code P*).CableId
            (Test-Cable '{{path}}' -Code P*).CableId
            (Test-Cable -LiteralPath '{{path}}' -Code P*).CableId
            ('{{path}}' | Test-Cable -Code P*).CableId
            ([System.IO.FileInfo]::new('{{path}}') | Test-Cable -Code P*).CableId
            ($cable | Test-Cable -Code P*).CableId
            (Test-Cable $cable -Code P*).CableId
            (Test-Cable -InputObject $cable, $cable -Code P*).CableId
            """);
        Assert.Equal(Enumerable.Repeat("06MOSCOW5030", 9), result.Clean());
    }

    [Theory]
    [InlineData("NoSuchCode", "nothing that Test-Cable looks for")]
    [InlineData("NoSuch*", "nothing that Test-Cable looks for")]
    [InlineData("PostRepaired", "Diagnostics")]
    public async Task A_code_that_nothing_could_be_found_by_is_refused(string code, string why)
    {
        var result = await engine.RunAsync($"Test-Cable -Path examples/cables -Code '{code}'");
        var error = Assert.Single(result.Errors);
        Assert.Equal(("CableCodeUnknown,CableTools.PowerShell.TestCableCommand", "InvalidArgument", true),
            (error.Id, error.Category, error.Terminating));
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_file_is_an_error_of_this_command()
    {
        var result = await engine.RunAsync("Test-Cable -Path no-such-file.txt");
        Assert.Equal("CableFileNotFound,CableTools.PowerShell.TestCableCommand", Assert.Single(result.Errors).Id);
    }
}
