namespace CableTools.Comparison;

/// <summary>
/// How much a comparison may still work. Whoever writes a text can write two that share letters and no order; the search for what they
/// have in common then grows with the square of their length, and ends here instead.
/// </summary>
internal sealed class WorkBound(long steps)
{
    /// <summary>Steps done.</summary>
    public long Done { get; private set; }

    public bool IsSpent => Done >= steps;

    public void Spend(long count) => Done += count;

    /// <summary>Whether so many steps are left; they are taken if so.</summary>
    public bool Takes(long count)
    {
        CableWork.Check();
        if (count > steps - Done) return false;
        Done += count;
        return true;
    }
}
