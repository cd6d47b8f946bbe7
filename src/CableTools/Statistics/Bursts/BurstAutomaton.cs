namespace CableTools.Statistics;

/// <summary>
/// The states of least cost: each bucket costs what it is unlikely in its state, and each rise by a state costs the same again and again;
/// to fall is free.
/// </summary>
internal static class BurstAutomaton
{
    /// <param name="costs">What a bucket costs in a state, by state and bucket.</param>
    /// <param name="climb">What a rise by one state costs.</param>
    /// <returns>The state of each bucket; of states that cost the same the lowest, so that a burst has no empty ends.</returns>
    public static int[] States(IReadOnlyList<double[]> costs, double climb)
    {
        int states = costs.Count, length = costs[0].Length;
        int[] path = new int[length];
        if (length == 0) return path;
        int[][] from = [.. costs.Select(_ => new int[length])];
        double[] before = [.. Enumerable.Range(0, states).Select(state => state * climb + costs[state][0])];
        double[] now = new double[states];
        for (int i = 1; i < length; i++)
        {
            for (int state = 0; state < states; state++)
            {
                int best = 0;
                double least = double.PositiveInfinity;
                for (int last = 0; last < states; last++)
                {
                    double cost = before[last] + Math.Max(0, state - last) * climb;
                    if (cost >= least) continue;
                    least = cost;
                    best = last;
                }

                now[state] = least + costs[state][i];
                from[state][i] = best;
            }

            (before, now) = (now, before);
        }

        path[length - 1] = Array.IndexOf(before, before.Min());
        for (int i = length - 1; i > 0; i--) path[i - 1] = from[path[i]][i];
        return path;
    }
}
