using CableTools.Model;

namespace CableTools.Comparison;

/// <summary>
/// Which paragraphs of two copies are the same: those that are equal word for word first, and between them those that are alike, by what
/// they say and by their numbers. One that a copy has in two is put together.
/// </summary>
internal sealed class ParagraphAlignment
{
    // Below this two paragraphs are of different matters; those that share a number are taken for the same on less.
    private const double Alike = 0.25, AlikeWithNumber = 0.08;

    private const int Short = 8;

    // A table of pairs that is larger is no two cables: its memory is bounded as its time is.
    private const long MostCells = 1_000_000;

    private readonly List<ParagraphProfile> _a, _b;
    private readonly WorkBound _bound;
    private readonly int[] _pairOfA;

    private ParagraphAlignment(List<ParagraphProfile> a, List<ParagraphProfile> b, WorkBound bound)
    {
        _a = a;
        _b = b;
        _bound = bound;
        _pairOfA = [.. Enumerable.Repeat(-1, a.Count)];
    }

    /// <summary>The pairs, and what has no counterpart, in order; one of the two is null there.</summary>
    public static List<(ParagraphProfile? Reference, ParagraphProfile? Difference)> Of(
        IReadOnlyList<CableParagraph> reference, IReadOnlyList<CableParagraph> difference, WorkBound bound)
    {
        var a = Profiles(reference);
        var b = Profiles(difference);
        bool swapped = Precedes(b, a);
        var alignment = swapped ? new ParagraphAlignment(b, a, bound) : new ParagraphAlignment(a, b, bound);
        alignment.Pair();
        var pairs = alignment.PutTogether();
        return InOrder(swapped ? pairs.ConvertAll(pair => (pair.B, pair.A)) : pairs);
    }

    private static List<ParagraphProfile> Profiles(IReadOnlyList<CableParagraph> paragraphs) =>
        [.. paragraphs.Select(paragraph => new ParagraphProfile([paragraph]))];

    private static bool Precedes(List<ParagraphProfile> a, List<ParagraphProfile> b)
    {
        if (a.Count != b.Count) return a.Count < b.Count;
        for (int i = 0; i < a.Count; i++)
            if (string.CompareOrdinal(a[i].Words.Text, b[i].Words.Text) is var order && order != 0) return order < 0;
        return false;
    }

    /// <summary>What one copy alone has comes before what the other alone has, whichever was looked at first.</summary>
    private static List<(ParagraphProfile? A, ParagraphProfile? B)> InOrder(List<(ParagraphProfile? A, ParagraphProfile? B)> pairs)
    {
        var ordered = new List<(ParagraphProfile? A, ParagraphProfile? B)>(pairs.Count);
        var added = new List<(ParagraphProfile? A, ParagraphProfile? B)>();
        foreach (var pair in pairs)
        {
            if (pair.A is null)
            {
                added.Add(pair);
                continue;
            }

            if (pair.B is not null)
            {
                ordered.AddRange(added);
                added.Clear();
            }

            ordered.Add(pair);
        }

        ordered.AddRange(added);
        return ordered;
    }

    private void Pair()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int unlike = 0;
        int[] a = Identities(_a), b = Identities(_b);
        int fromA = 0, fromB = 0;
        foreach (var match in SequenceDiff.Of(a, b, _bound))
        {
            PairBetween(fromA, match.A, fromB, match.B);
            for (int i = 0; i < match.Length; i++) _pairOfA[match.A + i] = match.B + i;
            (fromA, fromB) = (match.A + match.Length, match.B + match.Length);
        }

        PairBetween(fromA, _a.Count, fromB, _b.Count);

        int[] Identities(List<ParagraphProfile> profiles)
        {
            var result = new int[profiles.Count];
            for (int i = 0; i < result.Length; i++)
            {
                string identity = profiles[i].Identity();
                if (identity.Length == 0) result[i] = --unlike;
                else if (!numbers.TryGetValue(identity, out result[i])) numbers.Add(identity, result[i] = numbers.Count);
            }

            return result;
        }
    }

    /// <summary>The best pairs of two stretches that keep the order: a table of both, as long as the bound allows one.</summary>
    private void PairBetween(int a0, int a1, int b0, int b1)
    {
        int n = a1 - a0, m = b1 - b0;
        if (n == 0 || m == 0) return;
        long work = 0;
        for (int i = a0; i < a1; i++) work += (long)m * (_a[i].Pairs + 1);
        for (int j = b0; j < b1; j++) work += (long)n * (_b[j].Pairs + 1);
        if ((long)n * m > MostCells || !_bound.Takes(work))
        {
            PairByNumber(a0, a1, b0, b1);
            return;
        }

        var score = new float[n, m];
        var best = new float[n + 1, m + 1];
        for (int i = n - 1; i >= 0; i--)
        {
            for (int j = m - 1; j >= 0; j--)
            {
                float pair = score[i, j] = (float)Score(_a[a0 + i], _b[b0 + j]);
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), pair > 0 ? best[i + 1, j + 1] + pair : 0);
            }
        }

        for (int i = 0, j = 0; i < n && j < m;)
        {
            if (score[i, j] > 0 && best[i, j] == best[i + 1, j + 1] + score[i, j]) _pairOfA[a0 + i++] = b0 + j++;
            else if (best[i, j] == best[i + 1, j]) i++;
            else j++;
        }
    }

    private void PairByNumber(int a0, int a1, int b0, int b1)
    {
        var places = new Dictionary<int, int>();
        for (int j = b1 - 1; j >= b0; j--)
            if (_b[j].Number is { } number) places[number] = j;
        int next = b0;
        for (int i = a0; i < a1; i++)
        {
            if (_a[i].Number is not { } number || !places.TryGetValue(number, out int place) || place < next) continue;
            _pairOfA[i] = place;
            next = place + 1;
        }
    }

    private static double Score(ParagraphProfile a, ParagraphProfile b)
    {
        const double SameNumber = 0.02, ByNumber = 0.15, HiddenInOrder = 0.1, HiddenAnywhere = 0.05;
        bool sameNumber = a.Number is not null && a.Number == b.Number;
        double alike = a.Similarity(b);
        if (alike >= Alike) return alike + (sameNumber ? SameNumber : 0);
        bool isHidden = a.IsHidden || b.IsHidden;

        // A marking with nothing behind it.
        if (a.Words.Count == 0 && b.Words.Count == 0 && a.Number == b.Number) return ByNumber;
        if (sameNumber) return isHidden || alike >= AlikeWithNumber || Math.Min(a.PlainWords, b.PlainWords) < Short ? ByNumber : 0;
        if (!isHidden) return 0;
        if (a.Number is null && b.Number is null) return HiddenInOrder;

        // A mark with a number of its own hides that paragraph; one without may stand for any.
        return (a.IsHidden ? a : b).Number is null ? HiddenAnywhere : 0;
    }

    /// <summary>The pairs in order, each with the neighbours that belong to it.</summary>
    private List<(ParagraphProfile? A, ParagraphProfile? B)> PutTogether()
    {
        var result = new List<(ParagraphProfile? A, ParagraphProfile? B)>();
        int freeA = 0, freeB = 0;
        for (int i = 0; i < _a.Count; i++)
        {
            if (_pairOfA[i] < 0) continue;
            int j = _pairOfA[i];
            var (a, b) = (_a[i], _b[j]);
            int firstA = i, firstB = j, lastA = i + 1, lastB = j + 1;
            int endA = NextPaired(i + 1), endB = endA < _a.Count ? _pairOfA[endA] : _b.Count;
            while (firstA > freeA && Belongs(_a[firstA - 1], a, b)) a = Together(_a[--firstA], a);
            while (firstB > freeB && Belongs(_b[firstB - 1], b, a)) b = Together(_b[--firstB], b);
            while (lastA < endA && Belongs(_a[lastA], a, b)) a = Together(a, _a[lastA++]);
            while (lastB < endB && Belongs(_b[lastB], b, a)) b = Together(b, _b[lastB++]);
            for (; freeA < firstA; freeA++) result.Add((_a[freeA], null));
            for (; freeB < firstB; freeB++) result.Add((null, _b[freeB]));
            result.Add((a, b));
            (freeA, freeB, i) = (lastA, lastB, lastA - 1);
        }

        for (; freeA < _a.Count; freeA++) result.Add((_a[freeA], null));
        for (; freeB < _b.Count; freeB++) result.Add((null, _b[freeB]));
        return result;
    }

    private int NextPaired(int from)
    {
        while (from < _a.Count && _pairOfA[from] < 0) from++;
        return from;
    }

    /// <summary>
    /// Whether a paragraph without a counterpart is the rest of one that has one: most of it stands in the counterpart, too, or the
    /// counterpart is a mark without a number that stands for several.
    /// </summary>
    private bool Belongs(ParagraphProfile rest, ParagraphProfile own, ParagraphProfile other)
    {
        const double Most = 0.6;
        if (other.IsHidden && other.Number is null && own.Number is not null) return !rest.IsHidden;
        if (rest.Pairs < 3 || !_bound.Takes(2L * (rest.Pairs + own.Pairs + other.Pairs))) return false;
        if (rest.Common(other) < Most * rest.Pairs) return false;
        return Together(own, rest).Common(other) - own.Common(other) >= Most * rest.Pairs;
    }

    private static ParagraphProfile Together(ParagraphProfile first, ParagraphProfile second) =>
        new([.. first.Paragraphs, .. second.Paragraphs]);
}
