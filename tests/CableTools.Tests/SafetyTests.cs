using CableTools.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CableTools.Tests;

/// <summary>What no source may do, since all that it reads is hostile; where one must, it stands here, and says why.</summary>
public sealed class SafetyTests
{
    private static readonly string[] OfRegex = ["IsMatch", "Match", "Matches", "Replace", "Split", "Count", "EnumerateMatches",
        "EnumerateSplits"];

    /// <summary>Nothing reads XML. Who must, reads it with DtdProcessing.Prohibit and XmlResolver = null, and says so here.</summary>
    private static readonly string[] XmlReaders =
    [
        "XmlReader", "XmlTextReader", "XmlDocument", "XDocument", "XElement", "XPathDocument", "XslCompiledTransform", "XmlSerializer",
        "DataContractSerializer", "BinaryFormatter", "NetDataContractSerializer", "LosFormatter", "SoapFormatter",
    ];

    /// <summary>What takes a text for a program.</summary>
    private static readonly string[] Runners =
        ["Process", "ProcessStartInfo", "InvokeScript", "NewScriptBlock", "InvokeExpression", "AddScript", "CSharpScript", "ScriptBlock"];

    private static readonly Dictionary<string, string> MayRun = new(StringComparer.Ordinal)
    {
        ["CableTools.PowerShell.Charts/ExportCableChartCommand.cs"] = 
            "-Show opens the picture that was just written, in the system's program for it",
        ["CableTools.Shell/Running/CommandTask.cs"] = "-Command of the shell is a program, by the user",
        ["CableTools.Shell/Running/FileTask.cs"] = "-File of the shell is a program, by the user",
        ["CableTools.Shell/Running/InputTask.cs"] = "standard input of the shell is a program, by the user",
    };

    private static readonly Dictionary<string, string> MayCallNative = new(StringComparer.Ordinal)
    {
        ["CableTools/Reading/RegularFile.cs"] = "what .NET does not tell of a file: whether it is a pipe or a device",
        ["CableTools.Parquet/FolderExchange.cs"] = "one folder takes the place of another in one step",
    };

    private static readonly Lazy<List<(string Name, SyntaxNode Root)>> Sources = new(() =>
    [
        .. Directory.GetFiles(Repository.File("src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(Repository.File("src"), file).Replace('\\', '/'), file))
            .Where(file => !file.Item1.Contains("/obj/", StringComparison.Ordinal) && !file.Item1.Contains("/bin/",
                StringComparison.Ordinal))
            .Select(file => (file.Item1, CSharpSyntaxTree.ParseText(File.ReadAllText(file.file),
                new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER"])).GetRoot())),
    ]);

    [Fact]
    public void Every_regular_expression_has_a_time_out()
    {
        Assert.Empty(Found(node => node switch
        {
            ObjectCreationExpressionSyntax made => made.Type.ToString() == "Regex" && !HasTimeOut(made.ArgumentList),
            ImplicitObjectCreationExpressionSyntax made => TypeOf(made) == "Regex" && !HasTimeOut(made.ArgumentList),
            AttributeSyntax attribute => attribute.Name.ToString() == "GeneratedRegex"
                && attribute.ArgumentList?.Arguments.Count is not >= 3,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } =>
                call.Expression.ToString() == "Regex" && OfRegex.Contains(call.Name.Identifier.Text),
            _ => false,
        }));
    }

    [Fact]
    public void Nothing_reads_xml() => Assert.Empty(Found(node => node is IdentifierNameSyntax name
        && XmlReaders.Contains(name.Identifier.Text)));

    [Fact]
    public void No_text_is_run()
    {
        var found = Found(node => node is IdentifierNameSyntax name && Runners.Contains(name.Identifier.Text) && !IsHarmless(name));
        Assert.DoesNotContain(found, place => !MayRun.ContainsKey(place.Split(':')[0]));
        Assert.All(MayRun.Keys, file => Assert.Contains(found, place => place.StartsWith(file + ":", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_script_of_the_modules_runs_a_text()
    {
        foreach (string file in Directory.GetFiles(Repository.File("module"), "*.ps*1*", SearchOption.AllDirectories))
            Assert.DoesNotMatch(@"(?i)\b(Invoke-Expression|iex|InvokeScript|\[scriptblock\]::Create|NewScriptBlock|Start-Process)\b",
                File.ReadAllText(file));
    }

    [Fact]
    public void Nothing_native_is_called_but_where_it_is_said()
    {
        var found = Found(node => node is AttributeSyntax attribute && attribute.Name.ToString() is "DllImport" or "LibraryImport");
        Assert.All(found, place => Assert.Contains(place.Split(':')[0], MayCallNative.Keys));
    }

    private static List<string> Found(Func<SyntaxNode, bool> isIt) =>
    [
        .. Sources.Value.SelectMany(source => source.Root.DescendantNodes().Where(isIt).Select(node =>
            FormattableString.Invariant($"{source.Name}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {node}"))),
    ];

    private static bool HasTimeOut(ArgumentListSyntax? arguments) => arguments is not null && (arguments.Arguments.Count >= 3
        || arguments.ToString().Contains("NonBacktracking", StringComparison.Ordinal));

    /// <summary>What a "new(...)" makes: the type of the field, property or variable it stands behind.</summary>
    private static string? TypeOf(SyntaxNode made) => made.FirstAncestorOrSelf<SyntaxNode>(node =>
        node is VariableDeclarationSyntax or PropertyDeclarationSyntax or MethodDeclarationSyntax) switch
    {
        VariableDeclarationSyntax variable => variable.Type.ToString().TrimEnd('?'),
        PropertyDeclarationSyntax property => property.Type.ToString().TrimEnd('?'),
        MethodDeclarationSyntax method => method.ReturnType.ToString().TrimEnd('?'),
        _ => null,
    };

    /// <summary>A method of that name, a local and what the process is asked about itself run nothing.</summary>
    private static bool IsHarmless(IdentifierNameSyntax name) => name.Identifier.Text switch
    {
        "Process" => name.Parent is not MemberAccessExpressionSyntax { Name.Identifier.Text: "Start" } start || start.Expression != name,
        "ScriptBlock" =>
            name.Parent is not MemberAccessExpressionSyntax { Name.Identifier.Text: "Create" } create || create.Expression != name,
        _ => false,
    };
}
