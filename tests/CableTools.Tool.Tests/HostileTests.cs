using CableTools.Tests.Support;
using CableTools.Tool.Terminal;

namespace CableTools.Tool.Tests;

/// <summary>What cables, names and disks do to the console program: nothing but what they should.</summary>
public sealed class HostileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cabletools").FullName;

    public static TheoryData<string> Strings => [.. HostileStrings.All.Distinct()];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Strings))]
    public async Task Nothing_is_obeyed_on_a_terminal(string text)
    {
        Assert.Equal(text.Length, Screen.Plain(text).Length);
        Assert.DoesNotContain(Screen.Plain(text), HostileStrings.IsObeyed);
        string file = Path.Combine(_folder, "hostile.txt");
        await File.WriteAllTextAsync(file, HostileStrings.Cable(text.Replace('\0', ' ')).Text, TestContext.Current.CancellationToken);
        foreach (string[] command in new string[][] { ["parse", file, "--diagnostics"], ["check", file], ["stats", file, "--kind",
            "Correspondence"] })
        {
            var run = await Run.Here(true, command);
            // The program's own colours and widths are not the cable's.
            string said = System.Text.RegularExpressions.Regex.Replace(run.Output + run.Error, "\u001b\\[[0-9;]*m", "");
            Assert.DoesNotContain(said, HostileStrings.IsObeyed);
        }
    }

    [Theory]
    [MemberData(nameof(Strings))]
    public async Task A_file_of_any_name_that_is_not_there_is_told_on_a_line(string name)
    {
        var run = await Run.Here("parse", "./" + name.Replace("\0", "", StringComparison.Ordinal) + "/missing.txt");
        Assert.Equal(ExitCodes.Incomplete, run.Code);
        Assert.DoesNotContain(run.Error.TrimEnd('\r', '\n'), c => c == '\n' || HostileStrings.IsObeyed(c));
    }

    [Fact]
    public async Task A_pipe_is_refused_and_the_rest_goes_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It has no such files.");
        string pipe = Path.Combine(_folder, "pipe.txt");
        System.Diagnostics.Process.Start("mkfifo", pipe).WaitForExit();
        var run = await Run.Here("parse", _folder, Repository.File("examples/cables"));
        Assert.Equal((ExitCodes.Incomplete, 8), (run.Code, run.Lines.Length));
        Assert.Contains("is a named pipe, and no file", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export", "cables.ndjson")]
    [InlineData("export", "cables.html")]
    [InlineData("export", "cables.graphml")]
    [InlineData("export", "cables.parquet")]
    [InlineData("chart", "chart.html")]
    [InlineData("index", "index")]
    public async Task A_full_disk_ends_it_with_a_reason_and_leaves_nothing(string command, string name)
    {
        using var disk = SmallDisk.TryMount();
        Assert.SkipWhen(disk is null, "This account cannot mount a small disk.");
        string path = Path.Combine(disk.Path, name), cables = Repository.File("notebooks/data/cables.txt.gz");
        var run = command == "index" ? await Run.Here("index", cables, "--index", path) : await Run.Here(command, cables, "--output", path);
        Assert.Equal(ExitCodes.Failed, run.Code);
        Assert.Contains("No space left", run.Error, StringComparison.Ordinal);
        if (command == "index") Assert.DoesNotContain(disk.Entries, entry => entry.Contains("segments", StringComparison.Ordinal));
        else Assert.Empty(disk.Entries);
    }
}
