using System.Text.RegularExpressions;
using CableTools.Charts;
using CableTools.Interactive.Tests.Support;
using CableTools.Statistics;
using CableTools.Tests.Support;
using SkiaSharp;

namespace CableTools.Interactive.Tests.Gallery;

/// <summary>docs/gallery.md and its pictures: CABLETOOLS_UPDATE_GOLDEN=1 writes them anew.</summary>
public sealed partial class GalleryTests
{
    private const string Page = "docs/gallery.md", Pictures = "docs/gallery";

    private static readonly Lazy<IReadOnlyDictionary<Recipe, object>> Results = new(() =>
        Cookbook.All.ToDictionary(recipe => recipe, recipe => recipe.Show(Cookbook.Cables)));

    private static bool Updates => Environment.GetEnvironmentVariable("CABLETOOLS_UPDATE_GOLDEN") == "1";

    private static IEnumerable<(Recipe Recipe, CableChart Chart)> Charts =>
        Results.Value.Where(pair => pair.Value is CableChart).Select(pair => (pair.Key, (CableChart)pair.Value));

    [Fact]
    public void The_page_shows_what_the_recipes_give()
    {
        string page = GalleryPage.Of(Cookbook.Chapters, recipe => Results.Value[recipe]);
        if (Updates) File.WriteAllText(Repository.File(Page), page);
        else Assert.Equal(File.ReadAllText(Repository.File(Page)).ReplaceLineEndings("\n"), page);
    }

    // Not byte by byte: fonts and compression are the machine's.
    [Fact]
    public void Each_chart_has_its_picture_and_there_is_no_other()
    {
        Assert.NotEmpty(Charts);
        foreach (var (recipe, chart) in Charts)
        {
            byte[] drawn = Recipe.Picture(chart);
            string path = Repository.File($"{Pictures}/{recipe.Name}.png");
            if (Updates)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, drawn);
            }

            AssertPicture(drawn);
            AssertPicture(File.ReadAllBytes(path));
        }

        Assert.Equal(Charts.Select(chart => chart.Recipe.Name + ".png").Order(StringComparer.Ordinal),
            Directory.GetFiles(Repository.File(Pictures)).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_recipe_is_in_the_book_once_and_each_has_something_to_show()
    {
        var classes = typeof(Recipe).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Recipe)));
        Assert.Equal(classes.Select(type => type.Name).Order(StringComparer.Ordinal),
            Cookbook.All.Select(recipe => recipe.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(Cookbook.All.Count, Cookbook.All.Select(recipe => recipe.Title).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Cookbook.All, recipe =>
        {
            Assert.DoesNotContain(". ", recipe.Sentence, StringComparison.Ordinal);
            Assert.EndsWith(".", recipe.Sentence, StringComparison.Ordinal);
            Assert.NotEmpty(RecipeSource.CellOf(recipe));
            if (Results.Value[recipe] is ITabular table) Assert.NotEmpty(table.ToTable().Rows);
        });
    }

    [Fact]
    public void Each_chart_and_each_statistic_has_a_recipe()
    {
        Assert.Subset(Charts.Select(chart => chart.Chart.Kind).ToHashSet(), CableChartKind.All.Append(CableChartKind.Word).ToHashSet());
        string commands = string.Join("\n", Cookbook.All.Select(recipe => recipe.PowerShell + "\n"));
        Assert.All(CableMeasure.All, measure => Assert.Matches($"Measure-Cable -Kind {measure.Name}\\b", commands));
        Assert.All(CableChartKind.All, kind => Assert.Matches($"Export-CableChart \\S+ -Kind {kind.Name}\\b", commands));
        var shown = Results.Value.Values.Select(result => Open(result.GetType())).ToHashSet();
        var tables = typeof(Cable).Assembly.GetExportedTypes()
            .Where(type => type.IsClass && IsTable(type) && !IsTable(type.BaseType))
            .ToHashSet();
        Assert.Empty(tables.Except(shown));

        static bool IsTable(Type? type) => typeof(ITabular).IsAssignableFrom(type);

        static Type Open(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
    }

    [Fact]
    public async Task The_commands_give_something_and_the_same_pictures()
    {
        string folder = Directory.CreateTempSubdirectory("cabletools").FullName;
        try
        {
            var recipes = Cookbook.All.Where(recipe => recipe.PowerShell is not null).ToList();
            string data = Repository.File("notebooks/data");
            var script = new List<string> { "$ErrorActionPreference = 'Stop'", $"$cables = Get-Cable '{data}/cables.txt.gz'" };
            foreach (var recipe in recipes)
            {
                string command = recipe.PowerShell!.Replace("./notebooks/data", data, StringComparison.Ordinal);
                script.Add($"'{recipe.Name} ' + @(. {{\n{command}\n}}).Count");
            }

            string file = Path.Combine(folder, "gallery.ps1");
            await File.WriteAllLinesAsync(file, script, TestContext.Current.CancellationToken);
            string[] lines = (await ModuleShell.RunAsync(file, folder)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(recipes.Select(recipe => recipe.Name), lines.Select(line => line.Split(' ')[0]));
            Assert.All(recipes.Zip(lines), pair =>
            {
                var (recipe, line) = pair;
                // A command that writes a file gives nothing else.
                var written = FileName().Matches(recipe.PowerShell!).Select(file => Path.Combine(folder, file.Value)).ToList();
                Assert.All(written, path => Assert.True(new FileInfo(path).Length > 0, path));
                if (written.Count == 0) Assert.False(line.EndsWith(" 0", StringComparison.Ordinal), recipe.PowerShell);
                if (Results.Value[recipe] is CableChart chart && written is [var picture] && Path.GetExtension(picture) == ".png")
                    Assert.True(chart.ToPng().AsSpan().SequenceEqual(File.ReadAllBytes(picture)), recipe.PowerShell);
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void AssertPicture(byte[] png)
    {
        Assert.InRange(png.Length, 1, 60_000);
        using var picture = SKBitmap.Decode(png);
        Assert.Equal((Recipe.Width, Recipe.Height), (picture.Width, picture.Height));
        // On a light page, and much more than an empty frame.
        Assert.True(picture.GetPixel(2, 2) is { Red: > 240, Green: > 240, Blue: > 240 });
        Assert.True(picture.Pixels.Count(pixel => pixel != picture.GetPixel(2, 2)) > picture.Pixels.Length / 50);
        Assert.True(picture.Pixels.Distinct().Count() > 15);
    }

    [GeneratedRegex(@"(?<= )\./[\w-]+\.(png|svg|csv|html)\b")]
    private static partial Regex FileName();
}
