namespace CableTools.Comparison;

/// <summary>What belongs together, put together pair by pair (union-find). A whole is known by its first member.</summary>
internal sealed class Components(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    public int RootOf(int item)
    {
        while (_parents[item] != item) item = _parents[item] = _parents[_parents[item]];
        return item;
    }

    public void Join(int a, int b)
    {
        (a, b) = (RootOf(a), RootOf(b));
        if (a != b) _parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
