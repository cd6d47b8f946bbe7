namespace CableTools.Comparison;

/// <summary>Two texts word by word.</summary>
internal static class WordComparison
{
    /// <summary>The runs; put together they are both texts.</summary>
    public static List<WordRun> Of(WordList reference, WordList difference, WorkBound bound)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int marks = 0;

        // The shorter text numbers the words, so that exchanging the texts changes no number.
        var matches = Precedes(reference, difference)
            ? Matches(Numbered(reference, numbers, ref marks), Numbered(difference, numbers, ref marks), bound)
            : Exchanged(Matches(Numbered(difference, numbers, ref marks), Numbered(reference, numbers, ref marks), bound));
        var runs = new RunBuilder(reference, difference);
        int a = 0, b = 0;
        foreach (var match in matches)
        {
            runs.Replace(a, match.A, b, match.B);
            runs.Same(match.A, match.B, match.Length);
            (a, b) = (match.A + match.Length, match.B + match.Length);
        }

        runs.Replace(a, reference.Count, b, difference.Count);
        return runs.Finish();
    }

    private static bool Precedes(WordList a, WordList b) =>
        a.Count != b.Count ? a.Count < b.Count : string.CompareOrdinal(a.Text, b.Text) <= 0;

    private static int[] Numbered(WordList words, Dictionary<string, int> numbers, ref int marks)
    {
        var result = new int[words.Count];
        for (int i = 0; i < result.Length; i++)
        {
            string key = words[i].Key;

            // A mark hides anything: two are the same only by what stands around them.
            if (Redactions.IsPlain(words[i].Mark)) result[i] = --marks;
            else if (!numbers.TryGetValue(key, out result[i])) numbers.Add(key, result[i] = numbers.Count);
        }

        return result;
    }

    private static List<SequenceDiff.Match> Matches(int[] a, int[] b, WorkBound bound) => Settled(SequenceDiff.Of(a, b, bound), a, b);

    /// <summary>
    /// Without the single words that two rewritten sentences have in common by chance: a reader sees one change there, not two.
    /// </summary>
    private static List<SequenceDiff.Match> Settled(List<SequenceDiff.Match> matches, int[] a, int[] b)
    {
        const int Rewritten = 3;
        var kept = new List<SequenceDiff.Match>(matches.Count);
        for (int i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            int beforeA = match.A - (kept.Count > 0 ? kept[kept.Count - 1].A + kept[kept.Count - 1].Length : 0);
            int beforeB = match.B - (kept.Count > 0 ? kept[kept.Count - 1].B + kept[kept.Count - 1].Length : 0);
            int afterA = (i + 1 < matches.Count ? matches[i + 1].A : a.Length) - match.A - 1;
            int afterB = (i + 1 < matches.Count ? matches[i + 1].B : b.Length) - match.B - 1;
            if (match.Length == 1 && Math.Min(Math.Min(beforeA, beforeB), Math.Min(afterA, afterB)) >= Rewritten) continue;
            kept.Add(match);
        }

        return kept;
    }

    private static List<SequenceDiff.Match> Exchanged(List<SequenceDiff.Match> matches) =>
        matches.ConvertAll(match => new SequenceDiff.Match(match.B, match.A, match.Length));
}
