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
    private static int _given;

    internal PlotlyScript()
    {
    }

    /// <summary>The script element, about 600 kB. Where it runs twice, the second time does nothing.</summary>
    public string ToHtml()
    {
        Interlocked.Exchange(ref _given, 1);
        return "<script type=\"text/javascript\">"
            + Loader.Replace("%PACKED%", Packed.Value, StringComparison.Ordinal).Replace("%SHOW%", Show.Value, StringComparison.Ordinal)
            + "</script>";
    }

    /// <summary>What is ready.</summary>
    public override string ToString() => "plotly.js is ready for the charts of this notebook.";

    /// <summary>The script element the first time it is asked for in this process, then "".</summary>
    internal static string Once() => Interlocked.CompareExchange(ref _given, 1, 0) == 0 ? new PlotlyScript().ToHtml() : "";

    string IDisplayable.ToMarkdown() => ToString();

    string IDisplayable.ToText() => ToString();

    private static string Pack()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var source = Assembly.GetExecutingAssembly().GetManifestResourceStream("plotly-cartesian.min.js")!)
        {
            source.CopyTo(gzip);
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

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
    private const string Loader = """
        (function(){
        if(window.__cabletoolsPlotly)return;
        %SHOW%
        window.__cabletoolsPlotly=new Promise(function(resolve,reject){
        var bytes=Uint8Array.from(atob("%PACKED%"),function(c){return c.charCodeAt(0);});
        new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text().then(function(code){
        var script=document.createElement("script");
        script.textContent="(function(){var module={exports:{}},exports=module.exports,define,require;"+code+"
        """ + """
        \n;window.__cabletoolsPlotlyModule=module.exports;})();";
        document.head.appendChild(script);script.remove();
        resolve(window.__cabletoolsPlotlyModule);
        }).catch(reject);});
        (window.__cabletoolsCharts||[]).forEach(function(draw){draw();});
        window.__cabletoolsCharts=[];
        })();
        """;
}
