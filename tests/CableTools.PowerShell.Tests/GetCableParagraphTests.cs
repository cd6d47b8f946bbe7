namespace CableTools.PowerShell.Tests;

public sealed class GetCableParagraphTests(ModuleEngine engine)
{
    private const string Puffin = "examples/cables/09REYKJAVIK9077.txt";

    [Fact]
    public async Task Each_paragraph_tells_which_cable_it_is_from()
    {
        var result = await engine.RunAsync($"""
            $paragraph = Get-Cable {Puffin} | Get-CableParagraph -Number 4
            $paragraph.GetType().FullName; $paragraph.CableId; $paragraph.Cable.From; $paragraph.Text
            """);
        Assert.Equal(["CableTools.CableParagraph", "09REYKJAVIK9077", "AMEMBASSY REYKJAVIK",
            "The Harbor Watch has put out sardines. This has brought gulls."], result.Clean());
    }

    [Theory]
    [InlineData("", "1 2 3 4 5 6 7")]
    [InlineData("-Number 1, 3, 99", "1 3")]
    [InlineData("-PortionMarking U", "5")]
    [InlineData("-PortionMarking S/NF", "1 2 3 6")]
    [InlineData("-PortionMarking s//nf", "1 2 3 6")]
    [InlineData("-PortionMarking SNF", "1 2 3 6")]
    [InlineData("-PortionMarking S-NF", "1 2 3 6")]
    [InlineData("-PortionMarking 'S/NOFORN'", "1 2 3 6")]
    [InlineData("-PortionMarking S*", "1 2 3 6")]
    [InlineData("-PortionMarking '[UC]'", "4 5 7")]
    [InlineData("-PortionMarking S", "")]
    [InlineData("-PortionMarking ''", "")]
    [InlineData("-PortionMarking C, U", "4 5 7")]
    [InlineData("-Role Summary", "1")]
    [InlineData("-Role Comment, ActionRequest", "6 7")]
    [InlineData("-Role None -PortionMarking S/NF", "2 3")]
    [InlineData("-Match 'PUFFINS?\\b'", "1 2 6 7")]
    [InlineData("-Match '^THE local'", "5")]
    [InlineData("-Match puffin -Number 2, 5", "2")]
    public async Task Filters_narrow_the_choice(string filters, string numbers)
    {
        var result = await engine.RunAsync($"(Get-Cable {Puffin} | Get-CableParagraph {filters}).Number -join ' '");
        Assert.Equal([numbers], result.Clean());
    }

    [Fact]
    public async Task Paragraphs_without_a_marking_are_found_by_an_empty_one()
    {
        var result = await engine.RunAsync(
            "(Get-Cable examples/cables/07OSLO9901.txt | Get-CableParagraph -PortionMarking '').Number -join ' '");
        Assert.Equal(["1 2 3"], result.Clean());
    }

    [Fact]
    public async Task Files_are_read_by_path_from_the_pipeline_and_by_literal_path()
    {
        var result = await engine.RunAsync($$"""
            (Get-CableParagraph -Path {{Puffin}} -Number 1).CableId
            ('{{Puffin}}' | Get-CableParagraph -Number 1).CableId
            ([System.IO.FileInfo]::new('{{Repository.File(Puffin)}}') | Get-CableParagraph -Number 1).CableId
            (Get-CableParagraph -LiteralPath {{Puffin}} -Number 1).CableId
            (Get-CableParagraph {{Puffin}} -Number 1).CableId
            (Get-CableParagraph -InputObject (Get-Cable {{Puffin}}) -Number 1).CableId
            (Get-CableParagraph -Path examples -Recurse -Number 1).Count
            """);
        Assert.Equal([.. Enumerable.Repeat("09REYKJAVIK9077", 6), "9"], result.Clean());
    }

    [Fact]
    public async Task A_bad_expression_ends_the_command_and_says_what_was_expected()
    {
        var result = await engine.RunAsync($"Get-Cable {Puffin} | Get-CableParagraph -Match '('");
        var error = Assert.Single(result.Errors);
        Assert.Equal(("CableMatchInvalid,CableTools.PowerShell.GetCableParagraphCommand", "InvalidArgument", "(", true),
            (error.Id, error.Category, error.Target, error.Terminating));
        Assert.Contains("regular expression", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expression_that_takes_for_ever_is_given_up()
    {
        using var folder = new CableFolder();
        string path = folder.Add("long.txt",
            CableFolder.CableText(1).Replace("never sent.", new string('a', 4000) + "!", StringComparison.Ordinal));
        var result = await engine.RunAsync($"(Get-CableParagraph -Path '{path}' -Match '(a+a+)+b').Number");
        Assert.Equal(("CableMatchTimeout", "LimitsExceeded"), (result.SingleErrorId, result.Errors[0].Category));
    }

    [Fact]
    public async Task A_bad_file_is_an_error_of_this_command()
    {
        var result = await engine.RunAsync("Get-CableParagraph -Path no-such-file.txt");
        Assert.Equal("CableFileNotFound,CableTools.PowerShell.GetCableParagraphCommand", Assert.Single(result.Errors).Id);
    }
}
