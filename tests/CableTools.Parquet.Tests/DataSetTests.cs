using CableTools.Corpus.Bulk;
using CableTools.Statistics;
using CableTools.Tests.Support;

namespace CableTools.Parquet.Tests;

/// <summary>What DuckDB reads in a data set is what the cables say.</summary>
public sealed class DataSetTests
{
    private static readonly List<Cable> Examples =
        [.. Directory.GetFiles(Repository.File("examples/cables")).Append(Repository.File("tests/Fixtures/seed.txt"))
            .Append(Repository.File("notebooks/data/cables.txt.gz")).SelectMany(file => CableReader.Read(file))];

    /// <summary>A column, and what it holds of a cable.</summary>
    public static TheoryData<string, Func<Cable, string>> Columns => new()
    {
        { "text", cable => cable.Text },
        { "subject", cable => cable.Subject ?? "-" },
        { "subject_marking", cable => cable.SubjectMarking ?? "-" },
        { "date", cable => cable.Date is { } date ? $"{date.UtcDateTime:yyyy-MM-dd HH:mm:ss}" : "-" },
        { "originator", cable => cable.From ?? "-" },
        { "post", cable => cable.Post ?? "-" },
        { "classification", cable => $"{cable.Classification}" },
        { "precedence", cable => $"{cable.Precedence?.ToString() ?? "-"}" },
        { "tags", cable => List(cable.Tags) },
        { "captions", cable => List(cable.Captions) },
        { "classification_reasons", cable => List(cable.ClassifiedBy?.Reasons ?? []) },
        { "classified_by_name", cable => cable.ClassifiedBy?.Name ?? "-" },
        { "station_serial_number", cable => $"{cable.StationSerialNumber?.ToString() ?? "-"}" },
        { "strftime(declassify_on, '%Y-%m-%d')", cable => cable.Declassification?.Date is { } date ? $"{date:yyyy-MM-dd}" : "-" },
        { "signature", cable => cable.Signature ?? "-" },
        { "is_partial", cable => $"{cable.IsPartial}" },
        { "[a.name for a in action_addressees]", cable => List(cable.To.Select(to => to.Name)) },
        { "[a.routing_indicator for a in info_addressees]", cable => List(cable.Info.Select(info => info.RoutingIndicator ?? "-")) },
        { "[r.id for r in cable_references]", cable => List(cable.References.Select(reference => reference.Id ?? "-")) },
        { "[r.text for r in cable_references]", cable => List(cable.References.Select(reference => reference.Text)) },
        { "[p.number for p in paragraphs if p.level = 1]", cable => List(cable.Paragraphs.Select(p => p.Number?.ToString() ?? "-")) },
        { "[p.portion_marking for p in paragraphs if p.level = 1]", cable => List(cable.Paragraphs.Select(p => p.PortionMarking ?? "-")) },
        {
            "[substr(text, p.start, p.length) for p in paragraphs if p.level = 1]",
            cable => List(cable.Paragraphs.Select(p => cable.Text.Substring(p.Start, p.Length)))
        },
        { "[d.code for d in diagnostics]", cable => List(cable.Diagnostics.Select(diagnostic => diagnostic.Code)) },
        {
            "[substr(text, d.start, d.length) for d in diagnostics]",
            cable => List(cable.Diagnostics.Select(diagnostic => cable.Text.Substring(diagnostic.Start, diagnostic.Length)))
        },
        { "source_record", cable => $"{cable.Source!.Record}" },
    };

    private static string List(IEnumerable<string> items) => "[" + string.Join(';', items) + "]";

    [Theory]
    [MemberData(nameof(Columns), DisableDiscoveryEnumeration = true)]
    public void A_column_holds_what_the_cables_say(string column, Func<Cable, string> value)
    {
        using var set = DataSet.Of(Examples);
        Assert.Equal(Examples.Select(cable => $"{cable.Id ?? "-"}|{value(cable)}").Order(StringComparer.Ordinal),
            set.Ask($"SELECT id, {column} FROM CABLES").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rows_come_by_date_and_each_partition_holds_its_own()
    {
        using var set = DataSet.Of(Enumerable.Reverse(Examples), CablePartition.Year);
        Assert.Equal(Examples.GroupBy(cable => cable.Date?.UtcDateTime.Year).OrderBy(group => group.Key)
            .Select(group => $"{group.Key?.ToString() ?? "-"}|{group.Count()}"),
            set.Ask("SELECT year, count(*) FROM CABLES GROUP BY year ORDER BY year NULLS FIRST"));
        Assert.Equal(["0"], set.Ask("SELECT count(*) FROM CABLES WHERE year <> year(date)"));
        Assert.Equal(["0"], set.Ask("""
            SELECT count(*) FROM (SELECT date < lag(date) OVER (PARTITION BY filename ORDER BY file_row_number) AS back
            FROM (SELECT * FROM read_parquet('cables.parquet/**/*.parquet', filename = true, file_row_number = true))) WHERE back
            """));
    }

    [Theory]
    [InlineData(CablePartition.None, "part-0.parquet")]
    [InlineData(CablePartition.Year, "year=2007/part-0.parquet year=2008/part-0.parquet year=__HIVE_DEFAULT_PARTITION__/part-0.parquet")]
    [InlineData(CablePartition.Month, "year=2007/month=03/part-0.parquet year=2008/month=04/part-0.parquet "
        + "year=__HIVE_DEFAULT_PARTITION__/month=__HIVE_DEFAULT_PARTITION__/part-0.parquet")]
    public void Folders_are_named_as_Hive_names_them(CablePartition partition, string files)
    {
        var cables = new[] { "R 010000Z APR 08\n", "R 010000Z MAR 07\n", "" }.Select(line => Cable.Parse(line + "FM AMEMBASSY OSLO\n"));
        using var set = DataSet.Of(cables, partition);
        Assert.Equal(files, string.Join(' ', set.Files));
    }

    [Fact]
    public void Tags_by_month_are_what_the_statistics_count()
    {
        var cables = new BulkCorpus().Make(3000).Select(cable => Cable.Parse(cable.Text)).ToList();
        using var set = DataSet.Of(cables, CablePartition.Year);
        var expected = cables.Where(cable => cable.Date is not null)
            .SelectMany(cable => cable.Tags.Select(tag => (tag, month: $"{cable.Date!.Value.UtcDateTime:yyyy-MM}")))
            .GroupBy(pair => pair).Select(group => $"{group.Key.tag}|{group.Key.month}|{group.Count()}").Order(StringComparer.Ordinal);
        Assert.Equal(expected, set.Ask("""
            SELECT tag, strftime(date, '%Y-%m') AS month, count(*)
            FROM (SELECT unnest(tags) AS tag, date FROM CABLES) WHERE date IS NOT NULL GROUP BY ALL
            """).Order(StringComparer.Ordinal));
        Assert.Equal(TagCounts.Of(cables).Tags.Sum(tag => tag.Count).ToString(), set.Ask("SELECT sum(len(tags)) FROM CABLES").Single());
    }

    /// <summary>What does not fit in memory waits on disk.</summary>
    [Fact]
    public void However_many_cables_come_all_are_there_by_date()
    {
        var random = new Random(1);
        string filler = string.Concat(Enumerable.Repeat("1. (U) Words upon words, and no end of them.\n", 9000));
        var texts = Enumerable.Range(0, 120).Select(i =>
            $"R {random.Next(1, 29):00}0000Z MAR 0{random.Next(3, 9)}\nFM AMEMBASSY OSLO\n\nUNCLAS OSLO {i + 1:000000}\n\n{filler}");
        using var set = DataSet.Of(texts.Select(text => Cable.Parse(text)), CablePartition.Month);
        Assert.Equal(["120|120"], set.Ask("SELECT count(*), count(DISTINCT id) FROM CABLES"));
        Assert.Equal(["0"], set.Ask("SELECT count(*) FROM CABLES WHERE year <> year(date) OR month::INT <> month(date)"));
        Assert.Equal(["cables.parquet"], set.Left);
    }

    [Theory]
    [InlineData("\0 nul, \u001b[31m escape, \u202e turned")]
    [InlineData("'; DROP TABLE cables; --")]
    [InlineData("\ud83d\ude00 past the first plane")]
    [InlineData("")]
    public void Hostile_text_comes_back_as_it_was(string text)
    {
        using var set = DataSet.Of([Cable.Parse(text)]);
        Assert.Equal([text], set.Ask("SELECT text FROM CABLES"));
    }

    /// <summary>Half a character cannot be in UTF-8: it is the sign for that, and the row is there.</summary>
    [Fact]
    public void Half_a_character_is_replaced()
    {
        using var set = DataSet.Of([Cable.Parse("a\ud83db")]);
        Assert.Equal(["a\ufffdb"], set.Ask("SELECT text FROM CABLES"));
    }

    [Fact]
    public void An_empty_list_is_an_empty_list_and_a_missing_value_null()
    {
        using var set = DataSet.Of([Cable.Parse("1. No head.")]);
        Assert.Equal(["0|0|0|0|-|-|-"], set.Ask(
            "SELECT len(tags), len(cable_references), len(action_addressees), len(captions), id, date, subject FROM CABLES"));
    }

    [Fact]
    public void Characters_past_the_first_plane_are_one_place_each()
    {
        using var set = DataSet.Of([Cable.Parse("SUBJECT: \ud83d\ude00\n\n1. (C) First.\n\n2. (U) Second.\n")]);
        Assert.Equal(["[1. (C) First.;2. (U) Second.]"],
            set.Ask("SELECT [trim(substr(text, p.start, p.length), E' \n') for p in paragraphs] FROM CABLES"));
    }

    [Fact]
    public void What_is_not_committed_leaves_nothing()
    {
        using var set = new DataSet();
        using (var writer = new CableDataSetWriter(set.Folder)) writer.Write(Examples[0]);
        Assert.Empty(set.Left);
        set.Write(Examples.Take(2));
        Assert.Throws<IOException>(() => new CableDataSetWriter(set.Folder));
        using (var writer = new CableDataSetWriter(set.Folder, overwrite: true)) writer.Write(Examples[0]);
        Assert.Equal(["2"], set.Ask("SELECT count(*) FROM CABLES"));
        set.Write(Examples.Take(1), overwrite: true);
        Assert.Equal(["1"], set.Ask("SELECT count(*) FROM CABLES"));
        Assert.Equal(["cables.parquet"], set.Left);
    }

    [Fact]
    public void A_folder_of_other_files_is_never_replaced()
    {
        using var set = new DataSet();
        Directory.CreateDirectory(set.Folder);
        File.WriteAllText(Path.Combine(set.Folder, "notes.txt"), "mine");
        var error = Assert.Throws<IOException>(() => new CableDataSetWriter(set.Folder, overwrite: true));
        Assert.Contains("other files", error.Message, StringComparison.Ordinal);
        Assert.Equal(["cables.parquet"], set.Left);
    }
}
