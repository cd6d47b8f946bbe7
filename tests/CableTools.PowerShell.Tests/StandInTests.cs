using System.Globalization;

namespace CableTools.PowerShell.Tests;

/// <summary>The stand-in for Pester: what must fail does, for the right reason, and nothing else.</summary>
public sealed class StandInTests(PesterRunner runner) : IClassFixture<PesterRunner>
{
    // The first line of each: "# Pester 5.7.1: Passed: 17, ...", the version whose verdict it is, and the verdict.
    private const string Version = "# Pester 5.7.1: ";

    private static string[] Cases => [.. Directory.GetFiles(
        Repository.File("tests/CableTools.PowerShell.Tests/StandIn/Cases"), "*.Tests.ps1").Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Verdicts => Cases.Select(file => File.ReadLines(file).First()).Select(line =>
    {
        Assert.StartsWith(Version, line, StringComparison.Ordinal);
        return line[Version.Length..];
    });

    [Fact]
    public async Task Files_come_to_the_verdicts_of_Pester()
    {
        var result = await RunAsync(Cases);
        Assert.Equal(Verdicts, result.Lines.Where(line => line.StartsWith("Tests Passed", StringComparison.Ordinal))
            .Select(line => line["Tests ".Length..]));
        // Tests, blocks and files that failed.
        Assert.Equal(Verdicts.SelectMany(line => line.Split(", ")).Where(count => count[0] is 'F' or 'B')
            .Sum(count => int.Parse(count.Split(' ')[1], CultureInfo.InvariantCulture)), result.ExitCode);
        Assert.Empty(result.Errors);
    }

    [Fact]
    public async Task Pester_itself_comes_to_the_verdicts_noted()
    {
        Assert.SkipUnless(runner.HasPester, "There is no Pester here.");
        var verdicts = new List<string>();
        foreach (string file in Cases) verdicts.Add(await PesterRunner.CountAsync(file));
        Assert.Equal(Verdicts, verdicts);
    }

    [Fact]
    public async Task Failures_say_what_where_and_why()
    {
        var result = await RunAsync(Case("FailingIt"), Case("FailingBeforeAll"), Case("NotParsed"), Case("UnknownCommand"));
        Assert.Contains("  [-] fails for one of its cases: 2\n      Expected -Be 1, but got 2.\n      at <ScriptBlock>, ", result.Output,
            StringComparison.Ordinal);
        Assert.Contains("FailingIt.Tests.ps1: line 6", result.Output, StringComparison.Ordinal);
        Assert.Contains("  [-] cannot pass (BeforeAll failed)\n      no ground to stand on", result.Output, StringComparison.Ordinal);
        Assert.Contains("Missing closing '}'", result.Output, StringComparison.Ordinal);
        Assert.Contains("The term 'BeforeAl' is not recognized", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_passes_ends_with_0()
    {
        var result = await RunAsync(Case("Passing"));
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
    }

    private static string Case(string name) => Cases.Single(file => Path.GetFileName(file) == name + ".Tests.ps1");

    private static Task<ShellResult> RunAsync(params string[] files) => ShellProcess.RunAsync(
    [
        "-NonInteractive", "-Module", Repository.Manifest, "-File",
        Repository.File("tests/CableTools.PowerShell.Tests/StandIn/Invoke-PesterStandIn.ps1"), .. files,
    ]);
}
