using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(CableTools.Interactive.Tests.Support.Browser))]

namespace CableTools.Interactive.Tests.Support;

/// <summary>Headless Chromium with the network cut, one for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static string Executable => Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    public async ValueTask InitializeAsync()
    {
        // The tests that need it say so; the others run without it.
        if (!File.Exists(Executable)) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>
    /// A page with this body. A request to anywhere, a dialog or an error in a script is kept, and fails the test at its end.
    /// </summary>
    internal async Task<OpenPage> OpenAsync(string body, bool runsScripts = true, int width = 1000)
    {
        var open = await NewAsync(new BrowserNewContextOptions { JavaScriptEnabled = runsScripts,
            ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        await open.Page.RouteAsync("**/*", async route =>
        {
            open.Events.Add("request: " + route.Request.Url);
            await route.AbortAsync();
        });
        await open.Page.SetContentAsync($"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>{body}</body></html>");
        return open;
    }

    /// <summary>
    /// A whole page at an address of its own. What it asks for besides itself is kept as well as what its console calls an error: so says a
    /// browser that a policy forbade something.
    /// </summary>
    internal async Task<OpenPage> OpenWholeAsync(string html, int width = 1300, bool isDark = false, string? before = null)
    {
        const string Address = "http://report.test/";
        var open = await NewAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light });
        open.Page.Console += (_, message) =>
        {
            if (message.Type == "error") open.Events.Add("console: " + message.Text);
        };
        bool isServed = false;
        await open.Page.RouteAsync("**/*", async route =>
        {
            if (!isServed && route.Request.Url == Address)
            {
                isServed = true;
                await route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html; charset=utf-8", Body = html });
                return;
            }

            open.Events.Add("request: " + route.Request.Url);
            await route.AbortAsync();
        });
        if (before is not null) await open.Page.AddInitScriptAsync(before);
        await open.Page.GotoAsync(Address);
        return open;
    }

    private async Task<OpenPage> NewAsync(BrowserNewContextOptions options)
    {
        string missing = $"There is no Chromium at {Executable}: install it (apt-get install chromium), "
            + "or name one in the variable CHROMIUM.";
        // Where the project is checked there must be one; on a machine that has just the SDK the other tests are enough.
        if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 }) Assert.True(_browser is not null, missing);
        Assert.SkipWhen(_browser is null, missing);
        var context = await _browser!.NewContextAsync(options);
        var page = await context.NewPageAsync();
        var open = new OpenPage(context, page);
        page.Dialog += async (_, dialog) =>
        {
            open.Events.Add("dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
        page.PageError += (_, error) => open.Events.Add("error: " + error);
        return open;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

/// <summary>An open page, and what happened on it that must not.</summary>
internal sealed class OpenPage(IBrowserContext context, IPage page) : IAsyncDisposable
{
    public IPage Page { get; } = page;

    public List<string> Events { get; } = [];

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
