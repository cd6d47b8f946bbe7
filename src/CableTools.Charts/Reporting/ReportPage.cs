using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CableTools.Charts.Drafting;
using CableTools.Charts.Plotly;
using CableTools.Display;

namespace CableTools.Charts.Reporting;

/// <summary>
/// The page: the sections for everybody, then the data and the scripts. It names each script that may run by its hash, and forbids every
/// other and every request: what a cable says stays text even where an encoder had a hole.
/// </summary>
internal static class ReportPage
{
    private static readonly Lazy<string> Script = new(() => Lines("report.js", "//")), Style = new(() => Lines("report.css", "/*"));

    private static readonly Lazy<string> Policy = new(() => "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src "
        + string.Join(' ', new[] { Script.Value, Charts(), PlotlyScript.Unpacked() }.Select(Hash))
        + "; base-uri 'none'; form-action 'none'");

    public static void Write(TextWriter page, string title, ReportData data)
    {
        string name = Html.Encode(Wording.Clean(title));
        page.Write($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy.Value}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="CableTools {Html.Encode(Version())}">
            <title>{name}</title>
            <style>{Style.Value}</style>
            </head>
            <body>

            """.ReplaceLineEndings("\n"));
        var sections = ReportSections.Of(data);
        page.WriteLine("<a class=\"skip\" href=\"#cables\">To the table of cables</a>");
        page.WriteLine($"<header><h1>{name}</h1><nav aria-label=\"Sections\">"
            + string.Concat(sections.Select(section => $"<a href=\"#{section.Id}\">{section.Name}</a>")) + "</nav></header>\n<main>");
        foreach (var section in sections.Checked())
        {
            page.WriteLine($"<section id=\"{section.Id}\" aria-labelledby=\"h-{section.Id}\">");
            page.WriteLine($"<h2 id=\"h-{section.Id}\">{section.Heading}</h2>");
            page.WriteLine(section.Html);
            page.WriteLine("</section>");
        }

        page.WriteLine("</main>\n<footer>Made by CableTools. The page holds everything it shows and asks no network for anything."
            + "</footer>");
        WriteData(page, data);
        page.WriteLine("<script type=\"text/javascript\">" + Charts() + "</script>");
        page.WriteLine($"<script>{Script.Value}</script>\n</body>\n</html>");
    }

    private static void WriteData(TextWriter page, ReportData data)
    {
        page.WriteLine($"<script type=\"application/json\" id=\"data\">{ReportRows.Json(data.Rows)}</script>");
        var (phrases, chunks) = data.Cards.ToChunks();
        page.WriteLine($"<script type=\"application/json\" id=\"phrases\">{JsonSerializer.Serialize(phrases)}</script>");
        foreach (var chunk in chunks.Checked())
        {
            page.Write(FormattableString.Invariant($"<script type=\"text/plain\" class=\"cards\" data-first=\"{chunk.First}\">"));
            page.WriteLine($"{Convert.ToBase64String(chunk.Packed)}</script>");
        }
    }

    // What a browser that cannot unpack the charts' script throws is told by the script of the page, and no error.
    private static string Charts() => PlotlyScript.Code() + ";window.__cabletoolsPlotly.catch(function(){});";

    private static string Hash(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";

    private static string Version() =>
        typeof(ReportPage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    /// <summary>A file of this assembly without its comments and indents, which are for who reads the file.</summary>
    private static string Lines(string file, string comment)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!);
        return string.Join('\n', reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim())
            .Where(line => line.Length > 0 && !line.StartsWith(comment, StringComparison.Ordinal)));
    }
}
