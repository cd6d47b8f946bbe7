namespace CableTools.Words;

/// <summary>A word that stands near another one, and how much more often than elsewhere.</summary>
public sealed class Collocate
{
    internal Collocate(string word, int before, int after, int total, long near, long all)
    {
        Word = word;
        Before = before;
        After = after;
        Total = total;
        Expected = (double)near * total / all;
        LogLikelihood = Contrast.LogLikelihood(Count, near, (long)total - Count, all - near);
        MutualInformation = Contrast.Binary(Count / Expected);
    }

    /// <summary>The word in lower case.</summary>
    public string Word { get; }

    /// <summary>How often it stands near.</summary>
    public int Count => Before + After;

    /// <summary>
    /// How often it stands before. Between two occurrences it belongs to the nearer, and of two as near to the one ahead.
    /// </summary>
    public int Before { get; }

    /// <summary>How often it stands behind.</summary>
    public int After { get; }

    /// <summary>How often it stands in the whole text, the words looked for aside.</summary>
    public int Total { get; }

    /// <summary>How often it would stand near if it stood anywhere alike.</summary>
    public double Expected { get; }

    /// <summary>
    /// Log-likelihood ratio G2: how sure it is that it stands near more or less often than elsewhere. Chance alone gives more than 10.83 to
    /// one word in a thousand.
    /// </summary>
    public double LogLikelihood { get; }

    /// <summary>
    /// Mutual information, the binary logarithm of <see cref="Count"/> by <see cref="Expected"/>: 0 is as often as elsewhere, 3 eight times
    /// as often. Rare words reach high values easily: read it beside the count.
    /// </summary>
    public double MutualInformation { get; }

    /// <summary>Word, count, log-likelihood and mutual information.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Word}: {Count}, G2 {LogLikelihood:0.0}, MI {MutualInformation:0.0}");
}
