namespace CableTools.Comparison;

/// <summary>
/// What two sequences have in common, in order: the difference algorithm of Myers (Algorithmica 1, 1986) in linear space. Where the bound
/// is spent, what is left of the two counts as different.
/// </summary>
internal sealed class SequenceDiff
{
    // No x of a path that leaves the two sequences.
    private const int Outside = int.MinValue / 2;

    private readonly int[] _a, _b, _forward, _backward;
    private readonly WorkBound _bound;
    private readonly List<Match> _matches = [];

    private SequenceDiff(int[] a, int[] b, WorkBound bound)
    {
        _a = a;
        _b = b;
        _bound = bound;
        _forward = new int[a.Length + b.Length + 4];
        _backward = new int[a.Length + b.Length + 4];
    }

    /// <summary>
    /// The stretches that the two have in common. Exchanging the sequences exchanges them in the result, and nothing else.
    /// </summary>
    public static List<Match> Of(int[] a, int[] b, WorkBound bound)
    {
        bool swapped = Compare(a, b) > 0;
        var diff = swapped ? new SequenceDiff(b, a, bound) : new SequenceDiff(a, b, bound);
        diff.Find(0, diff._a.Length, 0, diff._b.Length);
        return swapped ? diff._matches.ConvertAll(match => new Match(match.B, match.A, match.Length)) : diff._matches;
    }

    private static int Compare(int[] a, int[] b)
    {
        if (a.Length != b.Length) return a.Length.CompareTo(b.Length);
        for (int i = 0; i < a.Length; i++)
            if (a[i] != b[i]) return a[i].CompareTo(b[i]);
        return 0;
    }

    private void Find(int a0, int a1, int b0, int b1)
    {
        int start = a0;
        while (a0 < a1 && b0 < b1 && _a[a0] == _b[b0]) (a0, b0) = (a0 + 1, b0 + 1);
        Add(start, b0 - (a0 - start), a0 - start);
        int tail = 0;
        while (a0 < a1 && b0 < b1 && _a[a1 - 1] == _b[b1 - 1]) (a1, b1, tail) = (a1 - 1, b1 - 1, tail + 1);
        _bound.Spend(a0 - start + tail);
        if (a0 < a1 && b0 < b1 && Middle(a0, a1, b0, b1) is { } middle)
        {
            Find(a0, middle.A, b0, middle.B);
            Add(middle.A, middle.B, middle.Length);
            Find(middle.A + middle.Length, a1, middle.B + middle.Length, b1);
        }

        Add(a1, b1, tail);
    }

    private void Add(int a, int b, int length)
    {
        if (length == 0) return;
        if (_matches.Count > 0 && _matches[_matches.Count - 1] is { } last && last.A + last.Length == a && last.B + last.Length == b)
            _matches[_matches.Count - 1] = last with { Length = last.Length + length };
        else _matches.Add(new Match(a, b, length));
    }

    /// <summary>
    /// A stretch in the middle of a shortest path, found from both ends at once; null where the bound is spent. It may be empty: then the
    /// path goes through that point.
    /// </summary>
    private Match? Middle(int a0, int a1, int b0, int b1)
    {
        int n = a1 - a0, m = b1 - b0, delta = n - m, most = (n + m + 1) / 2, zero = most + 1;
        bool odd = (delta & 1) != 0;
        _forward[zero + 1] = _backward[zero + 1] = 0;
        for (int d = 0; d <= most; d++)
        {
            if (_bound.IsSpent) return null;
            _bound.Spend(2 * d + 2);
            for (int k = -d; k <= d; k += 2)
            {
                int from = Step(_forward, zero, k, d, n, m), x = from;
                if (x < 0) continue;
                while (x < n && x - k < m && _a[a0 + x] == _b[b0 + x - k]) x++;
                _bound.Spend(x - from);
                _forward[zero + k] = x;
                int other = delta - k;
                if (odd && other > -d && other < d && x + _backward[zero + other] >= n)
                    return new Match(a0 + from, b0 + from - k, x - from);
            }

            for (int k = -d; k <= d; k += 2)
            {
                int from = Step(_backward, zero, k, d, n, m), x = from;
                if (x < 0) continue;
                while (x < n && x - k < m && _a[a1 - 1 - x] == _b[b1 - 1 - x + k]) x++;
                _bound.Spend(x - from);
                _backward[zero + k] = x;
                int other = delta - k;
                if (!odd && other >= -d && other <= d && x + _forward[zero + other] >= n)
                    return new Match(a1 - x, b1 - x + k, x - from);
            }
        }

        return null;
    }

    /// <summary>How far along diagonal k the furthest path of d steps begins; -1 where it leaves the sequences.</summary>
    private static int Step(int[] furthest, int zero, int k, int d, int n, int m)
    {
        int x = k == -d || (k != d && furthest[zero + k - 1] < furthest[zero + k + 1])
            ? furthest[zero + k + 1] : furthest[zero + k - 1] + 1;
        if (x >= 0 && x <= n && x - k >= 0 && x - k <= m) return x;
        furthest[zero + k] = Outside;
        return -1;
    }

    /// <param name="A">Where it begins in the first.</param>
    /// <param name="B">Where it begins in the second.</param>
    /// <param name="Length">How long it is.</param>
    internal readonly record struct Match(int A, int B, int Length);
}
