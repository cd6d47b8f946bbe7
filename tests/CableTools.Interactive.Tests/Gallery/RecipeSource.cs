using CableTools.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CableTools.Interactive.Tests.Gallery;

/// <summary>The code of recipes, as it stands in the source files: what is compiled and run is what the page shows.</summary>
internal static class RecipeSource
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Bodies = new(() =>
        Directory.GetFiles(Repository.File("tests/CableTools.Interactive.Tests/Gallery/Recipes"), "*.cs")
            .SelectMany(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path).ReplaceLineEndings("\n")).GetRoot().DescendantNodes()
                .OfType<ClassDeclarationSyntax>())
            .ToDictionary(type => type.Identifier.Text, type => Body(type), StringComparer.Ordinal));

    /// <summary>The cell of a notebook that does what the recipe does.</summary>
    public static string CellOf(Recipe recipe) => Bodies.Value[recipe.GetType().Name];

    private static string Body(ClassDeclarationSyntax type)
    {
        var show = type.Members.OfType<MethodDeclarationSyntax>().Single(method => method.Identifier.Text == nameof(Recipe.Show));
        if (show.ExpressionBody is { } expression) return Unindented(expression.Expression.ToString(), 8);
        // A cell shows its last expression, which has neither "return" nor a semicolon.
        string text = Unindented(show.Body!.Statements.ToFullString().Trim('\n', ' '), 8);
        int last = text.LastIndexOf("return ", StringComparison.Ordinal);
        return text[..last] + text[(last + "return ".Length)..].TrimEnd(';');
    }

    private static string Unindented(string text, int by) => string.Join('\n', text.Split('\n')
        .Select(line => line.AsSpan().TrimStart().Length <= line.Length - by ? line[by..] : line.TrimStart()));
}
