using System.Text.Json;
using CableTools.Corpus.Bulk;
using CableTools.Statistics;
using CableTools.Tests.Support;

namespace CableTools.Store.Tests;

/// <summary>What the index counts is what its cables come to when they are read.</summary>
public sealed class MeasureTests(MeasureTests.Sources sources) : IClassFixture<MeasureTests.Sources>
{
    public static TheoryData<string, TimelineUnit?, TimelineGroup> Measures
    {
        get
        {
            var data = new TheoryData<string, TimelineUnit?, TimelineGroup>();
            foreach (var measure in CableMeasure.All.Where(measure => measure.IsInIndex)) data.Add(measure.Name, null, TimelineGroup.None);
            foreach (var group in Enum.GetValues<TimelineGroup>()) data.Add("Timeline", TimelineUnit.Month, group);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Measures))]
    public void Each_measure_is_the_same_from_the_index(string name, TimelineUnit? unit, TimelineGroup group)
    {
        var measure = CableMeasure.All.Single(measure => measure.Name == name);
        var parsed = measure.Gather(unit, group);
        foreach (var cable in sources.Cables) parsed.Add(cable);
        Assert.Equal(Rows(parsed.ToResult()),
            Rows(sources.Index.Measure(measure.Gather(unit, group), cancel: TestContext.Current.CancellationToken)));

        string Rows(object statistic) => string.Join('\n', measure.RowsOf(statistic, 30).Select(row => JsonSerializer.Serialize(row)));
    }

    [Theory]
    [InlineData("classification")]
    [InlineData("tag:PREL AND year:2006")]
    [InlineData("nosuchword")]
    public void What_a_query_finds_is_counted_alone(string query)
    {
        var found = sources.Index.Find(new CableQuery { Text = query, First = int.MaxValue }).Hits.Select(hit => hit.ReadCable());
        var asked = new CableQuery { Text = query, First = 1 };
        Assert.Equal(CableStatistics.Of(found).ToMarkdown(),
            sources.Index.Measure(CableStatistics.Gather(), asked, TestContext.Current.CancellationToken).ToMarkdown());
    }

    [Fact]
    public void A_value_longer_than_any_name_is_cut_and_hinders_nothing()
    {
        using var index = new TestIndex();
        string name = new('A', 40_000);
        index.Write("1.txt", TestIndex.Cable("OSLO", 1, "011200Z MAY 06", "Gnomes.", tags: name, subject: name, to: name, refs: name));
        index.Write("2.txt", TestIndex.Cable(name, 2, "011200Z MAY 06", "Gnomes."));
        index.Write("3.txt", TestIndex.Cable("OSLO", 3, "011200Z MAY 06", "Gnomes.",
            tags: string.Join(", ", Enumerable.Range(0, 9000).Select(i => $"T{i:x4}"))));
        Assert.Equal(3, index.Update().Cables);
        using var open = index.Open();
        Assert.Equal(3, open.Measure(CableStatistics.Gather(), cancel: TestContext.Current.CancellationToken).Cables);
    }

    public sealed class Sources : IDisposable
    {
        private readonly TestIndex _folder = new();

        public Sources()
        {
            BulkWriter.WriteCsv(new BulkCorpus().Make(400), Path.Combine(_folder.Files, "bulk.csv"));
            string[] paths =
            [
                _folder.Files, Repository.File("examples/cables"), Repository.File("notebooks/data/cables.txt.gz"),
                Repository.File("tests/CableTools.Tests/Golden/Cables"),
            ];
            var update = CableIndex.Update(_folder.Folder, paths);
            Index = _folder.Open();
            Cables = [.. Index.Find(new CableQuery { First = int.MaxValue, Snippets = false }).Hits.Select(hit => hit.Path!)
                .Select(path => path.Split('#')[0]).Distinct().SelectMany(path => CableReader.Read(path))
                .Where(cable => cable.IsRecognized)];
            Assert.Equal(update.Cables, Cables.Count);
        }

        internal CableIndex Index { get; }

        internal IReadOnlyList<Cable> Cables { get; }

        public void Dispose()
        {
            Index.Dispose();
            _folder.Dispose();
        }
    }
}
