namespace CableTools.PowerShell.Tests;

/// <summary>What happens around a pipeline: progress, and stopping it.</summary>
public sealed class StreamTests(ModuleEngine engine)
{
    // In a runspace of its own, a pipeline can be stopped and its streams looked at.
    private static readonly string OtherRunspace = $"""
        $state = [initialsessionstate]::CreateDefault2()
        $state.ImportPSModule('{Repository.Manifest}')
        $runspace = [runspacefactory]::CreateRunspace($state)
        $runspace.Open()
        """;

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

    [Fact]
    public async Task What_is_stopped_leaves_the_old_file_and_nothing_else()
    {
        using var folder = new CableFolder().AddCables(400);
        string path = folder.Add("out/cables.ndjson", "old");
        var result = await engine.RunAsync($$"""
            {{OtherRunspace}}
            $shell = [powershell]::Create($runspace).AddScript(
                "Get-Cable '{{folder.Path}}' | ForEach-Object { [System.Threading.Thread]::Sleep(20); `$_ } |
                    Export-Cable '{{path}}' -Force")
            $output = [System.Management.Automation.PSDataCollection[psobject]]::new()
            $input = [System.Management.Automation.PSDataCollection[psobject]]::new()
            $input.Complete()
            $running = $shell.BeginInvoke($input, $output)
            while (-not [System.IO.Directory]::GetFiles('{{Path.GetDirectoryName(path)}}', '*.tmp')) { [System.Threading.Thread]::Sleep(1) }
            $shell.Stop()
            $shell.InvocationStateInfo.State
            $runspace.Dispose()
            """);
        Assert.Equal(["Stopped"], result.Clean());
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
        Assert.Equal("old", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Eight_runspaces_read_and_count_at_once_as_one_does()
    {
        using var folder = new CableFolder().AddCables(40);
        string script = $$"""
            $cables = Get-Cable '{{folder.Path}}'
            $whole = [string]::Join(' ', ($cables | Get-CableParagraph | ForEach-Object { $_.CableId + $_.Number + $_.Text.Length }))
            $tags = [string]::Join(' ', ($cables | Measure-Cable))
            1..24 | ForEach-Object -ThrottleLimit 8 -Parallel {
                Import-Module '{{Repository.Manifest}}'
                $own = Get-Cable '{{folder.Path}}'
                foreach ($read in $own, $using:cables) {
                    $text = [string]::Join(' ', ($read | Get-CableParagraph | ForEach-Object { $_.CableId + $_.Number + $_.Text.Length }))
                    ($text -ceq $using:whole) -and ([string]::Join(' ', ($read | Measure-Cable)) -ceq $using:tags)
                }
            }
            """;
        var result = await engine.RunAsync(script);
        Assert.Equal(Enumerable.Repeat("True", 48), result.Clean());
    }

    [Fact]
    public async Task What_is_stopped_while_a_network_is_measured_is_written_whole_or_not_at_all()
    {
        using var folder = new CableFolder().AddCables(400);
        string path = Path.Combine(Path.GetDirectoryName(folder.Add("out/old.txt", "old"))!, "network.gexf");
        var result = await engine.RunAsync($$"""
            {{OtherRunspace}}
            $cables = Get-Cable '{{folder.Path}}'
            $states = foreach ($wait in 0, 1, 2, 5, 10, 20) {
                $shell = [powershell]::Create($runspace).AddCommand('Export-Cable').AddParameter('Path', '{{path}}')
                $output = [System.Management.Automation.PSDataCollection[psobject]]::new()
                $input = [System.Management.Automation.PSDataCollection[psobject]]::new()
                foreach ($cable in $cables) { $input.Add($cable) }
                $input.Complete()
                $running = $shell.BeginInvoke($input, $output)
                [System.Threading.Thread]::Sleep($wait)
                $watch = [System.Diagnostics.Stopwatch]::StartNew()
                $shell.Stop()
                $shell.Streams.Error.Count
                if ([System.IO.File]::Exists('{{path}}')) {
                    $null = [xml][System.IO.File]::ReadAllText('{{path}}')
                    [System.IO.File]::Delete('{{path}}')
                }

                $watch.Elapsed.TotalSeconds -lt 2
            }
            [string]::Join(' ', $states)
            $runspace.Dispose()
            """);
        Assert.Equal([string.Join(' ', Enumerable.Repeat("0 True", 6))], result.Clean());
        Assert.Equal(["old.txt"], Directory.GetFiles(Path.GetDirectoryName(path)!).Select(Path.GetFileName));
    }
}
