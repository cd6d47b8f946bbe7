using System.Text;
using CableTools.Reading.Blocks;
using CableTools.Tests.Support;

namespace CableTools.Tests.Reading;

/// <summary>What several threads read is what one reads: the same cables in the same order, with the same problems.</summary>
public sealed class ParallelReadingTests
{
    private const int Records = 900;

    /// <summary>What a record of the dump can have gone through; the longest damage spans a block.</summary>
    private static readonly Func<string, Random, string>[] Damages =
    [
        (row, _) => row,
        (row, _) => row[..^1],
        (row, random) => row.Remove(random.Next(row.Length), 1),
        (row, random) => row.Insert(random.Next(row.Length), "\""),
        (row, random) => row.Insert(random.Next(row.Length), "\\"),
        (row, random) => row.Insert(random.Next(row.Length), "\n\"12\",\"4/5/2006 7:08\",\""),
        (row, random) => row[..random.Next(row.Length)],
        (row, _) => row.Replace("\n", "\r\n", StringComparison.Ordinal),
        (row, random) => row.Insert(random.Next(row.Length), "\u00E9\u201C\uFEFF"),
        (row, _) => "\n" + row + "\n\n",
        (_, random) => new string('x', random.Next(700_000)),
    ];

    [Theory]
    [InlineData(1, "utf-8")]
    [InlineData(2, "utf-8")]
    [InlineData(3, "iso-8859-1")]
    [InlineData(4, "utf-16")]
    public void A_damaged_dump_gives_the_same_cables(int seed, string encoding)
    {
        var random = new Random(seed);
        var text = new StringBuilder(Row(0, random)).Append('\n');
        for (int i = 1; i < Records; i++)
        {
            var damage = random.Next(8) == 0 ? Damages[random.Next(Damages.Length)] : Damages[0];
            text.Append(damage(Row(i, random), random)).Append('\n');
        }

        AssertSame(Encoding.GetEncoding(encoding).GetBytes(text.ToString()), "dump.csv");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void JSON_gives_the_same_cables(bool inArray)
    {
        var random = new Random(5);
        var rows = Enumerable.Range(0, Records).Select(i => random.Next(20) switch
        {
            0 => "{\"text\": \"cut off",
            1 => "{\n\"text\":\n\"" + Body(random).Replace("\n", "\\n", StringComparison.Ordinal) + "\"\n}",
            2 => "",
            _ => $"{{\"number\":{i},\"text\":\"{Body(random).Replace("\n", "\\n", StringComparison.Ordinal)}\"}}",
        });
        string text = inArray ? "[" + string.Join(",\n", rows.Where(row => row.EndsWith('}'))) + "]" : string.Join('\n', rows);
        AssertSame(Encoding.UTF8.GetBytes(text), "cables.ndjson");
    }

    [Fact]
    public void Headings_give_the_same_cables()
    {
        var random = new Random(6);
        var rows = Enumerable.Range(0, Records).Select(i => $"{i},06OSLO{i},\"{Body(random)}\"");
        AssertSame(Encoding.UTF8.GetBytes("number,id,body\n" + string.Join('\n', rows)), "cables.csv");
    }

    [Fact]
    public void Every_cable_is_in_one_shard()
    {
        var random = new Random(7);
        byte[] dump = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, Records).Select(i => Row(i, random))));
        var all = Read(dump, "dump.csv", new CableReaderOptions()).Select(Tell).ToList();
        foreach (int threads in new[] { 1, 2 })
        {
            var parts = Enumerable.Range(1, 3).Select(number => Read(dump, "dump.csv",
                new CableReaderOptions { Threads = threads, Shard = new CableShard(number, 3) }).Select(Tell).ToList()).ToList();
            Assert.All(parts, part => Assert.Equal(Records / 3, part.Count));
            Assert.Equal(all.Order(StringComparer.Ordinal), parts.SelectMany(part => part).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_file_of_one_cable_is_in_one_shard_whatever_its_folder()
    {
        byte[] text = Encoding.UTF8.GetBytes(Body(new Random(8)));
        for (int i = 0; i < 20; i++)
        {
            var parts = new[] { $"{i}.txt", $"other/folder/{i}.txt" }.Select(name => Enumerable.Range(1, 4)
                .Where(number => Read(text, name, new CableReaderOptions { Shard = new CableShard(number, 4) }).Any()).ToList()).ToList();
            Assert.Single(parts[0]);
            Assert.Equal(parts[0], parts[1]);
        }
    }

    [Theory]
    [InlineData("3/8", 3, 8)]
    [InlineData("1/1", 1, 1)]
    public void A_shard_is_read_from_its_text(string text, int number, int count) =>
        Assert.Equal(new CableShard(number, count), CableShard.Parse(text));

    [Theory]
    [InlineData("0/8")]
    [InlineData("9/8")]
    [InlineData("3")]
    [InlineData("3/x")]
    [InlineData("-1/8")]
    public void What_is_no_shard_says_what_was_expected(string text) =>
        Assert.Contains("3/8", Assert.Throws<FormatException>(() => CableShard.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_the_caller_will_ask_for_is_read_on_the_threads()
    {
        var random = new Random(9);
        byte[] dump = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, Records).Select(i => Row(i, random))));
        int own = Environment.CurrentManagedThreadId, prepared = 0;
        var reading = new CableReaderOptions
        {
            Threads = 2, Prepare = cable => Interlocked.Add(ref prepared, Environment.CurrentManagedThreadId == own ? 1 << 20 : 1),
        };
        Assert.Equal(Records, Read(dump, "dump.csv", reading).Count());
        Assert.Equal(Records, prepared);
    }

    [Fact]
    public void A_fault_comes_after_the_cables_before_it()
    {
        var random = new Random(10);
        byte[] dump = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, Records).Select(i => Row(i, random))));
        var reading = new CableReaderOptions { Threads = 2, Prepare = cable => Refuse(cable.Source!.Record) };
        int read = 0;
        Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var cable in Read(dump, "dump.csv", reading)) Assert.Equal(++read, cable.Source!.Record);
        });
        Assert.Equal(499, read);

        static void Refuse(int record)
        {
            if (record == 500) throw new InvalidOperationException();
        }
    }

    [Fact]
    public void Reading_that_is_given_up_ends_the_threads()
    {
        var taken = 0;
        var first = InOrder<int, int>.Of(Endless(), (piece, results) => results.Add(piece), 3).Take(10).ToList();
        Assert.Equal(Enumerable.Range(0, 10), first);
        Assert.InRange(taken, 10, 30);

        IEnumerable<int> Endless()
        {
            while (true) yield return taken++;
        }
    }

    private static void AssertSame(byte[] file, string name)
    {
        var expected = Read(file, name, new CableReaderOptions()).Select(Tell).ToList();
        foreach (int threads in new[] { 2, 3 })
            Assert.Equal(expected, Read(file, name, new CableReaderOptions { Threads = threads }).Select(Tell));
        Assert.InRange(expected.Count, Records / 2, Records * 2);
    }

    private static IEnumerable<Cable> Read(byte[] file, string name, CableReaderOptions reading) =>
        CableReader.Read(new MemoryStream(file), name, null, reading);

    private static string Tell(Cable cable) =>
        $"{cable.Source!.Record} {cable.Source.Encoding} {cable.Source.Metadata} {string.Join('|', cable.Source.Diagnostics)} {cable.Text}";

    private static string Row(int number, Random random) =>
        Sample.CsvRow(number, $"06OSLO{number}", "FM AMEMBASSY OSLO", Body(random).Replace("\"", "\\\"", StringComparison.Ordinal));

    private static string Body(Random random)
    {
        var text = new StringBuilder("UNCLASSIFIED OSLO 000123\nSUBJECT: \"A\" MEETING\n");
        for (int i = random.Next(1, 60); i > 0; i--) text.Append(i).Append(". (U) Words, more words, and the last of them.\n");
        return text.ToString();
    }
}
