using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>
/// Finds the periods in which counts rise above what is usual: for a tag or post as for a word, whatever is counted in buckets of time.
/// </summary>
public static class BurstFinder
{
    /// <summary>
    /// Finds the bursts of one series by Kleinberg's automaton: the states of least cost, where a state's share is the scale times that of
    /// the state below, and each rise costs gamma times the logarithm of the number of buckets. A bucket in which nothing was counted at
    /// all neither begins a burst nor ends one.
    /// </summary>
    /// <param name="counts">How many there were in each bucket.</param>
    /// <param name="totals">Out of how many, in each bucket; null to look for a rise of the counts themselves above an even flow.</param>
    /// <param name="options">When a rise counts; null for the default.</param>
    /// <param name="series">How many series are looked at, this one among them: the more, the more bursts chance makes.</param>
    /// <returns>The bursts in order of time, one before those within it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are more or fewer totals than counts, or a count is negative or more than its total.
    /// </exception>
    public static IReadOnlyList<BurstSpan> Find(IReadOnlyList<int> counts, IReadOnlyList<int>? totals = null, BurstOptions? options = null,
        int series = 1)
    {
        Check(counts, totals);
        options ??= new BurstOptions();
        var costs = totals is null ? BurstCosts.OfFlow(counts, options) : BurstCosts.OfShares(counts, totals, options);
        if (costs.ByState.Count < 2) return Lists.Empty<BurstSpan>();
        int[] states = BurstAutomaton.States(costs.ByState, options.Gamma * Math.Log(costs.Buckets));
        var bursts = new List<BurstSpan>();
        for (int level = 1; level < costs.ByState.Count; level++)
        {
            for (int i = 0; i < states.Length; i++)
            {
                if (states[i] < level) continue;
                int first = i;
                while (i + 1 < states.Length && states[i + 1] >= level) i++;
                var burst = Measure(first, i, level, counts, totals, costs, series);
                if (burst.Count >= options.MinimumCount && burst.Chance <= options.MaximumChance) bursts.Add(burst);
            }
        }

        return Lists.Of(bursts.OrderBy(burst => burst.First).ThenBy(burst => burst.Level));
    }

    /// <summary>Finds the bursts of one name in buckets of time.</summary>
    /// <param name="name">The tag, post, word or whatever was counted.</param>
    /// <param name="counts">How many there were in each bucket.</param>
    /// <param name="totals">Out of how many, in each bucket; null to look for a rise of the counts themselves above an even flow.</param>
    /// <param name="first">Any time in the first bucket, UTC; the others follow without a gap.</param>
    /// <param name="unit">What a bucket spans.</param>
    /// <param name="options">When a rise counts; null for the default.</param>
    /// <param name="series">How many series are looked at, this one among them: the more, the more bursts chance makes.</param>
    /// <returns>The bursts in order of time, one before those within it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="counts"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are more or fewer totals than counts, or a count is negative or more than its total.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is none of the named values.</exception>
    public static IReadOnlyList<CableBurst> Find(string name, IReadOnlyList<int> counts, IReadOnlyList<int>? totals, DateTime first,
        TimelineUnit unit, BurstOptions? options = null, int series = 1)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        int start = TimeBuckets.IndexOf(new DateTimeOffset(DateTime.SpecifyKind(first, DateTimeKind.Utc)), unit);
        return Lists.Of(Find(counts, totals, options, series).Select(span => new CableBurst(name, span, start, unit)));
    }

    private static BurstSpan Measure(int first, int last, int level, IReadOnlyList<int> counts, IReadOnlyList<int>? totals,
        BurstCosts costs, int series)
    {
        long count = 0, size = 0;
        double expected = 0, weight = 0;
        for (int i = first; i <= last; i++)
        {
            count += counts[i];
            size += totals?[i] ?? 1;
            expected += costs.Expected[i];
            weight += costs.ByState[level - 1][i] - costs.ByState[level][i];
        }

        double chance = costs.Chance(level - 1, count, size) * costs.Buckets * series;
        return new BurstSpan(first, last, level, count, expected, weight, chance);
    }

    private static void Check(IReadOnlyList<int> counts, IReadOnlyList<int>? totals)
    {
        if (counts is null) throw new ArgumentNullException(nameof(counts));
        if (totals is not null && totals.Count != counts.Count)
            throw new ArgumentException($"Expected a total for each of the {counts.Count} counts, not {totals.Count}.", nameof(totals));
        for (int i = 0; i < counts.Count; i++)
        {
            if (counts[i] < 0 || (totals is not null && counts[i] > totals[i]))
                throw new ArgumentException(FormattableString.Invariant(
                    $"Expected a count from 0 to its total in bucket {i}, not {counts[i]}."), nameof(counts));
        }
    }
}
