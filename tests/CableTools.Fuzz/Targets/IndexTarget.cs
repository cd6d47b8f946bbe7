using System.Globalization;
using CableTools.Statistics;
using CableTools.Store;
using static CableTools.Tests.Support.BrokenPromiseException;

namespace CableTools.Fuzz.Targets;

/// <summary>An index of which one file is another: an input is the number of the file, and what it is to hold.</summary>
internal sealed class IndexTarget : FuzzTarget
{
    private static readonly ThreadLocal<SmallIndex> Index = new(() => new SmallIndex());

    public override string Name => "index";

    public override string Summary => "an index with a file changed: refused as CableIndexException, or answers as before";

    public override IEnumerable<byte[]> Seeds() => Index.Value!.Files.Select((file, i) => (byte[])[(byte)i, .. file.Bytes]);

    public override void Try(byte[] input)
    {
        if (input.Length == 0) return;
        var index = Index.Value!;
        var (path, bytes) = index.Files[input[0] % index.Files.Count];

        // One whole file in another's place is no damage but somebody's will, and Lucene's files do not know whose they are.
        byte[] changed = input[1..];
        if (index.Files.Any(file => file.Path != path && file.Bytes.AsSpan().SequenceEqual(changed))) return;
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

    private sealed class SmallIndex
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("cables-fuzz").FullName;

        public SmallIndex()
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(_folder, recursive: true);
            string texts = Directory.CreateDirectory(Path.Combine(_folder, "texts")).FullName;
            for (int i = 0; i < 3; i++)
                File.WriteAllText(Path.Combine(texts, FormattableString.Invariant($"{i}.txt")), Targets.Seeds.ShortCables[i]);
            CableIndex.Update(Path.Combine(_folder, "index"), [texts]);
            Files = [.. Directory.GetFiles(Path.Combine(_folder, "index")).Order(StringComparer.Ordinal)
                .Select(path => (path, File.ReadAllBytes(path)))];
            Right = Answers();
        }

        public IReadOnlyList<(string Path, byte[] Bytes)> Files { get; }

        public string Right { get; }

        public string Answers()
        {
            using var index = CableIndex.Open(Path.Combine(_folder, "index"));
            var found = index.Find(new CableQuery { Text = "the", CountFacets = true });
            var tags = index.Measure(TagCounts.Gather());
            return string.Join('\n', found.Hits
                .Select(hit => string.Create(CultureInfo.InvariantCulture,
                    $"{hit.Id} {hit.Date} {hit.From} {hit.Snippet} {hit.ReadCable().Text}"))
                .Concat(tags.Tags.Select(tag => $"{tag}")));
        }
    }
}
