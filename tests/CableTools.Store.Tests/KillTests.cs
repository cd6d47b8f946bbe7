using System.Diagnostics;
using System.Reflection;

namespace CableTools.Store.Tests;

/// <summary>A few kills and a few pairs of writers, in processes of their own: tests/CableTools.Faults has them by the thousand.</summary>
public sealed class KillTests
{
    private static readonly string Faults = typeof(KillTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(entry => entry.Key == "Faults").Value!;

    [Theory]
    [InlineData("--kills", "14", "--seed", "7")]
    [InlineData("--writers", "2")]
    public async Task Nothing_is_lost(params string[] arguments)
    {
        var info = new ProcessStartInfo("dotnet", [Faults, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(info)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output + await errors);
    }
}
