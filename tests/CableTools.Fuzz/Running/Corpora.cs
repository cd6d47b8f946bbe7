using System.Formats.Tar;
using System.IO.Compression;
using CableTools.Tests.Support;

namespace CableTools.Fuzz.Running;

/// <summary>
/// Inputs that are kept: for each target those that a guided run found to reach code that no other reached, least first, in one archive;
/// and those that broke something once, a file each.
/// </summary>
internal static class Corpora
{
    private const string Kept = "tests/CableTools.Fuzz/Kept";

    /// <summary>What a run begins with: the target's honest inputs, those kept, and those that broke something.</summary>
    public static IEnumerable<byte[]> Inputs(FuzzTarget target) =>
        [.. target.Seeds(), .. Reaching(target.Name), .. Broken(target.Name).Select(File.ReadAllBytes)];

    /// <summary>Files of inputs that broke something once.</summary>
    public static IEnumerable<string> Broken(string target)
    {
        string folder = Repository.File($"{Kept}/{target}");
        return Directory.Exists(folder) ? Directory.GetFiles(folder).Order(StringComparer.Ordinal) : [];
    }

    /// <summary>Inputs that reach what no other does.</summary>
    public static IEnumerable<byte[]> Reaching(string target)
    {
        if (!File.Exists(ArchiveOf(target))) yield break;
        using var archive = new TarReader(new GZipStream(File.OpenRead(ArchiveOf(target)), CompressionMode.Decompress));
        while (archive.GetNextEntry() is { } entry)
        {
            using var copy = new MemoryStream();
            entry.DataStream?.CopyTo(copy);
            yield return copy.ToArray();
        }
    }

    /// <summary>Keeps inputs in place of those that were kept. The same inputs give the same archive.</summary>
    public static void Keep(string target, IEnumerable<byte[]> inputs)
    {
        Directory.CreateDirectory(Repository.File(Kept));
        using var packed = new GZipStream(File.Create(ArchiveOf(target)), CompressionLevel.SmallestSize);
        using var archive = new TarWriter(packed, TarEntryFormat.Ustar);
        foreach (var (input, i) in inputs.Select((input, i) => (input, i)))
        {
            archive.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, FormattableString.Invariant($"{i:D4}"))
            {
                DataStream = new MemoryStream(input), ModificationTime = DateTimeOffset.UnixEpoch,
            });
        }
    }

    private static string ArchiveOf(string target) => Repository.File($"{Kept}/{target}.tar.gz");
}
