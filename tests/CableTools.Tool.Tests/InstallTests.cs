using System.Diagnostics;
using System.Security.Cryptography;
using CableTools.Tests.Support;

namespace CableTools.Tool.Tests;

/// <summary>The package as a user gets it: installed from a folder, with no other source.</summary>
public sealed class InstallTests
{
    [Fact]
    public async Task The_tool_is_installed_and_reads_finds_and_draws()
    {
        string folder = Directory.CreateTempSubdirectory("cabletools").FullName;
        try
        {
            // It lies in bin/CONFIGURATION/FRAMEWORK.
            string built = Path.GetDirectoryName(typeof(CommandTree).Assembly.Location)!;
            string configuration = Path.GetFileName(Path.GetDirectoryName(built)!);
            string project = Repository.File("src/CableTools.Tool/CableTools.Tool.csproj");
            await OutputAsync("dotnet", "pack", project, "--no-build", "--configuration", configuration, "--output", folder);
            string package = Assert.Single(Directory.GetFiles(folder, "*.nupkg"));
            Assert.InRange(new FileInfo(package).Length, 1, 60_000_000);
            string settings = Path.Combine(folder, "nuget.config");
            await File.WriteAllTextAsync(settings,
                $"<configuration><packageSources><clear /><add key=\"here\" value=\"{folder}\" /></packageSources></configuration>",
                TestContext.Current.CancellationToken);
            string version = Path.GetFileNameWithoutExtension(package)["CableTools.Tool.".Length..];
            await OutputAsync("dotnet", "tool", "install", "CableTools.Tool", "--version", version, "--tool-path", folder, "--configfile",
                settings);

            string tool = Path.Combine(folder, "cabletools"), examples = Repository.File("examples/cables");
            string index = Path.Combine(folder, "index"), chart = Path.Combine(folder, "chart.png");
            Assert.StartsWith("{\"id\":\"06MOSCOW5030\"", await OutputAsync(tool, "parse", Repository.File("tests/Fixtures/seed.txt")),
                StringComparison.Ordinal);
            Assert.Contains("\"cables\":8", await OutputAsync(tool, "index", examples, "--index", index), StringComparison.Ordinal);
            Assert.Contains("\"id\":", await OutputAsync(tool, "find", "tag:PREL", "--index", index), StringComparison.Ordinal);
            await OutputAsync(tool, "chart", examples, "--output", chart);
            Assert.InRange(new FileInfo(chart).Length, 1000, 1_000_000);
            string program = Assert.Single(Directory.GetFiles(folder, "CableTools.Tool.dll", SearchOption.AllDirectories));
            HasItsBill(Path.GetDirectoryName(program)!);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Each library that lies beside the program is in its bill of materials, and the notices are there.</summary>
    private static void HasItsBill(string folder)
    {
        using var stream = File.OpenRead(Path.Combine(folder, "bom.cdx.json"));
        var bill = BillOfMaterials.Read(stream);
        var libraries = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".dll" or ".so" or ".dylib")
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
                file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));
        Assert.Equal(libraries.OrderBy(pair => pair.Key, StringComparer.Ordinal),
            bill.Files.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        string notices = File.ReadAllText(Path.Combine(folder, "THIRD-PARTY-NOTICES.txt"));
        Assert.All(bill.Names.Where(part => !part.StartsWith("CableTools", StringComparison.Ordinal)),
            part => Assert.Contains($"\n{part} ", notices, StringComparison.Ordinal));
    }

    private static async Task<string> OutputAsync(string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output + await error);
        return output;
    }
}
