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
        Assert.DoesNotContain("-h`", value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_command_and_parameter_has_help()
    {
        await new NotebookRunner().LoadExtensionAsync();
        Assert.Equal(["#!cable-help", "#!cable-tags", "#!cable-timeline", "#!cables"],
            Kernel.Root.Directives.Keys.Order(StringComparer.Ordinal));
        Assert.All(Kernel.Root.Directives.Values, entry =>
        {
            Assert.NotEmpty(entry.Directive.Description);
            Assert.All(entry.Directive.Parameters, parameter => Assert.NotEmpty(parameter.Description));
        });
    }

    [Fact]
    public async Task Help_names_every_command_and_parameter()
    {
        await new NotebookRunner().LoadExtensionAsync();
        string help = Assert.Single(await NotebookRunner.MagicAsync("#!cable-help")).Value;
        foreach (var (name, (directive, _)) in Kernel.Root.Directives.Where(pair => pair.Key != "#!cable-help"))
        {
            Assert.Contains($"`{name}", help, StringComparison.Ordinal);
            Assert.All(directive.Parameters.Where(parameter => !parameter.AllowImplicitName),
                parameter => Assert.Contains(parameter.Name, help, StringComparison.Ordinal));
        }

        Assert.Contains("Day, Week, Month, Quarter, Year", help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#!cable-timeline", "--unit", "Day Week Month Quarter Year")]
    [InlineData("#!cable-timeline", "--by", "None Tag Origin Classification Precedence")]
    [InlineData("#!cable-timeline", "--from", "few mine")]
    [InlineData("#!cable-tags", "--from", "few mine")]
    public async Task Values_are_completed(string command, string parameter, string expected)
    {
        var runner = new NotebookRunner();
        await runner.LoadExtensionAsync();
        await NotebookRunner.MagicAsync($"#!cables {Repository.File("tests/Fixtures/seed.txt")} --name mine");
        await runner.RunAsync("var few = new System.Collections.Generic.List<CableTools.Cable>(); var other = 1;");
        var values = Kernel.Root.Directives[command].Directive.Parameters.Single(one => one.Name == parameter).Values!();
        Assert.Equal(expected, string.Join(' ', values));
    }

    [Fact]
    public async Task Files_are_completed_where_the_notebook_stands()
    {
        await new NotebookRunner().LoadExtensionAsync();
        string folder = Environment.CurrentDirectory;
        Environment.CurrentDirectory = Repository.File("notebooks/data");
        try
        {
            Assert.Equal(["cables.txt.gz"], NotebookExtension.Completions("--path", null));
        }
        finally
        {
            Environment.CurrentDirectory = folder;
        }
    }

    [Fact]
    public async Task A_variable_of_the_notebook_is_not_replaced_without_a_word()
    {
        string seed = Repository.File("tests/Fixtures/seed.txt");
        var runner = new NotebookRunner();
        await runner.LoadExtensionAsync();
        await runner.RunAsync("var cables = \"mine\";");
        var refused = Assert.Single(await NotebookRunner.MagicAsync($"#!cables {seed}"));
        Assert.Equal("error", refused.MimeType);
        Assert.Contains("There is a variable 'cables' in this notebook that #!cables did not load.", refused.Value,
            StringComparison.Ordinal);
        Assert.Equal("mine", Variable("cables"));
        var shown = await NotebookRunner.MagicAsync($"#!cables {seed} --replace");
        Assert.Equal("The variable 'cables' is replaced.", shown[0].Value);
        Assert.Single(Assert.IsType<CableList>(Variable("cables")));
        // The cell may run again.
        shown = await NotebookRunner.MagicAsync($"#!cables {seed}");
        Assert.Equal("The cables loaded before into 'cables' are replaced.", shown[0].Value);
        Assert.Equal("text/html", shown[1].MimeType);
    }

    [Fact]
    public async Task Variables_of_CSharp_are_seen_as_path_and_as_cables()
    {
        var runner = new NotebookRunner();
        await runner.LoadExtensionAsync();
        await runner.RunAsync($"var cables = CableTools.CableList.Read(@\"{Corpus}\"); var place = @\"{Corpus}\";");
        Assert.Contains("579 cables", Assert.Single(await NotebookRunner.MagicAsync("#!cable-timeline --unit year")).Value,
            StringComparison.Ordinal);
        Assert.Contains("579 cables", Assert.Single(await NotebookRunner.MagicAsync("#!cables place --name loaded")).Value,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_read_without_what_is_no_cable_and_home_is_known()
    {
        string folder = Directory.CreateTempSubdirectory("cabletools").FullName;
        string? home = Environment.GetEnvironmentVariable("HOME");
        try
        {
            Environment.SetEnvironmentVariable("HOME", folder);
            File.WriteAllText(Path.Combine(folder, "README.txt"), "# About\n\nThese are cables.\n");
            Directory.CreateDirectory(Path.Combine(folder, "mine"));
            File.Copy(Repository.File("tests/Fixtures/seed.txt"), Path.Combine(folder, "mine", "seed.txt"));
            await new NotebookRunner().LoadExtensionAsync();
            string html = Assert.Single(await NotebookRunner.MagicAsync("#!cables ~ --name all")).Value;
            Assert.Contains("1 cable,", html, StringComparison.Ordinal);
            Assert.Contains("README.txt", html, StringComparison.Ordinal);
            Assert.Contains("Nothing of a cable was found in it.", html, StringComparison.Ordinal);
            Assert.Contains("1 cable,", Assert.Single(await NotebookRunner.MagicAsync("#!cables ~/mine --name some")).Value,
                StringComparison.Ordinal);
            Assert.Contains("There are no cables in '", Assert.Single(await NotebookRunner.MagicAsync("#!cables ~/README.txt")).Value,
                StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("HOME", home);
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData(1, 0, "1 cable from 0 files, reading a.txt ...")]
    [InlineData(579, 1, "579 cables from 1 file, reading a.txt ...")]
    [InlineData(1200, 1000, "1,200 cables from 1,000 files, reading a.txt ...")]
    public void How_far_the_loading_is_is_said_in_words(int cables, int files, string expected) =>
        Assert.Equal(expected, NotebookExtension.Progress(new CableLoadProgress(files, cables, "folder/a.txt")));

    [Fact]
    public async Task Cables_are_loaded_into_a_variable_and_drawn()
    {
        var runner = new NotebookRunner();
        await runner.LoadExtensionAsync();
        var loaded = await NotebookRunner.MagicAsync($"#!cables {Corpus} --name mine");
        Assert.Contains("579 cables", Assert.Single(loaded).Value, StringComparison.Ordinal);
        Assert.Equal(579, Assert.IsType<CableList>(Variable("mine")).Count);
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
    [InlineData("#!cables tests --name 1st", "Expected the name of a variable for --name, not '1st'")]
    public async Task What_goes_wrong_fails_the_cell_and_is_said_below_it(string line, string message)
    {
        await new NotebookRunner().LoadExtensionAsync();
        await NotebookRunner.MagicAsync($"#!cables {Repository.File("tests/Fixtures/seed.txt")}");
        var shown = Assert.Single(await NotebookRunner.MagicAsync(line));
        Assert.Equal("error", shown.MimeType);
        Assert.StartsWith("CableTools: ", shown.Value, StringComparison.Ordinal);
        Assert.Contains(message, shown.Value, StringComparison.Ordinal);
    }

    private static object? Variable(string name) => Kernel.Root.CSharp.TryGetValue<object?>(name, out object? value) ? value : null;
}
