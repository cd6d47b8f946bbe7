using CableTools.Statistics;

namespace CableTools.Display;

/// <summary>
/// A statistic in a notebook: its chart, where something draws charts, and its numbers as a table, folded under the chart.
/// </summary>
internal static class StatisticsView
{
    public static string Html(object statistic, DisplayTable table)
    {
        string heading = Display.Html.Encode(statistic.ToString());
        string chart = StatisticsDisplay.Chart?.Invoke(statistic) ?? "";
        string rows = table.ToHtml();
        return chart.Length == 0
            ? $"<div class=\"cabletools-statistics\" style=\"{Style.Frame};{Style.Padded}\"><strong>{heading}</strong>{rows}</div>"
            : $"<div class=\"cabletools-statistics\">{chart}"
                + $"<details style=\"{Style.Padded}\"><summary style=\"cursor:pointer\">{heading}</summary>{rows}</details></div>";
    }

    public static string Markdown(object statistic, DisplayTable table) =>
        "**" + Display.Html.Markdown(statistic.ToString()) + "**\n\n" + table.ToMarkdown();
}
