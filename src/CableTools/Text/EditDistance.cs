
namespace CableTools.Text;

/// <summary>How far a misspelling lies from a word, and of what kind it is.</summary>
internal static class EditDistance
{
    /// <summary>Insertions, deletions, substitutions and transpositions of neighbours that turn one word into the other, in any case; more than <paramref name="limit"/> counts as limit + 1.</summary>
    public static int Between(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            char left = Chars.ToUpper(a[i - 1]), beforeLeft = i > 1 ? Chars.ToUpper(a[i - 2]) : '\0';
            for (var j = 1; j <= b.Length; j++)
            {
                char right = Chars.ToUpper(b[j - 1]);
                var cost = left == right ? 0 : 1;
                var best = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && left == Chars.ToUpper(b[j - 2]) && beforeLeft == right)
                    best = Math.Min(best, before[j - 2] + 1);
                current[j] = best;
                if (best < least) least = best;
            }

            if (least > limit) return limit + 1;
            (before, previous, current) = (previous, current, before);
        }

        return Math.Min(previous[b.Length], limit + 1);
    }

    /// <summary>Whether two words differ only in characters that print alike: 0 and O, 1 and I, 5 and S, ...</summary>
    public static bool LookAlike(string a, string b)
    {
        if (a.Length != b.Length) return false;
        for (var i = 0; i < a.Length; i++)
            if (a[i] != b[i] && Shape(a[i]) != Shape(b[i])) return false;
        return true;
    }

    /// <summary>Whether two words differ by one transposition of neighbours.</summary>
    public static bool IsTransposed(string a, string b)
    {
        if (a.Length != b.Length) return false;
        var i = 0;
        while (i < a.Length && a[i] == b[i]) i++;
        return i + 1 < a.Length
            && a[i] == b[i + 1]
            && a[i + 1] == b[i]
            && string.CompareOrdinal(a, i + 2, b, i + 2, a.Length) == 0;
    }

    /// <summary>Whether a word is the other with one letter typed twice: MOPPS for MOPS.</summary>
    public static bool IsDoubled(string doubled, string word)
    {
        if (doubled.Length != word.Length + 1) return false;
        var i = 0;
        while (i < word.Length && doubled[i] == word[i]) i++;
        return i > 0
            && doubled[i] == doubled[i - 1]
            && string.CompareOrdinal(doubled, i + 1, word, i, doubled.Length) == 0;
    }

    /// <summary>The letter a digit prints like; anything else is itself.</summary>
    public static char Shape(char c) => c switch
    {
        '0' => 'O',
        '1' => 'I',
        '2' => 'Z',
        '5' => 'S',
        '6' => 'G',
        '8' => 'B',
        _ => c,
    };
}
