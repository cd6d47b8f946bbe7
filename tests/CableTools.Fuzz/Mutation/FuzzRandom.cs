namespace CableTools.Fuzz.Mutation;

/// <summary>Numbers by chance that are the same for a seed on every machine and version: splitmix64.</summary>
internal sealed class FuzzRandom(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15 + 0x632BE59BD9B4E019;

    /// <summary>A number from 0 to one less than the bound; 0 where that is 0.</summary>
    public int Below(int bound) => bound <= 1 ? 0 : (int)(Next() % (ulong)bound);

    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    private ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
