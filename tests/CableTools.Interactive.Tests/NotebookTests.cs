using System.Text.RegularExpressions;
using CableTools.Charts;
using CableTools.Interactive.Tests.Support;
using CableTools.Statistics;
using CableTools.Tests.Statistics;
using CableTools.Tests.Support;

namespace CableTools.Interactive.Tests;

/// <summary>
/// Tests that are a notebook run alone: a kernel's process has one notebook, one folder, and one chart that has brought plotly.js along.
/// </summary>
[CollectionDefinition(nameof(NotebookTests), DisableParallelization = true)]
public sealed class NotebookRuns;

/// <summary>Every C# notebook, from top to bottom. CABLETOOLS_UPDATE_GOLDEN=1 writes the outputs into the files.</summary>
[Collection(nameof(NotebookTests))]
public sealed partial class NotebookTests
{
    public static TheoryData<string> Notebooks =>
        [.. Directory.GetFiles(Repository.File("notebooks"), "*.ipynb").Select(path => Path.GetFileName(path)!)
            .Where(name => new NotebookFile(Repository.File("notebooks/" + name)).KernelName == ".net-csharp")
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task A_notebook_runs_and_shows_what_it_showed(string name)
    {
        var notebook = new NotebookFile(Repository.File("notebooks/" + name));
        bool updates = Environment.GetEnvironmentVariable("CABLETOOLS_UPDATE_GOLDEN") == "1";
        string folder = Environment.CurrentDirectory;
        Environment.CurrentDirectory = Repository.File("notebooks");
        if (name.StartsWith("07", StringComparison.Ordinal)) SmallDump.Write();
        try
        {
            var runner = new NotebookRunner();
            int number = 0;
            foreach (var cell in notebook.CodeCells)
            {
                var shown = await runner.RunAsync(NotebookFile.Source(cell));
                Assert.NotEmpty(shown);
                Assert.DoesNotContain(shown, output => output.MimeType == "error");
                bool isSame = NotebookFile.Outputs(cell).Select(Comparable).SequenceEqual(shown.Select(Comparable));
                if (updates) NotebookFile.SetOutputs(cell, ++number, isSame ? NotebookFile.Outputs(cell) : shown);
                else Assert.Equal(NotebookFile.Outputs(cell).Select(Comparable), shown.Select(Comparable));
            }
        }
        finally
        {
            Environment.CurrentDirectory = folder;
        }

        if (updates) notebook.Save();
    }

    /// <summary>The notebook for a folder of one's own runs on whatever folder is named in the line that is to be changed.</summary>
    [Theory]
    [InlineData("examples")]
    [InlineData("tests/CableTools.Interactive.Tests/Golden")]
    [InlineData("out/no-cables")]
    public async Task One_line_is_changed_and_the_notebook_runs_on_another_folder(string folder)
    {
        const string Line = "var folder = ";
        if (folder == "out/no-cables")
        {
            Directory.CreateDirectory(Repository.File(folder));
            await File.WriteAllTextAsync(Repository.File(folder + "/broken.gz"), "no archive", TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Repository.File(folder + "/empty.txt"), "", TestContext.Current.CancellationToken);
        }

        var runner = new NotebookRunner();
        var cells = new NotebookFile(Repository.File("notebooks/06-your-own-folder.ipynb")).CodeCells.Select(NotebookFile.Source).ToList();
        Assert.Single(cells.SelectMany(cell => cell.Split('\n')), line => line.StartsWith(Line, StringComparison.Ordinal));
        foreach (string cell in cells)
        {
            var shown = await runner.RunAsync(string.Join('\n', cell.Split('\n').Select(line =>
                line.StartsWith(Line, StringComparison.Ordinal) ? $"{Line}@\"{Repository.File(folder)}\";" : line)));
            Assert.True(shown.Count > 0, cell);
            Assert.DoesNotContain(shown, output => output.MimeType == "error");
        }
    }

    [Fact]
    public void A_notebook_loads_the_package_in_a_cell_of_its_own_and_plotly_once()
    {
        Assert.NotEmpty(Notebooks);
        foreach (string name in Notebooks.Select(row => row.Data))
        {
            string text = File.ReadAllText(Repository.File("notebooks/" + name));
            Assert.InRange(text.Split("DecompressionStream").Length - 1, 0, 1);
            Assert.Equal("#r \"nuget: CableTools.Interactive\"",
                NotebookFile.Source(new NotebookFile(Repository.File("notebooks/" + name)).CodeCells[0]));
        }
    }

    [Fact]
    public void The_chart_that_brought_plotly_brings_it_again_and_no_other_does()
    {
        const string Mark = "DecompressionStream";
        CableChart first = CableChart.Tags(TagCounts.Of(Table.Cables), 3), second = first.WithTitle("Another");
        NotebookExtension.Load();
        Assert.Contains(Mark, first.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain(Mark, second.ToHtml(), StringComparison.Ordinal);
        Assert.Contains(Mark, first.ToHtml(), StringComparison.Ordinal);
        // A page has its own, and takes nothing from the notebook.
        Assert.Contains(Mark, second.ToHtmlPage(), StringComparison.Ordinal);
        Assert.Contains(Mark, first.ToHtml(), StringComparison.Ordinal);
        // The script in a cell of its own brings it whatever else is shown.
        Assert.Contains(Mark, CableChart.Script.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain(Mark, first.ToHtml(), StringComparison.Ordinal);
        Assert.Contains(Mark, CableChart.Script.ToHtml(), StringComparison.Ordinal);
        NotebookExtension.Load();
        Assert.Contains(Mark, second.ToHtml(), StringComparison.Ordinal);
    }

    // The still picture depends on the fonts of the machine, and the version on the commit; all the rest does not.
    private static (string, string) Comparable((string MimeType, string Value) output) =>
        (output.MimeType, Picture().Replace(Packed().Replace(Version().Replace(output.Value, "$1"), "atob()"),
            "data:image/svg+xml;base64,"));

    [GeneratedRegex("data:image/svg\\+xml;base64,[^\"]*")]
    private static partial Regex Picture();

    [GeneratedRegex(@"(\*\*CableTools) [0-9.]+")]
    private static partial Regex Version();

    // How well the script is packed depends on the runtime's zlib.
    [GeneratedRegex("atob\\(\"[^\"]*\"\\)")]
    private static partial Regex Packed();
}
