using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;
using CableTools.Charts;
using CableTools.Charts.Figures;
using CableTools.Interactive.Tests.Support;
using CableTools.Statistics;
using CableTools.Tests.Statistics;
using Plotly.NET;
using SkiaSharp;

namespace CableTools.Interactive.Tests;

/// <summary>
/// How a chart is changed, and how it goes on elsewhere: both renderers show it, and the chart it came from stays as it is.
/// </summary>
public sealed class ChartStylingTests(Browser browser)
{
    private static CableChart Tags => CableChart.Tags(TagCounts.Of(Table.Cables), 3);

    private static CableChart Levels =>
        CableChart.Timeline(Timeline.Of(Table.Cables, TimelineUnit.Month, TimelineGroup.Classification));

    [Fact]
    public void A_title_stands_on_both_and_leaves_the_chart_as_it_was()
    {
        var chart = Tags;
        var other = chart.WithTitle("Mine <b>", "and below");
        Assert.Equal("How often tags are used", chart.Title);
        Assert.Contains("Mine &lt;b&gt;", Layout(other).GetProperty("title").GetProperty("text").GetString(), StringComparison.Ordinal);
        string text = XDocument.Parse(other.ToSvg()).Root!.Value;
        Assert.Contains("Mine <b>", text, StringComparison.Ordinal);
        Assert.Contains("and below", text, StringComparison.Ordinal);
    }

    public static TheoryData<string> All => ChartTests.Charts;

    [Theory]
    [MemberData(nameof(All))]
    public void A_size_is_that_of_both(string name)
    {
        var chart = ChartTests.All(Table.Cables)[name].WithSize(1200, 640);
        Assert.Equal(640, Layout(chart).GetProperty("height").GetInt32());
        Assert.Contains("max-width:1200px", chart.ToHtml(), StringComparison.Ordinal);
        using var picture = SKBitmap.Decode(chart.ToPng());
        Assert.Equal((1200, 640), (picture.Width, picture.Height));
        Assert.Equal("0 0 300 640", XDocument.Parse(chart.ToSvg(width: 300)).Root!.Attribute("viewBox")!.Value);
    }

    [Fact]
    public void Colours_are_those_of_both_by_order_or_by_name()
    {
        var chart = Levels.WithColor("secret", "#123456");
        Assert.Equal("#123456", Data(chart)[2].GetProperty("marker").GetProperty("color").GetString());
        Assert.Equal("#009E73", Data(chart)[0].GetProperty("marker").GetProperty("color").GetString());
        Assert.Contains("#123456", chart.ToSvg(), StringComparison.Ordinal);
        Assert.Equal(["#ABCDEF", "#FEDCBA", "#ABCDEF"],
            Data(Tags.WithColors("#ABCDEF", "#FEDCBA"))[0].GetProperty("marker").GetProperty("color").EnumerateArray()
                .Select(color => color.GetString()));
        var map = CableChart.TagsByTime(TagTimeMatrix.Of(Table.Cables), 5).WithColors("#FFFFFF", "#FF0000");
        Assert.Equal("#FF0000", Data(map)[0].GetProperty("colorscale")[1][1].GetString());
        Assert.Contains("\"red\"", map.ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_logarithmic_axis_the_least_bar_has_a_length_and_the_others_their_powers()
    {
        var axis = Layout(Tags.WithLogScale()).GetProperty("xaxis");
        Assert.Equal("log", axis.GetProperty("type").GetString());
        // Tags stand on 4, 2 and 2 cables: the axis begins at 1.
        Assert.Equal(0, axis.GetProperty("range")[0].GetDouble());
        Assert.Contains("2", axis.GetProperty("ticktext").EnumerateArray().Select(tick => tick.GetString()));
        Assert.Equal("cables (logarithmic)", axis.GetProperty("title").GetProperty("text").GetString());
        Assert.NotEqual(Tags.ToSvg(), Tags.WithLogScale().ToSvg());
    }

    [Theory]
    [InlineData(SeriesForm.Columns, false, "bar")]
    [InlineData(SeriesForm.Lines, false, "scatter lines+markers")]
    [InlineData(SeriesForm.Areas, false, "scatter lines")]
    [InlineData(SeriesForm.Columns, true, "scatter lines+markers")]
    [InlineData(SeriesForm.Areas, true, "scatter lines+markers")]
    public async Task Series_are_columns_lines_or_areas_and_lines_where_heights_do_not_add_up(SeriesForm form, bool isLog, string expected)
    {
        var chart = Levels.WithForm(form);
        if (isLog) chart = chart.WithLogScale();
        var trace = Data(chart)[0];
        string kind = trace.GetProperty("type").GetString() + (trace.TryGetProperty("mode", out var mode) ? " " + mode.GetString() : "");
        Assert.Equal(expected, kind);
        XDocument.Parse(chart.ToSvg());
        await using var open = await browser.OpenAsync(CableChart.Script.ToHtml() + chart.ToHtml());
        await open.Page.WaitForSelectorAsync(".cabletools-chart .main-svg");
        await open.Page.WaitForFunctionAsync("() => !document.querySelector('.cabletools-still')");
        Assert.Equal(3, await open.Page.Locator(".legend .traces").CountAsync());
        Assert.Empty(open.Events);
    }

    [Fact]
    public void An_area_ends_where_a_bucket_has_nothing()
    {
        // Cables in the first month and in the third.
        var rings = Data(Levels.WithForm(SeriesForm.Areas))[0].GetProperty("x").EnumerateArray()
            .Select(x => x.ValueKind == JsonValueKind.Null ? (double?)null : x.GetDouble()).ToList();
        var labels = ((SeriesFigure)Levels.Figure).Labels;
        var empty = Enumerable.Range(0, labels.Count).Where(i => ((SeriesFigure)Levels.Figure).Series.All(s => s.Values[i] is 0)).ToList();
        Assert.NotEmpty(empty);
        Assert.DoesNotContain(rings, x => x is { } place && empty.Contains((int)place) && place == (int)place);
    }

    public static TheoryData<string, string> Refused => new()
    {
        { "colour", "Expected a colour like #0072B2, not 'red'." },
        { "name", "Expected SENV, ECON, LG, not 'XX'." },
        { "none", "Expected a colour." },
        { "scale", "Expected two colours or more" },
        { "form", "has no columns, lines or areas" },
        { "log", "has no axis of counts" },
        { "size", "Expected 100 to 10000 pixels" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_is_refused_with_what_was_expected(string what, string message)
    {
        var pairs = CableChart.CoOccurrence(TagCoOccurrence.Of(Table.Cables), 5);
        var error = Assert.ThrowsAny<ArgumentException>(() => what switch
        {
            "colour" => Tags.WithColors("red"), "name" => Tags.WithColor("XX", "#000000"), "none" => Tags.WithColors(),
            "scale" => pairs.WithColors("#000000"), "form" => Tags.WithForm(SeriesForm.Lines), "log" => pairs.WithLogScale(),
            _ => Tags.WithSize(20, 20),
        });
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_Plotly_NET_does_not_load_the_error_says_why_and_what_goes_instead()
    {
        var host = new PoorHost("FSharp.Core");
        var charts = host.LoadFromAssemblyPath(typeof(CableChart).Assembly.Location);
        object chart = charts.GetType(typeof(CableChart).FullName!)!.GetMethod(nameof(CableChart.Tags))!
            .Invoke(null, [TagCounts.Of(Table.Cables), 5])!;
        var method = host.LoadFromAssemblyPath(typeof(PlotlyChart).Assembly.Location).GetType(typeof(PlotlyChart).FullName!)!
            .GetMethod(nameof(PlotlyChart.ToPlotly))!;
        var error = Assert.IsType<NotSupportedException>(
            Assert.Throws<TargetInvocationException>(() => method.Invoke(null, [chart])).InnerException);
        Assert.Matches("it needs FSharp.Core [0-9.]+ or newer, and this host has", error.Message);
        Assert.Contains("chart.ToPlotlyJson()", error.Message, StringComparison.Ordinal);
    }

    private static JsonElement Layout(CableChart chart) => JsonDocument.Parse(chart.ToPlotlyJson()).RootElement.GetProperty("layout");

    private static List<JsonElement> Data(CableChart chart) =>
        [.. JsonDocument.Parse(chart.ToPlotlyJson()).RootElement.GetProperty("data").EnumerateArray()];
}
