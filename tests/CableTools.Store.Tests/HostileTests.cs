using CableTools.Tests.Support;

namespace CableTools.Store.Tests;

/// <summary>What is asked for is words and values; what is more than that is refused, or finds what it says.</summary>
public sealed class HostileTests : IDisposable
{
    private readonly TestIndex _index = new();

    public HostileTests()
    {
        for (int i = 1; i <= 3; i++) _index.Write($"{i}.txt", TestIndex.Cable("OSLO", i, $"0{i}1200Z MAY 06", "gnomes of the garden."));
        _index.Update();
    }

    public static TheoryData<string> Strings => [.. HostileStrings.All.Distinct()];

    public void Dispose() => _index.Dispose();

    [Theory]
    [MemberData(nameof(Strings))]
    public void A_query_is_answered_or_refused(string text)
    {
        using var index = _index.Open();
        try
        {
            index.Find(new CableQuery { Text = text, CountFacets = true });
            index.Measure(Statistics.TagCounts.Gather(), new CableQuery { Text = text }, TestContext.Current.CancellationToken);
        }
        catch (CableQueryException e)
        {
            Assert.InRange(e.Position, 0, text.Length);
        }

        // What is asked for behind it is asked for as before.
        Assert.Equal("06OSLO1 06OSLO2 06OSLO3", _index.Found("gnomes"));
    }

    [Theory]
    [MemberData(nameof(Strings))]
    public void A_value_is_a_value_and_no_query(string text)
    {
        Assert.SkipWhen(text.Trim().Length == 0 || text.All(c => c is '*' or '?'), "It stands for any value, as it says.");
        foreach (var query in new CableQuery[]
        {
            new() { Tags = [text] }, new() { From = [text] }, new() { To = [text] }, new() { Captions = [text] },
                new() { References = [text] },
        })
        {
            try
            {
                Assert.Equal("", _index.Found(query));
            }
            catch (CableQueryException)
            {
                // Refused, with a reason.
            }
        }
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("NOT (", ")")]
    [InlineData("+", "")]
    [InlineData("a AND (", ")")]
    public void A_query_of_many_brackets_is_answered_or_refused(string open, string close)
    {
        int times = 3900 / (open.Length + close.Length);
        string query = string.Concat(Enumerable.Repeat(open, times)) + "gnomes" + string.Concat(Enumerable.Repeat(close, times));
        try
        {
            _index.Found(query);
        }
        catch (CableQueryException)
        {
            // Refused, with a reason.
        }
    }

    [Fact]
    public void A_cable_that_says_them_is_found_and_comes_out_as_it_went_in()
    {
        using var other = new TestIndex();
        var texts = HostileStrings.All.Distinct().Select(text => HostileStrings.Cable(text.Replace('\0', ' ')).Text).ToList();
        for (int i = 0; i < texts.Count; i++) other.Write($"{i}.txt", texts[i]);
        Assert.Empty(other.Update().Problems);
        var hits = other.Find(new CableQuery { Text = "first", First = 1000, CountFacets = true }).Hits;
        Assert.Equal(texts.Order(StringComparer.Ordinal), hits.Select(hit => hit.ReadCable().Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_full_disk_leaves_the_index_as_it_was()
    {
        using var disk = SmallDisk.TryMount("256k");
        Assert.SkipWhen(disk is null, "This account cannot mount a small disk.");
        string folder = Path.Combine(disk.Path, "index");
        Update(folder);
        for (int i = 10; i < 400; i++)
            _index.Write($"{i}.txt", TestIndex.Cable("RIGA", i, "011200Z MAY 06",
                string.Join(' ', Enumerable.Range(1, 200).Select(n => $"word{n * i * 7919 % 99991}"))));
        Assert.ThrowsAny<IOException>(() => Update(folder));
        using (var index = CableIndex.Open(folder)) Assert.Equal(3, index.Find(new CableQuery { Text = "gnomes" }).Total);
        foreach (string file in Directory.EnumerateFiles(_index.Files).Where(file => Path.GetFileName(file).Length > 5)) File.Delete(file);
        Assert.Empty(Update(folder).Problems);
    }

    private CableIndexUpdate Update(string folder) =>
        CableIndex.Update(folder, [_index.Files], cancel: TestContext.Current.CancellationToken);
}
