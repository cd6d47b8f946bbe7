namespace CableTools.Statistics;

/// <summary>Orders by chance that are the same everywhere for the same seed (splitmix64, Steele and others 2014).</summary>
internal sealed class SeededOrder(int seed)
{
    private ulong _state = unchecked((ulong)seed);

    /// <summary>The numbers below a count, shuffled.</summary>
    public int[] Of(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (int i = count - 1; i > 0; i--)
        {
            int other = (int)(Next() % (ulong)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }

        return order;
    }

    private ulong Next()
    {
        ulong z = unchecked(_state += 0x9E3779B97F4A7C15);
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return z ^ (z >> 31);
    }
}
