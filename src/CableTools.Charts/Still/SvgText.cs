using System.Text.RegularExpressions;

namespace CableTools.Charts.Still;

/// <summary>
/// What SkiaSharp leaves out of an SVG: a title for readers who do not see it, a box to scale by, and colours for a dark page. And what is
/// too much: places to a
/// ten-thousandth of a dot.
/// </summary>
internal static partial class SvgText
{
    /// <summary>Milliseconds that one match may take: a backstop, since no expression here goes back over what it has read.</summary>
    private const int MatchTime = 10_000;

    public static string Complete(string svg, string title)
    {
        int start = svg.IndexOf("<svg", StringComparison.Ordinal), end = svg.IndexOf('>', start);
        string head = svg[start..end];
        if (!head.Contains("viewBox", StringComparison.Ordinal))
            head += $" viewBox=\"0 0 {Attribute(head, "width")} {Attribute(head, "height")}\"";
        svg = Numbered(svg);
        return svg[..start] + head + " role=\"img\"><title>" + Display.Html.Encode(Drafting.Wording.Clean(title)) + "</title>"
            + Dark.Value
            + Places().Replace(svg[(end + 1)..].ReplaceLineEndings("\n"), attribute => Digits().Replace(attribute.Value, "$1"));
    }

    // On a dark page the picture is dark: rules of a style sheet count more than the attributes that Skia writes.
    private static readonly Lazy<string> Dark = new(() => "<style>@media (prefers-color-scheme: dark){" + string.Concat(
        from pair in Palette.OnDark
        from attribute in new[] { "fill", "stroke" }
        select $"[{attribute}=\"{Written(pair.Key)}\"]{{{attribute}:{pair.Value}}}") + "}</style>");

    /// <summary>A colour as Skia writes it: white, #333 and #44617B.</summary>
    private static string Written(string color) => color switch
    {
        "#FFFFFF" => "white",
        "#000000" => "black",
        _ when color[1] == color[2] && color[3] == color[4] && color[5] == color[6] => $"#{color[1]}{color[3]}{color[5]}",
        _ => color,
    };

    // Skia counts its ids through the whole process: counted from 1, the same picture is the same text.
    private static string Numbered(string svg)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        return Ids().Replace(svg, match =>
        {
            string id = match.Groups["id"].Value;
            if (!ids.TryGetValue(id, out string? number)) ids.Add(id, number = FormattableString.Invariant($"i{ids.Count + 1}"));
            return match.Groups["before"].Value + number;
        });
    }

    [GeneratedRegex("""(?<before> id="|="url\(#|href="#)(?<id>[a-z]+_[0-9a-f]+)(?=["\)])""", RegexOptions.None, MatchTime)]
    private static partial Regex Ids();

    [GeneratedRegex("(?<=\\s)(?:d|x|y|points)=\"[^\"]*\"", RegexOptions.None, MatchTime)]
    private static partial Regex Places();

    [GeneratedRegex(@"(\.[0-9])[0-9]+", RegexOptions.None, MatchTime)]
    private static partial Regex Digits();

    private static string Attribute(string head, string name)
    {
        int start = head.IndexOf($" {name}=\"", StringComparison.Ordinal) + name.Length + 3;
        return head[start..head.IndexOf('"', start)];
    }
}
