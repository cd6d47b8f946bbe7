namespace CableTools.Comparison;

/// <summary>Words and runs of words as numbers: the same in every process, unlike the hash codes of strings.</summary>
internal static class WordHash
{
    /// <summary>A word's number; never 0.</summary>
    public static uint Of(string word)
    {
        uint hash = 2166136261;
        foreach (char c in word) hash = (hash ^ c) * 16777619;
        return Mixed(hash) | 1;
    }

    /// <summary>The number of a run of words with one word more.</summary>
    public static uint Then(uint run, uint word) => Mixed(unchecked(run * 0x9E3779B1u + word));

    /// <summary>Every bit of the number depends on all others.</summary>
    public static uint Mixed(uint value)
    {
        unchecked
        {
            value = (value ^ (value >> 16)) * 0x85EBCA6Bu;
            value = (value ^ (value >> 13)) * 0xC2B2AE35u;
            return value ^ (value >> 16);
        }
    }
}
