using CableTools.Interactive.Tests.Support;
using CableTools.Tests.Support;

namespace CableTools.Interactive.Tests;

/// <summary>The questions that README answers in C#: each cell runs, and shows something; docs/questions.md has the same.</summary>
public sealed class QuestionTests
{
    private const string Heading = "## Questions it answers";

    [Fact]
    public async Task Each_cell_shows_something()
    {
        var runner = new NotebookRunner();
        await runner.RunAsync($"""
            using CableTools;
            using CableTools.Charts;
            using CableTools.Comparison;
            using CableTools.Statistics;
            using CableTools.Words;
            using System.IO;
            Directory.SetCurrentDirectory(@"{Repository.File("notebooks")}");
            var cables = CableList.Read("data/cables.txt.gz");
            """);
        string here = Environment.CurrentDirectory;
        try
        {
            string[] cells = Cells();
            Assert.Equal(12, cells.Length);
            foreach (string cell in cells)
            {
                string shown = string.Concat((await runner.RunAsync(cell)).Select(output => output.Value));
                Assert.True(shown.Length > 0, cell);
                Assert.DoesNotContain("<div>none</div>", shown, StringComparison.Ordinal);
            }
        }
        finally
        {
            Directory.SetCurrentDirectory(here);
        }
    }

    [Fact]
    public void The_ways_to_the_answers_have_the_same_commands_and_cells()
    {
        string ways = File.ReadAllText(Repository.File("docs/questions.md"));
        Assert.All(Cells(), cell => Assert.Contains(cell, ways, StringComparison.Ordinal));
        Assert.All(Lines("```powershell"), command => Assert.Contains("PS> " + command, ways, StringComparison.Ordinal));
    }

    private static string[] Cells() => Lines("```csharp");

    private static string[] Lines(string fence) =>
    [
        .. File.ReadLines(Repository.File("README.md")).SkipWhile(line => line != Heading).SkipWhile(line => line != fence).Skip(1)
            .TakeWhile(line => line != "```").Where(line => line.Length > 0 && line[0] is not ('#' or '/')),
    ];
}
