using System.Text;
using CableTools.Comparison;

namespace CableTools.Display;

/// <summary>Two copies of a message side by side: what differs in the head, then the paragraphs.</summary>
internal static class ComparisonView
{
    // More than these are no cable anybody wrote.
    private const int MostParagraphs = 400, FirstWords = 70;

    private const string Wide = "max-width:1280px", Thirds = "width:100%;table-layout:fixed;overflow-wrap:anywhere";

    private const string Line = "border-top:1px solid rgba(128,128,128,.35);padding:4px 10px 4px 4px;vertical-align:top;text-align:left";

    public static string Html(CableComparison comparison)
    {
        var html = new StringBuilder();
        html.Append("<div class=\"cabletools-comparison\" style=\"").Append(Style.Frame).Append(';').Append(Wide).Append("\">");
        html.Append("<div style=\"").Append(Style.Padded).Append(";font-weight:600\">").Append(Display.Html.Encode(Title(comparison)))
            .Append("</div><div style=\"").Append(Style.Padded).Append("\"><table style=\"").Append(Style.Table).Append(';').Append(Thirds)
            .Append("\"><thead><tr>");
        Head(html, "");
        Head(html, "reference: " + Name(comparison.Reference));
        Head(html, "difference: " + Name(comparison.Difference));
        html.Append("</tr></thead><tbody>");
        foreach (var row in comparison.Fields)
            if (row.Kind != CableDifferenceKind.Same) Row(html, row);
        foreach (var row in comparison.Paragraphs.Take(MostParagraphs))
        {
            if (row.Kind == CableDifferenceKind.Same) SameRow(html, row);
            else Row(html, row);
        }

        html.Append("</tbody></table>");
        Foot(html, comparison);
        return html.Append("</div></div>").ToString();
    }

    public static string Markdown(CableComparison comparison) =>
        "**" + Display.Html.Markdown(Title(comparison)) + "**\n\n" + Rows(comparison.Differences).ToMarkdown();

    public static string Text(CableComparison comparison)
    {
        var text = new StringBuilder(Title(comparison)).Append('\n');
        foreach (var row in comparison.Differences)
            text.Append('\n').Append(DifferenceText.Head(row)).Append("\n    ")
                .Append(DifferenceText.Words(row, run => run.ToString()).Replace("\n", "\n    ")).Append('\n');
        return text.ToString();
    }

    public static DisplayTable Rows(IReadOnlyCollection<CableDifference> rows) => DisplayTable.Of(
        rows,
        row => [row.SideIndicator, (row.Part + " " + row.Number).TrimEnd(), row.Kind.ToString(),
            DifferenceText.Words(row, run => run.ToString()).Replace('\n', ' ')],
        ("", false), ("part", false), ("kind", false), ("words", false));

    private static string Title(CableComparison comparison)
    {
        if (comparison.AreSame) return "The copies are the same";
        var counts = new[] { CableDifferenceKind.Changed, CableDifferenceKind.Added, CableDifferenceKind.Removed,
                CableDifferenceKind.Redacted, CableDifferenceKind.Misread }
            .Select(kind => (Kind: kind, Count: comparison.Paragraphs.Count(row => row.Kind == kind))).Where(pair => pair.Count > 0)
            .Select(pair => $"{Display.Html.Number(pair.Count)} {Word(pair.Kind)}");
        int fields = comparison.Fields.Count(row => row.Kind != CableDifferenceKind.Same);
        string paragraphs = string.Join(", ", counts);
        return $"Of {Display.Html.Number(comparison.Paragraphs.Count)} paragraphs "
            + $"{(paragraphs.Length == 0 ? "none differs" : paragraphs)}; "
            + $"{Display.Html.Number(fields)} {(fields == 1 ? "field differs" : "fields differ")}"
            + (comparison.HiddenWords > 0 ? $"; {Display.Html.Number(comparison.HiddenWords)} words hidden" : "");
    }

    private static string Name(Cable cable) => Headline.Id(cable) + (cable.Id is not null && Headline.File(cable) is { Length: > 0 } file
        ? $" ({file})" : "");

    private static string Word(CableDifferenceKind kind) => kind switch
    {
        CableDifferenceKind.Same => "same",
        CableDifferenceKind.Misread => "likely misread",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static void Head(StringBuilder html, string name) =>
        html.Append("<th style=\"").Append(Style.Head).Append(name.Length == 0 ? ";width:104px" : ";white-space:normal").Append("\">")
            .Append(Display.Html.Encode(name)).Append("</th>");

    private static void Row(StringBuilder html, CableDifference row)
    {
        html.Append("<tr><td style=\"").Append(Line).Append("\">").Append(Display.Html.Encode(Label(row))).Append("<div style=\"")
            .Append(Style.Faint).Append("\">").Append(Word(row.Kind));
        if (row.HiddenWords > 0)
            html.Append(", ").Append(Display.Html.Number(row.HiddenWords)).Append(row.HiddenWords == 1 ? " word hidden" : " words hidden");
        html.Append("</div></td><td style=\"").Append(Line).Append("\">");
        Side(html, row, isReference: true);
        html.Append("</td><td style=\"").Append(Line).Append("\">");
        Side(html, row, isReference: false);
        html.Append("</td></tr>");
    }

    private static void SameRow(StringBuilder html, CableDifference row)
    {
        html.Append("<tr><td style=\"").Append(Line).Append("\">").Append(Display.Html.Encode(Label(row))).Append("<div style=\"")
            .Append(Style.Faint).Append("\">same</div></td>");
        foreach (string text in new[] { row.Reference ?? "", row.Difference ?? "" })
            html.Append("<td style=\"").Append(Line).Append("\"><details><summary style=\"cursor:pointer;opacity:.7\">")
                .Append(Display.Html.Encode(Display.Html.Short(text.Replace('\n', ' '), FirstWords))).Append("</summary>")
                .Append(Lines(Display.Html.Encode(text))).Append("</details></td>");
        html.Append("</tr>");
    }

    private static string Label(CableDifference row) => row.Part == CableDifference.ParagraphPart ? row.Number ?? "¶" : row.Part;

    private static void Side(StringBuilder html, CableDifference row, bool isReference)
    {
        string? marking = isReference ? row.ReferenceMarking : row.DifferenceMarking;
        if (marking is not null)
        {
            bool differs = row.ReferenceMarking != row.DifferenceMarking && row.ReferenceParagraphs.Count > 0
                && row.DifferenceParagraphs.Count > 0;
            html.Append(RunStyle.Span(differs ? isReference ? RunStyle.Removed : RunStyle.Added : "", $"({marking})", "")).Append(' ');
        }

        foreach (string item in isReference ? row.RemovedItems : row.AddedItems)
            html.Append(RunStyle.Span(isReference ? RunStyle.Removed : RunStyle.Added, item, "")).Append("<br>");
        foreach (var run in row.Words)
            html.Append(RunStyle.Html(run, isReference));
    }

    private static string Lines(string encoded) => encoded.Replace("\n", "<br>");

    private static void Foot(StringBuilder html, CableComparison comparison)
    {
        html.Append("<div style=\"").Append(Style.Faint).Append(";margin-top:6px\">");
        if (comparison.Paragraphs.Count > MostParagraphs)
            html.Append("… and ").Append(Display.Html.Number(comparison.Paragraphs.Count - MostParagraphs)).Append(" more paragraphs. ");
        var same = comparison.Fields.Where(row => row.Kind == CableDifferenceKind.Same).Select(row => row.Part);
        html.Append("Fields that are the same: ").Append(Display.Html.Encode(string.Join(", ", same))).Append(". ");
        html.Append(RunStyle.Span(RunStyle.Removed, "only in the reference", "")).Append(' ')
            .Append(RunStyle.Span(RunStyle.Added, "only in the difference", "")).Append(' ')
            .Append(RunStyle.Span(RunStyle.Hidden, "redacted in the other copy", "")).Append(' ')
            .Append(RunStyle.Span(RunStyle.Mark, "redaction", "")).Append(' ')
            .Append(RunStyle.Span(RunStyle.Misread, "likely misread", "")).Append("</div>");
    }
}
