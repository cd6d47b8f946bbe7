namespace CableTools.Statistics;

/// <summary>Two tags that stand together on cables.</summary>
public sealed class TagPair
{
    internal TagPair(string first, string second, int count, int firstCount, int secondCount, int cables)
    {
        First = first;
        Second = second;
        Count = count;
        Jaccard = (double)count / ((long)firstCount + secondCount - count);
        Lift = (double)count * cables / ((double)firstCount * secondCount);
    }

    /// <summary>The tag that comes first in order of code.</summary>
    public string First { get; }

    /// <summary>The other tag.</summary>
    public string Second { get; }

    /// <summary>Cables with both.</summary>
    public int Count { get; }

    /// <summary>Cables with both as a part of the cables with at least one of them (Jaccard index), above 0 to 1.</summary>
    public double Jaccard { get; }

    /// <summary>How many times more often they stand together than they would by chance: 1 is chance, 3 three times as often.</summary>
    public double Lift { get; }

    /// <summary>Tags and count.</summary>
    public override string ToString() => FormattableString.Invariant($"{First} + {Second}: {Count:N0}");
}
