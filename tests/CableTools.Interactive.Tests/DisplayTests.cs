using CableTools.Interactive.Tests.Support;
using CableTools.Statistics;
using CableTools.Tests.Statistics;
using CableTools.Tests.Support;
using Microsoft.DotNet.Interactive.Formatting;

namespace CableTools.Interactive.Tests;

/// <summary>
/// What a notebook shows, through the kernel's own formatting package, with nothing registered: the types name their formatters.
/// </summary>
public sealed class DisplayTests
{
    private static readonly Cable Seed = CableReader.Read(Repository.File("tests/Fixtures/seed.txt")).Single();

    public static TheoryData<string> Shown => [.. Values.Keys];

    private static Dictionary<string, object> Values => new(StringComparer.Ordinal)
    {
        ["cable"] = Seed, ["paragraph"] = Seed.Paragraphs[0], ["reference"] = Seed.References[0], ["diagnostic"] = Seed.Diagnostics[0],
        ["list"] = new CableList(Table.Cables), ["paragraphs"] = Seed.Paragraphs, ["citations"] = Seed.References,
        ["diagnostics"] = Seed.Diagnostics, ["addressees"] = Seed.Info, ["segments"] = Seed.Segments, ["tags"] = Seed.Tags,
        ["some cables"] = new CableList(Table.Cables).Where(cable => cable.Tags.Contains("SENV")),
        ["ordered cables"] = new CableList(Table.Cables).OrderByDescending(cable => cable.Date).ThenBy(cable => cable.Id),
        ["some paragraphs"] = Seed.Paragraphs.Where(paragraph => paragraph.PortionMarking == "C").OrderBy(paragraph => paragraph.Number),
        ["all paragraphs"] = new CableList(Table.Cables).SelectMany(cable => cable.Paragraphs),
        ["nodes"] = ReferenceGraph.Of(Table.Cables).Nodes, ["no paragraphs"] = Cable.Parse("UNCLAS OSLO 009001").Paragraphs,
        ["tag counts"] = TagCounts.Of(Table.Cables), ["timeline"] = Timeline.Of(Table.Cables), ["matrix"] = TagTimeMatrix.Of(Table.Cables),
        ["pairs"] = TagCoOccurrence.Of(Table.Cables),
        ["posts"] = PostCounts.Of(Table.Cables), ["correspondence"] = CorrespondenceGraph.Of(Table.Cables),
        ["references"] = ReferenceGraph.Of(Table.Cables),
        ["thread"] = ReferenceGraph.Of(Table.Cables).Threads[0], ["classifications"] = ClassificationShares.Of(Table.Cables),
        ["lengths"] = CableLengths.Of(Table.Cables),
        ["distribution"] = CableLengths.Of(Table.Cables).Words, ["statistics"] = CableStatistics.Of(Table.Cables),
        ["nothing"] = TagCounts.Of([]), ["no list"] = new CableList([]),
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public void A_type_names_its_formatters_and_has_the_methods_that_Verso_looks_for(string name)
    {
        // The first chart of a process brings plotly.js along.
        CableTools.Charts.CableChart.Script.ToHtml();
        object value = Values[name];
        var type = value.GetType();
        Assert.Equal("text/html", Formatter.GetPreferredMimeTypesFor(type).First());
        Assert.Equal(type.GetMethod("ToHtml", [])!.Invoke(value, []), value.ToDisplayString("text/html"));
        Assert.Equal(type.GetMethod("ToMarkdown", [])!.Invoke(value, []), value.ToDisplayString("text/markdown"));
        Assert.StartsWith(value is Cable cable ? Style(cable) : value.ToString()!, value.ToDisplayString("text/plain"),
            StringComparison.Ordinal);
        Assert.NotEmpty(value.ToDisplayString("text/html"));
    }

    [Fact]
    public void A_cable_is_a_card_with_its_repairs_marked()
    {
        string html = Seed.ToHtml();
        Assert.Contains("CONFIDENTIAL  SIPDIS", html, StringComparison.Ordinal);
        Assert.Contains("title=\"Narcotics\">SNAR<", html, StringComparison.Ordinal);
        Assert.Contains("<mark style=\"" , html, StringComparison.Ordinal);
        Assert.Contains(">BURNS</mark>", html, StringComparison.Ordinal);
        Assert.Contains("paragraph label &quot;11&quot; read as 1", html, StringComparison.Ordinal);
        Assert.Contains("4 repairs and notes", html, StringComparison.Ordinal);
        Assert.Equal(Seed.Paragraphs.Count + 1, html.Split("<details").Length - 1);
    }

    [Theory]
    [InlineData("CONFIDENTIAL  SIPDIS")]
    [InlineData("From          AMEMBASSY MOSCOW")]
    [InlineData("Tags          PREL, PGOV, SNAR, RS")]
    [InlineData("2. (C) Asked why Moscow")]
    [InlineData("BURNS")]
    public void As_plain_text_a_cable_is_whole(string part) =>
        Assert.Contains(part, Seed.ToDisplayString("text/plain"), StringComparison.Ordinal);

    [Fact]
    public void A_path_is_shown_by_its_name_only() =>
        Assert.Contains("read from seed.txt<", Seed.ToHtml(), StringComparison.Ordinal);

    [Theory]
    [InlineData("card.html")]
    [InlineData("list.html")]
    [InlineData("card.md")]
    [InlineData("list.md")]
    [InlineData("timeline.md")]
    public void What_shows_is_as_it_was(string file)
    {
        string actual = file switch
        {
            "card.html" => Table.Cables[5].ToHtml(),
            "card.md" => Table.Cables[5].ToMarkdown(),
            "list.html" => new CableList(Table.Cables).ToHtml(),
            "list.md" => new CableList(Table.Cables).ToMarkdown(),
            _ => Timeline.Of(Table.Cables, TimelineUnit.Quarter, TimelineGroup.Classification).ToMarkdown(),
        };
        string golden = Repository.File("tests/CableTools.Interactive.Tests/Golden/" + file);
        if (Environment.GetEnvironmentVariable("CABLETOOLS_UPDATE_GOLDEN") == "1") File.WriteAllText(golden, actual);
        Assert.Equal(File.ReadAllText(golden), actual);
    }

    [Fact]
    public void A_hostile_cable_shows_as_text()
    {
        var cable = Hostile.Cable;
        Hostile.AssertHarmless(cable.ToHtml());
        Hostile.AssertHarmless(new CableList([cable, cable]).ToHtml());
        foreach (var paragraph in cable.Paragraphs) Hostile.AssertHarmless(paragraph.ToHtml());
        foreach (var reference in cable.References) Hostile.AssertHarmless(reference.ToHtml());
        foreach (var diagnostic in cable.Diagnostics) Hostile.AssertHarmless(diagnostic.ToHtml());
        Assert.DoesNotContain("<", cable.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;window.pwned=1;alert(1)&lt;/script&gt;", cable.ToHtml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("[x](javascript:y)", "\\[x\\](javascript:y)")]
    [InlineData("A <b>&", "A &lt;b&gt;&amp;")]
    [InlineData("a *b* _c_ `d` # $e$", "a \\*b\\* \\_c\\_ \\`d\\` \\# \\$e\\$")]
    public void Markdown_shows_text_as_it_is(string subject, string expected)
    {
        var list = new CableList(
            [Cable.Parse("R 121305Z MAY 06\nFM AMEMBASSY OSLO\n\nUNCLAS OSLO 009001\n\nSUBJECT: " + subject + "\n\n1. (U) Text.\n")]);
        Assert.Equal(subject, list[0].Subject);
        Assert.Contains("| " + expected + " |", list.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sequences_show_as_tables_once_the_extension_is_loaded()
    {
        Assert.Contains("is ready", NotebookExtension.Load(), StringComparison.Ordinal);
        Assert.Contains("8 cables", Table.Cables.ToList().ToDisplayString("text/html"), StringComparison.Ordinal);
        Assert.Contains("3 cables", Table.Cables.Take(3).ToDisplayString("text/html"), StringComparison.Ordinal);
        foreach (var paragraphs in new[] { Seed.Paragraphs, Seed.Paragraphs.ToArray(), Seed.Paragraphs.Select(paragraph => paragraph) })
        {
            string html = paragraphs.ToDisplayString("text/html");
            Assert.Contains("Paragraphs: 3", html, StringComparison.Ordinal);
            Assert.Contains(">06MOSCOW5030<", html, StringComparison.Ordinal);
        }

        Assert.Contains("06STATE76665", Seed.References.ToArray().ToDisplayString("text/html"), StringComparison.Ordinal);
        Assert.Contains("SignatureGlued", Seed.Diagnostics.ToArray().ToDisplayString("text/html"), StringComparison.Ordinal);
        Hostile.AssertHarmless(Hostile.Cable.Paragraphs.ToArray().ToDisplayString("text/html"));
        Hostile.AssertHarmless(Hostile.Cable.References.ToArray().ToDisplayString("text/html"));
    }

    [Fact]
    public void Parts_are_rows_of_a_table_by_themselves()
    {
        string html = Html(Seed.Paragraphs);
        Assert.Equal(4, html.Split("<tr>").Length - 1);
        foreach (string cell in new[] { "06MOSCOW5030", "Comment", "C", "3" })
            Assert.Contains($">{cell}</td>", html, StringComparison.Ordinal);
        Assert.Contains(">06STATE76665</td>", Html(Seed.References), StringComparison.Ordinal);
        Assert.Contains(">SignatureGlued</td>", Html(Seed.Diagnostics), StringComparison.Ordinal);
        Assert.Contains(">SECSTATE WASHDC</td>", Html(Seed.To), StringComparison.Ordinal);
        Assert.Contains(">SNAR</td>", Html(Seed.Tags), StringComparison.Ordinal);
        Hostile.AssertHarmless(Html(Hostile.Cable.Paragraphs) + Html(Hostile.Cable.References) + Html(Hostile.Cable.Info)
            + Html(Hostile.Cable.Diagnostics) + Html(Hostile.Cable.Tags));
    }

    [Fact]
    public void Queries_stay_lists_and_give_what_LINQ_gives()
    {
        var cables = new CableList(Table.Cables);
        IEnumerable<Cable> plain = Table.Cables;
        Assert.Equal(plain.Where(cable => cable.Post == "BERN").ToList(), cables.Where(cable => cable.Post == "BERN").ToList());
        Assert.Equal(plain.Skip(2).Take(3).Reverse().ToList(), cables.Skip(2).Take(3).Reverse().ToList());
        Assert.Equal(plain.OrderBy(cable => cable.Post).ThenByDescending(cable => cable.Date).ToList(),
            cables.OrderBy(cable => cable.Post).ThenByDescending(cable => cable.Date).ToList());
        CableList bern = cables.Where(cable => cable.Post == "BERN").Concat(cables.Take(1));
        Assert.Contains("5 cables", bern.ToHtml(), StringComparison.Ordinal);
        // What is no part goes on as LINQ has it.
        Assert.IsNotType<CableList>(cables.SelectMany(cable => cable.Tags));
        CableParts<CableParagraph> paragraphs = cables.SelectMany(cable => cable.Paragraphs).Where(paragraph => paragraph.Number == 1);
        Assert.Equal(plain.SelectMany(cable => cable.Paragraphs).Count(paragraph => paragraph.Number == 1), paragraphs.Count);
        Assert.Equal([3, 2, 1], Seed.Paragraphs.OrderByDescending(p => p.Number).Select(p => p.Number!.Value));
        Assert.Equal([2], Seed.Paragraphs.Skip(1).Take(1).OrderBy(p => p.Role).ThenBy(p => p.Number).Select(p => p.Number!.Value));
    }

    [Fact]
    public void An_empty_list_says_none()
    {
        NotebookExtension.Load();
        var bare = Cable.Parse("UNCLAS OSLO 009001");
        Assert.Contains("<strong>Paragraphs: none</strong>", bare.Paragraphs.ToDisplayString("text/html"), StringComparison.Ordinal);
        Assert.Equal("**Paragraphs: none**\n", bare.Paragraphs.ToDisplayString("text/markdown"));
        Assert.Contains("References: none", bare.References.ToDisplayString("text/html"), StringComparison.Ordinal);
        Assert.Contains("Repairs and notes: none", Array.Empty<CableDiagnostic>().ToDisplayString("text/html"), StringComparison.Ordinal);
        string list = new CableList([]).ToHtml();
        Assert.Contains("Cables: none", list, StringComparison.Ordinal);
        Assert.DoesNotContain("<table", list, StringComparison.Ordinal);
        Assert.Contains("<div>none</div>", ClassificationShares.Of([]).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_shows_ten_the_others_unfold_and_the_rest_is_told()
    {
        var list = new CableList(Enumerable.Range(1, 60).Select(i => new Invented("OSLO", i, "2006-05-12").Parse()));
        string html = list.ToHtml();
        Assert.Equal(10, html[..html.IndexOf("<details", StringComparison.Ordinal)].Split("<td").Length / 6);
        Assert.Contains(">40 of 50 more</summary>", html, StringComparison.Ordinal);
        Assert.Contains("… and 10 more", html, StringComparison.Ordinal);
        Assert.Equal(50 + 2, html.Split("<tr>").Length - 1);
        Assert.Contains(">1 more</summary>", list.Take(11).ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("<details", list.Take(10).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cable_without_a_head_is_known_by_its_file_and_its_first_words()
    {
        using var text = new MemoryStream(
            System.Text.Encoding.UTF8.GetBytes("1. (U) The bridge <b>was</b> closed.\n\n2. (U) It opened.\n"));
        var cable = CableReader.Read(text, "folder/bridge.txt").Single();
        string html = new CableList([cable]).ToHtml();
        Assert.Contains(">(bridge.txt)</td>", html, StringComparison.Ordinal);
        Assert.Contains(">The bridge &lt;b&gt;was&lt;/b&gt; closed.</td>", html, StringComparison.Ordinal);
        Assert.Contains("(no subject) The bridge &lt;b&gt;was", cable.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("(bridge.txt)", new CableList([cable]).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cable_with_many_repairs_is_shown_in_time()
    {
        string text = "R 121305Z MAY 06\nFM AMEMBASSY OSLO\n\nUNCLAS OSLO 009001\n\nSUBJECT: X\n\n"
            + string.Concat(Enumerable.Range(1, 20000).Select(i => $"l{i}. (U) x\n\n"));
        Assert.InRange(Cable.Parse(text).ToHtml().Length, 1000, 5_000_000);
    }

    // As Verso does it.
    private static string Html(object list) => (string)list.GetType().GetMethod("ToHtml", [])!.Invoke(list, [])!;

    private static string Style(Cable cable) => cable.Classification.ToString().ToUpperInvariant();
}
