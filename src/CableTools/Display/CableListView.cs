using System.Text;
using CableTools.Statistics;

namespace CableTools.Display;

/// <summary>Cables as a table, with what they have in common above it.</summary>
internal static class CableListView
{
    public static string Html(CableList cables)
    {
        var html = new StringBuilder();
        html.Append("<div class=\"cabletools-list\" style=\"").Append(Style.Frame).Append("\"><div style=\"").Append(Style.Padded)
            .Append("\">");
        html.Append("<strong>").Append(Display.Html.Encode(cables.ToString())).Append("</strong> ").Append(Sparkline.Html(cables));
        if (cables.Count > 0)
        {
            html.Append("<div>");
            foreach (var level in cables.GroupBy(cable => cable.Classification).OrderBy(level => level.Key))
                html.Append("<span style=\"").Append(Style.Banner(level.Key))
                    .Append(";font-size:11px;font-weight:400;padding:1px 6px;margin-right:4px\">").Append(Levels.Banner(level.Key))
                    .Append(' ')
                    .Append(Display.Html.Percent((double)level.Count() / cables.Count)).Append("</span> ");
            html.Append("</div>");
        }

        html.Append("</div>");
        if (cables.Count > 0)
            html.Append("<div style=\"").Append(Style.Padded).Append(";overflow-x:auto\">").Append(Rows(cables).ToHtml()).Append("</div>");
        if (cables.Problems.Count > 0)
        {
            html.Append("<details style=\"").Append(Style.Padded).Append("\"><summary>").Append(Display.Html.Number(cables.Problems.Count))
                .Append(cables.Problems.Count == 1 ? " file" : " files").Append(" that could not be read or hold no cables</summary>")
                .Append(PartTables.Problems(cables.Problems).ToHtml()).Append("</details>");
        }

        return html.Append("</div>").ToString();
    }

    public static string Markdown(CableList cables) =>
        "**" + Display.Html.Markdown(cables.ToString()) + "**\n" + (cables.Count == 0 ? "" : "\n" + Rows(cables).ToMarkdown());

    public static string Text(CableList cables) =>
        string.Join("\n", new[] { cables.ToString() }.Concat(cables.Take(DisplayTable.Most)
            .Select(cable => $"{Headline.Id(cable),-18} {Display.Html.Day(cable.Date),-10} {Headline.Subject(cable)}")))
        + (cables.Count > DisplayTable.Most ? $"\n… and {Display.Html.Number(cables.Count - DisplayTable.Most)} more" : "");

    private static readonly HashSet<string> RepairCodes =
        new(DiagnosticCode.All.Where(code => code.Repairs).Select(code => code.Name), StringComparer.Ordinal);

    public static string Heading(CableList cables)
    {
        string unanswered = cables.Unanswered == 0 ? ""
            : $" ({Display.Html.Number(cables.Unanswered)} left out that do not say what was asked for)";
        if (cables.Count == 0) return "Cables: none" + unanswered;
        var dates = cables.Where(cable => cable.Date is not null).Select(cable => cable.Date!.Value).ToList();
        string span = dates.Count == 0 ? "" : $", {Display.Html.Day(dates.Min())} to {Display.Html.Day(dates.Max())}";
        int posts = PostCounts.Of(cables).Posts.Count, partial = cables.Count(cable => cable.IsPartial),
            repaired = cables.Count(cable =>
                cable.Diagnostics.Any(diagnostic => RepairCodes.Contains(diagnostic.Code)));
        return $"{Display.Html.Number(cables.Count)} {(cables.Count == 1 ? "cable" : "cables")}{span}, "
            + $"{posts} {(posts == 1 ? "post" : "posts")}"
            + (partial > 0 ? $", {Display.Html.Number(partial)} extracts" : "")
            + (repaired > 0 ? $", {Display.Html.Number(repaired)} with repairs" : "") + unanswered;
    }

    private static DisplayTable Rows(CableList cables) => DisplayTable.Of(
        cables,
        cable => [Headline.Id(cable), Display.Html.Day(cable.Date), Levels.Banner(cable.Classification), cable.From ?? cable.Post ?? "",
            Headline.Subject(cable), Display.Html.Short(string.Join(", ", cable.Tags), 40)],
        ("id", false), ("date", false), ("classification", false), ("from", false), ("subject", false), ("tags", false));
}
