namespace CableTools.PowerShell.Tests;

public sealed class ConvertFromCableTextTests(ModuleEngine engine)
{
    [Fact]
    public async Task A_string_with_line_breaks_is_a_cable()
    {
        var result = await engine.RunAsync($"""
            $first = @'
            {CableFolder.CableText(1)}
            '@
            $second = @'
            {CableFolder.CableText(2)}
            '@
            ($first, $second | ConvertFrom-CableText).Id -join ' '
            (ConvertFrom-CableText $first).Id
            (ConvertFrom-CableText -InputObject $first).Text -eq $first
            """);
        Assert.Equal(["07OSLO1 07OSLO2", "07OSLO1", "True"], result.Clean());
    }

    [Fact]
    public async Task Lines_are_put_together()
    {
        using var folder = new CableFolder();
        string path = folder.AddCable("a.txt", 1);
        var result = await engine.RunAsync($"""
            $cable = [System.IO.File]::ReadAllLines('{path}') | ConvertFrom-CableText
            $cable.Id
            $cable.Paragraphs.Count
            (ConvertFrom-CableText -InputObject ([System.IO.File]::ReadAllLines('{path}'))).Id
            """);
        Assert.Equal(["07OSLO1", "2", "07OSLO1"], result.Clean());
    }

    [Fact]
    public async Task Lines_that_Get_Content_notes_as_of_two_files_are_two_cables()
    {
        using var folder = new CableFolder().AddCables(2);
        // Get-Content notes on each line where it is from; the bare engine has no Get-Content.
        var result = await engine.RunAsync($$"""
            $lines = foreach ($name in '0001.txt', '0002.txt') {
                foreach ($line in [System.IO.File]::ReadAllLines("{{folder.Path}}/$name")) {
                    $noted = [psobject]::new($line)
                    $noted.PSObject.Properties.Add([psnoteproperty]::new('PSPath',
                        "Microsoft.PowerShell.Core\FileSystem::{{folder.Path}}/$name"))
                    $noted
                }
            }
            ($lines | ConvertFrom-CableText).Id
            """);
        Assert.Equal(["07OSLO1", "07OSLO2"], result.Clean());
    }

    [Fact]
    public async Task Text_without_content_is_an_error_and_the_rest_goes_on()
    {
        var result = await engine.RunAsync($"""
            $good = @'
            {CableFolder.CableText(3)}
            '@
            ("`n `n", $good, '' | ConvertFrom-CableText).Id
            """);
        Assert.Equal(["07OSLO3"], result.Output);
        Assert.Equal(["CableTextEmpty,CableTools.PowerShell.ConvertFromCableTextCommand",
            "CableTextEmpty,CableTools.PowerShell.ConvertFromCableTextCommand"], result.Errors.Select(error => error.Id));
        Assert.All(result.Errors, error => Assert.Equal("InvalidData", error.Category));
    }

    [Fact]
    public async Task Nothing_at_all_gives_nothing()
    {
        var result = await engine.RunAsync("@() | ConvertFrom-CableText");
        Assert.Empty(result.Clean());
    }

    [Fact]
    public async Task Repair_is_passed_on()
    {
        var result = await engine.RunAsync(
            $"([System.IO.File]::ReadAllText('{Repository.Seed}') | ConvertFrom-CableText -Repair None).Diagnostics.Code");

        // As written, the numbers do not begin with 1.
        Assert.Equal(["ParagraphNumberMissing"], result.Clean());
    }
}
