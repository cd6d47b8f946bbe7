using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CableTools.Charts;
using CableTools.Charts.Figures;
using CableTools.Display;
using CableTools.Interactive.Tests.Support;
using CableTools.Statistics;
using CableTools.Words;
using CableTools.Tests.Statistics;
using CableTools.Tests.Support;
using CsCheck;
using Plotly.NET;
using SkiaSharp;

namespace CableTools.Interactive.Tests;

/// <summary>The data of the charts, and that both renderers show it.</summary>
public sealed class ChartTests
{
    public static TheoryData<string> Charts => [.. All(Table.Cables).Keys];

    internal static Dictionary<string, CableChart> All(IEnumerable<Cable> cables)
    {
        var statistics = CableStatistics.Of(cables);
        return new(StringComparer.Ordinal)
        {
            ["Tag"] = CableChart.Tags(statistics.Tags, 5),
            ["Timeline"] = CableChart.Timeline(statistics.ByMonth),
            ["Timeline by classification"] = CableChart.Timeline(Timeline.Of(cables, TimelineUnit.Month, TimelineGroup.Classification)),
            ["Timeline by tag"] = CableChart.Timeline(Timeline.Of(cables, TimelineUnit.Year, TimelineGroup.Tag), 3),
            ["Burst"] = CableChart.Bursts(CableBursts.Of(cables, TimelineUnit.Month, options: Telling)),
            ["Timeline with bursts"] = CableChart.Timeline(Timeline.Of(cables, TimelineUnit.Month, TimelineGroup.Tag), 3)
                .WithBursts(CableBursts.Of(cables, TimelineUnit.Month, options: Telling)),
            ["TagMonth"] = CableChart.TagsByTime(statistics.TagsByMonth, 5),
            ["CoOccurrence"] = CableChart.CoOccurrence(statistics.CoOccurrence, 5),
            ["Map"] = CableChart.Map(statistics.Posts),
            ["Correspondence"] = CableChart.Correspondence(statistics.Correspondence),
            ["Reference"] = CableChart.References(statistics.References),
            ["Classification"] = CableChart.Classifications(statistics.ClassificationsByYear),
            ["Word"] = CableChart.Words(WordTimeline.Of(cables, ["two", "th*"], TimelineUnit.Year)),
        };
    }

    // Eight cables have no burst that chance could not make.
    private static readonly BurstOptions Telling = new() { Gamma = 0, MinimumCount = 1, MaximumChance = double.PositiveInfinity };

    [Theory]
    [MemberData(nameof(Charts))]
    public void A_PNG_is_a_picture_and_not_blank(string name)
    {
        using var picture = SKBitmap.Decode(All(Table.Cables)[name].ToPng(800, 500, 1.5));
        Assert.Equal((1200, 750), (picture.Width, picture.Height));
        Assert.InRange(picture.Pixels.Distinct().Count(), 20, int.MaxValue);
        Assert.InRange(picture.Pixels.Count(pixel => pixel != SKColors.White), 5000, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void An_SVG_is_well_formed_and_has_title_counts_and_source_on_it(string name)
    {
        var chart = All(Table.Cables)[name];
        var svg = XDocument.Parse(chart.ToSvg()).Root!;
        XNamespace ns = "http://www.w3.org/2000/svg";
        Assert.Equal($"{chart.Title}. {chart.Figure.Description}", svg.Element(ns + "title")!.Value);
        string text = string.Concat(svg.Descendants(ns + "text").Select(element => element.Value)).Replace(" ", "",
            StringComparison.Ordinal);
        Assert.Contains(chart.Title.Replace(" ", "", StringComparison.Ordinal), text, StringComparison.Ordinal);
        Assert.Contains("Source:", text, StringComparison.Ordinal);
        Assert.Contains("cables", text, StringComparison.Ordinal);
        if (chart.Figure.XTitle.Length > 0)
            Assert.Contains(chart.Figure.XTitle.Replace(" ", "", StringComparison.Ordinal), text, StringComparison.Ordinal);
        Assert.Equal("0 0 900 540", svg.Attribute("viewBox")!.Value);
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void The_same_chart_is_the_same_bytes(string name)
    {
        Assert.Equal(All(Table.Cables)[name].ToSvg(), All(Table.Cables)[name].ToSvg());
        Assert.Equal(ChartHtml.Json(All(Table.Cables)[name]), ChartHtml.Json(All(Table.Cables)[name]));
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void No_cables_make_an_empty_chart_that_says_so(string name)
    {
        var chart = All([])[name];
        Assert.True(chart.Figure.IsEmpty);
        Assert.Contains("No cables to show", XDocument.Parse(chart.ToSvg()).Root!.Value, StringComparison.Ordinal);
        Assert.Contains("No cables to show", ChartHtml.Json(chart), StringComparison.Ordinal);
        Assert.NotEmpty(chart.ToPng());
        Assert.Contains("No cables to show", chart.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bars_are_the_tags_and_the_others_are_told_by_their_cables()
    {
        var figure = Assert.IsType<BarFigure>(All(Table.Cables)["Tag"].Figure);
        Assert.Equal(["SENV 4", "ECON 2", "LG 2", "NO 2", "SCUL 2"], figure.Bars.Select(bar => $"{bar.Label} {bar.Value}"));
        // KPAO is on one cable, SZ on two others.
        Assert.EndsWith("; 2 other tags, not shown, are on 3 cables", figure.Subtitle, StringComparison.Ordinal);
        var trace = Traces("Tag").Single();
        Assert.Equal([4, 2, 2, 2, 2], Numbers(trace, "x"));
    }

    [Fact]
    public void Stacked_series_are_the_same_interactive_and_still()
    {
        var figure = Assert.IsType<SeriesFigure>(All(Table.Cables)["Timeline by classification"].Figure);
        var traces = Traces("Timeline by classification");
        Assert.Equal(["Unclassified", "Confidential", "Secret"], figure.Series.Select(series => series.Name));
        Assert.Equal(figure.Series.Select(series => series.Name), traces.Select(trace => trace.GetProperty("name").GetString()));
        for (int i = 0; i < traces.Count; i++) Assert.Equal(figure.Series[i].Values.Select(value => value!.Value), Numbers(traces[i], "y"));
    }

    [Fact]
    public void Words_over_time_are_lines_by_ten_thousand_words()
    {
        var figure = Assert.IsType<SeriesFigure>(All(Table.Cables)["Word"].Figure);
        Assert.Equal(SeriesForm.Lines, figure.DrawnForm);
        Assert.Equal(["two", "th*"], figure.Series.Select(series => series.Name));
        // Of 2006 four cables say "One two three."; of 2007 two, and one eight numbers and the letters of two subparagraphs: 3 of 16.
        Assert.Equal([3333.333, 1875], figure.Series[0].Values.Select(value => value!.Value));
        var traces = Traces("Word");
        Assert.All(traces, trace => Assert.Equal("lines+markers", trace.GetProperty("mode").GetString()));
        Assert.Equal(figure.Series[1].Values.Select(value => value!.Value), Numbers(traces[1], "y"));
        Assert.Contains("plotly", WordTimeline.Of(Table.Cables, ["two"]).ToHtml(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_classification_has_one_colour_everywhere()
    {
        var stacked = (SeriesFigure)All(Table.Cables)["Timeline by classification"].Figure;
        var shares = (SeriesFigure)All(Table.Cables)["Classification"].Figure;
        Assert.Equal(stacked.Series.ToDictionary(s => s.Name, s => s.Color), shares.Series.ToDictionary(s => s.Name, s => s.Color));
        foreach (var level in Enum.GetValues<Classification>())
        {
            // The card of a cable and the chart of many say the same, and the card's text can be read on it.
            var cable = Cable.Parse(level == Classification.Unknown ? "SUBJECT: X\n\n1. Text.\n"
                : $"{Levels.Banner(level)} OSLO 009001\n\nSUBJECT: X\n\n1. Text.\n");
            Assert.Equal(level, cable.Classification);
            string color = Palette.Of(level), html = cable.ToHtml();
            Assert.Contains($"background:{color};", html, StringComparison.Ordinal);
            string text = Levels.TextColor(level) == "#fff" ? "#FFFFFF" : "#000000";
            Assert.True(CableTools.Charts.Contrast.Of(text, color) >= 4.5, level.ToString());
        }

        Assert.All(Enumerable.Range(0, shares.Labels.Count),
            i => Assert.Equal(100, shares.Series.Sum(series => series.Values[i])!.Value, 9));
    }

    [Fact]
    public void Cells_of_a_heat_map_are_shares_and_pairs()
    {
        var months = (HeatMapFigure)All(Table.Cables)["TagMonth"].Figure;
        Assert.Equal((5, 24), (months.Rows.Count, months.Columns.Count));
        Assert.Equal(100.0, months.Values[months.Rows.ToList().IndexOf("SCUL")][0]);
        Assert.Null(months.Values[0][2]);
        var pairs = (HeatMapFigure)All(Table.Cables)["CoOccurrence"].Figure;
        Assert.Equal(2, pairs.Values[pairs.Rows.ToList().IndexOf("ECON")][pairs.Columns.ToList().IndexOf("LG")]);
        Assert.Null(pairs.Values[0][0]);
    }

    [Fact]
    public void Posts_lie_where_they_are()
    {
        var figure = (MapFigure)All(Table.Cables)["Map"].Figure;
        Assert.Equal(["Bern 4", "Oslo 2", "Riga 2"], figure.Places.Select(place => $"{place.Name} {place.Value}"));
        Assert.InRange(figure.Places[0].Longitude, 7, 8);
        Assert.All(WorldOutline.Rings.SelectMany(ring => ring),
            point => Assert.True(point is { Longitude: >= -400 and <= 400, Latitude: >= -90 and <= 90 }));
    }

    [Fact]
    public void A_line_is_thick_at_the_end_that_writes()
    {
        var figure = (NetworkFigure)All(Table.Cables)["Correspondence"].Figure;
        var line = figure.Edges.Single(edge => (edge.From, edge.To) is ("BERN", "STATE") or ("STATE", "BERN"));
        var (bern, state) = line.From == "BERN" ? (line.FromWidth, line.ToWidth) : (line.ToWidth, line.FromWidth);
        Assert.True(bern > 5 * state);
        Assert.All(figure.Nodes, node => Assert.True(node is { X: >= 0 and <= 1, Y: >= 0 and <= 1 }));
    }

    [Fact]
    public void Of_many_lines_the_heaviest_are_drawn_and_each_station_has_one()
    {
        var chance = new Random(3);
        var graph = CorrespondenceGraph.Of(Enumerable.Range(0, 2000).Select(i => new Invented(Post(), i + 1, "2006-05-01",
            To: "AMEMBASSY " + Post()).Parse()));
        var figure = (NetworkFigure)CableChart.Correspondence(graph, 50).Figure;
        Assert.InRange(figure.Edges.Count, figure.Nodes.Count / 2, 2 * figure.Nodes.Count);
        Assert.Contains($"the {figure.Edges.Count} heaviest of ", figure.Subtitle, StringComparison.Ordinal);
        Assert.All(figure.Nodes, node => Assert.Contains(figure.Edges, edge => edge.From == node.Id || edge.To == node.Id));
        // The whole has a colour for each community, and the legend says who is in it.
        Assert.All(figure.Nodes, node => Assert.Contains(figure.Legend, kind => kind.Color == node.Color));

        string Post() => CableTools.Post.All[chance.Next(40)].Name;
    }

    [Fact]
    public void Bursts_stand_above_the_columns_and_are_told()
    {
        var chart = All(Table.Cables)["Burst"];
        var figure = (SeriesFigure)chart.Figure;
        Assert.NotEmpty(figure.Marks);
        Assert.All(figure.Marks, mark => Assert.InRange(mark.Last, mark.First, figure.Labels.Count - 1));
        Assert.Contains($"Marked: {figure.Marks[0].Note}", figure.Description, StringComparison.Ordinal);
        Assert.Contains("customdata", ChartHtml.Json(chart), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CableChart.Timeline(Timeline.Of(Table.Cables, TimelineUnit.Year))
            .WithBursts(CableBursts.Of(Table.Cables, TimelineUnit.Month)));
        Assert.Throws<ArgumentException>(() => CableChart.Map(PostCounts.Of(Table.Cables)).WithBursts(CableBursts.Of(Table.Cables)));
    }

    [Fact]
    public void A_thread_runs_in_time_and_shows_what_is_missing()
    {
        var figure = (NetworkFigure)All(Table.Cables)["Reference"].Figure;
        Assert.True(figure.Nodes.Single(node => node.Id == "06BERN9999").IsHollow);
        Assert.True(figure.Nodes.Single(node => node.Id == "06OSLO9001").X < figure.Nodes.Single(node => node.Id == "06OSLO9002").X);
        Assert.Equal(4, figure.Edges.Count);
        // What is missing lies somewhere in the year of its id, and before the first that cites it.
        var missing = figure.Nodes.Single(node => node.Id == "06BERN9999");
        Assert.Equal((Days("2006-01-01"), Days("2006-02-01 00:01")), (missing.X, missing.Until!.Value));
    }

    [Fact]
    public void A_chart_stays_small_whatever_the_cables_say()
    {
        const string Head = "R 121305Z MAY 06\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n";
        var cable = Cable.Parse(Head + "INFO " + string.Join('\n', Enumerable.Range(0, 3000).Select(i => $"STATION NUMBER {i}"))
            + "\n\nUNCLAS OSLO 009001\n\nTAGS: "
            + string.Join(", ", Enumerable.Range(0, 3000).Select(i => $"X{i}")) + "\nSUBJECT: X\n\nREF: "
            + string.Join('\n', Enumerable.Range(0, 3000).Select(i => $"{(char)('A' + i % 26)}. OSLO {i + 10}")) + "\n\n1. (U) Text.\n");
        foreach (var (name, chart) in All([cable, cable])) Assert.True(ChartHtml.Json(chart).Length < 400_000, name);
        Assert.InRange(cable.ToHtml().Length, 1000, 100_000);
        var threads = CableChart.References(ReferenceGraph.Of([cable]));
        Assert.Contains(((NetworkFigure)threads.Figure).Nodes, node => node.Label == "3,000 missing");
    }

    private static readonly string[] Pieces =
    [
        .. Directory.GetFiles(Repository.File("tests/CableTools.Tests/Golden/Cables"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadAllLines),
        "<script>", "\ud800", "TAGS: <b>", "TAGS: PREL", "SUBJECT: \u0000\u0001 x", "REF: A. 06 OSLO 1 B. OSLO 2", "FM <FM>\u202e",
        "R 010000Z JAN 99", "FM AMEMBASSY OSLO", "UNCLAS OSLO 009001",
    ];

    private static readonly Gen<Cable[]> AnyCables =
        Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(picks => Cable.Parse(string.Join('\n', picks.Select(i => Pieces[i])))).Array[0,
            5];

    [Fact]
    public void Whatever_the_cables_say_every_chart_is_drawn() => AnyCables.Holds(cables =>
    {
        foreach (var chart in All(cables).Values)
        {
            XDocument.Parse(chart.ToSvg());
            Assert.DoesNotContain('<', ChartHtml.Json(chart));
            Assert.NotEmpty(chart.ToMarkdown());
        }
    }, 30);

    [Fact]
    public void A_long_thread_with_one_dated_cable_has_a_place_in_time()
    {
        var cables = Enumerable.Range(1, 200)
            .Select(i => new Invented("OSLO", i, null, Refs: $"A. 06 OSLO {i + 1} B. 06 OSLO {i + 2}").Parse()).ToList();
        cables.Add(new Invented("RIGA", 9, "2006-05-12", Refs: "OSLO 150").Parse());
        var figure = (NetworkFigure)CableChart.References(ReferenceGraph.Of(cables)).Figure;
        Assert.Contains(figure.Nodes, node => node.Id == "06RIGA9");
        // Days since the first of year 1: 2006, and the years of the ids.
        Assert.All(figure.Nodes, node => Assert.InRange(node.X, 730000, 736000));
        Assert.NotEmpty(new CableChart(figure).ToSvg());
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("$\\href{javascript:alert(1)}{x}$")]
    public void Labels_stay_text(string label)
    {
        var chart = new CableChart(new BarFigure { Kind = CableChartKind.Tag, Title = label, Subtitle = label, Source = label,
            Bars = [new Bar(label, 1, label, "#000000")] });
        string html = chart.ToHtmlPage();
        if (label.Contains('<', StringComparison.Ordinal)) Assert.DoesNotContain(label, html, StringComparison.Ordinal);
        Assert.Contains("typesetMath:false", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("<script").Length - 1);
        Assert.Equal(2, html.Split("</script").Length - 1);
        string json = ChartHtml.Json(chart);
        Assert.DoesNotContain('<', json);
        Assert.Contains(label.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">",
            "&gt;", StringComparison.Ordinal),
            JsonDocument.Parse(json).RootElement.GetProperty("data")[0].GetProperty("customdata")[0][0].GetString(),
            StringComparison.Ordinal);
        Assert.NotNull(XDocument.Parse(chart.ToSvg()));
        Assert.DoesNotContain("<img", chart.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_drawn_becomes_something_that_can()
    {
        // Not a case of the table above: half a character does not survive the way through a test's arguments.
        const string Label = "half \ud83d of a character, a \u0000 control and \u202Eone that turns";
        var chart = new CableChart(new BarFigure { Kind = CableChartKind.Tag, Title = Label, Subtitle = Label, Source = Label,
            Bars = [new Bar(Label, 1, Label, "#000000")] });
        string text = XDocument.Parse(chart.ToSvg()).Root!.Value;
        Assert.Contains("half \uFFFD of a character, a   control and  one that turns", text, StringComparison.Ordinal);
        Assert.NotEmpty(chart.ToPng());
        Assert.NotEmpty(chart.ToHtmlPage());
    }

    [Theory]
    [InlineData("x.png")]
    [InlineData("x.svg")]
    [InlineData("x.html")]
    public void A_file_is_written_whole_and_replaced_only_when_asked(string name)
    {
        string folder = Directory.CreateTempSubdirectory("cabletools").FullName;
        try
        {
            string path = Path.Combine(folder, name);
            var chart = All(Table.Cables)["Tag"];
            chart.Save(path);
            long length = new FileInfo(path).Length;
            Assert.Throws<IOException>(() => chart.Save(path));
            chart.Save(path, overwrite: true);
            Assert.Equal(length, new FileInfo(path).Length);
            Assert.Equal([path], Directory.GetFiles(folder));
            Assert.Throws<ArgumentException>(() => chart.Save(Path.Combine(folder, "x.bmp")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void What_is_out_of_range_is_refused()
    {
        var chart = All(Table.Cables)["Tag"];
        Assert.Throws<ArgumentOutOfRangeException>(() => chart.ToPng(20, 500));
        Assert.Throws<ArgumentOutOfRangeException>(() => chart.ToPng(500, 500, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => CableChart.Tags(TagCounts.Of([]), 0));
        Assert.Throws<ArgumentException>(() => CableChart.Classifications(Timeline.Of([])));
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void The_chart_goes_on_in_Plotly_NET_as_it_is(string name)
    {
        var chart = All(Table.Cables)[name];
        var theirs = JsonNode.Parse(GenericChart.toFigureJson(chart.ToPlotly()))!;
        var ours = JsonNode.Parse(ChartHtml.Json(chart))!;
        Assert.True(JsonNode.DeepEquals(ours["data"], theirs["data"]), $"{ours["data"]}\n\n{theirs["data"]}");
        Assert.True(JsonNode.DeepEquals(ours["layout"], theirs["layout"]), $"{ours["layout"]}\n\n{theirs["layout"]}");
    }

    [Theory]
    [InlineData("ScottPlot", "<p class=")]
    [InlineData("SkiaSharp", "<p class=")]
    public void A_chart_shows_where_a_library_does_not_load(string name, string still)
    {
        var host = new PoorHost(name);
        object chart = host.LoadFromAssemblyPath(typeof(CableChart).Assembly.Location).GetType(typeof(CableChart).FullName!)!
            .GetMethod(nameof(CableChart.Tags))!.Invoke(null, [TagCounts.Of(Table.Cables), 5])!;
        Assert.NotSame(typeof(CableChart), chart.GetType());
        string html = (string)chart.GetType().GetMethod("ToHtml", [])!.Invoke(chart, [])!;
        Assert.Contains("How often tags are used", html, StringComparison.Ordinal);
        Assert.Contains(still, html, StringComparison.Ordinal);
        Assert.Contains("__cabletoolsShow(plotly,place,figure)", html, StringComparison.Ordinal);
    }

    private static double Days(string date) =>
        DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture).Ticks / (double)TimeSpan.TicksPerDay;

    private static List<JsonElement> Traces(string name) =>
        [.. JsonDocument.Parse(ChartHtml.Json(All(Table.Cables)[name])).RootElement.GetProperty("data").EnumerateArray()];

    private static IEnumerable<double> Numbers(JsonElement trace, string name) =>
        trace.GetProperty(name).EnumerateArray().Select(value => value.GetDouble());
}
