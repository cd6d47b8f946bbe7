using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace CableTools.Interactive.Tests.Support;

/// <summary>
/// Runs the cells of a C# notebook with the engine the C# kernel has (Roslyn scripting) and its formatting package. #r "nuget:
/// CableTools.Interactive" runs extension.dib against a stand-in of the kernel's types, #i is taken for granted, magic commands go to
/// what the script has registered.
/// </summary>
internal sealed partial class NotebookRunner
{
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithImports("System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq")
        .WithReferences(
            typeof(object).Assembly, typeof(Enumerable).Assembly, typeof(File).Assembly, typeof(Cable).Assembly,
            typeof(Charts.CableChart).Assembly, typeof(Store.CableIndex).Assembly, typeof(Microsoft.Data.Analysis.DataFrame).Assembly,
            typeof(NotebookExtension).Assembly, typeof(Kernel).Assembly);

    private readonly RootKernel _kernel = new();

    private ScriptState? State
    {
        get => _kernel.CSharp.ScriptState;
        set => _kernel.CSharp.ScriptState = value;
    }

    public NotebookRunner() => Kernel.Root = _kernel;

    /// <summary>What a cell shows.</summary>
    public async Task<IReadOnlyList<(string MimeType, string Value)>> RunAsync(string source)
    {
        var shown = new List<(string, string)>();
        if (Package().IsMatch(source)) shown.AddRange(await LoadExtensionAsync());
        string code = Directive().Replace(source, "");
        if (code.TrimStart().StartsWith("#!", StringComparison.Ordinal))
        {
            foreach (string line in code.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                shown.AddRange(await MagicAsync(line));
        }
        else if (code.Trim().Length > 0) shown.AddRange(await ScriptAsync(code));
        return shown;
    }

    /// <summary>Runs extension.dib as the kernel does after the package is there.</summary>
    public async Task<IReadOnlyList<(string MimeType, string Value)>> LoadExtensionAsync()
    {
        string script = await File.ReadAllTextAsync(CableTools.Tests.Support.Repository.File("src/CableTools.Interactive/extension.dib"));
        string code = Directive().Replace(script[(script.IndexOf("#!csharp", StringComparison.Ordinal) + "#!csharp".Length)..], "");
        var context = KernelInvocationContext.Current = new KernelInvocationContext();
        State = State is null ? await CSharpScript.RunAsync(code, Options) : await State.ContinueWithAsync(code, Options);
        KernelInvocationContext.Current = null;
        return context.Displayed;
    }

    /// <summary>
    /// Runs a magic command: its name, its parameters by name, and one without a name. What fails the cell comes last, as "error".
    /// </summary>
    public static async Task<IReadOnlyList<(string MimeType, string Value)>> MagicAsync(string line)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (directive, run) = Kernel.Root.Directives[words[0]];
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 1; i < words.Length; i++)
        {
            if (directive.Parameters.Any(parameter => parameter.Flag && parameter.Name == words[i])) arguments[words[i]] = "true";
            else if (words[i].StartsWith("--", StringComparison.Ordinal)) arguments[words[i]] = words[++i];
            else arguments[directive.Parameters.Single(parameter => parameter.AllowImplicitName).Name] = words[i];
        }

        Assert.Subset(directive.Parameters.Select(parameter => parameter.Name).ToHashSet(), arguments.Keys.ToHashSet());
        var context = new KernelInvocationContext();
        await run(arguments, context);
        return context.Failure is null ? context.Displayed : [.. context.Displayed, ("error", context.Failure)];
    }

    private async Task<List<(string, string)>> ScriptAsync(string code)
    {
        var shown = new List<(string, string)>();
        var console = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            State = State is null ? await CSharpScript.RunAsync(code, Options) : await State.ContinueWithAsync(code, Options);
        }
        finally
        {
            Console.SetOut(console);
        }

        if (written.ToString() is { Length: > 0 } text) shown.Add(("stream", text));
        if (State.ReturnValue is { } value)
        {
            string mimeType = Formatter.GetPreferredMimeTypesFor(value.GetType()).First();
            shown.Add((mimeType, value.ToDisplayString(mimeType)));
        }

        return shown;
    }

    [GeneratedRegex("^#r \"nuget: *CableTools.Interactive", RegexOptions.Multiline)]
    private static partial Regex Package();

    [GeneratedRegex("^#[ri] \"nuget:.*$", RegexOptions.Multiline)]
    private static partial Regex Directive();
}
