namespace CableTools.Statistics;

/// <summary>How unlikely the counts are in each state, as negative natural logarithms, but for what is the same in all states.</summary>
internal sealed class BurstCosts
{
    private readonly Func<int, long, long, double> _chance;

    private BurstCosts(double[] expected, int buckets, IReadOnlyList<double[]> byState, Func<int, long, long, double> chance)
    {
        _chance = chance;
        Expected = expected;
        Buckets = buckets;
        ByState = byState;
    }

    /// <summary>The count of each bucket that the usual state leads to expect.</summary>
    public double[] Expected { get; }

    /// <summary>How many buckets tell something: where nothing was sent, nothing could be more than usual.</summary>
    public int Buckets { get; }

    /// <summary>By state and bucket.</summary>
    public IReadOnlyList<double[]> ByState { get; }

    /// <summary>The probability of at least so many in a span that is in a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="count">How many.</param>
    /// <param name="size">Sum of the totals of the span, or how many buckets it has where there are no totals.</param>
    public double Chance(int state, long count, long size) => _chance(state, count, size);

    /// <summary>Counts as parts of totals: each cable of a bucket is one of the name with the state's probability (binomial).</summary>
    public static BurstCosts OfShares(IReadOnlyList<int> counts, IReadOnlyList<int> totals, BurstOptions options)
    {
        double usual = (double)Sum(counts) / Math.Max(1, Sum(totals));
        var states = new List<double[]>();
        for (double share = usual; states.Count < options.States && share > 0 && share < 1; share *= options.Scale)
        {
            double with = -Math.Log(share), without = -Math.Log(1 - share);
            states.Add([.. counts.Zip(totals, (count, total) => count * with + (total - count) * without)]);
        }

        return new BurstCosts([.. totals.Select(total => usual * total)], totals.Count(total => total > 0), states,
            (state, count, total) => BurstChance.OfShare(count, total, usual * Math.Pow(options.Scale, state)));
    }

    /// <summary>Counts that should be the same in each bucket: each state has a mean (Poisson).</summary>
    public static BurstCosts OfFlow(IReadOnlyList<int> counts, BurstOptions options)
    {
        double usual = (double)Sum(counts) / Math.Max(1, counts.Count);
        var states = new List<double[]>();
        for (double mean = usual; states.Count < options.States && mean > 0; mean *= options.Scale)
        {
            double one = Math.Log(mean), all = mean;
            states.Add([.. counts.Select(count => all - count * one)]);
        }

        return new BurstCosts([.. counts.Select(_ => usual)], counts.Count, states,
            (state, count, buckets) => BurstChance.OfFlow(count, buckets * usual * Math.Pow(options.Scale, state)));
    }

    private static long Sum(IReadOnlyList<int> counts) => counts.Sum(count => (long)count);
}
