using CableTools.Charts.Figures;
using CableTools.Display;
using CableTools.Statistics;

namespace CableTools.Charts.Drafting;

/// <summary>Figure of the posts on a map.</summary>
internal static class MapDraft
{
    public static MapFigure Posts(PostCounts counts)
    {
        var places = new List<Place>();
        int elsewhere = counts.WithoutPost;
        double most = 0;
        foreach (var count in counts.Posts)
        {
            if (count.Post is { Latitude: { } latitude, Longitude: { } longitude } post)
            {
                // The first is the largest.
                most = Math.Max(most, count.Count);
                string country = post.Country is null ? "" : $", {post.Country}";
                places.Add(new Place(post.DisplayName, latitude, longitude, count.Count,
                    $"{post.DisplayName}{country}: {Wording.Cables(count.Count)}, {Html.Percent(count.Share)}",
                    Wording.Post(post.DisplayName), 5 + 26 * Math.Sqrt(count.Count / most)));
            }
            else
            {
                elsewhere += count.Count;
            }
        }

        return new MapFigure
        {
            Kind = CableChartKind.Map,
            Title = "Where cables come from",
            Subtitle = $"{Wording.Cables(counts.Cables)} from {Wording.Count(places.Count, "post")}; "
                + $"a circle's area is the number of cables"
                + (elsewhere > 0 ? FormattableString.Invariant($", {elsewhere:N0} from a place that is not known") : ""),
            Source = Wording.Source(Wording.Cables(counts.Cables), "originators; outline by Natural Earth"),
            XTitle = "degrees east",
            YTitle = "degrees north",
            Places = places,
            ValueTitle = "cables",
        };
    }
}
