namespace CableTools.PowerShell.Tests;

public sealed class MeasureCableTests(ModuleEngine engine)
{
    [Fact]
    public async Task Rows_come_the_most_frequent_first()
    {
        var result = await engine.RunAsync("Get-Cable examples/cables | Measure-Cable -First 3 | ForEach-Object { [string]$_.Count }");
        Assert.Equal(result.Clean().Order(StringComparer.Ordinal).Reverse(), result.Output);
        Assert.Equal(3, result.Output.Length);
    }

    [Fact]
    public async Task A_timeline_has_a_row_for_each_year()
    {
        var result = await engine.RunAsync(
            "Measure-Cable examples/cables -Kind Timeline -Unit Year | "
                + "Where-Object { $_.Label -ge '2005' } | ForEach-Object { [string]$_ }");
        Assert.Equal(["2005 cables: 0", "2006 cables: 1", "2007 cables: 1", "2008 cables: 2", "2009 cables: 3"], result.Clean());
    }

    [Theory]
    [InlineData("Tag", "TagCount")]
    [InlineData("CoOccurrence", "TagPair")]
    [InlineData("Timeline", "TimelinePoint")]
    [InlineData("Post", "PostCount")]
    [InlineData("Correspondence", "CorrespondenceLink")]
    [InlineData("Reference", "ReferenceNode")]
    [InlineData("Thread", "ReferenceThread")]
    [InlineData("Classification", "ClassificationCount")]
    [InlineData("PortionMarking", "PortionMarkingCount")]
    [InlineData("Length", "Distribution")]
    public async Task Every_kind_has_rows_of_its_own_and_a_table(string kind, string type)
    {
        var result = await engine.RunAsync($$"""
            $rows = @(Measure-Cable examples -Recurse -Kind {{kind}})
            $rows.Count -gt 0
            $rows[0].GetType().Name
            """);
        Assert.Equal(["True", type], result.Clean());
        var shown = await engine.RunAsync($"Measure-Cable examples -Recurse -Kind {kind} | Out-Default");
        Assert.Contains(shown.ScreenLines, line => line.TrimStart().StartsWith("--", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_pipeline_and_the_path_count_the_same()
    {
        var result = await engine.RunAsync("""
            $piped = Get-Cable examples -Recurse | Measure-Cable
            $read = Measure-Cable examples -Recurse
            "$($piped.Count -eq $read.Count) $($piped[0].Code -eq $read[0].Code) $($piped[0].Share -eq $read[0].Share)"
            """);
        Assert.Equal(["True True True"], result.Clean());
    }

    [Fact]
    public async Task A_timeline_is_cut_to_its_largest_series()
    {
        var result = await engine.RunAsync(
            "(Measure-Cable examples/cables -Kind Timeline -Unit Year -GroupBy Origin -First 1).Series | "
                + "Where-Object { $_ -like 'other*' } | ForEach-Object { $_ }");
        Assert.All(result.Clean(), name => Assert.StartsWith("other (", name, StringComparison.Ordinal));
        Assert.NotEmpty(result.Output);
    }

    [Fact]
    public async Task What_is_for_timelines_only_is_refused_elsewhere()
    {
        var result = await engine.RunAsync("Get-Cable examples | Measure-Cable -Unit Year");
        Assert.Equal("CableMeasureNoTimeline", result.SingleErrorId);
    }

    [Fact]
    public async Task Nothing_to_count_gives_nothing()
    {
        var result = await engine.RunAsync("@() | Measure-Cable; @() | Measure-Cable -Kind Timeline");
        Assert.Empty(result.Clean());
    }
}
