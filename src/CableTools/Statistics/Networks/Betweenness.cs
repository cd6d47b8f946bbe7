namespace CableTools.Statistics;

/// <summary>
/// Which part of the shortest paths goes through each node: a search from each source, and what it found summed up backwards (U. Brandes,
/// A Faster Algorithm for Betweenness Centrality, 2001).
/// </summary>
internal static class Betweenness
{
    /// <param name="links">The network.</param>
    /// <param name="sources">The nodes from which paths are counted: all, or a sample that stands for all.</param>
    /// <returns>A part for each node, 0 to 1; of a sample it may be a little more.</returns>
    public static double[] Of(LinkTable links, IReadOnlyList<int> sources)
    {
        int count = links.Count;
        double[] through = new double[count];
        if (count < 3) return through;
        int[] steps = new int[count], found = new int[count];
        double[] paths = new double[count], share = new double[count];
        for (int i = 0; i < count; i++) steps[i] = -1;
        foreach (int source in sources)
        {
            CableWork.Check();
            int reached = Search(links.Out, source, steps, paths, found);
            for (int i = reached - 1; i > 0; i--)
            {
                int node = found[i];
                double each = (1 + share[node]) / paths[node];
                foreach (int before in links.In[node])
                    if (steps[before] == steps[node] - 1 && steps[before] >= 0) share[before] += paths[before] * each;
                through[node] += share[node];
            }

            // What was not reached is as it was: a search costs what it sees, not what there is.
            for (int i = 0; i < reached; i++) (steps[found[i]], paths[found[i]], share[found[i]]) = (-1, 0, 0);
        }

        double scale = (double)count / sources.Count / (count - 1) / (count - 2);
        return [.. through.Select(sum => sum * scale)];
    }

    /// <summary>
    /// Goes out from a node: how far each is, and by how many shortest paths; in <paramref name="found"/> the nearest first.
    /// </summary>
    private static int Search(int[][] next, int source, int[] steps, double[] paths, int[] found)
    {
        (steps[source], paths[source], found[0]) = (0, 1, source);
        int reached = 1;
        for (int i = 0; i < reached; i++)
        {
            int node = found[i];
            foreach (int other in next[node])
            {
                if (steps[other] < 0)
                {
                    steps[other] = steps[node] + 1;
                    found[reached++] = other;
                }

                if (steps[other] == steps[node] + 1) paths[other] += paths[node];
            }
        }

        return reached;
    }
}
