using System.Text;

namespace CableTools.Interactive.Tests.Gallery;

/// <summary>docs/gallery.md, made of the recipes.</summary>
internal static class GalleryPage
{
    private const string Head = """
        # Gallery

        Each chart and each statistic: what it shows, the code, and what comes out. Everything is of the 579 invented cables of
        [notebooks/data](../notebooks/data/README.md), so that anybody can repeat it.

        The code in C# is what the last lines of a notebook's cell, or of a program, would be after

        ```csharp
        #r "nuget: CableTools.Interactive"
        using CableTools;
        using CableTools.Charts;
        using CableTools.Comparison;
        using CableTools.Statistics;
        using CableTools.Words;

        var cables = CableList.Read("notebooks/data/cables.txt.gz");
        ```

        and the commands are of PowerShell after

        ```powershell
        Import-Module ./out/module/CableTools/CableTools.psd1
        $cables = Get-Cable ./notebooks/data/cables.txt.gz
        ```

        In a notebook charts are interactive and tables can be unfolded; here the pictures are still, and of a table the first rows
        are shown. The page is written by the tests (`tests/CableTools.Interactive.Tests/Gallery`): each entry is a class there, whose
        code is compiled, run, and printed here.
        """;

    public static string Of(IEnumerable<(string Title, IReadOnlyList<Recipe> Recipes)> chapters, Func<Recipe, object> result)
    {
        var page = new StringBuilder(Head).Append('\n');
        foreach (var (title, recipes) in chapters)
            page.Append("\n**").Append(title).Append("**: ")
                .AppendJoin(", ", recipes.Select(recipe => $"[{recipe.Title}](#{Anchor(recipe)})")).Append('\n');
        foreach (var (title, recipes) in chapters)
        {
            page.Append("\n## ").Append(title).Append('\n');
            foreach (var recipe in recipes)
            {
                page.Append("\n### ").Append(recipe.Title).Append("\n\n").Append(recipe.Sentence).Append("\n\n");
                page.Append("```csharp\n").Append(RecipeSource.CellOf(recipe)).Append("\n```\n\n");
                if (recipe.PowerShell is { } command) page.Append("```powershell\n").Append(command).Append("\n```\n\n");
                page.Append(recipe.Shown(result(recipe))).Append('\n');
            }
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    // As GitHub makes it of a heading.
    private static string Anchor(Recipe recipe) => string.Concat(recipe.Title.ToLowerInvariant()
        .Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-');
}
