using CableTools.Statistics;

namespace CableTools.Store.Tests;

/// <summary>A damaged index is refused, or what it answers is right: never is it wrong.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly TestIndex _index = new();
    private readonly string _right;

    public DamageTests()
    {
        for (int i = 1; i <= 40; i++)
            _index.Write($"{i}.txt",
                TestIndex.Cable("OSLO", i, $"{i % 28 + 1:00}1200Z MAY 0{i % 8 + 1}", $"gnomes of the garden number{i}."));
        _index.Update();
        _right = Answers();
    }

    public void Dispose() => _index.Dispose();

    [Fact]
    public void A_bit_that_flipped_gives_no_wrong_answer() => AssertNeverWrong(500, (bytes, random) =>
    {
        byte[] damaged = [.. bytes];
        damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
        return damaged;
    });

    [Fact]
    public void A_cut_gives_no_wrong_answer() => AssertNeverWrong(100, (bytes, random) => bytes[..random.Next(bytes.Length)]);

    [Fact]
    public void What_was_looked_at_is_not_looked_at_again_until_it_changes()
    {
        // What was written just now is looked at once more: the clock of files may have stood still.
        Thread.Sleep(200);
        string list = Path.Combine(_index.Folder, "checked.txt");
        File.Delete(list);
        Assert.Equal(_right, Answers());
        string before = File.ReadAllText(list);
        Assert.Equal(_right, Answers());
        Assert.Equal(before, File.ReadAllText(list));
        File.Delete(list);
        Assert.Equal(_right, Answers());
        Assert.Equal(before.Split('\n').Order(StringComparer.Ordinal), File.ReadAllText(list).Split('\n').Order(StringComparer.Ordinal));
    }

    private void AssertNeverWrong(int times, Func<byte[], Random, byte[]> damage)
    {
        var random = new Random(times);
        int refused = 0;
        for (int i = 0; i < times; i++)
        {
            string[] files = [.. Directory.GetFiles(_index.Folder).Where(path => new FileInfo(path).Length > 0)
                .Order(StringComparer.Ordinal)];
            string file = files[random.Next(files.Length)];
            byte[] bytes = File.ReadAllBytes(file);
            File.WriteAllBytes(file, damage(bytes, random));
            try
            {
                Assert.True(_right == Answers(), $"{Path.GetFileName(file)}, number {i}");
            }
            catch (CableIndexException)
            {
                refused++;
            }

            File.WriteAllBytes(file, bytes);
        }

        Assert.InRange(refused, times / 2, times);
        Assert.Equal(_right, Answers());
    }

    private string Answers()
    {
        using var index = _index.Open();
        var found = index.Find(new CableQuery { Text = "garden gnomes", First = 100, CountFacets = true });
        var tags = index.Measure(TagCounts.Gather(), cancel: TestContext.Current.CancellationToken);
        return string.Join('\n', found.Hits
            .Select(hit => $"{hit.Id} {hit.Date} {hit.From} {hit.Subject} {hit.Snippet} {hit.ReadCable().Text}")
            .Concat(found.Facets!.Years.Select(year => $"{year}")).Concat(tags.Tags.Select(tag => $"{tag} {tag.First}")));
    }
}
