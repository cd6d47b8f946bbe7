using System.Globalization;
using System.Text;

namespace CableTools.Display;

/// <summary>
/// One cable to be read: its whole heading, every paragraph, and what was repaired. A card shows what is read at a glance; here nothing is
/// left out.
/// </summary>
internal static class CableDocument
{
    /// <summary>The cable as text of its own for a terminal or a file: unwrapped, repaired, without furniture.</summary>
    public static string Text(Cable cable)
    {
        var text = new StringBuilder();
        text.Append(Headline.Banner(cable)).Append("\n\n");
        foreach (var (name, value) in Fields(cable)) text.Append((name + ":").PadRight(15)).Append(value).Append('\n');
        foreach (var paragraph in cable.Paragraphs)
        {
            text.Append('\n');
            if (paragraph.Heading is not null) text.Append(paragraph.Heading).Append('\n');
            text.Append(Headline.Label(paragraph)).Append(paragraph.Text).Append('\n');
        }

        if (cable.Signature is not null) text.Append('\n').Append(cable.Signature).Append('\n');
        return Html.Plain(text.ToString());
    }

    /// <summary>The cable as Markdown. All text of the cable is escaped.</summary>
    public static string Markdown(Cable cable)
    {
        var text = new StringBuilder();
        text.Append("## ").Append(Html.Markdown(Title(cable))).Append("\n\n**")
            .Append(Html.Markdown(Headline.Banner(cable))).Append("**\n\n");
        foreach (var (name, value) in Fields(cable))
            text.Append("- **").Append(name).Append(":** ").Append(Html.Markdown(value)).Append('\n');
        foreach (var paragraph in cable.Paragraphs)
        {
            text.Append('\n');
            if (paragraph.Heading is not null) text.Append("**").Append(Html.Markdown(paragraph.Heading)).Append("**\n\n");
            // "1." before a line would begin a list, and number it anew.
            string label = Headline.Label(paragraph).Replace(".", "\\.");
            text.Append(string.Join("  \n", paragraph.Text.Split('\n').Select((line, i) => (i == 0 ? label : "") + Html.Markdown(line))));
            text.Append('\n');
        }

        if (cable.Signature is not null) text.Append('\n').Append(Html.Markdown(cable.Signature)).Append('\n');
        if (cable.Diagnostics.Count > 0)
        {
            text.Append("\n*Repairs and notes*\n\n");
            foreach (var diagnostic in cable.Diagnostics)
                text.Append("- ").Append(diagnostic.Code).Append(": ").Append(Html.Markdown(diagnostic.Message)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The cable as an element of HTML, with its source text to unfold. All text of the cable is encoded.</summary>
    /// <param name="cable">The cable.</param>
    /// <param name="anchor">The element's id.</param>
    public static string Element(Cable cable, string anchor)
    {
        var html = new StringBuilder();
        html.Append("<article id=\"").Append(Html.Encode(anchor)).Append("\">\n<p class=\"banner\" style=\"")
            .Append(Style.Banner(cable.Classification)).Append("\">").Append(Html.Encode(Headline.Banner(cable))).Append("</p>\n<h2>")
            .Append(Html.Encode(Title(cable))).Append("</h2>\n<table>\n");
        foreach (var (name, value) in Fields(cable))
            html.Append("<tr><th scope=\"row\">").Append(name).Append("</th><td>").Append(Html.Encode(value)).Append("</td></tr>\n");
        html.Append("</table>\n");
        foreach (var paragraph in cable.Paragraphs)
        {
            if (paragraph.Heading is not null) html.Append("<h3>").Append(Html.Encode(paragraph.Heading)).Append("</h3>\n");
            html.Append("<p>").Append(Html.Encode(Headline.Label(paragraph)))
                .Append(Html.Encode(paragraph.Text).Replace("\n", "<br>\n")).Append("</p>\n");
        }

        if (cable.Signature is not null) html.Append("<p>").Append(Html.Encode(cable.Signature)).Append("</p>\n");
        if (cable.Diagnostics.Count > 0)
        {
            html.Append("<details><summary>").Append(Html.Number(cable.Diagnostics.Count))
                .Append(cable.Diagnostics.Count == 1 ? " repair or note" : " repairs and notes").Append("</summary><ul>\n");
            foreach (var diagnostic in cable.Diagnostics)
                html.Append("<li>").Append(diagnostic.Code).Append(": ").Append(Html.Encode(diagnostic.Message)).Append("</li>\n");
            html.Append("</ul></details>\n");
        }

        return html.Append("<details><summary>Source text</summary><pre>").Append(Html.Encode(cable.Text))
            .Append("</pre></details>\n</article>\n").ToString();
    }

    /// <summary>By what a list of contents names the cable.</summary>
    public static string Title(Cable cable)
    {
        string id = Headline.Id(cable), subject = cable.Subject ?? Headline.Subject(cable);
        string marked = cable.SubjectMarking is { } marking ? $"({marking}) {subject}" : subject;
        return id.Length == 0 ? marked : marked.Length == 0 ? id : $"{id}: {marked}";
    }

    private static string Entry(CableReference reference) =>
        reference.Label is null ? reference.ToString() : $"{reference.Label}. {reference}";

    private static IEnumerable<(string Name, string Value)> Fields(Cable cable)
    {
        if (cable.Id is { } id) yield return ("Id", id);
        if (cable.Date is { } date)
            yield return ("Date", date.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC");
        if (cable.Precedence is { } precedence) yield return ("Precedence", precedence.ToString());
        if (cable.From is { } from) yield return ("From", from);
        if (cable.To.Count > 0) yield return ("To", string.Join("; ", cable.To));
        if (cable.Info.Count > 0) yield return ("Info", string.Join("; ", cable.Info));
        if (cable.Declassification is { } instruction) yield return ("Declassify", instruction.ToString());
        if (cable.Tags.Count > 0) yield return ("Tags", string.Join("; ", cable.Tags));
        if (cable.Subject is { } subject)
            yield return ("Subject", cable.SubjectMarking is { } marking ? $"({marking}) {subject}" : subject);
        if (cable.References.Count > 0)
            yield return ("References", string.Join("; ", cable.References.Select(Entry)));
        if (cable.ClassifiedBy is { } authority) yield return ("Classified by", authority.ToString());
        if (cable.DraftedBy is { } drafter) yield return ("Drafted by", drafter);
        if (cable.ApprovedBy is { } approver) yield return ("Approved by", approver);
        if (Headline.File(cable) is { Length: > 0 } file) yield return ("File", file);
    }
}
