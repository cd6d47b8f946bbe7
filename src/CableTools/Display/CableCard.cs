using System.Text;

namespace CableTools.Display;

/// <summary>One cable as a card: banner, heading, paragraphs to unfold, what was repaired.</summary>
internal static class CableCard
{
    // More than these are no cable anybody wrote.
    private const int MostParagraphs = 200, MostTags = 60;

    public static string Html(Cable cable)
    {
        var repairs = new Repairs(cable);
        var html = new StringBuilder();
        html.Append("<div class=\"cabletools-cable\" style=\"").Append(Style.Frame).Append("\">");
        html.Append("<div style=\"").Append(Style.Banner(cable.Classification)).Append("\">")
            .Append(Display.Html.Encode(Headline.Banner(cable)))
            .Append(' ').Append(repairs.Flags(repairs.Within(CableSegmentKind.Classification, CableSegmentKind.Caption))).Append("</div>");
        html.Append("<div style=\"").Append(Style.Padded).Append("\">");
        html.Append("<div style=\"font-size:17px;font-weight:600\">");
        if (cable.SubjectMarking is not null) html.Append('(').Append(Display.Html.Encode(cable.SubjectMarking)).Append(") ");
        html.Append(repairs.Marked(Subject(cable), repairs.Within(CableSegmentKind.Subject))).Append("</div>");
        Heading(html, cable, repairs);
        html.Append("</div><div style=\"").Append(Style.Padded).Append(";border-top:1px solid rgba(128,128,128,.35)\">");
        Paragraphs(html, cable, repairs);
        if (cable.Signature is not null)
            html.Append("<div style=\"margin-top:6px\">")
                .Append(repairs.Marked(cable.Signature, repairs.Within(CableSegmentKind.Signature))).Append("</div>");
        html.Append("</div>");
        Foot(html, cable, repairs);
        return html.Append("</div>").ToString();
    }

    public static string Markdown(Cable cable)
    {
        var text = new StringBuilder();
        text.Append("**").Append(Display.Html.Markdown(Headline.Banner(cable))).Append("**\n\n### ")
            .Append(Display.Html.Markdown(Subject(cable))).Append("\n\n");
        var table = new DisplayTable(("", false), ("", false));
        foreach (var (name, value) in Fields(cable)) table.Add(name, value);
        if (cable.Tags.Count > 0) table.Add("Tags", string.Join(", ", cable.Tags.Take(MostTags)));
        text.Append(table.ToMarkdown()).Append('\n');
        foreach (var paragraph in cable.Paragraphs.Take(MostParagraphs)) text.Append(ParagraphMarkdown(paragraph)).Append("\n\n");
        if (cable.Signature is not null) text.Append(Display.Html.Markdown(cable.Signature)).Append('\n');
        return text.ToString();
    }

    public static string Text(Cable cable)
    {
        var text = new StringBuilder();
        text.Append(Headline.Banner(cable)).Append('\n').Append(Subject(cable)).Append('\n');
        foreach (var (name, value) in Fields(cable)) text.Append(name.PadRight(14)).Append(value).Append('\n');
        if (cable.Tags.Count > 0) text.Append("Tags".PadRight(14)).Append(string.Join(", ", cable.Tags.Take(MostTags))).Append('\n');
        foreach (var paragraph in cable.Paragraphs.Take(MostParagraphs))
            text.Append('\n').Append(Headline.Label(paragraph)).Append(paragraph.Text).Append('\n');
        if (cable.Signature is not null) text.Append('\n').Append(cable.Signature).Append('\n');
        return text.ToString();
    }

    public static string ParagraphHtml(CableParagraph paragraph) =>
        $"<div class=\"cabletools-paragraph\" style=\"{Style.Frame};{Style.Padded}\">"
            + $"{Title(paragraph)}{Blocks(Display.Html.Encode(paragraph.Text))}</div>";

    public static string ParagraphMarkdown(CableParagraph paragraph) =>
        (paragraph.Heading is null ? "" : "**" + Display.Html.Markdown(paragraph.Heading) + "**\n\n")
        + Display.Html.Markdown(Headline.Label(paragraph)) + Display.Html.Markdown(paragraph.Text);

    private static void Heading(StringBuilder html, Cable cable, Repairs repairs)
    {
        html.Append("<table style=\"").Append(Style.Table).Append(";margin-top:4px\">");
        foreach (var (name, value) in Fields(cable))
        {
            string flags = repairs.Flags(name switch
            {
                "Date" => repairs.Within(CableSegmentKind.DateTimeGroup, CableSegmentKind.Originator),
                "From" => repairs.Within(CableSegmentKind.From),
                "To" => repairs.Within(CableSegmentKind.To),
                "Info" => repairs.Within(CableSegmentKind.Info, CableSegmentKind.Exempted),
                "References" => repairs.Within(CableSegmentKind.References),
                "Classified by" => repairs.Within(CableSegmentKind.ClassifiedBy),
                "Declassify" => repairs.Within(CableSegmentKind.Declassification),
                _ => [],
            });
            Row(name, flags + Display.Html.Encode(value));
        }

        if (cable.Tags.Count > 0)
            Row("Tags", repairs.Flags(repairs.Within(CableSegmentKind.Tags)) + string.Join(" ", cable.Tags.Take(MostTags).Select(Tag))
                + (cable.Tags.Count > MostTags ? $" … and {Display.Html.Number(cable.Tags.Count - MostTags)} more" : ""));
        html.Append("</table>");

        void Row(string name, string encoded) =>
            html.Append("<tr><td style=\"").Append(Style.Cell).Append(";opacity:.7;white-space:nowrap\">").Append(name)
                .Append("</td><td style=\"").Append(Style.Cell).Append("\">").Append(encoded).Append("</td></tr>");
    }

    private static IEnumerable<(string Name, string Value)> Fields(Cable cable)
    {
        if (cable.Id is not null) yield return ("Id", cable.Id);
        else if (Headline.File(cable) is { Length: > 0 } file) yield return ("File", file);
        if (cable.Date is { } date)
            yield return ("Date", date.UtcDateTime.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture) + " UTC"
                + (cable.Precedence is { } precedence ? ", " + precedence : ""));
        if (cable.From is not null) yield return ("From", cable.From);
        if (cable.To.Count > 0) yield return ("To", Join(cable.To));
        if (cable.Info.Count > 0) yield return ("Info", Join(cable.Info));
        if (cable.References.Count > 0)
            yield return ("References",
                Display.Html.Short(string.Join("; ",
                    cable.References.Take(40).Select(reference => (reference.Label is null ? "" : reference.Label + ". ") + reference)),
                        2000));
        if (cable.ClassifiedBy is { } authority) yield return ("Classified by", authority.ToString());
        if (cable.Declassification is { } instruction) yield return ("Declassify", instruction.ToString());
    }

    private static string Join(IReadOnlyList<Addressee> addressees) =>
        string.Join(", ", addressees.Take(20).Select(addressee => addressee.Name))
            + (addressees.Count > 20 ? $" and {addressees.Count - 20} more" : "");

    private static string Tag(string tag) =>
        $"<span style=\"{Style.Tag}\" title=\""
            + $"{Display.Html.Encode(CableTag.Describe(tag) is { Meaning: { } meaning } ? meaning : "not in the vocabulary")}\">"
            + $"{Display.Html.Encode(tag)}</span>";

    private static void Paragraphs(StringBuilder html, Cable cable, Repairs repairs)
    {
        bool hasSummary = cable.Paragraphs.Any(paragraph => paragraph.Role == CableParagraphRole.Summary);
        int number = 0;
        foreach (var paragraph in cable.Paragraphs.Take(MostParagraphs))
        {
            // Who opens a cable reads its summary first; where there is none, the first paragraph stands for it.
            bool isOpen = hasSummary ? paragraph.Role == CableParagraphRole.Summary : number == 0;
            number++;
            var within = repairs.Within(paragraph.Start, paragraph.Length);
            var label = within.Where(diagnostic =>
                diagnostic.Start - paragraph.Start < 12
                    && !paragraph.Text.StartsWith(repairs.Excerpt(diagnostic), StringComparison.Ordinal)).ToList();
            string flags = repairs.Flags(label);
            html.Append(isOpen ? "<details open style=\"margin:3px 0\"><summary style=\"cursor:pointer\">"
                : "<details style=\"margin:3px 0\"><summary style=\"cursor:pointer\">")
                .Append(Title(paragraph)).Append(flags).Append("<span style=\"").Append(Style.Faint).Append("\">")
                .Append(Display.Html.Encode(Display.Html.Short(paragraph.Text.Replace('\n', ' '), 90))).Append("</span></summary>")
                .Append("<div style=\"padding:2px 0 6px 18px\">").Append(Blocks(repairs.Marked(paragraph.Text, [.. within.Except(label)])))
                .Append("</div></details>");
        }

        if (cable.Paragraphs.Count > MostParagraphs)
            html.Append("<div style=\"").Append(Style.Faint).Append("\">… and ")
                .Append(Display.Html.Number(cable.Paragraphs.Count - MostParagraphs)).Append(" more paragraphs</div>");
    }

    private static string Title(CableParagraph paragraph) =>
        (paragraph.Heading is null ? "" : "<strong>" + Display.Html.Encode(paragraph.Heading) + "</strong> ")
        + (paragraph.Role == CableParagraphRole.None ? "" : $"<em>{paragraph.Role}</em> ") + Display.Html.Encode(Headline.Label(paragraph));

    private static string Blocks(string encoded) => encoded.Replace("\n", "<br>");

    private static void Foot(StringBuilder html, Cable cable, Repairs repairs)
    {
        html.Append("<div style=\"").Append(Style.Padded).Append(";border-top:1px solid rgba(128,128,128,.35)\">");
        if (cable.Diagnostics.Count > 0)
        {
            var table = DisplayTable.Of(
                cable.Diagnostics, diagnostic =>
                    [diagnostic.Code, diagnostic.Severity.ToString(), diagnostic.Message,
                        Display.Html.Short(repairs.Excerpt(diagnostic), 60)],
                ("code", false), ("severity", false), ("what", false), ("in the source", false));
            html.Append("<details><summary style=\"cursor:pointer\">").Append(Display.Html.Number(cable.Diagnostics.Count))
                .Append(cable.Diagnostics.Count == 1 ? " repair or note" : " repairs and notes").Append("</summary>").Append(table.ToHtml())
                .Append("</details>");
        }

        html.Append("<div style=\"").Append(Style.Faint).Append("\">").Append(Display.Html.Number(cable.Paragraphs.Count))
            .Append(cable.Paragraphs.Count == 1 ? " paragraph" : " paragraphs");
        if (cable.IsPartial) html.Append(", an extract");
        if (Headline.File(cable) is { Length: > 0 } file) html.Append("; read from ").Append(Display.Html.Encode(file));
        html.Append("</div></div>");
    }

    private static string Subject(Cable cable) => cable.Subject ?? $"(no subject) {Headline.Subject(cable)}".TrimEnd();
}
