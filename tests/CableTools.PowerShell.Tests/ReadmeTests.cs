namespace CableTools.PowerShell.Tests;

/// <summary>What the README shows as PowerShell is run, command by command, from the repository's root.</summary>
public sealed class ReadmeTests(ModuleEngine engine)
{
    public static TheoryData<string> Examples
    {
        get
        {
            var examples = new TheoryData<string>();
            bool inside = false;
            foreach (string line in File.ReadLines(Repository.File("README.md")))
            {
                if (line.StartsWith("```", StringComparison.Ordinal)) inside = line == "```powershell";
                else if (inside && line.Length > 0 && line[0] != '#') examples.Add(line);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Every_example_runs_and_gives_something(string command)
    {
        // The examples come in any order, and what searches needs the index that another makes.
        if (command.StartsWith("Find-Cable", StringComparison.Ordinal))
        {
            string index = Examples.Select(row => row.Data).Single(line => line.StartsWith("Update-CableIndex", StringComparison.Ordinal));
            Assert.NotEmpty((await engine.RunAsync(index)).Clean());
        }

        var result = await engine.RunAsync(command);
        Assert.NotEmpty(result.Clean());
    }

    [Fact]
    public void There_are_six_examples_at_least() => Assert.True(Examples.Count >= 6);

    [Fact]
    public async Task The_tour_runs()
    {
        var result = await engine.RunAsync("& ./examples/tour.ps1 | Out-Null; 'done'");
        Assert.Equal("done", result.Clean()[^1]);
    }
}
