namespace CableTools.Store.Tests;

/// <summary>Five cables, and what each query finds of them.</summary>
public sealed class FindTests : IClassFixture<FindTests.Five>
{
    private readonly Five _five;

    public FindTests(Five five) => _five = five;

    [Theory]
    [InlineData("bridge", "06OSLO1 06ROME3")]
    [InlineData("BRIDGE Vardar", "06OSLO1")]
    [InlineData("bridge AND vardar", "06OSLO1")]
    [InlineData("vardar OR pigeons", "06OSLO1 07ROME4")]
    [InlineData("bridge NOT vardar", "06ROME3")]
    [InlineData("bridge -vardar", "06ROME3")]
    [InlineData("NOT bridge", "06OSLO2 07ROME4 08PARIS5")]
    [InlineData("(vardar OR tiber) AND bridge", "06OSLO1 06ROME3")]
    [InlineData("\"second bridge\"", "06OSLO1")]
    [InlineData("\"bridge second\"", "")]
    [InlineData("\"mayor bridge\"~5", "06OSLO1")]
    [InlineData("\"mayor bridge\"~1", "")]
    [InlineData("pige*", "07ROME4")]
    [InlineData("p?geons", "07ROME4")]
    [InlineData("pigoens~2", "07ROME4")]
    [InlineData("gov't", "08PARIS5")]
    [InlineData("govt", "08PARIS5")]
    [InlineData("U.S.", "08PARIS5")]
    [InlineData("cafe", "08PARIS5")]
    [InlineData("caf\u00e9", "08PARIS5")]
    [InlineData("\"crosses a page\"", "06OSLO2")]
    [InlineData("subject:water", "06OSLO2")]
    [InlineData("tag:PREL", "06OSLO1 06OSLO2 06ROME3 07ROME4")]
    [InlineData("tag:prel AND tag:IT", "06ROME3 07ROME4")]
    [InlineData("tag:\"CLINTON, HILLARY\"", "07ROME4")]
    [InlineData("tag:OV*", "08PARIS5")]
    [InlineData("from:rome", "06ROME3 07ROME4")]
    [InlineData("from:\"amembassy rome\"", "06ROME3 07ROME4")]
    [InlineData("origin:OSLO", "06OSLO1 06OSLO2")]
    [InlineData("to:cia", "08PARIS5")]
    [InlineData("level:secret", "07ROME4")]
    [InlineData("level:C", "06ROME3")]
    [InlineData("ref:06OSLO1", "06OSLO2")]
    [InlineData("id:06oslo1", "06OSLO1")]
    [InlineData("caption:SIPDIS AND year:2008", "08PARIS5")]
    [InlineData("month:2006-05", "06OSLO1")]
    [InlineData("date:2006", "06OSLO1 06OSLO2 06ROME3")]
    [InlineData("date:2006-06", "06OSLO2")]
    [InlineData("date:[2006-06 TO 2007-02-01]", "06OSLO2 06ROME3 07ROME4")]
    [InlineData("date:{2006-06 TO 2007-02-01}", "06ROME3")]
    [InlineData("date:[* TO 2006-05]", "06OSLO1")]
    [InlineData("date:[2008 TO *]", "08PARIS5")]
    [InlineData("*", "06OSLO1 06OSLO2 06ROME3 07ROME4 08PARIS5")]
    [InlineData("", "06OSLO1 06OSLO2 06ROME3 07ROME4 08PARIS5")]
    [InlineData("nosuchword", "")]
    public void A_query_finds(string query, string ids) => Assert.Equal(ids, _five.Index.Found(query));

    /// <summary>What a pattern found is kept for the next query; more than are kept are asked for between.</summary>
    [Theory]
    [InlineData("bri* vardar")]
    [InlineData("bri*^3 OR vardar OR pige*")]
    [InlineData("water NOT p?geons")]
    [InlineData("tag:OV* OR bridge")]
    public void A_pattern_asked_for_again_finds_and_ranks_the_same(string query)
    {
        using var index = _five.Index.Open();
        (string?, double)[] Ask() => [.. index.Find(new CableQuery { Text = query }).Hits.Select(hit => (hit.Id, hit.Score))];
        var first = Ask();
        Assert.NotEmpty(first);
        Assert.Equal(first, Ask());
        for (int i = 0; i < 100; i++) index.Find(new CableQuery { Text = $"a{i}*" });
        Assert.Equal(first, Ask());
    }

    [Theory]
    [InlineData("bridge AND", 10)]
    [InlineData("\"second bridge", 0)]
    [InlineData("(bridge", 7)]
    [InlineData("bridge)", 6)]
    [InlineData("water AND colour:red", 10)]
    [InlineData("date:yesterday", 5)]
    [InlineData("level:purple", 6)]
    [InlineData("bridge *water", 7)]
    [InlineData("bridge AND \":;\"", 12)]
    [InlineData("bridge AND a*b*c*d*e*f*g*h*i*", 11)]
    [InlineData("bri*aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 0)]
    [InlineData("water AND \"second bridge\"~-3", 25)]
    public void A_query_without_sense_says_where(string query, int position)
    {
        var e = Assert.Throws<CableQueryException>(() => _five.Index.Found(query));
        Assert.Equal((query, position), (e.Query, e.Position));
    }

    public static TheoryData<CableQuery, string> Conditions => new()
    {
        { new CableQuery { Tags = ["prel", "no"] }, "06OSLO1 06OSLO2" },
        { new CableQuery { Tags = ["P*"], Text = "bridge" }, "06OSLO1 06ROME3" },
        { new CableQuery { From = ["Oslo", "AMEMBASSY PARIS"] }, "06OSLO1 06OSLO2 08PARIS5" },
        { new CableQuery { To = ["CIA"] }, "08PARIS5" },
        { new CableQuery { Captions = ["sipdis"], First = 2, Sort = CableSort.Latest }, "07ROME4 08PARIS5" },
        { new CableQuery { References = ["06OSLO1"] }, "06OSLO2" },
        { new CableQuery { Classifications = [Classification.Secret, Classification.Confidential] }, "06ROME3 07ROME4" },
        { new CableQuery { After = Date(2006, 6, 1), Before = Date(2007, 2, 1) }, "06OSLO2 06ROME3" },
        { new CableQuery { Before = Date(2006, 6, 1) }, "06OSLO1" },
        { new CableQuery { Sort = CableSort.Oldest, First = 2 }, "06OSLO1 06OSLO2" },
        { new CableQuery { Sort = CableSort.Oldest, First = 2, Skip = 3 }, "07ROME4 08PARIS5" },
        { new CableQuery { First = 0 }, "" },
        { new CableQuery { Skip = 100 }, "" },
    };

    [Theory]
    [MemberData(nameof(Conditions), DisableDiscoveryEnumeration = true)]
    public void Conditions_narrow(CableQuery query, string ids) => Assert.Equal(ids, _five.Index.Found(query));

    [Fact]
    public void What_was_asked_for_is_marked_in_the_snippet()
    {
        var hit = Assert.Single(_five.Index.Find(new CableQuery { Text = "mayor \"second bridge\"" }).Hits);
        Assert.Contains("The **mayor** wants a **second** **bridge** over", hit.Snippet, StringComparison.Ordinal);
        Assert.True(hit.Score > 0);
    }

    [Fact]
    public void Whoever_says_it_more_often_comes_first() => Assert.Equal(["06ROME3", "06OSLO1"],
        _five.Index.Find(new CableQuery { Text = "bridge" }).Hits.Select(hit => hit.Id));

    [Fact]
    public void All_that_is_found_is_counted_whatever_the_page()
    {
        var result = _five.Index.Find(new CableQuery { Text = "tag:PREL", First = 1, CountFacets = true });
        Assert.Equal((4, 1), (result.Total, result.Hits.Count));
        var facets = result.Facets!;
        Assert.Equal("2006 3, 2007 1", Text(facets.Years));
        Assert.Equal("2006-05 1, 2006-06 1, 2006-12 1, 2007-02 1", Text(facets.Months));
        Assert.Equal("OSLO 2, ROME 2", Text(facets.Origins));
        Assert.Equal("PREL 4, IT 2, NO 2, CLINTON, HILLARY 1", Text(facets.Tags));
        Assert.Equal("Unclassified 2, Confidential 1, Secret 1", Text(facets.Classifications));
    }

    [Fact]
    public void A_hit_is_the_cable_from_the_index_alone()
    {
        using var index = _five.Index.Open();
        foreach (var hit in index.Find().Hits)
        {
            var read = CableReader.Read(hit.Path!).Single();
            Assert.Equal(read.ToJson(), hit.ReadCable().ToJson());
            Assert.Equal((read.Id, read.Subject, read.From, read.Classification, read.Date),
                (hit.Id, hit.Subject, hit.From, hit.Classification, hit.Date));
            Assert.Equal(read.Tags, hit.Tags);
        }
    }

    [Fact]
    public void A_hit_outlives_its_index() => Assert.Equal("06OSLO1",
        Assert.Single(_five.Index.Find(new CableQuery { Text = "vardar" }).Hits).ReadCable().Id);

    private static DateTimeOffset Date(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);

    private static string Text(IReadOnlyList<CableFacet> facets) =>
        string.Join(", ", facets.Select(facet => $"{facet.Value} {facet.Count}"));

    public sealed class Five : IDisposable
    {
        public Five()
        {
            Index.Write("1.txt", TestIndex.Cable("OSLO", 1, "011200Z MAY 06", "The mayor wants a second bridge\nover the Vardar."));
            Index.Write("2.txt", TestIndex.Cable("OSLO", 2, "021200Z JUN 06", 
                "What is long crosses\n\nOSLO 00000002  002 OF 002\n\na page.", subject: "WATER", refs: "OSLO 1"));
            Index.Write("3.txt", TestIndex.Cable("ROME", 3, "031200Z DEC 06", "A bridge, a bridge, a bridge over the Tiber.", "PREL, IT",
                "C O N F I D E N T I A L"));
            Index.Write("4.txt", TestIndex.Cable("ROME", 4, "011200Z FEB 07", "The pigeons are\nback.", "PREL, IT, (CLINTON, HILLARY)",
                "S E C R E T"));
            Index.Write("in/5.txt", TestIndex.Cable("PARIS", 5, "051200Z MAR 08", "The gov't of the U.S. opens a caf\u00e9.", "OVIP, FR",
                to: "RUEAIIA/CIA WASHDC"));
            var update = Index.Update();
            Assert.Equal((5, 0, 5), (update.FilesAdded, update.Problems.Count, update.Cables));
        }

        internal TestIndex Index { get; } = new();

        public void Dispose() => Index.Dispose();
    }
}
