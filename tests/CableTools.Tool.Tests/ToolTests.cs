using System.Diagnostics;
using System.Text.Json;
using CableTools.Statistics;
using CableTools.Tests.Support;

namespace CableTools.Tool.Tests;

/// <summary>What a user of the console program sees.</summary>
public sealed class ToolTests : IDisposable
{
    private static readonly string Examples = Repository.File("examples/cables");

    private readonly string _folder = Directory.CreateTempSubdirectory("cabletools").FullName;

    public static TheoryData<string> Kinds => [.. CableMeasure.All.Select(measure => measure.Name)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Parse_gives_lines_that_are_read_back_without_loss()
    {
        var run = await Run.Here("parse", Examples);
        Assert.Equal(0, run.Code);
        string file = Temporary("back.ndjson");
        await File.WriteAllTextAsync(file, run.Output, TestContext.Current.CancellationToken);
        Assert.Equal(Texts(Examples), CableReader.Read(file).Select(cable => cable.Text));
    }

    [Fact]
    public async Task Parse_gives_a_table_on_a_terminal_and_no_control_characters_of_a_cable()
    {
        string file = Temporary("hostile.txt");
        string text = "R 010000Z APR 07\nFM AMEMBASSY OSLO\n\nUNCLAS OSLO 000001\n\n"
            + "SUBJECT: [red]\u001b]0;owned\u0007\u202e\n\n1. (U) Text.\n";
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        var run = await Run.Here(true, "parse", file, "--diagnostics");
        Assert.Equal(0, run.Code);
        Assert.Contains("07OSLO1", run.Output, StringComparison.Ordinal);
        Assert.Contains("red", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\u001b]", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\u0007", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202e", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_the_rest_goes_on()
    {
        string binary = Temporary("binary.txt"), other = Temporary("other.txt");
        await File.WriteAllBytesAsync(binary, [1, 0, 2, 0, 0, 3, 4, 5], TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(other, "Nothing of that kind.", TestContext.Current.CancellationToken);
        var run = await Run.Here("parse", binary, Temporary("missing.txt"), other, Examples);
        Assert.Equal(ExitCodes.Incomplete, run.Code);
        Assert.Equal(Texts(Examples).Count, run.Lines.Length);
        Assert.Equal(3, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("3/8", "parse", "x", "--shard", "9/8")]
    [InlineData("Expected 1 to 1024", "parse", "x", "--jobs", "0")]
    [InlineData("Expected one of Tag, CoOccurrence", "stats", "x", "--kind", "Pie")]
    [InlineData("--unit is for timelines and bursts", "stats", "x", "--unit", "Year")]
    [InlineData("and not both", "stats", "x", "--index", "y")]
    [InlineData("and not both", "stats")]
    [InlineData("--unit has no use with --kind Tag", "chart", "x", "--output", "x.svg", "--kind", "Tag", "--unit", "Year")]
    [InlineData("add --index", "stats", "x", "--query", "y")]
    [InlineData("is no date", "find", "x", "--index", "y", "--after", "yesterday")]
    [InlineData("--index", "find", "x")]
    [InlineData(".ndjson", "export", "x", "--output", "x.txt")]
    [InlineData("--append", "export", "x", "--output", "x.html", "--append")]
    [InlineData("--graph", "export", "x", "--output", "x.csv", "--graph", "Reference")]
    [InlineData("--partition-by", "export", "x", "--output", "x.ndjson", "--partition-by", "Year")]
    [InlineData(".svg", "chart", "x", "--output", "x.bmp")]
    [InlineData("nonsense", "parse", "x", "--nonsense")]
    public async Task A_command_line_without_sense_says_what_was_expected(string expected, params string[] args)
    {
        var run = await Run.Here(args);
        Assert.Equal(ExitCodes.Usage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Every_option_is_explained()
    {
        foreach (string command in new[] { "parse", "index", "find", "stats", "chart", "export", "check" })
        {
            var run = await Run.Here(command, "--help");
            Assert.Equal(0, run.Code);
            var options = run.Lines.Where(line => line.TrimStart().StartsWith('-'));
            Assert.All(options, line => Assert.Matches(@"  \S.*\S  +\S", line));
        }

        Assert.Contains("Exit codes: 0 done", (await Run.Here("--help")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_is_made_followed_searched_and_counted()
    {
        string index = Temporary("index");
        var made = JsonDocument.Parse((await Run.Here("index", Examples, "--index", index)).Output).RootElement;
        Assert.Equal(8, made.GetProperty("cables").GetInt32());
        var again = JsonDocument.Parse((await Run.Here("index", Examples, "--index", index)).Output).RootElement;
        Assert.Equal(8, again.GetProperty("filesUnchanged").GetInt32());

        var found = await Run.Here("find", "tag:PREL", "--index", index, "--after", "2009");
        Assert.Equal(CableReaderIds(cable => cable.Tags.Contains("PREL") && cable.Date?.Year >= 2009),
            found.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
        var cables = await Run.Here("find", "--index", index, "--cables");
        Assert.Equal(8, cables.Lines.Count(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!.Length > 0));
        var counted = await Run.Here("find", "--index", index, "--count-by", "Year");
        Assert.Equal(8, counted.Lines.Sum(line => JsonDocument.Parse(line).RootElement.GetProperty("count").GetInt32()));

        var table = await Run.Here(true, "find", "tag:PREL", "--index", index);
        Assert.Contains(" cables", table.Output, StringComparison.Ordinal);
        Assert.Equal((await Run.Here("stats", Examples)).Output, (await Run.Here("stats", "--index", index)).Output);
    }

    [Fact]
    public async Task A_check_counts_by_rule_and_ends_with_what_it_found()
    {
        var run = await Run.Here("check", Examples, "--date", "2030-01-01", "--severity", "Information");
        Assert.Equal(ExitCodes.Amiss, run.Code);
        var rules = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Contains(rules, rule => rule.GetProperty("code").GetString() == "DeclassificationPast");
        Assert.Contains("cables with findings", run.Error, StringComparison.Ordinal);
        var table = await Run.Here(true, "check", Examples, "--date", "2030-01-01", "--severity", "Information");
        Assert.Contains("DeclassificationPast", table.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, (await Run.Here("check", Path.Combine(Examples, "07OSLO9901.txt"))).Code);
        Assert.Equal(ExitCodes.Incomplete, (await Run.Here("check", "no-such-file.txt")).Code);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Statistics_are_JSON_lines_and_tables(string kind)
    {
        var run = await Run.Here("stats", Examples, "--kind", kind.ToLowerInvariant());
        Assert.Equal(0, run.Code);
        // Eight cables are no traffic that anything could rise above.
        if (kind == "Burst") return;
        Assert.NotEmpty(run.Lines);
        Assert.All(run.Lines, line => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(line).RootElement.ValueKind));
        Assert.NotEmpty((await Run.Here(true, "stats", Examples, "--kind", kind)).Output);
    }

    [Fact]
    public async Task The_shards_of_an_export_are_the_whole()
    {
        string corpus = Repository.File("notebooks/data/cables.txt.gz");
        Assert.Equal(0, (await Run.Here("export", corpus, "-o", Temporary("all.ndjson"))).Code);
        var parts = new List<string>();
        for (int i = 1; i <= 4; i++)
        {
            string part = Temporary($"{i}.ndjson.gz");
            Assert.Equal(0, (await Run.Here("export", corpus, "-o", part, "--shard", $"{i}/4")).Code);
            parts.AddRange(CableReader.Read(part).Select(cable => cable.Text));
        }

        Assert.Equal(CableReader.Read(Temporary("all.ndjson")).Select(cable => cable.Text).Order(StringComparer.Ordinal),
            parts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_there_is_replaced_with_force_only()
    {
        foreach (string name in new[] { "cables.ndjson", "cables.parquet" })
        {
            string path = Temporary(name);
            Assert.Equal(0, (await Run.Here("export", Examples, "-o", path)).Code);
            var refused = await Run.Here("export", Examples, "-o", path);
            Assert.Equal(ExitCodes.Failed, refused.Code);
            Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
            Assert.Equal(0, (await Run.Here("export", Examples, "-o", path, "--force")).Code);
        }

        Assert.Equal(0, (await Run.Here("chart", Examples, "-k", "Tag", "-o", Temporary("tags.svg"))).Code);
        Assert.Equal(ExitCodes.Failed, (await Run.Here("chart", Examples, "-k", "Tag", "-o", Temporary("tags.svg"))).Code);
        Assert.StartsWith("<", await File.ReadAllTextAsync(Temporary("tags.svg"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_index_a_search_is_not_done()
    {
        var run = await Run.Here("find", "x", "--index", Temporary("none"));
        Assert.Equal(ExitCodes.Failed, run.Code);
        Assert.Contains("cabletools index", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_reads_standard_input_and_ends_quietly_when_nobody_reads_on()
    {
        using var process = Run.Start("parse", "-");
        await process.StandardInput.WriteAsync(await File.ReadAllTextAsync(Repository.File("tests/Fixtures/seed.txt"),
            TestContext.Current.CancellationToken));
        process.StandardInput.Close();
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        Assert.StartsWith("{\"id\":\"06MOSCOW5030\"", output, StringComparison.Ordinal);

        // More than any pipe holds, and no end of it: who does not notice that nobody reads would never end.
        using var cut = Run.Start("parse", "-");
        var endless = Task.Run(async () =>
        {
            string line = "{\"text\":\"UNCLAS OSLO 000001\\n\\n1. (U) Text.\"}\n";
            try
            {
                while (true) await cut.StandardInput.WriteAsync(line);
            }
            catch (IOException)
            {
                // It has ended.
            }
        }, TestContext.Current.CancellationToken);
        await cut.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        cut.StandardOutput.Close();
        await cut.WaitForExitAsync(TestContext.Current.CancellationToken);
        await endless;
        Assert.Equal(0, cut.ExitCode);
        Assert.Empty(await cut.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("-INT", ExitCodes.Stopped)]
    [InlineData("-TERM", ExitCodes.Terminated)]
    public async Task A_signal_stops_and_leaves_no_file(string signal, int code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal that one process sends another.");
        string path = Temporary("stopped.ndjson");
        using var process = Run.Start("export", "-", "-o", path);
        await process.StandardInput.WriteAsync("{\"text\":\"UNCLAS OSLO 000001\\n\\n1. (U) Text.\"}\n");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        while (Directory.GetFiles(_folder).Length == 0) await Task.Delay(20, TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", [signal, $"{process.Id}"]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(code, process.ExitCode);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    private static List<string> Texts(string folder) =>
        [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).SelectMany(file => CableReader.Read(file))
            .Select(cable => cable.Text)];

    private static IEnumerable<string> CableReaderIds(Func<Cable, bool> fits) =>
        Directory.GetFiles(Examples).SelectMany(file => CableReader.Read(file)).Where(fits).Select(cable => cable.Id!)
            .Order(StringComparer.Ordinal);

    private string Temporary(string name) => Path.Combine(_folder, name);
}
