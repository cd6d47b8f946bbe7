namespace CableTools.Statistics;

/// <summary>A burst in a series of counts.</summary>
/// <param name="First">Index of its first bucket.</param>
/// <param name="Last">Index of its last bucket.</param>
/// <param name="Level">How high it is: 1 for a burst, 2 for a burst within it, and so on.</param>
/// <param name="Count">Sum of the counts in it.</param>
/// <param name="Expected">What the sum would be at the usual share of the whole series, or at its usual flow without totals.</param>
/// <param name="Weight">By how much it is more likely in its state than in the one below, as a natural logarithm.</param>
/// <param name="Chance">How many bursts with such a count chance alone would make, in all buckets and all series looked at.</param>
public sealed record BurstSpan(int First, int Last, int Level, long Count, double Expected, double Weight,
    double Chance);
