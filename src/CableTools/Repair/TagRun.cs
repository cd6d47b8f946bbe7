using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Repair;

/// <summary>
/// Tags that lost the blanks between them: PHUMPGOV, ECONEFIN, ETRDEINVECINPGOVCS. A run is split only where known tags tile
/// it without rest. Any two letters are nearly always some country, so a run must be mostly tags of four letters and more:
/// otherwise names and words would fall to pieces.
/// </summary>
internal static class TagRun
{
    private const int LongestTag = 10;

    /// <summary>
    /// Appends the tags of the run to <paramref name="parts"/>, fewest parts first; false, and nothing appended, where it is no run.
    /// </summary>
    public static bool TrySplit(string run, List<string> parts)
    {
        // Up to five letters it is a tag that is merely unknown: PGOVE, UKXG.
        if (run.Length < 6 || TagVocabulary.Find(run) is not null) return false;
        foreach (var c in run)
            if (!Chars.IsAsciiLetter(c)) return false;
        var upper = run.ToUpperInvariant();
        if (OrdinaryWords.Contains(upper)) return false;

        // least[i]: cost of the cheapest tiling of the run from i on; next[i]: length of its first tag. A short tag costs a
        // little more than a long one, so among tilings with as many parts that with fewer short tags wins.
        const int Part = 1000, Short = 1, Impossible = int.MaxValue;
        var least = new int[upper.Length + 1];
        var next = new int[upper.Length + 1];
        for (var i = upper.Length - 1; i >= 0; i--)
        {
            least[i] = Impossible;
            for (var length = 2; length <= LongestTag && i + length <= upper.Length; length++)
            {
                if (least[i + length] == Impossible || TagVocabulary.Find(upper, i, length) is null) continue;
                var cost = least[i + length] + Part + (length < 4 ? Short : 0);
                if (cost >= least[i]) continue;
                least[i] = cost;
                next[i] = length;
            }
        }

        if (least[0] == Impossible) return false;
        var letters = 0;
        for (var i = 0; i < upper.Length; i += next[i])
            if (next[i] >= 4) letters += next[i];
        if (letters * 2 < upper.Length) return false;

        for (var i = 0; i < upper.Length; i += next[i]) parts.Add(upper.Substring(i, next[i]));
        return true;
    }
}
