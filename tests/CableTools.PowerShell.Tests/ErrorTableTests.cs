using System.Text.RegularExpressions;

namespace CableTools.PowerShell.Tests;

/// <summary>The ids of errors: what the code has, the table says; what help and README name, the table has.</summary>
public sealed partial class ErrorTableTests(ModuleEngine engine)
{
    private static string[] Table => [.. File.ReadLines(Repository.File("docs/en-US/about_CableTools_Errors.md"))
        .Select(line => Row().Match(line)).Where(row => row.Success).Select(row => row.Groups[1].Value)];

    public static TheoryData<string> Pages =>
        ["README.md", .. Directory.GetFiles(Repository.File("docs/en-US"), "*.md")
            .Select(file => Path.GetRelativePath(Repository.Root, file))];

    [Fact]
    public async Task The_table_has_all_ids_once_and_no_others()
    {
        var result = await engine.RunAsync("""
            [CableTools.PowerShell.GetCableCommand].Assembly.GetType('CableTools.PowerShell.ErrorIds').GetFields() | ForEach-Object {
                $_.GetValue($null) }
            """);
        Assert.Equal(result.Clean().Order(StringComparer.Ordinal), Table.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_names_is_in_the_table(string page) =>
        Assert.Empty(Ids(page).Except(Table));

    [Fact]
    public void The_help_of_a_command_names_each()
    {
        var named = Pages.Select(row => row.Data).Where(page => !page.Contains("about_", StringComparison.Ordinal)).SelectMany(Ids);
        Assert.Empty(Table.Except(named));
    }

    [Fact]
    public void No_id_stands_in_the_code_but_in_the_one_place()
    {
        var files = new[] { "src/CableTools.PowerShell", "src/CableTools.PowerShell.Charts" }
            .SelectMany(folder => Directory.GetFiles(Repository.File(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => Path.GetFileName(file) != "ErrorIds.cs");
        Assert.All(files, file =>
            Assert.DoesNotContain(Table, id => File.ReadAllText(file).Contains($"\"{id}\"", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Ids(string page) =>
        Id().Matches(File.ReadAllText(Repository.File(page))).Select(match => match.Value);

    [GeneratedRegex(@"^\| (Cable\w+) \| ", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    // Ids are told by how they end; CableId, CableParagraph and the like are other names.
    [GeneratedRegex("Cable[A-Za-z]*(NotFound|Unreadable|Binary|Empty|Malformed|NotRecognized|NotSupported|Invalid|Timeout|GivenUp"
        + "|Special|Unknown|NoTimeline|Exists|Unwritable|IsFolder|Unused|NotShown"
        + "|(?<=Index)(Missing|Foreign|Damaged|Newer|Busy|Skipped))\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
