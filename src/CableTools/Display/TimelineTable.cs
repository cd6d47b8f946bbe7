using CableTools.Statistics;

namespace CableTools.Display;

/// <summary>A timeline as a table: a row a bucket, a column a series; years without a cable are one row.</summary>
internal static class TimelineTable
{
    private const int MostSeries = 12;

    public static DisplayTable Of(Timeline timeline)
    {
        var cut = timeline.Top(MostSeries);
        var columns = new List<(string, bool)> { (timeline.Unit.ToString().ToLowerInvariant(), false) };
        columns.AddRange(cut.Series.Select(series => (series.Name, true)));
        return DisplayTable.Of(Runs.Of([.. cut.Buckets.Select(bucket => bucket.Count == 0)]),
            run => [Runs.Name(run, i => cut.Buckets[i].Label), .. cut.Series.Select(series => Html.Number(series.Counts[run.First]))],
            [.. columns]);
    }
}
