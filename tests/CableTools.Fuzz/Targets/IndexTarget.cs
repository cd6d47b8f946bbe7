using System.Globalization;
using CableTools.Statistics;
using CableTools.Store;
using Lucene.Net.Codecs;
using Lucene.Net.Store;
using static CableTools.Tests.Support.BrokenPromiseException;

namespace CableTools.Fuzz.Targets;

/// <summary>An index of which one file is another: an input is the number of the file, and what it is to hold.</summary>
internal sealed class IndexTarget : FuzzTarget
{
    /// <summary>
    /// Made once, and copied for each thread: files of an index made anew would be as whole as those they take the place of.
    /// </summary>
    private static readonly Lazy<string> Original = new(Make);

    private static readonly ThreadLocal<SmallIndex> Index = new(() => new SmallIndex(Original.Value));

    public override string Name => "index";

    public override string Summary => "an index with a file changed: refused as CableIndexException, or answers as before";

    public override IEnumerable<byte[]> Seeds() => Index.Value!.Files.Select((file, i) => (byte[])[(byte)i, .. file.Bytes]);

    public override void Try(byte[] input)
    {
        if (input.Length == 0) return;
        var index = Index.Value!;
        var (path, bytes) = index.Files[input[0] % index.Files.Count];

        // One whole file in another's place, of this index or another, is no damage but somebody's will.
        byte[] changed = input[1..];
        if (!changed.AsSpan().SequenceEqual(bytes) && IsWhole(changed)) return;
        File.WriteAllBytes(path, changed);
        try
        {
            Unless(index.Answers() == index.Right, $"an index with another {Path.GetFileName(path)} answers right or not at all");
        }
        catch (CableIndexException)
        {
            // Refused: that is what is promised.
        }
        finally
        {
            File.WriteAllBytes(path, bytes);
        }
    }

    /// <summary>Whether the bytes end with their own checksum.</summary>
    private static bool IsWhole(byte[] bytes)
    {
        if (bytes.Length < CodecUtil.FooterLength()) return false;
        using var memory = new RAMDirectory();
        using (var file = memory.CreateOutput("file", IOContext.DEFAULT)) file.WriteBytes(bytes, bytes.Length);
        using var whole = memory.OpenInput("file", IOContext.READ_ONCE);
        try
        {
            CodecUtil.ChecksumEntireFile(whole);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static string Make()
    {
        string folder = FolderUntilTheEnd(), texts = System.IO.Directory.CreateDirectory(Path.Combine(folder, "texts")).FullName;
        for (int i = 0; i < 3; i++)
            File.WriteAllText(Path.Combine(texts, FormattableString.Invariant($"{i}.txt")), Targets.Seeds.ShortCables[i]);
        string index = Path.Combine(folder, "index");
        CableIndex.Update(index, [texts]);
        return index;
    }

    private static string FolderUntilTheEnd()
    {
        string folder = System.IO.Directory.CreateTempSubdirectory("cables-fuzz").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.Directory.Delete(folder, recursive: true);
        return folder;
    }

    private sealed class SmallIndex
    {
        private readonly string _folder = FolderUntilTheEnd();

        public SmallIndex(string original)
        {
            foreach (string path in System.IO.Directory.GetFiles(original)) File.Copy(path, Path.Combine(_folder, Path.GetFileName(path)));
            Files = [.. System.IO.Directory.GetFiles(_folder).Order(StringComparer.Ordinal)
                .Select(path => (path, File.ReadAllBytes(path)))];
            Right = Answers();
        }

        public IReadOnlyList<(string Path, byte[] Bytes)> Files { get; }

        public string Right { get; }

        public string Answers()
        {
            using var index = CableIndex.Open(_folder);
            var found = index.Find(new CableQuery { Text = "the", CountFacets = true });
            var tags = index.Measure(TagCounts.Gather());
            return string.Join('\n', found.Hits
                .Select(hit => string.Create(CultureInfo.InvariantCulture,
                    $"{hit.Id} {hit.Date} {hit.From} {hit.Snippet} {hit.ReadCable().Text}"))
                .Concat(tags.Tags.Select(tag => $"{tag}")));
        }
    }
}
