using System.IO.Compression;

namespace CableTools.PowerShell.Tests;

public sealed class ExportCableTests(ModuleEngine engine)
{
    [Theory]
    [InlineData("cables.ndjson")]
    [InlineData("cables.ndjson.gz")]
    [InlineData("copy [1].jsonl")]
    public async Task What_is_written_is_read_back_without_loss(string name)
    {
        using var folder = new CableFolder();
        string path = Path.Combine(folder.Path, name);
        var result = await engine.RunAsync($$"""
            $cables = Get-Cable examples -Recurse
            @($cables | Export-Cable '{{path}}').Count
            $back = Get-Cable -LiteralPath '{{path}}'
            $back.Count -eq $cables.Count
            for ($i = 0; $i -lt $cables.Count; $i++) {
                if ($back[$i].Text -cne $cables[$i].Text -or $back[$i].Id -ne $cables[$i].Id -or
                    $back[$i].Source.Original.Path -ne $cables[$i].Source.Path) { "$($cables[$i].Id) differs" }
            }
            """);
        Assert.Equal(["0", "True"], result.Clean());
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Each_cable_is_a_line_of_JSON()
    {
        using var folder = new CableFolder().AddCables(3);
        string path = Path.Combine(folder.Path, "out.ndjson.gz");
        var result = await engine.RunAsync($"Get-Cable '{folder.Path}' | Export-Cable '{path}'");
        Assert.Empty(result.Clean());
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        string text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Equal(3, text.Count(c => c == '\n'));
        Assert.All(text.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("{\"id\":\"07OSLO", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task PassThru_gives_the_file_with_its_size()
    {
        using var folder = new CableFolder().AddCables(2);
        var result = await engine.RunAsync(
            $"$file = Get-Cable '{folder.Path}' | Export-Cable -Path '{folder.Path}/out.ndjson' -PassThru; "
                + "$file.GetType().Name; $file.Length; ($file | Get-Cable).Id");
        long length = new FileInfo(Path.Combine(folder.Path, "out.ndjson")).Length;
        Assert.Equal(["FileInfo", $"{length}", "07OSLO1", "07OSLO2"], result.Clean());
    }

    [Theory]
    [InlineData("cables.csv")]
    [InlineData("cables.zip")]
    [InlineData("cables.gz")]
    [InlineData("cables.json")]
    [InlineData("cables")]
    public async Task A_name_that_says_no_form_is_an_error(string name)
    {
        using var folder = new CableFolder().AddCables(1);
        var result = await engine.RunAsync($"Get-Cable '{folder.Path}' | Export-Cable -Path '{folder.Path}/{name}'");
        Assert.Equal("CableFormatUnknown", result.SingleErrorId);
        Assert.Contains(".ndjson", result.Errors[0].Message, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task A_file_that_exists_is_replaced_with_Force_only()
    {
        using var folder = new CableFolder();
        string source = folder.AddCable("a.txt", 1);
        string path = folder.Add("out.ndjson", "old");
        var refused = await engine.RunAsync($"Get-Cable '{source}' | Export-Cable '{path}'; 'not reached'");
        var error = Assert.Single(refused.Errors);
        Assert.Equal(("CableFileExists,CableTools.PowerShell.ExportCableCommand", "ResourceExists", path, true),
            (error.Id, error.Category, error.Target, error.Terminating));
        Assert.Empty(refused.Output);
        Assert.Equal("old", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));

        var forced = await engine.RunAsync($"Get-Cable '{source}' | Export-Cable '{path}' -Force; (Get-Cable '{path}').Id");
        Assert.Equal(["07OSLO1"], forced.Clean());
    }

    [Fact]
    public async Task A_file_may_be_read_and_replaced_in_one_pipeline()
    {
        using var folder = new CableFolder().AddCables(3);
        string path = Path.Combine(folder.Path, "out.ndjson");
        var result = await engine.RunAsync($"""
            Get-Cable '{folder.Path}/*.txt' | Export-Cable '{path}'
            Get-Cable '{path}' | Where-Object Id -ne 07OSLO2 | Export-Cable '{path}' -Force
            (Get-Cable '{path}').Id
            """);
        Assert.Equal(["07OSLO1", "07OSLO3"], result.Clean());
    }

    [Fact]
    public async Task What_fails_half_way_leaves_the_old_file_and_nothing_else()
    {
        using var folder = new CableFolder().AddCables(3);
        string path = folder.Add("out/cables.ndjson", "old");
        var result = await engine.RunAsync($$"""
            Get-Cable '{{folder.Path}}' | ForEach-Object { if ($_.Id -eq '07OSLO2') { throw 'enough' }; $_ } |
                Export-Cable '{{path}}' -Force
            """);
        Assert.Contains("enough", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
        Assert.Equal("old", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_stopped_leaves_the_old_file_and_nothing_else()
    {
        using var folder = new CableFolder().AddCables(400);
        string path = folder.Add("out/cables.ndjson", "old");
        var result = await engine.RunAsync($$"""
            {{GetCableStreamingTests.OtherRunspace}}
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
    public async Task WhatIf_writes_nothing()
    {
        using var folder = new CableFolder().AddCables(2);
        var result = await engine.RunAsync($"Get-Cable '{folder.Path}' | Export-Cable '{folder.Path}/out.ndjson' -WhatIf -PassThru");
        Assert.Empty(result.Clean());
        Assert.Equal(2, Directory.GetFiles(folder.Path).Length);
    }

    [Fact]
    public async Task Without_a_cable_nothing_is_written_and_a_warning_says_so()
    {
        using var folder = new CableFolder();
        string path = folder.Add("out.ndjson", "old");
        var result = await engine.RunAsync(
            $"@() | Export-Cable '{path}' -Force -WarningVariable warnings -WarningAction SilentlyContinue; [string]$warnings");
        Assert.Contains("was not written", Assert.Single(result.Clean()), StringComparison.Ordinal);
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal("old", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("no-such-folder/out.ndjson", "CableFolderNotFound", "ObjectNotFound")]
    [InlineData("examples", "CablePathIsFolder", "InvalidArgument")]
    [InlineData("Env:out.ndjson", "CablePathNotSupported", "InvalidArgument")]
    public async Task What_is_in_the_way_is_said_before_a_cable_is_read(string path, string id, string category)
    {
        var result = await engine.RunAsync(
            $$"""
            $read = 0
            try { Get-Cable examples/cables | ForEach-Object { $read++; $_ } | Export-Cable {{path}} } finally { $read }
            """);
        var error = Assert.Single(result.Errors);
        Assert.Equal(($"{id},CableTools.PowerShell.ExportCableCommand", category, true), (error.Id, error.Category, error.Terminating));
        Assert.Equal(["0"], result.Output);
    }

    [Fact]
    public async Task A_folder_without_permission_is_unwritable()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "Permissions do not bind this account.");
        using var folder = new CableFolder();
        string locked = Path.Combine(folder.Path, "locked");
        Directory.CreateDirectory(locked);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(locked, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var result = await engine.RunAsync($"Get-Cable examples/cables | Export-Cable '{locked}/out.ndjson'");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(locked, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(("CableFileUnwritable", "PermissionDenied"), (result.SingleErrorId, result.Errors[0].Category));
    }
}
