namespace CableTools.PowerShell.Tests;

/// <summary>The stand-in for Pester: what must fail does, for the right reason, and nothing else.</summary>
public sealed class StandInTests
{
    [Fact]
    public async Task Files_come_to_the_verdicts_of_Pester()
    {
        var result = await RunAsync("Passing", "FailingIt", "FailingBeforeAll", "FailingAfterAll", "FailingEach", "DiscoveryError",
            "UnknownCommand", "NotParsed", "WrongAssertions");

        Assert.Equal(
            [
                "Tests Passed: 17, Failed: 0, Skipped: 1",
                "Tests Passed: 2, Failed: 3, Skipped: 0",
                "Tests Passed: 1, Failed: 2, Skipped: 0",
                "Tests Passed: 1, Failed: 1, Skipped: 0",
                "Tests Passed: 0, Failed: 2, Skipped: 0",
                "Tests Passed: 0, Failed: 1, Skipped: 0",
                "Tests Passed: 0, Failed: 1, Skipped: 0",
                "Tests Passed: 0, Failed: 1, Skipped: 0",
                "Tests Passed: 0, Failed: 23, Skipped: 0",
            ],
            result.Lines.Where(line => line.StartsWith("Tests Passed", StringComparison.Ordinal)));
        Assert.Equal(34, result.ExitCode);
        Assert.Empty(result.Errors);
    }

    [Fact]
    public async Task Failures_say_what_where_and_why()
    {
        var result = await RunAsync("FailingIt", "FailingBeforeAll", "NotParsed", "UnknownCommand");
        Assert.Contains("  [-] fails for one of its cases: 2\n      Expected -Be 1, but got 2.\n      at <ScriptBlock>, ", result.Output,
            StringComparison.Ordinal);
        Assert.Contains("FailingIt.Tests.ps1: line 5", result.Output, StringComparison.Ordinal);
        Assert.Contains("  [-] cannot pass (BeforeAll failed)\n      no ground to stand on", result.Output, StringComparison.Ordinal);
        Assert.Contains("Missing closing '}'", result.Output, StringComparison.Ordinal);
        Assert.Contains("The term 'BeforeAl' is not recognized", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_passes_ends_with_0()
    {
        var result = await RunAsync("Passing");
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
    }

    private static Task<ShellResult> RunAsync(params string[] cases) => ShellProcess.RunAsync(
    [
        "-NonInteractive", "-Module", Repository.Manifest, "-File",
        Repository.File("tests/CableTools.PowerShell.Tests/StandIn/Invoke-PesterStandIn.ps1"),
        .. cases.Select(name => Repository.File($"tests/CableTools.PowerShell.Tests/StandIn/Cases/{name}.Tests.ps1")),
    ]);
}
