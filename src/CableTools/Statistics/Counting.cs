namespace CableTools.Statistics;

/// <summary>The one pass over the cables.</summary>
internal static class Counting
{
    public static TResult Of<TResult>(IEnumerable<Cable> cables, ICableGatherer<TResult> gatherer)
    {
        if (cables is null) throw new ArgumentNullException(nameof(cables));
        foreach (var cable in cables) gatherer.Add(cable);
        return gatherer.ToResult();
    }
}
