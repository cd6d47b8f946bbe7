using System.Text;
using CableTools.Words;

namespace CableTools.Display;

/// <summary>
/// A concordance: the keywords below one another in the middle. A line unfolds to the card of its cable, without a script.
/// </summary>
internal static class ConcordanceView
{
    // What a page shows of a line without wrapping it; the context that was asked for may be wider.
    private const int MostContext = 70;

    // A card is some ten kilobytes, and a notebook keeps what it shows.
    private const int MostCards = 25;

    private const string Columns = "display:grid;grid-template-columns:235px 1fr auto 1fr;column-gap:8px;align-items:baseline";
    private const string Cut = "white-space:nowrap;overflow:hidden;text-overflow:ellipsis";

    public static string Html(Concordance concordance)
    {
        var html = new StringBuilder();
        html.Append("<div class=\"cabletools-concordance\" style=\"").Append(Style.Frame).Append(";max-width:1100px\"><div style=\"")
            .Append(Style.Padded).Append("\"><strong>").Append(Display.Html.Encode(concordance.ToString())).Append("</strong></div>");
        var shown = concordance.Lines.Take(DisplayTable.Most).ToList();
        if (shown.Count > 0)
        {
            html.Append("<div role=\"list\" style=\"padding:0 12px 8px;font-size:13px\">");
            var cards = new HashSet<Cable>();
            foreach (var line in shown) Row(html, line, cards);
            html.Append("</div>");
        }

        if (concordance.Lines.Count > shown.Count)
            html.Append("<div style=\"").Append(Style.Padded).Append(';').Append(Style.Faint).Append("\">… and ")
                .Append(Display.Html.Number(concordance.Lines.Count - shown.Count)).Append(" more lines</div>");
        return html.Append("</div>").ToString();
    }

    public static string Markdown(Concordance concordance) =>
        "**" + Display.Html.Markdown(concordance.ToString()) + "**\n\n" + Table(concordance.Lines).ToMarkdown();

    /// <summary>The lines as a text: the keywords below one another.</summary>
    public static string Text(Concordance concordance)
    {
        var text = new StringBuilder(concordance.ToString());
        foreach (var line in concordance.Lines.Take(DisplayTable.Most))
            text.Append('\n').Append(Headline.Id(line.Cable).PadRight(16)).Append(' ').Append(End(line.Left, 40).PadLeft(40)).Append("  ")
                .Append(line.Match).Append("  ").Append(Display.Html.Short(line.Right, 40));
        if (concordance.Lines.Count > DisplayTable.Most)
            text.Append("\n… and ").Append(Display.Html.Number(concordance.Lines.Count - DisplayTable.Most)).Append(" more lines");
        return text.ToString();
    }

    public static DisplayTable Table(IReadOnlyCollection<ConcordanceLine> lines) => DisplayTable.Of(
        lines,
        line =>
        [
            Headline.Id(line.Cable), Display.Html.Day(line.Date), line.Marking ?? "", End(line.Left, MostContext), line.Match,
            Display.Html.Short(line.Right, MostContext),
        ],
        ("cable", false), ("date", false), ("marking", false), ("left", true), ("match", false), ("right", false));

    private static void Row(StringBuilder html, ConcordanceLine line, HashSet<Cable> cards)
    {
        string marking = line.Marking is null ? "" : $"({line.Marking}) ";
        html.Append("<details role=\"listitem\"><summary style=\"cursor:pointer;").Append(Columns).Append("\">")
            .Append("<span style=\"").Append(Cut).Append("\" title=\"").Append(Display.Html.Encode(Headline.Subject(line.Cable)))
            .Append("\">").Append(Display.Html.Encode(Headline.Id(line.Cable))).Append(" <span style=\"").Append(Style.Faint).Append("\">")
            .Append(Display.Html.Encode(marking + Display.Html.Day(line.Date))).Append("</span></span>")
            .Append("<span style=\"text-align:right;").Append(Cut).Append("\">").Append(Display.Html.Encode(End(line.Left, MostContext)))
            .Append("</span><strong style=\"white-space:nowrap\">").Append(Display.Html.Encode(Display.Html.Short(line.Match, MostContext)))
            .Append("</strong><span style=\"").Append(Cut).Append("\">")
            .Append(Display.Html.Encode(Display.Html.Short(line.Right, MostContext))).Append("</span></summary>")
            .Append("<div style=\"padding:4px 0 10px\">").Append(Unfolded(line, cards)).Append("</div></details>");
    }

    // A cable with many lines has its card behind the first of them.
    private static string Unfolded(ConcordanceLine line, HashSet<Cable> cards)
    {
        string passage = $"<div>… {Display.Html.Encode(line.Left)} <span style=\"{Style.Mark}\">{Display.Html.Encode(line.Match)}</span> "
            + $"{Display.Html.Encode(line.Right)} …</div>";
        if (cards.Contains(line.Cable)) return passage + $"<div style=\"{Style.Faint}\">The cable's card is behind its first line.</div>";
        if (cards.Count == MostCards)
            return passage + $"<div style=\"{Style.Faint}\">{Display.Html.Encode(Headline.Subject(line.Cable))}; "
                + $"the first {MostCards} cables have their cards here.</div>";
        cards.Add(line.Cable);
        return passage + CableCard.Html(line.Cable);
    }

    /// <summary>The end of a text, with an ellipsis where it begins before.</summary>
    private static string End(string text, int length)
    {
        if (text.Length <= length) return text;
        int start = text.Length - length + 1;
        if (char.IsLowSurrogate(text[start])) start++;
        return "…" + text.Substring(start).TrimStart();
    }
}
