using System.Security.Cryptography;

namespace CableTools.Bill;

/// <summary>A file that ships, and its place in the module or package, with "/" between folders.</summary>
internal sealed record ShippedFile(string Place, string Path)
{
    private static readonly string[] Binaries = [".dll", ".so", ".dylib", ".exe"];

    /// <summary>In hexadecimal digits, small ones.</summary>
    public string Sha256 { get; } = HashOf(Path);

    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The binaries of a list: a file a line, "place|path".</summary>
    public static IEnumerable<ShippedFile> Read(string list) =>
        from line in File.ReadLines(list)
        let bar = line.IndexOf('|', StringComparison.Ordinal)
        where bar > 0 && Binaries.Contains(System.IO.Path.GetExtension(line).ToLowerInvariant())
        select new ShippedFile(line[..bar].Replace('\\', '/'), line[(bar + 1)..]);

    public static string HashOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
