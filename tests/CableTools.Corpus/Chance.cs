namespace CableTools.Corpus;

/// <summary>A stream of numbers that is the same on every machine and in every version (splitmix64, Steele and others 2014).</summary>
public sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to, but not including, the limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A number from the first to the last, both included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>Whether something with this probability happens.</summary>
    public bool Happens(double probability) => Share() < probability;

    /// <summary>A number from 0 up to, but not including, 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number of the normal distribution with mean 0 and deviation 1 (Box and Muller).</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Share())) * Math.Cos(2 * Math.PI * Share());

    /// <summary>One of the items.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Some of the items, each once, in the order they were drawn.</summary>
    public IReadOnlyList<T> Draw<T>(IEnumerable<T> items, int count)
    {
        var rest = items.ToList();
        var drawn = new List<T>();
        while (drawn.Count < count && rest.Count > 0)
        {
            int at = Below(rest.Count);
            drawn.Add(rest[at]);
            rest.RemoveAt(at);
        }

        return drawn;
    }

    private ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
