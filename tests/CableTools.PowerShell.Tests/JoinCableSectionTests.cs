using System.Globalization;

namespace CableTools.PowerShell.Tests;

public sealed class JoinCableSectionTests(ModuleEngine engine)
{
    private static string Section(int number, int count, string body, int serial = 123) => string.Create(CultureInfo.InvariantCulture,
        $"R 121305Z MAY 06\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\n"
            + $"UNCLAS SECTION {number:D2} OF {count:D2} OSLO {serial:D6}\n\nTAGS: PREL\nSUBJECT: X\n\n{body}\n");

    [Fact]
    public async Task Sections_in_files_of_their_own_become_one_message_in_any_order()
    {
        using var folder = new CableFolder();
        string second = folder.Add("b.txt", Section(2, 2, "ends here.\n\n2. (U) More.\nSAMPLE"));
        string first = folder.Add("a.txt", Section(1, 2, "1. (U) This sentence"));
        var result = await engine.RunAsync($$"""
            $cable = Get-Cable '{{second}}', '{{first}}' | Join-CableSection
            $cable.Id; $cable.Paragraphs.Text; $cable.Signature; $cable.Source.Sections.Path -join ' '
            (Join-CableSection (Get-Cable '{{folder.Path}}')).Paragraphs.Count
            """);
        Assert.Equal(["06OSLO123", "This sentence ends here.", "More.", "SAMPLE", $"{first} {second}", "2"], result.Clean());
    }

    [Fact]
    public async Task What_came_in_one_piece_passes_through_at_once_and_unchanged()
    {
        using var folder = new CableFolder();
        folder.Add("0.txt", Section(2, 2, "2. (U) Two."));
        folder.AddCable("1.txt", 1);
        folder.AddCable("2.txt", 2);
        folder.Add("3.txt", Section(1, 2, "1. (U) One."));
        var result = await engine.RunAsync($$"""
            $order = [System.Collections.Generic.List[string]]::new()
            $cables = @(Get-Cable '{{folder.Path}}' | ForEach-Object { $order.Add("in $($_.Id)"); $_ })
            $order.Clear()
            $cables | ForEach-Object { $order.Add("in $($_.Id)"); $_ } | Join-CableSection | ForEach-Object {
                $order.Add("out $($_.Id) $($cables -contains $_)") }
            $order
            """);
        Assert.Equal(
            ["in 06OSLO123", "in 07OSLO1", "out 07OSLO1 True", "in 07OSLO2", "out 07OSLO2 True", "in 06OSLO123", "out 06OSLO123 False"],
            result.Clean());
    }

    [Fact]
    public async Task Sections_missing_or_doubled_are_findings()
    {
        using var folder = new CableFolder();
        folder.Add("a.txt", Section(1, 3, "1. (U) One."));
        folder.Add("b.txt", Section(3, 3, "3. (U) Three."));
        folder.Add("c.txt", Section(3, 3, "3. (U) Three."));
        folder.Add("d.txt", Section(1, 2, "1. (U) Of another message.", serial: 124));
        var result = await engine.RunAsync($$"""
            Get-Cable '{{folder.Path}}' | Join-CableSection | Test-Cable -Code Section* | ForEach-Object {
                "$($_.CableId) $($_.Code): $($_.Message)" }
            """);
        Assert.Equal(
            ["06OSLO123 SectionDoubled: section 3 of 3 is there more than once", "06OSLO123 SectionMissing: section 2 of 3 is missing",
                "06OSLO124 SectionMissing: section 2 of 2 is missing"],
            result.Clean().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_message_that_has_all_its_sections_in_one_file_is_whole_already()
    {
        var result = await engine.RunAsync("""
            $cable = Get-Cable examples/cables/09NEWDELHI9523.txt
            [object]::ReferenceEquals(($cable | Join-CableSection), $cable)
            @(@() | Join-CableSection).Count
            """);
        Assert.Equal(["True", "0"], result.Clean());
    }
}
