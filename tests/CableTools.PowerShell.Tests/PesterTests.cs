using System.Globalization;
using System.Text.RegularExpressions;

namespace CableTools.PowerShell.Tests;

/// <summary>The Pester files, each a test: run by Pester where it is installed, else by the stand-in.</summary>
public sealed partial class PesterTests(PesterRunner runner) : IClassFixture<PesterRunner>
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Repository.File("tests/Module"), "*.Tests.ps1").Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Pester_file_passes(string file)
    {
        var result = await runner.RunAsync(Repository.File("tests/Module/" + file));
        TestContext.Current.TestOutputHelper?.WriteLine($"{file}, run by {runner.Name}: {Count().Match(result.Output).Value}");

        Assert.True(result.ExitCode == 0,
            $"{runner.Name} exited with {result.ExitCode}:{Environment.NewLine}{result.Output}{result.Errors}");
        Assert.True(Passed(result.Output) > 0, $"{runner.Name} ran no test:{Environment.NewLine}{result.Output}{result.Errors}");
    }

    private static int Passed(string output) =>
        Count().Match(output) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("Tests Passed: ([0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Count();
}
