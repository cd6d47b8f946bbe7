using System.Text;
using CableTools.Interactive.Tests.Support;
using CableTools.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CableTools.Interactive.Tests;

/// <summary>
/// The PowerShell notebook, its cells in the real engine, with stand-ins for what the kernel adds, Kernel.HTML and Out-Display, and for
/// Out-String, which the repository's shell does not have: here what is formatted is written as it would be without.
/// </summary>
public sealed class PowerShellNotebookTests
{
    private const string NextCell = "##cell##", Shown = "##html##";

    [Fact]
    public async Task The_notebook_runs_and_shows_what_it_showed()
    {
        string path = Directory.GetFiles(Repository.File("notebooks"), "*.ipynb")
            .Single(file => new NotebookFile(file).KernelName == ".net-powershell");
        var notebook = new NotebookFile(path);
        string folder = Directory.CreateTempSubdirectory("cabletools").FullName;
        try
        {
            string output = await RunAsync(notebook, folder);
            string[] cells = output.Split(NextCell + "\n")[1..];
            Assert.Equal(notebook.CodeCells.Count, cells.Length);
            bool updates = Environment.GetEnvironmentVariable("CABLETOOLS_UPDATE_GOLDEN") == "1";
            for (int i = 0; i < cells.Length; i++)
            {
                var shown = Outputs(cells[i]);
                Assert.NotEmpty(shown);
                if (updates) NotebookFile.SetOutputs(notebook.CodeCells[i], i + 1, shown);
                else Assert.Equal(NotebookFile.Outputs(notebook.CodeCells[i]).Select(Comparable), shown.Select(Comparable));
            }

            if (updates) notebook.Save();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The picture depends on the fonts of the machine.
    private static (string, string) Comparable((string MimeType, string Value) output) =>
        output.MimeType == "text/html" ? (output.MimeType, output.Value[..5]) : output;

    private static List<(string MimeType, string Value)> Outputs(string text)
    {
        var outputs = new List<(string, string)>();
        string[] lines = text.Split('\n');
        string stream = string.Join('\n', lines.Where(line => !line.StartsWith(Shown, StringComparison.Ordinal))).Trim('\n');
        if (stream.Length > 0) outputs.Add(("stream", stream + "\n"));
        outputs.AddRange(lines.Where(line => line.StartsWith(Shown, StringComparison.Ordinal))
            .Select(line => ("text/html", Encoding.UTF8.GetString(Convert.FromBase64String(line[Shown.Length..])))));
        return outputs;
    }

    private static async Task<string> RunAsync(NotebookFile notebook, string folder)
    {
        string script = Path.Combine(folder, "notebook.ps1");
        var text = new StringBuilder();
        text.Append("$ErrorActionPreference = 'Stop'\n");
        text.Append($"$null = [System.Reflection.Assembly]::LoadFrom('{StandIn(folder)}')\n");
        text.Append($"function Out-Display {{ param([Parameter(ValueFromPipeline)] $InputObject) process "
            + $"{{ '{Shown}' + [System.Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes([string]$InputObject)) "
            + "} }\n");
        text.Append("function Out-String { param([int] $Width) $input }\n");
        foreach (var cell in notebook.CodeCells)
            text.Append($"'{NextCell}'\n"
                + $". ([scriptblock]::Create([System.Text.Encoding]::UTF8.GetString([System.Convert]::FromBase64String("
                + $"'{Convert.ToBase64String(Encoding.UTF8.GetBytes(NotebookFile.Source(cell)))}')))) | Out-Default\n");
        await File.WriteAllTextAsync(script, text.ToString());
        return await ModuleShell.RunAsync(script, Repository.File("notebooks"));
    }

    private static string StandIn(string folder)
    {
        const string Source = "namespace Microsoft.DotNet.Interactive { public static class Kernel { "
            + "public static string HTML(string content) { return content; } } }";
        string path = Path.Combine(folder, "KernelStandIn.dll");
        var compilation = CSharpCompilation.Create("KernelStandIn", [CSharpSyntaxTree.ParseText(Source)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(compilation.Emit(path).Success);
        return path;
    }
}
