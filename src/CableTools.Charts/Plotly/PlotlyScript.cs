using System.IO.Compression;
using System.Reflection;
using System.Text.Json;
using CableTools.Model;

namespace CableTools.Charts.Plotly;

/// <summary>
/// plotly.js for a notebook: one script element that unpacks the bundle inside this assembly. It lives in a variable of its own
/// and leaves window.Plotly, require and define as they are. Nothing is fetched from a network.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class PlotlyScript : IDisplayable
{
    private static readonly Lazy<string> Packed = new(Pack);
    private static readonly Lazy<string> Show = new(ReadShow);

    // What brings the script along in this notebook: "" for the script itself, else the key of a chart; null for nothing yet.
    private static string? _bringer;

    internal PlotlyScript()
    {
    }

    /// <summary>The script element, about 600 kB. Where it runs twice, the second time does nothing.</summary>
    public string ToHtml()
    {
        _bringer = "";
        return Element();
    }

    /// <summary>The script element, for a page of its own.</summary>
    internal static string Element() => "<script type=\"text/javascript\">" + Code() + "</script>";

    /// <summary>What is in the script element.</summary>
    internal static string Code() =>
        Loader.Replace("%PACKED%", Packed.Value, StringComparison.Ordinal).Replace("%SHOW%", Show.Value, StringComparison.Ordinal)
            .Replace("%BEFORE%", Before, StringComparison.Ordinal)
            .Replace("%AFTER%", After.Replace("\n", "\\n", StringComparison.Ordinal), StringComparison.Ordinal);

    /// <summary>
    /// What the script element runs when it is unpacked, to the letter: a page that names its scripts names this one, too.
    /// </summary>
    internal static string Unpacked()
    {
        using var reader = new StreamReader(Bundle());
        return Before + reader.ReadToEnd() + After;
    }

    /// <summary>What is ready.</summary>
    public override string ToString() => "plotly.js is ready for the charts of this notebook.";

    /// <summary>
    /// The script element for a chart: for the first one that is shown, and for that one whenever it is shown again, since the output of
    /// the last run is what a notebook keeps; "" for all others.
    /// </summary>
    /// <param name="chart">The chart's key.</param>
    internal static string For(string chart) => (Interlocked.CompareExchange(ref _bringer, chart, null) ?? chart) == chart ? Element() : "";

    /// <summary>Another notebook begins: nothing has brought the script there.</summary>
    internal static void Forget() => _bringer = null;

    string IDisplayable.ToMarkdown() => ToString();

    string IDisplayable.ToText() => ToString();

    private static string Pack()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var source = Bundle())
        {
            source.CopyTo(gzip);
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    private static Stream Bundle() => Assembly.GetExecutingAssembly().GetManifestResourceStream("plotly-cartesian.min.js")!;

    private static string ReadShow()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("chart.js")!);
        // Its comments and indents are for who reads the file.
        var lines = reader.ReadToEnd().Split('\n').Select(line => line.Trim())
            .Where(line => !line.StartsWith("//", StringComparison.Ordinal));
        return "window.__cabletoolsShow=function(plotly,place,figure){return(" + string.Join('\n', lines).Trim() + ")(plotly,place,figure,"
            + JsonSerializer.Serialize(Palette.OnDark) + ");};";
    }

    // The bundle looks for CommonJS, then AMD, then a global: it finds the first, made for it alone.
    private const string Before = "(function(){var module={exports:{}},exports=module.exports,define,require;";
    private const string After = "\n;window.__cabletoolsPlotlyModule=module.exports;})();";

    private const string Loader = """
        (function(){
        if(window.__cabletoolsPlotly)return;
        %SHOW%
        window.__cabletoolsPlotly=new Promise(function(resolve,reject){
        var bytes=Uint8Array.from(atob("%PACKED%"),function(c){return c.charCodeAt(0);});
        new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text().then(function(code){
        var script=document.createElement("script");
        script.textContent="%BEFORE%"+code+"%AFTER%";
        document.head.appendChild(script);script.remove();
        resolve(window.__cabletoolsPlotlyModule);
        }).catch(reject);});
        (window.__cabletoolsCharts||[]).forEach(function(draw){draw();});
        window.__cabletoolsCharts=[];
        })();
        """;
}
