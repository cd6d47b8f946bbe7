using CableTools.Interactive.Tests.Support;
using CableTools.Tests.Support;
using Microsoft.DotNet.Interactive;

namespace CableTools.Interactive.Tests;

/// <summary>extension.dib, compiled and run against a stand-in of the kernel's types.</summary>
[Collection(nameof(NotebookTests))]
public sealed class ExtensionScriptTests
{
    private static readonly string Corpus = Repository.File("notebooks/data/cables.txt.gz");

    [Fact]
    public async Task Loading_says_what_is_ready()
    {
        var (mimeType, value) = Assert.Single(await new NotebookRunner().LoadExtensionAsync());
        Assert.Equal("text/markdown", mimeType);
        Assert.Contains("is ready", value, StringComparison.Ordinal);
        Assert.All(Kernel.Root.Directives, directive => Assert.Contains(directive.Key, value, StringComparison.Ordinal));
        // The kernel's commands have no help of their own: it lists them.
        Assert.DoesNotContain("-h`", value, StringComparison.Ordinal);
        Assert.Contains("`#!lsmagic`", value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_command_and_parameter_has_help()
    {
        await new NotebookRunner().LoadExtensionAsync();
        Assert.Equal(["#!cable-tags", "#!cable-timeline", "#!cables"], Kernel.Root.Directives.Keys.Order(StringComparer.Ordinal));
        Assert.All(Kernel.Root.Directives.Values, entry =>
        {
            Assert.NotEmpty(entry.Directive.Description);
            Assert.All(entry.Directive.Parameters, parameter => Assert.NotEmpty(parameter.Description));
        });
    }

    [Fact]
    public async Task Cables_are_loaded_into_a_variable_and_drawn()
    {
        var runner = new NotebookRunner();
        await runner.LoadExtensionAsync();
        var loaded = await NotebookRunner.MagicAsync($"#!cables {Corpus} --name mine");
        Assert.Contains("579 cables", Assert.Single(loaded).Value, StringComparison.Ordinal);
        Assert.Equal(579, Assert.IsType<CableList>(Kernel.Root.CSharp.Values["mine"]).Count);
        Assert.Contains("Cables by year and classification",
            Assert.Single(await NotebookRunner.MagicAsync("#!cable-timeline --from mine --unit year --by classification")).Value,
            StringComparison.Ordinal);
        Assert.Contains("How often tags are used", Assert.Single(await NotebookRunner.MagicAsync("#!cable-tags --top 3")).Value,
            StringComparison.Ordinal);
        await runner.RunAsync("var few = new System.Collections.Generic.List<CableTools.Cable>();");
        Assert.Contains("No cables to show", Assert.Single(await NotebookRunner.MagicAsync("#!cable-tags --from few")).Value,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#!cables no/such/file.txt", "There is no file or folder")]
    [InlineData("#!cable-timeline --unit fortnight", "Expected Day, Week, Month, Quarter, Year for --unit")]
    [InlineData("#!cable-timeline --by colour", "Expected None, Tag, Origin, Classification, Precedence for --by")]
    [InlineData("#!cable-tags --top none", "Expected a number above 0 for --top")]
    [InlineData("#!cable-tags --from nothing", "no variable 'nothing'")]
    public async Task What_goes_wrong_fails_the_cell_and_is_said_below_it(string line, string message)
    {
        await new NotebookRunner().LoadExtensionAsync();
        await NotebookRunner.MagicAsync($"#!cables {Repository.File("tests/Fixtures/seed.txt")}");
        var shown = Assert.Single(await NotebookRunner.MagicAsync(line));
        Assert.Equal("error", shown.MimeType);
        Assert.StartsWith("CableTools: ", shown.Value, StringComparison.Ordinal);
        Assert.Contains(message, shown.Value, StringComparison.Ordinal);
    }
}
