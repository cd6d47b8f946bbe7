using CableTools.Statistics;

namespace CableTools.Display;

/// <summary>A timeline as a table: a row a bucket, a column a series.</summary>
internal static class TimelineTable
{
    private const int MostSeries = 12;

    public static DisplayTable Of(Timeline timeline)
    {
        var cut = timeline.Top(MostSeries);
        var columns = new List<(string, bool)> { (timeline.Unit.ToString().ToLowerInvariant(), false) };
        columns.AddRange(cut.Series.Select(series => (series.Name, true)));
        var places = Enumerable.Range(0, cut.Buckets.Count).ToList();
        return DisplayTable.Of(places, i => [cut.Buckets[i].Label, .. cut.Series.Select(series => Html.Number(series.Counts[i]))],
            [.. columns]);
    }
}
