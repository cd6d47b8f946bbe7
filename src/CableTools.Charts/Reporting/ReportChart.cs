namespace CableTools.Charts.Reporting;

/// <summary>
/// A chart in the page: its picture, which print and readers without scripts keep, and the figure from which the page's script draws it.
/// </summary>
internal static class ReportChart
{
    public static string Html(CableChart chart) =>
        $"<figure class=\"chart\">{ChartHtml.Still(chart)}"
            + $"<script type=\"application/json\" class=\"figure\">{ChartHtml.Json(chart)}</script></figure>";
}
