using System.Xml.Linq;

namespace CableTools.PowerShell.Tests;

public sealed class ExportCableChartTests(ModuleEngine engine)
{
    public static TheoryData<string> Kinds =>
        ["Tag", "Timeline", "TagMonth", "CoOccurrence", "Map", "Correspondence", "Reference", "Classification"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_is_drawn(string kind)
    {
        using var folder = new CableFolder();
        string path = Path.Combine(folder.Path, "chart [1].svg");
        var result = await engine.RunAsync(
            $"Get-Cable notebooks/data/cables.txt.gz | Export-CableChart '{path}' -Kind {kind} -PassThru | ForEach-Object FullName");
        Assert.Equal([path], result.Clean());
        Assert.Contains("Source:", XDocument.Load(path).Root!.Value.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal([path], Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData("chart.png", new byte[] { 0x89, 0x50, 0x4E, 0x47 })]
    [InlineData("chart.svg", new byte[] { 0x3C, 0x3F, 0x78, 0x6D })]
    [InlineData("chart.html", new byte[] { 0x3C, 0x21, 0x44, 0x4F })]
    public async Task The_name_tells_what_it_becomes(string name, byte[] beginning)
    {
        using var folder = new CableFolder().AddCables(3);
        string path = Path.Combine(folder.Path, name);
        var result = await engine.RunAsync($"Get-Cable '{folder.Path}/*.txt' | Export-CableChart '{path}' -Width 600 -Height 400");
        Assert.Empty(result.Clean());
        Assert.Equal(beginning, (await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken))[..4]);
    }

    [Theory]
    [InlineData("chart.bmp", "", "CableChartFormatUnknown")]
    [InlineData("no/folder/chart.svg", "", "CableFolderNotFound")]
    [InlineData("there.svg", "", "CableFileExists")]
    [InlineData("chart.svg", "-Kind Tag -GroupBy Tag", "CableChartParameterUnused")]
    [InlineData("chart.svg", "-Kind Map -First 3", "CableChartParameterUnused")]
    [InlineData("chart.svg", "-Kind Map -Unit Day", "CableChartParameterUnused")]
    [InlineData("chart.svg", "-Kind Pie", "ParameterArgumentValidationError")]
    public async Task What_stands_in_the_way_ends_it_and_writes_nothing(string name, string arguments, string id)
    {
        using var folder = new CableFolder().AddCables(1);
        folder.Add("there.svg", "old");
        var result = await engine.RunAsync($"Get-Cable '{folder.Path}/0001.txt' | Export-CableChart '{folder.Path}/{name}' {arguments}");
        Assert.Contains(id, result.Errors[0].Id, StringComparison.Ordinal);
        Assert.Equal("old", await File.ReadAllTextAsync(Path.Combine(folder.Path, "there.svg"), TestContext.Current.CancellationToken));
        Assert.Equal(2, Directory.GetFileSystemEntries(folder.Path).Length);
    }

    [Fact]
    public async Task Force_replaces_WhatIf_writes_nothing_and_nothing_is_no_chart()
    {
        using var folder = new CableFolder().AddCables(2);
        string path = folder.Add("there.svg", "old");
        var result = await engine.RunAsync($"""
            Get-Cable '{folder.Path}/*.txt' | Export-CableChart '{path}' -Force -WhatIf
            [System.IO.File]::ReadAllText('{path}')
            @() | Export-CableChart '{path}' -Force -WarningAction SilentlyContinue
            [System.IO.File]::ReadAllText('{path}')
            Get-Cable '{folder.Path}/*.txt' | Export-CableChart '{path}' -Force
            [System.IO.File]::ReadAllText('{path}').Substring(0, 5)
            """);
        Assert.Equal(["old", "old", "<?xml"], result.Clean());
    }

    [Fact]
    public async Task The_libraries_stay_out_of_the_sessions_context()
    {
        var result = await engine.RunAsync("""
            @(Get-Cable examples/cables) | Export-CableChart out/context.html -Force
            [System.Runtime.Loader.AssemblyLoadContext]::Default.Assemblies | ForEach-Object { $_.GetName().Name } | Where-Object {
                $_ -match '^(ScottPlot|SkiaSharp|Plotly.NET|FSharp.Core|CableTools.Charts)$' }
            'none'
            """);
        Assert.Equal(["none"], result.Clean());
    }
}
