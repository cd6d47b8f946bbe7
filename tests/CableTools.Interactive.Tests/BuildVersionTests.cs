using System.Diagnostics;
using System.Text.Json;
using CableTools.Tests.Support;

namespace CableTools.Interactive.Tests;

/// <summary>
/// The version of a build, in repositories made for it: a kernel never takes a second package of one version, so no two may have the same.
/// </summary>
public sealed class BuildVersionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cabletools").FullName;
    private long _commitTime;

    [Fact]
    public async Task A_commit_has_one_version_in_a_clone_without_history_too_and_the_next_has_a_higher_one()
    {
        string root = await RepositoryAsync();
        Assert.Equal("0.2.0.1700000000", await VersionAsync(root));
        Write(root, "src/a.cs", "other");
        await CommitAsync(root, 1700000100);
        Assert.Equal("0.2.0.1700000100", await VersionAsync(root));
        string shallow = Path.Combine(_folder, "shallow");
        await RunAsync(_folder, "git", "clone", "--quiet", "--depth", "1", "file://" + root, shallow);
        Assert.Equal("0.2.0.1700000100", await VersionAsync(shallow));
    }

    [Fact]
    public async Task What_is_not_committed_has_a_suffix_by_what_it_says()
    {
        string root = await RepositoryAsync();
        Write(root, "notebooks/a.ipynb", "opened and saved");
        Assert.Equal("0.2.0.1700000000", await VersionAsync(root));
        var versions = new List<string>();
        foreach (var (path, text) in new[] { ("src/a.cs", "x"), ("src/a.cs", "y"), ("src/b.cs", "x"), ("src/b.cs", "y") })
        {
            Write(root, path, text);
            versions.Add(await VersionAsync(root));
            Assert.Matches("^0\\.2\\.0\\.1700000001-edited\\.h[0-9a-f]{10}$", versions[^1]);
            Assert.Equal(versions[^1], await VersionAsync(root));
        }

        Assert.Equal(4, versions.Distinct().Count());
        // Assemblies keep that of the commit: with every edit all of them would be compiled anew.
        Assert.Equal("0.2.0.1700000000", await VersionAsync(root, "Version"));
    }

    [Theory]
    [InlineData("0.2.0")]
    [InlineData("0.2.0.7", "-p:BuildNumber=7")]
    public async Task Without_git_it_is_the_base_or_the_number_that_was_given(string expected, params string[] given)
    {
        string root = Path.Combine(_folder, "plain");
        Write(root, "src/a.cs", "text");
        Assert.Equal(expected, await VersionAsync(root, "PackageVersion", given));
    }

    public void Dispose()
    {
        // Files of git are read-only, which Windows minds.
        foreach (string file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<string> RepositoryAsync()
    {
        string root = Path.Combine(_folder, "whole");
        Write(root, "src/a.cs", "text");
        Write(root, "notebooks/a.ipynb", "text");
        try
        {
            await RunAsync(root, "git", "init", "--quiet");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no git here.");
        }

        Copy(root);
        await CommitAsync(root, 1700000000);
        return root;
    }

    private static void Copy(string root) => Write(root, "build/Version.proj", File.ReadAllText(Repository.File("build/Version.proj")));

    private static void Write(string root, string path, string text)
    {
        string file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private async Task CommitAsync(string root, long time)
    {
        _commitTime = time;
        await RunAsync(root, "git", "add", "--all");
        await RunAsync(root, "git", "-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false", "commit", "--quiet", "-m",
            "x");
    }

    private async Task<string> VersionAsync(string root, string target = "PackageVersion", params string[] more)
    {
        Copy(root);
        string answer = await RunAsync(root, "dotnet", ["msbuild", "build/Version.proj", "-nologo", "-p:VersionPrefix=0.2.0",
            "-getTargetResult:" + target, .. more]);
        return JsonDocument.Parse(answer).RootElement.GetProperty("TargetResults").GetProperty(target).GetProperty("Items")[0]
            .GetProperty("Identity").GetString()!;
    }

    private async Task<string> RunAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = folder, RedirectStandardOutput = true,
            RedirectStandardError = true };
        start.Environment["GIT_COMMITTER_DATE"] = $"@{_commitTime} +0000";
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output + await errors);
        return output;
    }
}
