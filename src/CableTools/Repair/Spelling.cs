using CableTools.Text;

namespace CableTools.Repair;

/// <summary>
/// How far a written word lies from the one that may have been meant, by what copying does to words: a look-alike, a letter dropped,
/// doubled or swapped with its neighbour, "rn" for "m" cost <see cref="Slip"/>; any other letter, added or changed, costs
/// <see cref="Other"/>; a blank that splits the word costs <see cref="Split"/>. Case does not matter.
/// </summary>
internal static class Spelling
{
    public const int Slip = 2, Other = 3, Split = 1;

    private const int LongestWord = 40;

    [ThreadStatic]
    private static int[]? rows;

    [ThreadStatic]
    private static char[]? letters;

    /// <summary>What a misspelling may cost at most: the shorter the word, the more other words lie as near.</summary>
    public static int Limit(int length) => length switch
    {
        < 2 => 0,
        2 or 3 => Slip,
        4 or 5 => Other,
        <= 8 => 2 * Slip,
        _ => 2 * Other,
    };

    /// <summary>
    /// Whether two words with these shapes (<see cref="Confusions.Shapes"/>) may lie within a limit at all: each letter that only one of
    /// them has costs a slip, each shape that only the written one has more.
    /// </summary>
    public static bool MayBe(ulong written, ulong meant, int limit)
    {
        ulong extra = written & ~meant, missing = meant & ~written;
        return Scan.BitCount((uint)extra) * Other <= limit + Other && Scan.BitCount((uint)missing) * Slip <= limit
            && Scan.BitCount((uint)(extra >> 32)) * Slip <= limit && Scan.BitCount((uint)(missing >> 32)) * Slip <= limit;
    }

    /// <summary>Whether a word is another one but for a character that is lost.</summary>
    public static bool Lacks(string written, string meant)
    {
        if (meant.Length != written.Length + 1) return false;
        int i = 0;
        while (i < written.Length && written[i] == meant[i]) i++;
        return string.CompareOrdinal(written, i, meant, i + 1, written.Length) == 0;
    }

    /// <summary>The cost of reading a stretch of a text as a word; limit + 1 where it is more than the limit.</summary>
    public static int Cost(string text, int start, int end, string word, int limit)
    {
        if (end - start > LongestWord || word.Length > LongestWord || word.Length - (end - start) > limit / Slip) return limit + 1;
        char[] a = letters ??= new char[LongestWord];
        int length = 0, splits = 0;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (Chars.IsBlank(c)) splits++;
            else a[length++] = Chars.Upper(c);
        }

        int least = Math.Min(splits, 1) * Split;
        if (least > limit) return limit + 1;
        int cost = Cost(a, length, word, limit - least);
        return cost > limit - least ? limit + 1 : cost + least;
    }

    /// <summary>The table of edits, row by row; what lies further from its diagonal than the limit allows is out of reach.</summary>
    private static int Cost(char[] a, int length, string word, int limit)
    {
        const int Width = LongestWord + 2;
        int[] table = rows ??= new int[3 * Width];
        int before = 0, previous = Width, current = 2 * Width, reach = limit / Slip, beyond = limit + 1;
        if (Math.Abs(length - word.Length) > reach) return beyond;
        for (int j = 0; j <= reach + 1 && j <= word.Length; j++) table[previous + j] = j * Slip;
        for (int i = 1; i <= length; i++)
        {
            char written = a[i - 1];
            int extra = i > 1 && written == a[i - 2] ? Slip : Other, from = Math.Max(1, i - reach), to = Math.Min(word.Length, i + reach);
            int least = table[current + from - 1] = from == 1 ? table[previous] + extra : beyond;
            for (int j = from; j <= to; j++)
            {
                char meant = Chars.Upper(word[j - 1]);
                int best = table[previous + j - 1] + (written == meant ? 0 : Confusions.AreAlike(written, meant) ? Slip : Other);
                best = Math.Min(best, table[previous + j] + extra);
                best = Math.Min(best, table[current + j - 1] + Slip);
                if (i > 1 && j > 1 && written == word[j - 2] && a[i - 2] == meant) best = Math.Min(best, table[before + j - 2] + Slip);
                if (i > 1 && meant == 'M' && written == 'N' && a[i - 2] == 'R') best = Math.Min(best, table[before + j - 1] + Slip);
                if (j > 1 && written == 'M' && meant == 'N' && word[j - 2] == 'R') best = Math.Min(best, table[previous + j - 2] + Slip);
                table[current + j] = best;
                if (best < least) least = best;
            }

            if (least > limit) return beyond;
            table[current + to + 1] = beyond;
            (before, previous, current) = (previous, current, before);
        }

        return table[previous + word.Length];
    }
}
