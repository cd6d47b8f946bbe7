using CableTools.Charts;
using CableTools.Interactive.Tests.Support;
using CableTools.Tests.Statistics;
using CableTools.Tests.Support;
using Microsoft.Playwright;

namespace CableTools.Interactive.Tests;

/// <summary>The page of a report in a real browser, with the network cut: the table, the cards, the charts.</summary>
public sealed class ReportBrowserTests(Browser browser)
{
    private static readonly Cable Seed = CableReader.Read(Repository.File("tests/Fixtures/seed.txt")).Single();

    private static readonly string[] Posts = ["OSLO", "RIGA", "PARIS", "LONDON", "ROME", "MADRID"];

    // Six posts in turn; each tenth has the tag SNAR, each other one cites the one before.
    private static readonly Lazy<string> Page = new(() => CableReport.Of(
    [
        .. Enumerable.Range(1, 600).Select(i => new Invented(
            Posts[i % 6], i, $"200{i % 4 + 3}-0{i % 9 + 1}-11 10:00",
            i % 10 == 0 ? "PREL, SNAR" : "PREL", i % 3 == 0 ? "S" : "U",
            Refs: i % 2 == 0 ? $"0{(i - 1) % 4 + 3} {Posts[(i - 1) % 6]} {i - 1}" : null,
            Body: $"1. (U) This is the text of number {i}.").Parse()),
        Seed,
        new Invented("OSLO", 700, null).Parse(),
    ], "A report").ToHtmlPage());

    [Fact]
    public async Task The_page_opens_without_a_network_and_holds_only_the_rows_that_are_seen()
    {
        await using var open = await browser.OpenWholeAsync(Page.Value);
        await open.Page.WaitForSelectorAsync("#rows .row");
        Assert.Equal("602 cables", await open.Page.InnerTextAsync("#count"));
        Assert.InRange(await open.Page.Locator("#rows .row").CountAsync(), 10, 60);
        await open.Page.FocusAsync("#grid");
        await open.Page.Keyboard.PressAsync("End");
        await open.Page.WaitForFunctionAsync("() => document.querySelector('.row.at .subject').textContent === 'NUMBER 700 OF OSLO'");
        Assert.InRange(await open.Page.Locator("#rows .row").CountAsync(), 10, 60);
        // The head stays where it is.
        Assert.True(await open.Page.Locator("#grid .head").IsVisibleAsync());
        Assert.Empty(open.Events);
    }

    [Fact]
    public async Task Every_chart_is_drawn()
    {
        await using var open = await browser.OpenWholeAsync(Page.Value);
        int charts = await open.Page.Locator("figure.chart").CountAsync();
        for (int i = 0; i < charts; i++)
        {
            await open.Page.Locator("figure.chart").Nth(i).ScrollIntoViewIfNeededAsync();
            await open.Page.Locator("figure.chart").Nth(i).Locator(".main-svg").First.WaitForAsync();
        }

        Assert.Equal(6, charts);
        await open.Page.WaitForFunctionAsync("() => document.querySelectorAll('figure.chart.drawn').length === 6");
        Assert.False(await open.Page.Locator(".cabletools-still").First.IsVisibleAsync());
        Assert.Empty(open.Events);
    }

    [Theory]
    [InlineData(1300)]
    [InlineData(420)]
    public async Task What_stands_below_a_chart_stays_where_it_is_while_the_chart_is_drawn(int width)
    {
        await using var open = await browser.OpenWholeAsync(Page.Value, width);
        await open.Page.WaitForSelectorAsync("#rows .row");
        const string Place = "() => document.getElementById('grid').getBoundingClientRect().top + scrollY";
        double before = await open.Page.EvaluateAsync<double>(Place);
        var charts = open.Page.Locator("figure.chart");
        for (int i = 0; i < await charts.CountAsync(); i++)
        {
            await charts.Nth(i).ScrollIntoViewIfNeededAsync();
            await charts.Nth(i).Locator(".main-svg").First.WaitForAsync();
        }

        await open.Page.WaitForFunctionAsync("() => !document.querySelector('figure.chart:not(.drawn)')");
        Assert.Equal(before, await open.Page.EvaluateAsync<double>(Place), 1.0);
    }

    [Theory]
    [InlineData("#f-words", "oslo", "101 of 602 cables")]
    [InlineData("#f-words", "number 1 RIGA", "41 of 602 cables")]
    [InlineData("#f-words", "06moscow5030", "1 of 602 cables")]
    [InlineData("#f-words", "nothing of this", "0 of 602 cables")]
    [InlineData("#f-level", "Secret", "200 of 602 cables")]
    [InlineData("#f-post", "PARIS", "100 of 602 cables")]
    [InlineData("#f-year", "2003", "150 of 602 cables")]
    [InlineData("#f-year", "not known", "1 of 602 cables")]
    [InlineData("#f-tag", "SNAR", "61 of 602 cables")]
    public async Task The_table_filters(string field, string value, string expected)
    {
        await using var open = await browser.OpenWholeAsync(Page.Value);
        if (field == "#f-words") await open.Page.FillAsync(field, value);
        else await open.Page.EvaluateAsync("""
            ([field, value]) => {
                const list = document.querySelector(field);
                list.value = [...list.options].find(option => option.textContent.startsWith(value + ' (')).value;
                list.dispatchEvent(new Event('input', { bubbles: true }));
            }
            """, new[] { field, value });
        Assert.Equal(expected, await open.Page.InnerTextAsync("#count"));
        await open.Page.ClickAsync("button[type=reset]");
        await open.Page.WaitForFunctionAsync("() => document.getElementById('count').textContent === '602 cables'");
        Assert.Empty(open.Events);
    }

    [Fact]
    public async Task The_table_sorts_both_ways_and_what_is_unknown_comes_last()
    {
        await using var open = await browser.OpenWholeAsync(Page.Value);
        var first = open.Page.Locator("#rows .row[aria-rowindex='2']");
        var head = open.Page.Locator(".head .date");
        await head.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("ascending", await head.GetAttributeAsync("aria-sort"));
        Assert.StartsWith("2003-01-11", await first.Locator(".date").InnerTextAsync(), StringComparison.Ordinal);
        await head.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("descending", await head.GetAttributeAsync("aria-sort"));
        Assert.StartsWith("2006-09-11", await first.Locator(".date").InnerTextAsync(), StringComparison.Ordinal);
        await open.Page.FocusAsync("#grid");
        await open.Page.Keyboard.PressAsync("End");
        await open.Page.WaitForFunctionAsync("() => document.querySelector('.row.at .subject').textContent === 'NUMBER 700 OF OSLO'");
        // Numbers in names count as numbers.
        await open.Page.Locator(".head .subject button").ClickAsync();
        Assert.Equal("NUMBER 1 OF RIGA", await open.Page.Locator("#rows .row[aria-rowindex='3'] .subject").InnerTextAsync());
        Assert.Empty(open.Events);
    }

    [Fact]
    public async Task A_click_opens_the_card_and_what_it_cites()
    {
        await using var open = await browser.OpenWholeAsync(Page.Value);
        await open.Page.Locator("#rows .row[aria-rowindex='3']").ClickAsync();
        var card = open.Page.Locator("#pane .cabletools-cable");
        await card.WaitForAsync();
        Assert.Contains("This is the text of number 2.", await card.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Cites 04RIGA1", (await open.Page.InnerTextAsync("#pane .links")).Trim());
        Assert.Equal("true", await open.Page.Locator("#rows .row[aria-rowindex='3']").GetAttributeAsync("aria-selected"));
        await open.Page.ClickAsync("#pane .links a");
        await open.Page.GetByText("This is the text of number 1.", new PageGetByTextOptions { Exact = true }).First.WaitForAsync();
        Assert.Equal("Cited by 05PARIS2", (await open.Page.InnerTextAsync("#pane .links")).Trim());
        await open.Page.GetByLabel("Close").ClickAsync();
        Assert.False(await open.Page.Locator("#pane").IsVisibleAsync());
        Assert.Empty(open.Events);
    }

    [Fact]
    public async Task The_keyboard_goes_everywhere()
    {
        await using var open = await browser.OpenWholeAsync(Page.Value);
        await open.Page.FocusAsync("#grid");
        foreach (string key in new[] { "ArrowDown", "ArrowDown", "PageDown", "PageUp", "Home", "ArrowDown", "Enter" })
            await open.Page.Keyboard.PressAsync(key);
        await open.Page.Locator("#pane .cabletools-cable").WaitForAsync();
        Assert.Equal("05PARIS2", await open.Page.InnerTextAsync("#pane .bar strong"));
        Assert.Equal("pane", await open.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        await open.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("grid", await open.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        // What the arrows are on is named for who hears the page.
        Assert.Equal("row-1", await open.Page.GetAttributeAsync("#grid", "aria-activedescendant"));
        Assert.Equal(0, await open.Page.Locator("button:not([aria-label]):empty, select:not([id]), img:not([alt])").CountAsync());
        Assert.Empty(open.Events);
    }

    [Fact]
    public async Task A_link_in_the_page_leads_to_the_card_or_to_the_filtered_table()
    {
        await using var open = await browser.OpenWholeAsync(Page.Value);
        await open.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
        await open.Page.Locator("#tags a[href='#tag=SNAR']").ClickAsync();
        await open.Page.WaitForFunctionAsync("() => document.getElementById('count').textContent === '61 of 602 cables'");
        // Out of a filter that hides it, a cable opens all the same; the link works a second time.
        for (int i = 0; i < 2; i++)
        {
            await open.Page.Locator("#repairs a[href='#c601']").First.ClickAsync();
            await open.Page.Locator("#pane .cabletools-cable").WaitForAsync();
            Assert.Equal("06MOSCOW5030", await open.Page.InnerTextAsync("#pane .bar strong"));
            await open.Page.GetByLabel("Close").ClickAsync();
        }

        Assert.Empty(open.Events);
    }

    [Fact]
    public async Task A_hostile_cable_runs_nothing()
    {
        var report = new CableReport(Hostile.Script + Hostile.Image);
        for (int i = 0; i < 3; i++) report.Add(Hostile.Cable);
        report.Add(new CableLoadProblem(Hostile.Image, Hostile.Script));
        await using var open = await browser.OpenWholeAsync(report.ToHtmlPage());
        for (int i = 0; i < 3; i++) await open.Page.Locator("#rows .row[aria-rowindex='" + (i + 2) + "']").ClickAsync();
        await open.Page.Locator("#pane .cabletools-cable").WaitForAsync();
        Assert.Equal(0, await open.Page.Locator("#pane script, #pane img, #grid img, #grid script, a[href^=javascript]").CountAsync());
        Assert.Contains("<script>window.pwned=1;alert(1)</script>", await open.Page.InnerTextAsync("#pane"), StringComparison.Ordinal);
        Assert.Contains("<script>", await open.Page.InnerTextAsync("#rows"), StringComparison.Ordinal);
        // And if an encoder had a hole: the policy forbids what the page does not name. A browser reports it on the console.
        Assert.Empty(open.Events);
        await open.Page.EvaluateAsync("html => document.getElementById('pane').innerHTML = html", Hostile.Image);
        await open.Page.WaitForTimeoutAsync(300);
        Assert.True(await open.Page.EvaluateAsync<bool>("() => window.pwned === undefined"));
        Assert.DoesNotContain(open.Events, happened => happened.StartsWith("request", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_browser_that_cannot_unpack_says_so_and_shows_the_table_and_the_pictures()
    {
        await using var open = await browser.OpenWholeAsync(Page.Value, before: "delete window.DecompressionStream");
        await open.Page.Locator("#rows .row").First.ClickAsync();
        Assert.Contains("cannot unpack the card", await open.Page.InnerTextAsync("#pane"), StringComparison.Ordinal);
        Assert.Equal("602 cables", await open.Page.InnerTextAsync("#count"));
        Assert.True(await open.Page.Locator("#time .cabletools-still").IsVisibleAsync());
        Assert.Empty(open.Events);
    }

    [Theory]
    [InlineData(1300, false)]
    [InlineData(1300, true)]
    [InlineData(480, false)]
    public async Task The_page_fits_its_window_and_follows_its_colours(int width, bool isDark)
    {
        await using var open = await browser.OpenWholeAsync(Page.Value, width, isDark);
        await open.Page.Locator("#rows .row").First.ClickAsync();
        await open.Page.Locator("#pane .cabletools-cable").WaitForAsync();
        Assert.InRange(await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 0, width);
        Assert.Equal(isDark ? "rgb(30, 30, 30)" : "rgb(255, 255, 255)",
            await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Equal(isDark ? "rgb(221, 221, 221)" : "rgb(34, 34, 34)",
            await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.cabletools-cable')).color"));
        Assert.Empty(open.Events);
    }

    [Fact]
    public async Task Paper_gets_the_rows_that_are_shown_and_the_pictures()
    {
        await using var open = await browser.OpenWholeAsync(Page.Value);
        await open.Page.FillAsync("#f-words", "oslo");
        await open.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal(101, await open.Page.Locator("#rows .row").CountAsync());
        Assert.True(await open.Page.Locator("#rows .row").Last.IsVisibleAsync());
        Assert.False(await open.Page.Locator(".filters").IsVisibleAsync());
        Assert.True(await open.Page.Locator("#time .cabletools-still").IsVisibleAsync());
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        await open.Page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        Assert.InRange(await open.Page.Locator("#rows .row").CountAsync(), 10, 60);
        Assert.Empty(open.Events);
    }
}
