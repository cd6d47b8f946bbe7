using CableTools.Tests.Support;

namespace CableTools.Tests;

public sealed class LineLengthTests
{
    private const int Longest = 140;

    private static readonly string[] Skipped = ["bin", "obj", "Data", "Golden"];

    [Fact]
    public void No_line_of_code_is_longer_than_140_characters()
    {
        var files = new[] { "build", "src", "tests" }
            .SelectMany(folder => Directory.GetFiles(Repository.File(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !Path.GetRelativePath(Repository.File("."), file).Split(Path.DirectorySeparatorChar).Intersect(Skipped).Any())
            .ToList();
        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(file => File.ReadLines(file).Select((line, index) => (line, place: $"{file}:{index + 1}")))
            .Where(line => line.line.Length > Longest).Select(line => line.place));
    }
}
