namespace CableTools.Statistics;

/// <summary>How probable it is that chance alone makes a count as high.</summary>
internal static class BurstChance
{
    private const double Negligible = 1e-12;

    /// <summary>Probability of at least so many of a total, each with the same share (binomial).</summary>
    public static double OfShare(long count, long total, double share)
    {
        if (count <= total * share) return 1;
        double first = LogFactorial(total) - LogFactorial(count) - LogFactorial(total - count) + count * Math.Log(share)
            + (total - count) * Math.Log(1 - share);
        return Tail(Math.Exp(first), count, n => (total - n) / (n + 1.0) * share / (1 - share));
    }

    /// <summary>Probability of at least so many where a mean is usual (Poisson).</summary>
    public static double OfFlow(long count, double mean) => count <= mean ? 1
        : Tail(Math.Exp(count * Math.Log(mean) - mean - LogFactorial(count)), count, n => mean / (n + 1));

    // Above the mean each term is a smaller part of the one before.
    private static double Tail(double term, long count, Func<long, double> next)
    {
        double sum = 0;
        for (; term > sum * Negligible; count++)
        {
            sum += term;
            term *= next(count);
        }

        return Math.Min(1, sum);
    }

    // Stirling's series for the gamma function, from 10 on, where four terms are exact to twelve digits.
    private static double LogFactorial(long number)
    {
        double x = number + 1, shift = 0;
        for (; x < 10; x++) shift += Math.Log(x);
        double square = x * x;
        return (x - 0.5) * Math.Log(x) - x + 0.5 * Math.Log(2 * Math.PI) + (1 / 12.0 - (1 / 360.0 - 1 / (1260.0 * square)) / square) / x
            - shift;
    }
}
