namespace CableTools.Statistics;

/// <summary>The one pass over the cables.</summary>
internal static class Counting
{
    public static TCounter Of<TCounter>(IEnumerable<Cable> cables, TCounter counter) where TCounter : ICableCounter
    {
        if (cables is null) throw new ArgumentNullException(nameof(cables));
        foreach (var cable in cables) counter.Add(cable);
        return counter;
    }
}
