namespace CableTools.Comparison;

/// <summary>Finds copies of one message among cables at hand.</summary>
public static class CableDuplicates
{
    /// <summary>The copies, by number and by what they say; see <see cref="CableDuplicateFinder"/>.</summary>
    /// <param name="cables">The cables.</param>
    /// <param name="similarity">From which similarity on texts are copies, more than 0 and at most 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The similarity is not more than 0 and at most 1.</exception>
    public static IReadOnlyList<CableDuplicate> Find(IEnumerable<Cable> cables,
        double similarity = CableDuplicateFinder.DefaultSimilarity)
    {
        if (cables is null) throw new ArgumentNullException(nameof(cables));
        var finder = new CableDuplicateFinder(similarity);
        foreach (var cable in cables) finder.Add(cable);
        return finder.Find();
    }
}
