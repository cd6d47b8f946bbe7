namespace CableTools.PowerShell.Tests;

public sealed class GetCableTests(ModuleEngine engine)
{
    [Fact]
    public async Task The_seed_is_one_cable_with_its_fields()
    {
        var result = await engine.RunAsync($$"""
            $cable = Get-Cable '{{Repository.Seed}}'
            $cable.GetType().FullName
            $cable.Id; $cable.From; $cable.Classification; $cable.Date.ToString('s'); $cable.Tags -join ' '; $cable.Signature;
                $cable.Paragraphs.Number -join ' '
            """);
        Assert.Equal(["CableTools.Cable", "06MOSCOW5030", "AMEMBASSY MOSCOW", "Confidential", "2006-05-12T13:05:00", "PREL PGOV SNAR RS",
            "BURNS", "1 2 3"], result.Clean());
    }

    [Fact]
    public async Task A_path_may_be_relative_to_the_location_and_hold_wildcards()
    {
        var result = await engine.RunAsync("(Get-Cable ./examples/cables/09*.txt).Id");
        Assert.Equal(["09NEWDELHI9523", "09REYKJAVIK9077"], result.Clean());
    }

    [Fact]
    public async Task A_folder_gives_the_cable_files_directly_in_it()
    {
        using var folder = new CableFolder();
        folder.AddCable("b.txt", 2);
        folder.AddCable("a.cable", 1);
        folder.AddCable("readme.md", 9);
        folder.AddCable("inside/c.txt", 3);
        var result = await engine.RunAsync($"(Get-Cable '{folder.Path}').Id");
        Assert.Equal(["07OSLO1", "07OSLO2"], result.Clean());
    }

    [Fact]
    public async Task Recurse_reads_the_folders_inside()
    {
        using var folder = new CableFolder();
        folder.AddCable("c.txt", 1);
        folder.AddCable("a/b/deep.txt", 3);
        folder.AddCable("a/z.txt", 2);
        var result = await engine.RunAsync($"(Get-Cable '{folder.Path}' -Recurse).Id");
        Assert.Equal(["07OSLO1", "07OSLO2", "07OSLO3"], result.Clean());
    }

    [Fact]
    public async Task A_folder_that_a_wildcard_matches_is_entered_with_Recurse_only()
    {
        using var folder = new CableFolder();
        folder.AddCable("c.txt", 1);
        folder.AddCable("inside/d.txt", 2);
        var result = await engine.RunAsync($"(Get-Cable '{folder.Path}/*').Id -join ' '; @(Get-Cable '{folder.Path}/*' -Recurse).Count");
        Assert.Equal(["07OSLO1", "2"], result.Clean());
    }

    [Fact]
    public async Task Paths_and_file_objects_come_through_the_pipeline()
    {
        using var folder = new CableFolder();
        folder.AddCable("a.txt", 1);
        folder.AddCable("b.txt", 2);
        folder.AddCable("b [2].txt", 3);
        var result = await engine.RunAsync($$"""
            ('{{folder.Path}}/a.txt', '{{folder.Path}}/b.txt' | Get-Cable).Id -join ' '
            ([System.IO.DirectoryInfo]::new('{{folder.Path}}').GetFiles('*.txt') | Get-Cable).Count
            # What Get-ChildItem gives is a FileInfo, and has the path in PSPath, too, with the provider before it.
            $file = [psobject]::new([System.IO.FileInfo]::new('{{folder.Path}}/b [2].txt'))
            $file.PSObject.Properties.Add([psnoteproperty]::new('PSPath',
                'Microsoft.PowerShell.Core\FileSystem::{{folder.Path}}/b [2].txt'))
            ($file | Get-Cable).Id
            ($file | Get-CableParagraph -Number 1).CableId
            """);
        Assert.Equal(["07OSLO1 07OSLO2", "3", "07OSLO3", "07OSLO3"], result.Clean());
    }

    [Fact]
    public async Task LiteralPath_takes_brackets_for_what_they_are()
    {
        using var folder = new CableFolder();
        string path = folder.AddCable("copy [1].txt", 1);
        var result = await engine.RunAsync($"(Get-Cable -LiteralPath '{path}').Id; Get-Cable '{path}'");
        Assert.Equal(["07OSLO1"], result.Output);
        Assert.Equal("CableFileNotFound", result.SingleErrorId);
    }

    [Fact]
    public async Task A_file_of_a_folder_that_was_read_is_not_read_again()
    {
        using var folder = new CableFolder();
        folder.AddCable("a.txt", 1);
        var result = await engine.RunAsync($"(Get-Cable '{folder.Path}', '{folder.Path}/a.txt').Id");
        Assert.Equal(["07OSLO1"], result.Clean());
    }

    [Fact]
    public async Task A_cable_knows_the_file_it_is_from()
    {
        using var folder = new CableFolder();
        string path = folder.AddCable("a.txt", 1);
        var result = await engine.RunAsync($"(Get-Cable '{folder.Path}').Source.Path");
        Assert.Equal([path], result.Clean());
    }

    [Fact]
    public async Task Repair_says_what_is_done_about_damage()
    {
        var result = await engine.RunAsync($$"""
            foreach ($repair in 'Apply', 'Report', 'None') {
                $cable = Get-Cable '{{Repository.Seed}}' -Repair $repair
                "$($cable.Paragraphs[0].Number) $(@($cable.Diagnostics | Where-Object Code -EQ ParagraphNumberRepaired).Count -gt 0)"
            }
            """);
        Assert.Equal(["1 True", "11 True", "11 False"], result.Clean());
    }

    [Fact]
    public async Task A_web_page_is_told_by_its_content()
    {
        var result = await engine.RunAsync(
            "$c = Get-Cable examples/cables/09LJUBLJANA9155.html; $c.Id; $c.Source.Format; $c.Paragraphs.Number -join ' '");
        Assert.Equal(["09LJUBLJANA9155", "WebPage", "1 2 3 4"], result.Clean());
    }
}
