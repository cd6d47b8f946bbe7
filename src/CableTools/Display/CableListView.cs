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
                    .Append(";font-size:11px;font-weight:400;padding:1px 6px;margin-right:4px\">").Append(Style.Name(level.Key)).Append(' ')
                    .Append(Display.Html.Percent((double)level.Count() / cables.Count)).Append("</span> ");
            html.Append("</div>");
        }

        html.Append("</div><div style=\"").Append(Style.Padded).Append(";overflow-x:auto\">").Append(Rows(cables).ToHtml())
            .Append("</div>");
        if (cables.Problems.Count > 0)
        {
            var problems = DisplayTable.Of(cables.Problems, problem => [System.IO.Path.GetFileName(problem.Path), problem.Message],
                ("file", false), ("problem", false));
            html.Append("<details style=\"").Append(Style.Padded).Append("\"><summary>").Append(Display.Html.Number(cables.Problems.Count))
                .Append(" files that could not be read</summary>").Append(problems.ToHtml()).Append("</details>");
        }

        return html.Append("</div>").ToString();
    }

    public static string Markdown(CableList cables) =>
        "**" + Display.Html.Markdown(cables.ToString()) + "**\n\n" + Rows(cables).ToMarkdown();

    public static string Text(CableList cables) =>
        string.Join("\n", new[] { cables.ToString() }.Concat(cables.Take(DisplayTable.Most)
            .Select(cable => $"{cable.Id,-18} {Display.Html.Day(cable.Date),-10} {cable.Subject}")))
        + (cables.Count > DisplayTable.Most ? $"\n… and {Display.Html.Number(cables.Count - DisplayTable.Most)} more" : "");

    private static readonly HashSet<string> RepairCodes =
        new(DiagnosticCode.All.Where(code => code.Repairs).Select(code => code.Name), StringComparer.Ordinal);

    public static string Heading(CableList cables)
    {
        var dates = cables.Where(cable => cable.Date is not null).Select(cable => cable.Date!.Value).ToList();
        string span = dates.Count == 0 ? "" : $", {Display.Html.Day(dates.Min())} to {Display.Html.Day(dates.Max())}";
        int posts = PostCounts.Of(cables).Posts.Count, partial = cables.Count(cable => cable.IsPartial),
            repaired = cables.Count(cable =>
                cable.Diagnostics.Any(diagnostic => RepairCodes.Contains(diagnostic.Code)));
        return $"{Display.Html.Number(cables.Count)} {(cables.Count == 1 ? "cable" : "cables")}{span}, "
            + $"{posts} {(posts == 1 ? "post" : "posts")}"
            + (partial > 0 ? $", {Display.Html.Number(partial)} extracts" : "")
            + (repaired > 0 ? $", {Display.Html.Number(repaired)} with repairs" : "");
    }

    private static DisplayTable Rows(CableList cables) => DisplayTable.Of(
        cables,
        cable => [cable.Id ?? "", Display.Html.Day(cable.Date), Style.Name(cable.Classification), cable.From ?? cable.Post ?? "",
            Display.Html.Short(cable.Subject ?? "", 90), Display.Html.Short(string.Join(", ", cable.Tags), 40)],
        ("id", false), ("date", false), ("classification", false), ("from", false), ("subject", false), ("tags", false));
}
