using System.Text;
using CableTools.Statistics;

namespace CableTools.Display;

/// <summary>Cables over time, as a picture of the size of a line of text.</summary>
internal static class Sparkline
{
    private const int Width = 240, Height = 28;

    public static string Html(IReadOnlyList<Cable> cables)
    {
        var timeline = Timeline.Of(cables);
        if (timeline.Buckets.Count < 2) return "";
        int most = timeline.Buckets.Max(bucket => bucket.Count);
        double step = Math.Min(12, (double)Width / timeline.Buckets.Count);
        string title = $"Cables by {timeline.Unit.ToString().ToLowerInvariant()}, {timeline.Buckets[0].Label} to "
            + $"{timeline.Buckets[timeline.Buckets.Count - 1].Label}, at most {most}";
        var html = new StringBuilder();
        html.Append(FormattableString.Invariant(
            $"<svg width=\"{Width}\" height=\"{Height}\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" style=\"vertical-align:middle\">"))
            .Append("<title>").Append(title).Append("</title>");
        for (int i = 0; i < timeline.Buckets.Count; i++)
        {
            if (timeline.Buckets[i].Count == 0) continue;
            double height = Math.Max(1, (double)Height * timeline.Buckets[i].Count / most);
            html.Append(FormattableString.Invariant($"<rect x=\"{i * step:0.#}\" y=\"{Height - height:0.#}\""))
                .Append(FormattableString.Invariant($" width=\"{Math.Max(1, step * .8):0.#}\" height=\"{height:0.#}\""))
                .Append(" fill=\"currentColor\" fill-opacity=\"0.6\"/>");
        }

        return html.Append("</svg>").ToString();
    }
}
