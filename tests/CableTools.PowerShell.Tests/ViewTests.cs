using System.Xml.Linq;

namespace CableTools.PowerShell.Tests;

/// <summary>What is seen in 100 columns.</summary>
public sealed class ViewTests(ModuleEngine engine)
{
    private const int Columns = 100;

    [Fact]
    public async Task Cables_are_a_table_of_100_columns()
    {
        var result = await engine.RunAsync("Get-Cable examples/cables | Out-Default");
        Assert.Empty(result.Errors);
        Assert.All(result.ScreenLines, line => Assert.True(line.Length <= Columns, line));
        Assert.Equal(["Id", "Date", "Class", "Subject", "Tags"], Words(result.ScreenLines.First(line => line.Length > 0)));
        string row = result.ScreenLines.Single(line => line.StartsWith("09REYKJAVIK9077", StringComparison.Ordinal));
        Assert.StartsWith("09REYKJAVIK9077  2009-03-02 SECRET       SEARCH FOR THE MISSING ", row, StringComparison.Ordinal);
        Assert.EndsWith(" PREL MARR PGOV IC", row, StringComparison.Ordinal);
    }

    /// <summary>A terminal of 80 columns cuts what stands at the right; a column without a width of its own takes what is left.</summary>
    [Fact]
    public void Every_table_has_room_in_80_columns()
    {
        const int narrow = 80, least = 6;
        var tables = XDocument.Load(Repository.File("module/CableTools/CableTools.format.ps1xml")).Descendants("TableHeaders").ToList();
        Assert.NotEmpty(tables);
        Assert.All(tables, table =>
        {
            int[] widths = [.. table.Elements("TableColumnHeader").Select(column => (int?)column.Element("Width") ?? least)];
            Assert.True(widths.Sum() + widths.Length - 1 <= narrow, string.Join(' ', table.Descendants("Label").Select(label =>
                label.Value)));
        });
    }

    [Fact]
    public async Task A_cable_is_a_list_when_asked()
    {
        var result = await engine.RunAsync("Get-Cable examples/cables/08TALLINN9412.txt | Format-List | Out-Default");
        Assert.Empty(result.Errors);
        var fields = Fields(result);
        Assert.Equal("08TALLINN9412", fields["Id"]);
        Assert.Equal("2008-08-14 09:05Z", fields["Date"]);
        Assert.Equal("AMEMBASSY TALLINN", fields["From"]);
        Assert.Equal("SECSTATE WASHDC (Priority)", fields["To"]);
        Assert.Equal("CONFIDENTIAL", fields["Classification"]);
        Assert.Equal("(C) MINISTRY OF SAUNAS SEEKS EXPORT STANDARD", fields["Subject"]);
        Assert.Equal("Ada Weatherby, Economic Officer (1.4(b), 1.4(d))", fields["ClassifiedBy"]);
        Assert.Equal("4", fields["Paragraphs"]);
        Assert.Equal("WEATHERBY", fields["Signature"]);
    }

    [Fact]
    public async Task Paragraphs_are_a_table_that_names_the_cable()
    {
        var result = await engine.RunAsync("Get-Cable examples/cables/09REYKJAVIK9077.txt | Get-CableParagraph | Out-Default");
        Assert.Empty(result.Errors);
        Assert.All(result.ScreenLines, line => Assert.True(line.Length <= Columns, line));
        Assert.Equal(["Cable", "No", "Marking", "Role", "Text"], Words(result.ScreenLines.First(line => line.Length > 0)));
        Assert.Contains("\n09REYKJAVIK9077     4 C                      The Harbor Watch has put out sardines.", result.Screen,
            StringComparison.Ordinal);
        Assert.Contains("ActionRequest", result.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paragraph_is_a_list_when_asked()
    {
        var result = await engine.RunAsync("Get-CableParagraph examples/cables/09REYKJAVIK9077.txt -Number 5 | Format-List | Out-Default");
        var fields = Fields(result);
        Assert.Equal("09REYKJAVIK9077", fields["Cable"]);
        Assert.Equal("5", fields["Number"]);
        Assert.Equal("U", fields["PortionMarking"]);
        Assert.Equal("The local press has reported none of this.", fields["Text"]);
    }

    [Theory]
    [InlineData("$cable.To + $cable.Info", "Routing Name Precedence Number Exempted")]
    [InlineData("$cable.References", "Label Kind Id Text")]
    [InlineData("$cable.Segments", "Kind Start Length")]
    [InlineData("$cable.Citations", "Text Paragraph Start References")]
    [InlineData("(Get-Cable tests/Fixtures/seed.txt).Diagnostics", "Code Severity Start Message")]
    [InlineData("Test-Cable -Path examples/cables -Date 2050-01-01", "Cable Code Severity Start Message")]
    public async Task The_parts_of_a_cable_are_tables(string expression, string header)
    {
        var result = await engine.RunAsync($"$cable = Get-Cable examples/cables/08TALLINN9412.txt; {expression} | Out-Default");
        Assert.Empty(result.Errors);
        Assert.Equal(header.Split(' '), Words(result.ScreenLines.First(line => line.Length > 0)));
        Assert.All(result.ScreenLines, line => Assert.True(line.Length <= Columns, line));
    }

    [Fact]
    public async Task A_finding_is_a_list_with_its_rule_when_asked()
    {
        var result = await engine.RunAsync(
            "Get-Cable examples/cables/08TALLINN9412.txt | Test-Cable -Code DeclassificationPast "
                + "-Date 2050-01-01 | Format-List | Out-Default");
        Assert.Empty(result.Errors);
        var fields = Fields(result);
        Assert.Equal(("08TALLINN9412", "DeclassificationPast", "Information"), (fields["Cable"], fields["Code"], fields["Severity"]));
        Assert.Equal(("The date of declassification is past.", "E.O. 13526 sec. 3.3"), (fields["Meaning"], fields["Rule"]));
    }

    [Fact]
    public async Task The_default_properties_are_few()
    {
        var result = await engine.RunAsync(
            "$set = (Get-Cable tests/Fixtures/seed.txt).PSStandardMembers; "
                + "$set.DefaultDisplayPropertySet.ReferencedPropertyNames -join ' '; "
                + "$set.DefaultKeyPropertySet.ReferencedPropertyNames -join ' '");
        Assert.Equal(["Id Date Classification From Subject Tags", "Date Id"], result.Clean());
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, string> Fields(EngineResult result) => result.ScreenLines
        .Where(line => line.Contains(" : ", StringComparison.Ordinal) && line[0] != ' ')
        .Select(line => line.Split(" : ", 2))
        .ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim());
}
