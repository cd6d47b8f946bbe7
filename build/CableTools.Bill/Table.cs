namespace CableTools.Bill;

/// <summary>Rows of a file whose columns are separated by tabs; lines that begin with # are comments.</summary>
internal static class Table
{
    public static IEnumerable<string[]> Read(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}
