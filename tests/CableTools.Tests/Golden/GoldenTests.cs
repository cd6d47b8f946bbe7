using CableTools.Tests.Support;

namespace CableTools.Tests.Golden;

/// <summary>
/// Whole cables against what a person accepted once: Cables/NAME.txt and NAME.golden beside it. CABLETOOLS_UPDATE_GOLDEN=1 writes the
/// golden files anew, to be read before they are committed.
/// </summary>
public sealed class GoldenTests
{
    private static readonly string Folder = Repository.File("tests/CableTools.Tests/Golden/Cables");

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_cable_reads_as_accepted(string name)
    {
        string dump = CableDump.Of(Cable.Parse(Text(name)), places: true);
        string golden = Path.Combine(Folder, name + ".golden");
        if (Environment.GetEnvironmentVariable("CABLETOOLS_UPDATE_GOLDEN") == "1") File.WriteAllText(golden, dump);
        Assert.True(File.Exists(golden), $"{golden} is missing: write it with CABLETOOLS_UPDATE_GOLDEN=1, and read it");
        Assert.Equal(File.ReadAllText(golden), dump, ignoreLineEndingDifferences: true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Line_ends_make_no_difference(string name)
    {
        string text = Text(name);
        string expected = CableDump.Of(Cable.Parse(text), places: false);
        Assert.Equal(expected, CableDump.Of(Cable.Parse(text.Replace("\n", "\r\n", StringComparison.Ordinal)), places: false));
        Assert.Equal(expected, CableDump.Of(Cable.Parse(text.Replace("\n", "\r", StringComparison.Ordinal)), places: false));
        Assert.Equal(expected, CableDump.Of(Cable.Parse(Mixed(text)), places: false));
    }

    private static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt"));

    private static string Mixed(string text)
    {
        string[] lines = text.Split('\n');
        return string.Concat(lines.Select((line, i) => i == lines.Length - 1 ? line : line + (i % 3 == 0 ? "\r\n" : "\n")));
    }
}
