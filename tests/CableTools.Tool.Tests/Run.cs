using System.Diagnostics;
using CableTools.Tests.Support;
using CableTools.Tool.Terminal;

namespace CableTools.Tool.Tests;

/// <summary>A run of the program: what it ended with, its results and its complaints.</summary>
internal sealed record Run(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>In this process, its output taken for a file or for a terminal.</summary>
    public static async Task<Run> Here(bool isTerminal, params string[] args)
    {
        using StringWriter output = new(), error = new();
        int code = await CommandTree.RunAsync(args, new Screen(output, error, isTerminal));
        return new Run(code, output.ToString(), error.ToString());
    }

    public static Task<Run> Here(params string[] args) => Here(false, args);

    /// <summary>As a process of its own.</summary>
    public static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandTree).Assembly.Location, .. args])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }
}
