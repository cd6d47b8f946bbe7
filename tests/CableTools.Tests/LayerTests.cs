using CableTools.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CableTools.Tests;

/// <summary>
/// The core's folders are its layers, and what the code of one names lies in the layers it may know. The compiler itself says what a name
/// means, so that a using directive too many is no arrow, and a call without one is.
/// </summary>
public sealed class LayerTests
{
    private static readonly string Root = Repository.File("src/CableTools");

    /// <summary>Each layer with those right below it; what these may know, it may know as well.</summary>
    private static readonly Dictionary<string, string[]> Below = new(StringComparer.Ordinal)
    {
        // What the compiler asks for and the old target lacks: in the other one there is nothing of it.
        ["Polyfills"] = [],
        ["Text"] = [],
        ["Model"] = ["Text"],
        ["Vocabulary"] = ["Model"],
        ["Repair"] = ["Vocabulary"],
        ["Lines"] = ["Repair"],
        ["Layout"] = ["Lines"],
        ["Fields"] = ["Layout"],
        ["Cable"] = ["Fields"],
        ["Checks"] = ["Cable"],
        ["Comparison"] = ["Cable"],
        ["Statistics"] = ["Cable"],
        ["Selection"] = ["Statistics"],
        ["Words"] = ["Statistics"],

        // A format knows how a file is written, and nothing of where its cables come from.
        ["Reading/Encodings"] = ["Cable"],
        ["Reading/Csv"] = ["Reading/Encodings"],
        ["Reading/Html"] = ["Reading/Encodings"],
        ["Reading/Json"] = ["Reading/Encodings"],
        ["Reading/Splitting"] = ["Reading/Encodings"],
        ["Reading/Blocks"] = ["Reading/Encodings"],
        ["Reading/Containers"] = ["Reading/Blocks", "Reading/Csv", "Reading/Html", "Reading/Json", "Reading/Splitting"],
        ["Reading"] = ["Reading/Containers"],
        ["Reading/Folders"] = ["Reading"],
        ["Graphs"] = ["Reading", "Statistics"],
        ["Display"] = ["Reading/Folders", "Checks", "Comparison", "Selection", "Words"],
        ["Writing"] = ["Display", "Graphs"],
    };

    private static readonly Lazy<CSharpCompilation> Core = new(Compile);

    [Fact]
    public void The_sources_are_compiled_without_an_error() =>
        Assert.Empty(Core.Value.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

    [Fact]
    public void Every_file_lies_in_a_layer() =>
        Assert.All(Core.Value.SyntaxTrees.Where(IsSource), tree => Assert.True(Below.ContainsKey(LayerOf(tree)), tree.FilePath));

    [Fact]
    public void A_layer_names_only_what_lies_below_it()
    {
        var known = Below.Keys.ToDictionary(layer => layer, Reach, StringComparer.Ordinal);
        var wrong = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (from, to, place) in Arrows())
        {
            if (from == to || known[from].Contains(to)) continue;
            wrong.TryAdd($"{from} -> {to}", place);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Select(arrow => $"{arrow.Key}, for example {arrow.Value}")));
    }

    private static IEnumerable<(string From, string To, string Place)> Arrows()
    {
        foreach (var tree in Core.Value.SyntaxTrees.Where(IsSource))
        {
            string from = LayerOf(tree);
            var model = Core.Value.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodes().Where(IsReference))
            {
                if (OwnerOf(model.GetSymbolInfo(node).Symbol) is not { } type) continue;
                var declared = type.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree).FirstOrDefault(IsSource);
                if (declared is null || declared == tree) continue;
                int line = tree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
                yield return (from, LayerOf(declared), $"{Path.GetRelativePath(Root, tree.FilePath)}:{line} names {type.Name}");
            }
        }
    }

    private static bool IsReference(SyntaxNode node) =>
        node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ElementAccessExpressionSyntax or BinaryExpressionSyntax;

    private static INamedTypeSymbol? OwnerOf(ISymbol? symbol) => symbol switch
    {
        INamedTypeSymbol type => type.OriginalDefinition,
        IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => symbol.OriginalDefinition.ContainingType?.OriginalDefinition,
        _ => null,
    };

    private static HashSet<string> Reach(string layer)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(Below[layer]);
        while (waiting.TryPop(out string? next))
            if (reached.Add(next)) Array.ForEach(Below[next], waiting.Push);
        return reached;
    }

    private static bool IsSource(SyntaxTree tree) => tree.FilePath.Length > 0;

    private static string LayerOf(SyntaxTree tree)
    {
        string[] parts = Path.GetRelativePath(Root, tree.FilePath).Split(Path.DirectorySeparatorChar);
        return parts.Length == 1 ? Path.GetFileNameWithoutExtension(parts[0])
            : parts[0] == "Reading" ? string.Join('/', parts[..^1])
            : parts[0];
    }

    private static CSharpCompilation Compile()
    {
        var parsing = new CSharpParseOptions(LanguageVersion.Latest,
            preprocessorSymbols: ["NET", "NET5_0_OR_GREATER", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);
        var trees = Directory.GetFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), parsing, file));
        string[] implicitUsings = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading",
            "System.Threading.Tasks"];
        var usings = CSharpSyntaxTree.ParseText(string.Concat(implicitUsings.Select(name => $"global using {name};\n")), parsing);
        string[] platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var references = platform.Where(path =>
            Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create("Core", [usings, .. trees], references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable,
                allowUnsafe: true));
    }
}
