using CableTools.Charts.Figures;

namespace CableTools.Charts.Placing;

/// <summary>The outlines of stacked areas: one for each run of buckets that have something, with upright ends.</summary>
internal static class AreaShape
{
    /// <param name="figure">The series.</param>
    /// <returns>For each series its outlines, each a closed ring of places and heights.</returns>
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<(double X, double Y)>>> Of(SeriesFigure figure)
    {
        int count = figure.Labels.Count;
        var runs = new List<(int First, int Last)>();
        for (int i = 0; i < count; i++)
        {
            if (figure.Series.All(series => series.Values[i] is null or 0)) continue;
            if (runs.Count > 0 && runs[^1].Last == i - 1) runs[^1] = (runs[^1].First, i);
            else runs.Add((i, i));
        }

        double[] floor = new double[count];
        var areas = new List<IReadOnlyList<IReadOnlyList<(double, double)>>>();
        foreach (var series in figure.Series)
        {
            double[] low = floor, top = floor.Zip(series.Values, (below, value) => below + (value ?? 0)).ToArray();
            areas.Add([.. runs.Select(run => (IReadOnlyList<(double, double)>)[.. Edge(run, top), .. Edge(run, low).Reverse()])]);
            floor = top;
        }

        return areas;
    }

    private static IEnumerable<(double X, double Y)> Edge((int First, int Last) run, double[] heights) =>
    [
        (run.First - 0.5, heights[run.First]),
        .. Enumerable.Range(run.First, run.Last - run.First + 1).Select(i => ((double)i, heights[i])),
        (run.Last + 0.5, heights[run.Last]),
    ];
}
