using System.Diagnostics;
using System.Reflection;
using CableTools.Tests.Support;

namespace CableTools.Interactive.Tests.Support;

/// <summary>The repository's shell with the module as it was built, in a process of its own.</summary>
internal static class ModuleShell
{
    /// <summary>What a script writes; it must end without an error.</summary>
    public static async Task<string> RunAsync(string script, string workingDirectory)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = workingDirectory, RedirectStandardOutput = true,
            RedirectStandardError = true };
        string shell = typeof(ModuleShell).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "Shell").Value!;
        foreach (string argument in new[] { shell, "-NonInteractive", "-Module", Repository.File("out/module/CableTools/CableTools.psd1"),
            "-File", script }) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        string output = (await process.StandardOutput.ReadToEndAsync()).ReplaceLineEndings("\n");
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output + await errors);
        Assert.Equal("", await errors);
        return output;
    }
}
