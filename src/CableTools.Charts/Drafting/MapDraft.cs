using CableTools.Charts.Figures;
using CableTools.Statistics;

namespace CableTools.Charts.Drafting;

/// <summary>Figure of the posts on a map.</summary>
internal static class MapDraft
{
    public static MapFigure Posts(PostCounts counts)
    {
        var places = new List<Place>();
        int elsewhere = counts.WithoutPost;
        foreach (var count in counts.Posts)
        {
            if (count.Post is { Latitude: { } latitude, Longitude: { } longitude } post)
            {
                string country = post.Country is null ? "" : $", {post.Country}";
                places.Add(new Place(post.DisplayName, latitude, longitude, count.Count, $"{post.DisplayName}{country}: {Wording.Cables(count.Count)}, {Wording.Percent(count.Share)}"));
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
            Subtitle = $"{Wording.Cables(counts.Cables)} from {Wording.Count(places.Count, "post")}; a circle's area is the number of cables" + (elsewhere > 0 ? $", {elsewhere} from a place that is not known" : ""),
            Source = Wording.Source(Wording.Cables(counts.Cables), "originators; outline by Natural Earth"),
            XTitle = "longitude (degrees east)",
            YTitle = "latitude (degrees north)",
            Places = places,
            ValueTitle = "cables",
        };
    }
}
