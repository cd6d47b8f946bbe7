using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CableTools.Charts.Plotly;
using CableTools.Display;

namespace CableTools.Charts;

/// <summary>A chart as HTML: the still picture, and a script that puts the interactive chart in its place where scripts run.</summary>
internal static class ChartHtml
{
    public static string Fragment(CableChart chart)
    {
        string json = Json(chart);
        // The same chart has the same key wherever it is shown, so that a notebook's output does not change from run to run.
        string key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 8));
        return PlotlyScript.For(key) + Div(chart, key) + "<script type=\"text/javascript\">" + Draw(key, json) + "</script>";
    }

    public static string Page(CableChart chart)
    {
        string json = Json(chart);
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Html.Encode(chart.Title)}</title>
            </head>
            <body>
            {Div(chart, "page")}
            {PlotlyScript.Element()}
            <script type="text/javascript">{Draw("page", json)}</script>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    /// <summary>
    /// The data and layout as plotly.js takes them, safe inside a script element: the serializer encodes everything that HTML knows.
    /// </summary>
    internal static string Json(CableChart chart)
    {
        PlotlyParts wide = Wide(chart), narrow = PlotlyRenderer.Draw(chart.Figure, PlotlyRenderer.Narrow);
        return JsonSerializer.Serialize(
            new { data = wide.Traces, layout = wide.Layout, wide = WideFor(chart), narrow = Narrow(wide, narrow) });
    }

    public static string PlotlyJson(CableChart chart)
    {
        var parts = Wide(chart);
        return JsonSerializer.Serialize(new { data = parts.Traces, layout = parts.Layout,
            config = new { responsive = true, displaylogo = false, typesetMath = false } });
    }

    private static PlotlyParts Wide(CableChart chart) => PlotlyRenderer.Draw(chart.Figure, WideFor(chart), chart.FixedHeight);

    // The margins of a page leave a little less than the width that was asked for.
    private static int WideFor(CableChart chart) =>
        Math.Max(100, chart.Width - (CableChart.DefaultWidth - PlotlyRenderer.Wide));

    // Most of a chart is the same at each width: places and values, which are long.
    private static object Narrow(PlotlyParts wide, PlotlyParts narrow) => new
    {
        data = wide.Traces.Zip(narrow.Traces, (one, other) => other.Where(member =>
            !one.TryGetValue(member.Key, out object? same) || JsonSerializer.Serialize(same) != JsonSerializer.Serialize(member.Value))
            .ToDictionary(StringComparer.Ordinal)),
        layout = narrow.Layout,
    };

    private static string Div(CableChart chart, string key) =>
        $"<div class=\"cabletools-chart\" data-cabletools-chart=\"{key}\" "
            + $"style=\"width:100%;max-width:{chart.Width}px;overflow-x:auto\">{Still(chart)}</div>";

    internal static string Still(CableChart chart)
    {
        string alternative = Html.Encode($"{chart.Title}. {chart.Figure.Description}");
        try
        {
            string picture = Convert.ToBase64String(Encoding.UTF8.GetBytes(chart.ToSvg()));
            return $"<img class=\"cabletools-still\" src=\"data:image/svg+xml;base64,{picture}\" "
                + $"alt=\"{alternative}\" style=\"max-width:100%\">";
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException or TypeInitializationException
            or BadImageFormatException or FileNotFoundException or FileLoadException)
        {
            // Not every host finds the native library that draws. The interactive chart needs none, and these words are better than an
            // error.
            return $"<p class=\"cabletools-still\">{alternative}</p>";
        }
    }

    // A notebook may run the script before it has put the output on the page: then it looks again, for five seconds.
    private static string Draw(string key, string json) => $$"""
        (function(){
        var figure={{json}};
        function draw(tries){window.__cabletoolsPlotly.then(function(plotly){
        var places=document.querySelectorAll('[data-cabletools-chart="{{key}}"]:not([data-drawn])');
        if(!places.length&&tries>0){setTimeout(function(){draw(tries-1);},100);return;}
        places.forEach(function(place){
        place.dataset.drawn="yes";
        window.__cabletoolsShow(plotly,place,figure).then(function(){
        var still=place.querySelector(".cabletools-still");if(still)still.remove();});
        });}).catch(function(){});}
        if(window.__cabletoolsPlotly)draw(50);
        else (window.__cabletoolsCharts=window.__cabletoolsCharts||[]).push(function(){draw(50);});
        })();
        """.ReplaceLineEndings("\n");
}
