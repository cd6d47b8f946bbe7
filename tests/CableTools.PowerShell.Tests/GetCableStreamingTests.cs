using System.Globalization;

namespace CableTools.PowerShell.Tests;

public sealed class GetCableStreamingTests(ModuleEngine engine)
{
    // In a runspace of its own, a pipeline can be stopped and its streams looked at.
    internal static readonly string OtherRunspace = $"""
        $state = [initialsessionstate]::CreateDefault2()
        $state.ImportPSModule('{Repository.Manifest}')
        $runspace = [runspacefactory]::CreateRunspace($state)
        $runspace.Open()
        """;

    [Theory]
    [InlineData("Get-Cable '{0}'")]
    [InlineData("Get-Cable '{0}/a.txt', '{0}/b.txt'")]
    [InlineData("'{0}/a.txt', '{0}/b.txt' | Get-Cable")]
    [InlineData("Get-Cable '{0}/*.txt'")]
    public async Task The_first_cable_leaves_before_the_second_file_is_opened(string command)
    {
        using var folder = new CableFolder();
        folder.AddCable("a.txt", 1);
        string second = folder.AddCable("b.txt", 2);
        string read = string.Format(CultureInfo.InvariantCulture, command, folder.Path);

        // Were the second file open already, its cable would come in spite of this.
        var result = await engine.RunAsync($"{read} | ForEach-Object {{ [System.IO.File]::Delete('{second}'); $_.Id }}");

        Assert.Equal(["07OSLO1"], result.Output);
        Assert.Equal("CableFileNotFound", result.SingleErrorId);
    }

    [Fact]
    public async Task Many_files_show_progress_that_completes()
    {
        using var folder = new CableFolder().AddCables(60);
        var result = await engine.RunAsync($$"""
            {{OtherRunspace}}
            $shell = [powershell]::Create($runspace).AddCommand('Get-Cable').AddParameter('Path', '{{folder.Path}}')
            $shell.Invoke().Count
            $shell.Streams.Progress[0].Activity
            $shell.Streams.Progress[0].PercentComplete -gt 0
            $shell.Streams.Progress[$shell.Streams.Progress.Count - 1].RecordType
            $shell.Streams.Progress.Count -lt 20
            """);
        Assert.Equal(["60", "Reading cables", "True", "Completed", "True"], result.Clean());
    }

    [Fact]
    public async Task A_few_files_show_no_progress()
    {
        using var folder = new CableFolder().AddCables(3);
        var result = await engine.RunAsync($$"""
            {{OtherRunspace}}
            $shell = [powershell]::Create($runspace).AddCommand('Get-Cable').AddParameter('Path', '{{folder.Path}}')
            $shell.Invoke().Count; $shell.Streams.Progress.Count
            """);
        Assert.Equal(["3", "0"], result.Clean());
    }

    [Fact]
    public async Task Stopping_the_pipeline_stops_the_reading_at_once()
    {
        using var folder = new CableFolder().AddCables(400);
        var result = await engine.RunAsync($$"""
            {{OtherRunspace}}
            $shell = [powershell]::Create($runspace).AddScript(
                "Get-Cable '{{folder.Path}}' | ForEach-Object { [System.Threading.Thread]::Sleep(20); `$_.Id }")
            $output = [System.Management.Automation.PSDataCollection[psobject]]::new()
            $input = [System.Management.Automation.PSDataCollection[psobject]]::new()
            $input.Complete()
            $running = $shell.BeginInvoke($input, $output)
            while ($output.Count -eq 0) { [System.Threading.Thread]::Sleep(1) }
            $watch = [System.Diagnostics.Stopwatch]::StartNew()
            $shell.Stop()
            $watch.Elapsed.TotalSeconds -lt 2
            $shell.InvocationStateInfo.State
            $output.Count -lt 200
            $runspace.Dispose()
            """);
        Assert.Equal(["True", "Stopped", "True"], result.Clean());
    }
}
