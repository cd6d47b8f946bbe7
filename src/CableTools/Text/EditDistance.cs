namespace CableTools.Text;

/// <summary>How far two words are apart: insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <summary>The distance in upper case, or <paramref name="limit"/> + 1 where it is greater than the limit.</summary>
    public static int Between(string left, string right, int limit)
    {
        int n = left.Length, m = right.Length;
        if (Math.Abs(n - m) > limit) return limit + 1;
        var before = new int[m + 1];
        var previous = new int[m + 1];
        var current = new int[m + 1];
        for (int j = 0; j <= m; j++) previous[j] = j;
        for (int i = 1; i <= n; i++)
        {
            current[0] = i;
            int least = i;
            char a = Chars.ToUpper(left[i - 1]);
            for (int j = 1; j <= m; j++)
            {
                char b = Chars.ToUpper(right[j - 1]);
                int distance = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (a == b ? 0 : 1));
                if (i > 1 && j > 1 && a == Chars.ToUpper(right[j - 2]) && Chars.ToUpper(left[i - 2]) == b) distance = Math.Min(distance, before[j - 2] + 1);
                current[j] = distance;
                least = Math.Min(least, distance);
            }

            if (least > limit) return limit + 1;
            (before, previous, current) = (previous, current, before);
        }

        return Math.Min(previous[m], limit + 1);
    }
}
