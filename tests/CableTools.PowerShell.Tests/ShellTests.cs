using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CableTools.PowerShell.Tests;

/// <summary>The shell as a program: arguments, streams, exit codes.</summary>
public sealed partial class ShellTests
{
    [Theory]
    [InlineData("'a'; exit 7", 7, "a", "")]
    [InlineData("Get-Cable no-such-file.txt", 1, "", "CableTools")]
    [InlineData("Get-Cable no-such-file.txt; 'then'", 0, "then", "no-such-file.txt")]
    [InlineData("'a'; throw 'oh no'; 'b'", 1, "a", "oh no")]
    [InlineData("if (", 1, "", "Missing condition")]
    [InlineData("'colour' | ForEach-Object { $_ } # and a remark", 0, "colour", "")]
    public async Task Command_runs_text_and_the_exit_code_tells(string command, int code, string output, string error)
    {
        if (error == "CableTools") error = "no-such-file.txt";
        var result = await ShellProcess.RunAsync("-NoProfile", "-Command", command);
        Assert.Equal((code, output), (result.ExitCode, result.Output.TrimEnd()));
        Assert.Contains(error, result.Errors, StringComparison.Ordinal);
        Assert.Equal(error.Length == 0, result.Errors.Length == 0);
    }

    [Fact]
    public async Task File_passes_arguments_on_and_honours_exit()
    {
        using var folder = new CableFolder();
        string script = folder.Add("script.ps1",
            "param([string] $Name, [switch] $Loud, $Rest)\n\"$Name|$Loud|$Rest|$PSScriptRoot\"\nexit 4\n");
        var result = await ShellProcess.RunAsync("-File", script, "-Name", "a 'quoted' $name", "-Loud", "; exit 9");
        Assert.Equal((4, $"a 'quoted' $name|True|; exit 9|{folder.Path}"), (result.ExitCode, result.Output.TrimEnd()));
    }

    [Fact]
    public async Task The_tour_shows_the_table_the_paragraphs_and_the_repairs()
    {
        var result = await ShellProcess.RunAsync("-File", "examples/tour.ps1");
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.All(result.Lines, line => Assert.True(line.Length <= 100, line));
        Assert.DoesNotContain('\x1b', result.Output);
        Assert.Equal(9, result.Lines.Count(line => DateColumn().IsMatch(line)));
        Assert.Contains(result.Lines, line => line.StartsWith("06MOSCOW5030     2006-05-12 CONFIDENTIAL", StringComparison.Ordinal));
        for (int number = 1; number <= 3; number++)
            Assert.Contains(result.Lines, line => line.StartsWith($"06MOSCOW5030        {number} C", StringComparison.Ordinal));
        Assert.Contains("09REYKJAVIK9077     6 S/NF     Comment", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_from_standard_input_runs_line_by_line()
    {
        var result = await ShellProcess.RunAsync(ShellProcess.StartInfo(), "$x = 2\nif ($x) {\n  $x * 21\n}\nexit 3\n'not reached'\n");
        Assert.Equal((3, "42", ""), (result.ExitCode, result.Output.TrimEnd(), result.Errors));
    }

    [Fact]
    public async Task At_a_terminal_it_says_what_it_runs_and_that_it_has_no_prompt()
    {
        // "script" runs a program at a terminal of its own.
        const string Script = "/usr/bin/script";
        Assert.SkipUnless(File.Exists(Script), "There is no script(1) here.");
        var info = ShellProcess.StartInfo();
        info.FileName = Script;
        info.ArgumentList.Clear();
        foreach (string argument in new[] { "-qec", $"dotnet '{Repository.Shell}'", "/dev/null" }) info.ArgumentList.Add(argument);
        var result = await ShellProcess.RunAsync(info, "");
        Assert.Equal(64, result.ExitCode);
        Assert.Contains("there is no prompt here", result.Output, StringComparison.Ordinal);
        Assert.Contains("-File <script>", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_arguments_print_the_usage_and_end_with_64()
    {
        var result = await ShellProcess.RunAsync("-Comand", "1");
        Assert.Equal((64, ""), (result.ExitCode, result.Output));
        Assert.Contains("unknown argument '-Comand'", result.Errors, StringComparison.Ordinal);
        Assert.Contains("Usage:", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_module_that_cannot_be_imported_is_an_error()
    {
        var result = await ShellProcess.RunAsync("-Module", "no-such-module", "-Command", "1");
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("cabletools: The specified module 'no-such-module' was not loaded", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-Help", "Usage:")]
    [InlineData("--version", "PowerShell engine 7.")]
    public async Task Help_and_version_are_printed(string argument, string expected)
    {
        var result = await ShellProcess.RunAsync(argument);
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_are_120_columns_wide_without_a_terminal()
    {
        var info = ShellProcess.StartInfo("-Command", "Get-CableParagraph ./tests/Fixtures/seed.txt");
        info.Environment.Remove("COLUMNS");
        var result = await ShellProcess.RunAsync(info, "");
        // The engine leaves the last column free: some terminals would wrap there.
        Assert.Equal(119, result.Lines.Max(line => line.Length));
    }

    [Fact]
    public async Task Ctrl_C_stops_the_pipeline_at_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no way to send Ctrl+C to one process alone.");
        using var folder = new CableFolder().AddCables(300);
        using var process = Process.Start(ShellProcess.StartInfo("-Command",
            $"Get-Cable '{folder.Path}' | ForEach-Object {{ [Console]::WriteLine($_.Id); [System.Threading.Thread]::Sleep(100) }}"))!;
        Assert.Equal("07OSLO1", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(10)));
        Assert.Equal(130, process.ExitCode);
    }

    [GeneratedRegex("^.{17}(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2} ", RegexOptions.CultureInvariant)]
    private static partial Regex DateColumn();
}
