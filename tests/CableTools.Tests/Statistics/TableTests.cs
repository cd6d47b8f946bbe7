using System.Globalization;
using CableTools.Comparison;
using CableTools.Statistics;
using CableTools.Tests.Support;
using CableTools.Words;

namespace CableTools.Tests.Statistics;

/// <summary>Every statistic has rows of plain values.</summary>
public sealed class TableTests
{
    private static readonly CableList Examples = CableList.Read(Repository.File("examples"));

    public static TheoryData<string, ITabular> Everything => new()
    {
        { "cables", Examples }, { "tags", TagCounts.Of(Examples) }, { "pairs", TagCoOccurrence.Of(Examples) },
        { "matrix", TagTimeMatrix.Of(Examples) }, { "timeline", Timeline.Of(Examples) }, { "posts", PostCounts.Of(Examples) },
        { "correspondence", CorrespondenceGraph.Of(Examples) }, { "references", ReferenceGraph.Of(Examples) },
        { "shares", ClassificationShares.Of(Examples) }, { "lengths", CableLengths.Of(Examples) },
        { "all", CableStatistics.Of(Examples) }, { "repairs", Examples.Repairs }, { "persons", CablePersons.Of(Examples) },
        { "places", CablePlaces.Of(Examples) }, { "network", CableNetwork.Of(Examples, CableGraphKind.Correspondence) },
        { "comparison", CableComparison.Of(Examples[0], Examples[1]) }, { "concordance", Concordance.Of(Examples, "the") },
        { "words", WordCounts.Of(Examples) }, { "words over time", WordTimeline.Of(Examples, ["the"], TimelineUnit.Year) },
        { "key words", KeyWords.Of(Examples.Take(3), Examples.Skip(3)) }, { "collocates", Collocates.Of(Examples, "the") },
        { "paragraphs", Examples.SelectMany(cable => cable.Paragraphs) },
    };

    [Theory]
    [MemberData(nameof(Everything))]
    public void Rows_have_a_plain_value_for_every_column(string name, ITabular rows)
    {
        var table = rows.ToTable();
        Assert.NotEmpty(table.Rows);
        Assert.NotEmpty(table.Columns);
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count));
        for (int i = 0; i < table.Columns.Count; i++)
            Assert.All(table.Rows,
                row => Assert.True(row[i] is null || row[i]!.GetType() == table.Columns[i].Type, $"{name} {table.Columns[i]}"));
        Assert.Equal(table.Rows.Count + 1, table.ToCsv().Split("\r\n").Length - 1);
    }

    [Fact]
    public void Tags_have_code_meaning_and_count()
    {
        string[] lines = TagCounts.Of([new Invented("OSLO", 1, "2006-05-12 13:05", "SNAR").Parse()]).ToCsv().Split("\r\n");
        Assert.Equal("Code,Meaning,Count,Share,Trend,First,Last", lines[0]);
        Assert.StartsWith("SNAR,Narcotics,1,1,,2006-05-12T13:05:00Z,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_have_a_point_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = comma;
            Cable[] two = [new Invented("OSLO", 1, null, "SNAR").Parse(), new Invented("OSLO", 2, null).Parse()];
            Assert.Contains(",0.5,", TagCounts.Of(two).ToCsv(), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Persons_have_their_roles()
    {
        var cable = Cable.Parse("""
            R 121305Z MAY 06
            FM AMEMBASSY OSLO

            C O N F I D E N T I A L OSLO 000001

            E.O. 12958: DECL: 05/12/2016
            TAGS: OVIP (CLINTON, HILLARY), PREL
            SUBJECT: X

            Classified By: Ambassador Pat Sample.  Reasons: 1.4 (b) and (d).

            1. (C) Text.

            SAMPLE
            """);
        Assert.Equal(
            [("CLINTON, HILLARY", CablePersonRole.Tag), ("PAT SAMPLE", CablePersonRole.ClassifyingAuthority),
                ("SAMPLE", CablePersonRole.Signature)],
            CablePersons.Of([cable]).Persons.Select(person => (person.Name, person.Role)).OrderBy(person => person.Role));
        Assert.Equal("Ambassador", CablePersons.Of([cable]).Persons.Single(person => person.Name == "PAT SAMPLE").Title);
    }

    [Fact]
    public void Places_are_posts_and_geographic_tags()
    {
        var places = CablePlaces.Of([new Invented("MOSCOW", 1, "2006-05-12 13:05", "PREL, RS", To: "AMEMBASSY ROME").Parse()]).Places;
        Assert.Equal(
            [("Moscow", CablePlaceKind.Sender, "Russia"), ("Rome", CablePlaceKind.Addressee, "Italy"),
                ("RS", CablePlaceKind.Tag, "Russia")],
            places.OrderBy(place => place.Kind).Select(place => (place.Name, place.Kind, place.Country!)));
    }
}
