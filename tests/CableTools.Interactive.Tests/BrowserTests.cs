using CableTools.Charts;
using CableTools.Interactive.Tests.Support;
using CableTools.Tests.Statistics;
using CableTools.Tests.Support;
using Microsoft.Playwright;
using Contrast = CableTools.Charts.Contrast;

namespace CableTools.Interactive.Tests;

/// <summary>What a reader sees: cards and charts in a real browser, with the network cut.</summary>
public sealed class BrowserTests(Browser browser)
{
    private static readonly Dictionary<string, CableChart> Charts = ChartTests.All(Table.Cables);

    // What a drawn chart has on it: bars, areas, cells, points.
    [Theory]
    [InlineData("Tag", ".bars .point path", 5)]
    [InlineData("Timeline", ".bars .point path", 5)]
    [InlineData("Timeline by classification", ".bars .point path", 6)]
    [InlineData("Timeline by tag", ".bars .point path", 5)]
    [InlineData("TagMonth", ".heatmaplayer image", 1)]
    [InlineData("CoOccurrence", ".heatmaplayer image", 1)]
    [InlineData("Map", ".scatterlayer path.point", 3)]
    [InlineData("Correspondence", ".scatterlayer path.point", 4)]
    [InlineData("Reference", ".scatterlayer path.point", 6)]
    [InlineData("Classification", ".bars .point path", 5)]
    public async Task A_chart_is_drawn_without_a_network(string name, string marks, int least)
    {
        await using var open = await browser.OpenAsync(CableChart.Script.ToHtml() + Charts[name].ToHtml());
        await open.Page.WaitForSelectorAsync(".cabletools-chart .main-svg");
        await open.Page.WaitForFunctionAsync("() => !document.querySelector('.cabletools-still')");
        Assert.InRange(await open.Page.Locator(marks).CountAsync(), least, 1000);
        Assert.Contains(Charts[name].Title, await open.Page.TextContentAsync(".gtitle") ?? "", StringComparison.Ordinal);
        Assert.Empty(open.Events);
    }

    public static TheoryData<string, int, bool> Pages => new(
        from name in Charts.Keys
        from page in new[] { (500, false), (500, true), (900, true) }
        select (name, page.Item1, page.Item2));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_cut_and_all_text_can_be_read(string name, int width, bool isDark)
    {
        string page = isDark ? "<style>html{background:#121212;color:#fff}</style>" : "";
        await using var open = await browser.OpenAsync(page + CableChart.Script.ToHtml() + Charts[name].ToHtml(), width: width);
        await open.Page.WaitForSelectorAsync(".cabletools-chart .main-svg");
        await open.Page.WaitForFunctionAsync("() => !document.querySelector('.cabletools-still')");
        string[] texts = await open.Page.EvaluateAsync<string[]>("""
            () => {
                const page = document.querySelector('.js-plotly-plot').getBoundingClientRect();
                return [...document.querySelectorAll('.js-plotly-plot text')].filter(text => text.textContent.trim()).map(text => {
                    const box = text.getBoundingClientRect(), color = getComputedStyle(text).fill.match(/[0-9]+/g).slice(0, 3)
                        .map(part => Number(part).toString(16).padStart(2, '0')).join('');
                    const isInside = box.left >= page.left - 1 && box.right <= page.right + 1
                        && box.top >= page.top - 1 && box.bottom <= page.bottom + 1;
                    return '#' + color.toUpperCase() + (isInside ? ' in ' : ' cut ') + (text.closest('.textpoint') ? 'mark ' : '')
                        + text.textContent;
                });
            }
            """);
        Assert.NotEmpty(texts);
        Assert.DoesNotContain(texts, text => text[8..].StartsWith("cut", StringComparison.Ordinal));
        // What stands in a cell of a heat map is measured on the cell.
        string ground = isDark ? "#121212" : "#FFFFFF";
        foreach (string text in texts.Where(text => !text.StartsWith(Contrast.TextOn("#FFFFFF"), StringComparison.Ordinal)
            && !text.StartsWith(Contrast.TextOn("#000000"), StringComparison.Ordinal)))
            Assert.True(Contrast.Of(text[..7], ground) >= 4.5, text);
        Assert.Empty(open.Events);
    }

    [Fact]
    public async Task A_chart_follows_its_page_when_that_turns_dark_or_narrow()
    {
        await using var open = await browser.OpenAsync("<meta name=\"color-scheme\" content=\"light dark\">" + CableChart.Script.ToHtml()
            + Charts["Timeline by classification"].ToHtml());
        await open.Page.WaitForFunctionAsync("() => !document.querySelector('.cabletools-still')");
        const string Fill = "() => getComputedStyle(document.querySelector('.gtitle')).fill";
        Assert.Equal("rgb(51, 51, 51)", await open.Page.EvaluateAsync<string>(Fill));
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await open.Page.WaitForFunctionAsync($"() => ({Fill})() === 'rgb(221, 221, 221)'");
        await open.Page.SetViewportSizeAsync(500, 900);
        await open.Page.WaitForFunctionAsync(
            "() => document.querySelector('.js-plotly-plot .main-svg').getBoundingClientRect().width < 500");
        Assert.Empty(open.Events);
    }

    [Fact]
    public async Task A_chart_shown_before_the_script_is_drawn_when_it_comes_and_two_of_one_are_two()
    {
        string chart = Charts["Tag"].ToHtml();
        await using var open = await browser.OpenAsync(chart + chart + Charts["Map"].ToHtml() + CableChart.Script.ToHtml()
            + CableChart.Script.ToHtml());
        await open.Page.WaitForFunctionAsync(
            "() => document.querySelectorAll('.cabletools-chart .main-svg').length >= 3 && !document.querySelector('.cabletools-still')");
        Assert.Equal(3, await open.Page.Locator(".js-plotly-plot").CountAsync());
        Assert.Empty(open.Events);
    }

    [Fact]
    public async Task A_script_that_runs_before_its_output_is_on_the_page_draws_all_the_same()
    {
        string chart = Charts["Tag"].ToHtml();
        int script = chart.IndexOf("<script", StringComparison.Ordinal);
        await using var open = await browser.OpenAsync(CableChart.Script.ToHtml());
        await open.Page.EvaluateAsync("code => (0, eval)(code)",
            chart[(chart.IndexOf('>', script) + 1)..chart.LastIndexOf("</script>", StringComparison.Ordinal)]);
        await open.Page.WaitForTimeoutAsync(300);
        await open.Page.EvaluateAsync("html => document.body.insertAdjacentHTML('beforeend', html)", chart[..script]);
        await open.Page.WaitForSelectorAsync(".cabletools-chart .main-svg");
        Assert.Empty(open.Events);
    }

    [Fact]
    public async Task The_names_that_other_scripts_use_stay_theirs()
    {
        // A classic Jupyter page has an AMD loader, and another library may have its own plotly.
        string before = "<script>window.Plotly='theirs';window.define=function(){throw new Error('called');};"
            + "window.define.amd={};window.require='theirs';</script>";
        await using var open = await browser.OpenAsync(before + CableChart.Script.ToHtml() + Charts["Tag"].ToHtml());
        await open.Page.WaitForSelectorAsync(".cabletools-chart .main-svg");
        Assert.Equal("theirs theirs", await open.Page.EvaluateAsync<string>("() => window.Plotly + ' ' + window.require"));
        Assert.Empty(open.Events);
    }

    [Fact]
    public async Task Where_no_script_runs_a_picture_is_seen()
    {
        await using var open = await browser.OpenAsync(CableChart.Script.ToHtml() + Charts["Map"].ToHtml(), runsScripts: false);
        var picture = open.Page.Locator(".cabletools-chart img");
        Assert.StartsWith("Where cables come from.", await picture.GetAttributeAsync("alt"), StringComparison.Ordinal);
        var box = await picture.BoundingBoxAsync();
        Assert.InRange(box!.Width, 600, 1000);
        Assert.Empty(open.Events);
    }

    [Fact]
    public async Task A_page_stands_on_its_own()
    {
        string page = Charts["Timeline"].ToHtmlPage();
        string body = page[(page.IndexOf("<body>", StringComparison.Ordinal) + 6)..page.IndexOf("</body>", StringComparison.Ordinal)];
        await using var open = await browser.OpenAsync(body);
        await open.Page.WaitForSelectorAsync(".cabletools-chart .main-svg");
        Assert.Empty(open.Events);
    }

    [Fact]
    public async Task A_hostile_cable_runs_nothing()
    {
        var cable = Hostile.Cable;
        var list = new CableList([cable]);
        var charts = ChartTests.All([cable, cable]);
        await using var open = await browser.OpenAsync(cable.ToHtml() + list.ToHtml() + CableChart.Script.ToHtml()
            + string.Concat(charts.Values.Select(chart => chart.ToHtml())));
        await open.Page.WaitForFunctionAsync(
            $"() => document.querySelectorAll('.cabletools-chart .main-svg').length >= {charts.Count}"
                + $" && !document.querySelector('.cabletools-still')");
        foreach (var point in await open.Page.Locator(".cabletools-cable summary").AllAsync()) await point.ClickAsync();
        Assert.Equal(0, await open.Page.Locator(
            ".cabletools-cable script, .cabletools-cable img, .cabletools-list img, "
                + ".js-plotly-plot img, .js-plotly-plot a[href^=javascript]").CountAsync());
        Assert.True(await open.Page.EvaluateAsync<bool>("() => window.pwned === undefined"));
        Assert.Contains("<script>window.pwned=1;alert(1)</script>", await open.Page.InnerTextAsync(".cabletools-cable"),
            StringComparison.Ordinal);
        Assert.Empty(open.Events);
    }

    [Fact]
    public async Task Where_styles_are_taken_away_words_are_parted_all_the_same()
    {
        // An untrusted notebook keeps elements and loses styles.
        var seed = CableReader.Read(Repository.File("tests/Fixtures/seed.txt")).Single();
        string html = seed.ToHtml() + new CableList([.. Table.Cables, seed]).ToHtml();
        await using var open = await browser.OpenAsync(
            System.Text.RegularExpressions.Regex.Replace(html, " style=\"[^\"]*\"", ""));
        string text = await open.Page.InnerTextAsync("body");
        Assert.Contains("PREL PGOV SNAR RS", text, StringComparison.Ordinal);
        Assert.Matches("UNCLASSIFIED [0-9.]+ % CONFIDENTIAL [0-9.]+ %", text);
        // The flag of the paragraph mark that was misread, and the paragraph.
        Assert.Contains("2. (C) ⚑ Asked why", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paragraphs_fold_and_unfold()
    {
        var seed = CableReader.Read(Repository.File("tests/Fixtures/seed.txt")).Single();
        await using var open = await browser.OpenAsync(seed.ToHtml());
        var second = open.Page.Locator("details").Nth(1);
        var text = second.GetByText("He agreed that Russia");
        Assert.False(await text.IsVisibleAsync());
        await second.Locator("summary").ClickAsync();
        Assert.True(await text.IsVisibleAsync());
        Assert.Empty(open.Events);
    }
}
