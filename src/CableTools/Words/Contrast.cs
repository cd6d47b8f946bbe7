namespace CableTools.Words;

/// <summary>What tells two frequencies apart: how sure the difference is, and how large.</summary>
internal static class Contrast
{
    /// <summary>
    /// The log-likelihood ratio G2 (Dunning 1993) of the table of two by two: a word and all others, here and there. Twice the sum of
    /// observed times the natural logarithm of observed by expected.
    /// </summary>
    /// <param name="here">Occurrences of the word here.</param>
    /// <param name="allHere">All words here.</param>
    /// <param name="there">Occurrences there.</param>
    /// <param name="allThere">All words there.</param>
    public static double LogLikelihood(long here, long allHere, long there, long allThere)
    {
        double all = (double)allHere + allThere, word = (double)here + there;
        if (all == 0) return 0;
        double sum = Term(here, allHere * word / all) + Term(there, allThere * word / all)
            + Term(allHere - here, allHere * (all - word) / all) + Term(allThere - there, allThere * (all - word) / all);
        // Rounding can take what is 0 below it.
        return Math.Max(0, 2 * sum);
    }

    /// <summary>
    /// The binary logarithm of the ratio of the two relative frequencies: 1 is twice as frequent here, -1 half as frequent. Where there is
    /// no occurrence it is taken as half a one.
    /// </summary>
    public static double LogRatio(long here, long allHere, long there, long allThere) =>
        Binary(Math.Max(here, 0.5) * Math.Max(allThere, 1) / (Math.Max(there, 0.5) * Math.Max(allHere, 1)));

    /// <summary>The binary logarithm.</summary>
    public static double Binary(double value) => Math.Log(value) / Math.Log(2);

    private static double Term(double observed, double expected) => observed <= 0 ? 0 : observed * Math.Log(observed / expected);
}
