using System.Text.RegularExpressions;
using System.Xml.Linq;
using CableTools.Charts;
using CableTools.Charts.Figures;
using CableTools.Charts.Placing;
using CableTools.Charts.Plotly;
using CableTools.Statistics;
using CableTools.Tests.Statistics;
using CableTools.Tests.Support;
using CsCheck;

namespace CableTools.Interactive.Tests;

/// <summary>What a chart says must be so, and must be readable: axes, labels, legends, colours.</summary>
public sealed class ChartReadingTests
{
    public static TheoryData<string> Charts => ChartTests.Charts;

    [Theory]
    [InlineData("2006-01-20", "2006-06-10", 6,
        "2006-02:2006-02-01 2006-03:2006-03-01 2006-04:2006-04-01 2006-05:2006-05-01 2006-06:2006-06-01")]
    [InlineData("2006-02-03", "2006-02-09", 9,
        "2006-02-03:2006-02-03 2006-02-04:2006-02-04 2006-02-05:2006-02-05 2006-02-06:2006-02-06 2006-02-07:2006-02-07 "
            + "2006-02-08:2006-02-08 2006-02-09:2006-02-09")]
    [InlineData("1998-06-01", "2010-06-01", 4, "2000:2000-01-01 2005:2005-01-01 2010:2010-01-01")]
    public void A_label_on_a_time_axis_stands_where_its_time_begins(string first, string last, int most, string expected) =>
        Assert.Equal(expected, string.Join(' ', TimeTicks.Between(Days(first), Days(last), most)
            .Select(tick => $"{tick.Label}:{Day(tick.Day)}")));

    [Fact]
    public void Whatever_the_span_there_are_labels_but_not_too_many() => Gen.Select(Gen.Int[0, 20_000], Gen.Int[1, 20_000], Gen.Int[2, 14])
        .Holds(span =>
        {
            double first = Days("1966-01-01") + span.Item1;
            var ticks = TimeTicks.Between(first, first + span.Item2, span.Item3);
            Assert.True(ticks.Count <= span.Item3);
            Assert.All(ticks, tick => Assert.InRange(tick.Day, first, first + span.Item2));
            var starts = Enumerable.Range(0, span.Item2 % 600 + 1).Select(i => new DateTime(1966, 1, 1).AddMonths(i)).ToList();
            Assert.InRange(TimeTicks.Of(starts, span.Item3).Count, 1, span.Item3);
        }, 300);

    [Fact]
    public void Buckets_are_labelled_where_a_longer_period_begins()
    {
        var months = Timeline.Of([Dated(1, "2003-11-05"), Dated(2, "2007-02-05")], TimelineUnit.Month).Buckets;
        Assert.Equal(["2004-01", "2005-01", "2006-01", "2007-01"],
            TimeTicks.Of([.. months.Select(month => month.Start)], 5).Select(i => months[i].Label));
        var weeks = Timeline.Of([Dated(1, "2008-11-05"), Dated(2, "2009-03-05")], TimelineUnit.Week).Buckets;
        Assert.Equal(["2009-W01"], TimeTicks.Of([.. weeks.Select(week => week.Start)], 1).Select(i => weeks[i].Label));
    }

    [Fact]
    public void Where_no_cable_is_a_share_is_nothing_and_not_0()
    {
        var figure = (SeriesFigure)CableChart.Classifications(
            Timeline.Of([Dated(1, "1990-05-01"), Dated(2, "1996-05-01")], TimelineUnit.Year, TimelineGroup.Classification)).Figure;
        Assert.Equal([100.0, null, null, null, null, null, 100.0], figure.Series.Single().Values);
        Assert.Equal(["1990 100", "1991 to 1995 ", "1996 100"], figure.Table.Rows.Select(row => string.Join(' ', row)));
        // No line leads over the gap.
        Assert.All(PlotlyRenderer.Draw(figure).Traces, trace => Assert.Equal("bar", trace["type"]));
    }

    [Fact]
    public void The_subtitle_says_how_many_cables_are_dated_by_their_container()
    {
        // A record of the CSV dump whose text has lost its date-time group.
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "\"1\",\"5/12/2006 13:05\",\"06OSLO77\",\"Embassy Oslo\",\"UNCLASSIFIED\",\"06BERN12\",\"header\","
                + "\"UNCLAS OSLO 000077\n\nSIPDIS\n\nSUBJECT: X\n\nREF: 06 BERN 12\n\n1. (U) Text.\n\"\n");
            Cable[] cables = [.. Table.Cables, .. CableReader.Read(file)];
            Assert.NotNull(cables[^1].Date);
            string[] timeless = ["Tag", "CoOccurrence", "Map", "Correspondence", "Word"];
            foreach (var (_, chart) in ChartTests.All(cables).Where(chart => !timeless.Contains(chart.Key)))
                Assert.Contains("; 1 cable without a date-time group dated by page or record", chart.Figure.Subtitle,
                    StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Other_tags_are_no_series_but_words_and_other_posts_are_a_series()
    {
        var tags = (SeriesFigure)CableChart.Timeline(Timeline.Of(Table.Cables, TimelineUnit.Year, TimelineGroup.Tag), 2).Figure;
        Assert.Equal(["SENV", "ECON"], tags.Series.Select(series => series.Name));
        Assert.EndsWith("; 6 other tags, not shown, are on 7 cables", tags.Subtitle, StringComparison.Ordinal);
        var posts = (SeriesFigure)CableChart.Timeline(Timeline.Of(Table.Cables, TimelineUnit.Year, TimelineGroup.Origin), 2).Figure;
        Assert.Equal(["BERN", "OSLO", "other (1)"], posts.Series.Select(series => series.Name));
    }

    private static readonly Gen<Mark[]> Marks = Gen.Select(Gen.Double[0, 600], Gen.Double[0, 300], Gen.Double[1, 20], Gen.Int[0, 24],
        (x, y, half, length) => new Mark(x, y, half, half, new string('N', length))).Array[0, 40];

    [Fact]
    public void A_label_lies_on_no_mark_on_no_label_and_across_no_edge() => Marks.Holds(marks =>
    {
        var sides = Labels.Place(marks, 600, 300);
        var boxes = marks.Zip(sides).Where(pair => pair.Second is not null)
            .Select(pair => Labels.BoxOf(pair.First, pair.Second!.Value)).ToList();
        foreach (var box in boxes)
        {
            Assert.True(box is { Left: >= 0, Top: >= 0, Right: <= 600, Bottom: <= 300 });
            Assert.DoesNotContain(marks, mark => box.Meets(Labels.Box.Of(mark)));
            Assert.Single(boxes, box.Meets);
        }
    }, 200);

    [Fact]
    public void Missing_cables_of_a_year_are_one_span_and_those_that_hold_a_thread_together_have_their_own()
    {
        Cable[] cables =
        [
            new Invented("OSLO", 1, "2006-06-01", Refs: "A. 05 BERN 7 B. 05 RIGA 8 C. 05 RIGA 9 D. 03 RIGA 10").Parse(),
            new Invented("OSLO", 2, "2006-07-01", Refs: "A. 05 BERN 7").Parse(),
        ];
        var figure = (NetworkFigure)CableChart.References(ReferenceGraph.Of(cables)).Figure;
        Assert.Equal(["2003-01-01 03RIGA10", "2005-01-01 05BERN7", "2005-01-01 2 missing"], figure.Nodes
            .Where(node => node.Until is not null).Select(node => $"{Day(node.X)} {node.Label}").Order(StringComparer.Ordinal));
        Assert.All(figure.Nodes.Where(node => node.Until is not null), node => Assert.InRange(node.Until!.Value - node.X, 365, 366));
        Assert.Equal(["cable", "cited, but missing"], figure.Legend.Select(entry => entry.Name));
        Assert.Equal(["cable"], ((NetworkFigure)CableChart.References(ReferenceGraph.Of(
            [.. cables[1..], new Invented("BERN", 7, "2005-01-05").Parse()])).Figure).Legend.Select(entry => entry.Name));
    }

    [Fact]
    public void Text_has_a_contrast_of_4_5_and_marks_one_of_3_on_both_pages()
    {
        foreach (string text in new[] { Palette.Text, Palette.Faint })
        {
            Assert.True(Contrast.Of(text, Palette.Page) >= 4.5, text);
            Assert.True(Contrast.Of(Palette.OnDark[text], Palette.OnDark[Palette.Page]) >= 4.5, text);
        }

        foreach (string mark in (string[])[Palette.Cables, Palette.Missing, Palette.OnlySends, Palette.Other, .. Palette.Categories])
            Assert.True(Contrast.Of(Palette.OnDark.GetValueOrDefault(mark, mark), Palette.OnDark[Palette.Page]) >= 3, mark);
        for (double part = 0; part <= 1; part += 0.01)
        {
            string cell = Contrast.OfScale(part, Palette.Scale);
            Assert.True(Contrast.Of(Contrast.TextOn(cell), cell) >= 4.5, cell);
        }
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void An_SVG_has_no_bitmap_and_is_dark_on_a_dark_page(string name)
    {
        string svg = ChartTests.All(Table.Cables)[name].ToSvg();
        Assert.DoesNotContain("<image", svg, StringComparison.Ordinal);
        string style = XDocument.Parse(svg).Descendants("{http://www.w3.org/2000/svg}style").Single().Value;
        foreach (string text in new[] { "#333", "white", "#666" })
        {
            Assert.Contains($"fill=\"{text}\"", svg, StringComparison.Ordinal);
            Assert.Contains($"[fill=\"{text}\"]", style, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void A_picture_for_a_dark_page_is_dark(string name)
    {
        using var picture = SkiaSharp.SKBitmap.Decode(ChartTests.All(Table.Cables)[name].ToPng(500, 500, theme: ChartTheme.Dark));
        Assert.Equal(SkiaSharp.SKColor.Parse(Palette.OnDark[Palette.Page]), picture.GetPixel(2, 250));
        Assert.DoesNotContain(SkiaSharp.SKColors.White, picture.Pixels);
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void Both_renderers_write_the_same_words(string name)
    {
        var chart = ChartTests.All(Table.Cables)[name];
        string json = Words(Regex.Unescape(ChartHtml.Json(chart)));
        var texts = XDocument.Parse(chart.ToSvg()).Descendants("{http://www.w3.org/2000/svg}text").Select(text => text.Value.Trim());
        foreach (string label in texts.Where(text => !text.Contains("Source:", StringComparison.Ordinal)
            && !$"{chart.Title} {chart.Figure.Subtitle}".Contains(text, StringComparison.Ordinal)))
            Assert.Contains(Words(label), json, StringComparison.Ordinal);
    }

    // Numbers and blanks may stand apart: a scale is written in two ways.
    private static string Words(string text) => string.Concat(text.Where(c => char.IsLetter(c)));

    [Fact]
    public void What_a_tag_means_stands_behind_its_bar_in_both()
    {
        var chart = ChartTests.All(Table.Cables)["Tag"];
        Assert.Contains("4  Environmental affairs", ChartHtml.Json(chart), StringComparison.Ordinal);
        Assert.Contains("Environmental", chart.ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_the_bar_that_sets_the_end_of_the_axis_is_not_cut()
    {
        var bars = (BarFigure)ChartTests.All(Table.Cables)["Tag"].Figure
            with { Bars = [new Bar("PREL", 128_296, "", Palette.Cables, "External political relations")] };
        for (int width = 500; width < 900; width++)
            Assert.Equal("128,296  External political relations", BarRoom.Of(bars, width).Texts[0]);
    }

    [Fact]
    public void Large_numbers_are_in_groups_of_three_digits_everywhere()
    {
        var many = CableChart.Timeline(Timeline.Of(Enumerable.Range(1, 1200).Select(serial => Dated(serial, "2006-03-14")),
            TimelineUnit.Year));
        Assert.Equal("1,200 cables, 1,200 a year, most in 2006 (1,200)", many.Figure.Subtitle);
        Assert.EndsWith("most in 2006 with 1,200.", many.Figure.Description, StringComparison.Ordinal);
        Assert.Contains("\"tickformat\":\",\"", ChartHtml.Json(many), StringComparison.Ordinal);
        // A program reads the table.
        Assert.Contains("1200", many.Figure.Table.Rows.Single());
        Assert.DoesNotContain("tickformat", ChartHtml.Json(ChartTests.All(Table.Cables)["Timeline"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_axis_of_a_small_rate_ends_where_the_rate_does()
    {
        var figure = (SeriesFigure)ChartTests.All(Table.Cables)["Word"].Figure;
        var rare = figure with { Series = [figure.Series[0] with { Values = [0.2, 0.1] }] };
        Assert.Equal(0.21, SeriesRoom.End(rare, SeriesRoom.Scale(rare)), 6);
        // A half of a cable is nothing, and an axis of nothing ends somewhere.
        var none = figure with { Series = [figure.Series[0] with { Values = [0, 0] }] };
        Assert.Equal(1, SeriesRoom.End(none, SeriesRoom.Scale(none)));
        Assert.Equal(1, SeriesRoom.End(rare with { Unit = "" }, SeriesRoom.Scale(rare)));
        string svg = new CableChart(rare).ToSvg();
        Assert.Contains(XDocument.Parse(svg).Descendants("{http://www.w3.org/2000/svg}text"), text => text.Value.Trim() == "0.1");
    }

    private static Cable Dated(int serial, string date) => new Invented("OSLO", serial, date).Parse();

    private static string Day(double days) => $"{new DateTime((long)(days * TimeSpan.TicksPerDay)):yyyy-MM-dd}";

    private static double Days(string date) =>
        DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture).Ticks / (double)TimeSpan.TicksPerDay;
}
