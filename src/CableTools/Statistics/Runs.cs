namespace CableTools.Statistics;

/// <summary>Rows of a table over time: buckets that follow one another with nothing in them are one row, "1967 to 1971".</summary>
internal static class Runs
{
    /// <summary>First and last place of each row, in order.</summary>
    /// <param name="isEmpty">Whether there is nothing, for each bucket.</param>
    public static IReadOnlyList<(int First, int Last)> Of(IReadOnlyList<bool> isEmpty)
    {
        var runs = new List<(int First, int Last)>();
        for (int i = 0; i < isEmpty.Count; i++)
        {
            if (i > 0 && isEmpty[i] && isEmpty[i - 1]) runs[runs.Count - 1] = (runs[runs.Count - 1].First, i);
            else runs.Add((i, i));
        }

        return runs;
    }

    public static string Name((int First, int Last) run, Func<int, string> label) =>
        run.First == run.Last ? label(run.First) : $"{label(run.First)} to {label(run.Last)}";
}
