using CableTools.Text;

namespace CableTools.Comparison;

/// <summary>The paragraphs of two copies, side by side.</summary>
internal static class ParagraphComparison
{
    public static List<CableDifference> Of(Cable reference, Cable difference, WorkBound bound)
    {
        var pairs = ParagraphAlignment.Of(reference.Paragraphs, difference.Paragraphs, bound);
        var (cutReference, cutDifference) = CutOff(pairs);
        var result = new List<CableDifference>(pairs.Count);
        var (markA, markB) = (RedactionMark.None, RedactionMark.None);
        for (int i = 0; i < pairs.Count; i++)
        {
            var (a, b) = pairs[i];
            var runs = WordComparison.Of(a?.Words ?? new WordList(""), b?.Words ?? new WordList(""), bound);
            if (i >= cutDifference) MarkCut(runs, WordRunKind.Removed, CableSide.Difference);
            if (i >= cutReference) MarkCut(runs, WordRunKind.Added, CableSide.Reference);
            if (b is null && markB != RedactionMark.None) Hide(runs, CableSide.Difference, markB);
            if (a is null && markA != RedactionMark.None) Hide(runs, CableSide.Reference, markA);
            if (a is not null && b is not null) (markA, markB) = (EndMark(runs, CableSide.Reference), EndMark(runs, CableSide.Difference));
            result.Add(Row(a, b, runs));
        }

        return result;
    }

    /// <summary>
    /// The mark that a paragraph ends with and that hides nothing of it: "[2 paragraphs not declassified]", which hides what is missing
    /// behind it.
    /// </summary>
    private static RedactionMark EndMark(List<WordRun> runs, CableSide side) =>
        runs.Count > 0 && runs[runs.Count - 1] is { Kind: WordRunKind.Redacted, HiddenWords: 0 } last && last.Redacted == side
            ? last.Mark : RedactionMark.None;

    private static void Hide(List<WordRun> runs, CableSide side, RedactionMark mark)
    {
        for (int i = 0; i < runs.Count; i++)
            runs[i] = new WordRun(WordRunKind.Redacted, runs[i].Reference, runs[i].Difference, runs[i].ReferenceWords,
                runs[i].DifferenceWords) { Redacted = side, Mark = mark };
    }

    private static CableDifference Row(ParagraphProfile? a, ParagraphProfile? b, List<WordRun> runs)
    {
        var kind = Differences.KindOf(runs, a is not null, b is not null);
        bool marked = a is not null && b is not null && Form(a.Paragraphs[0].PortionMarking) != Form(b.Paragraphs[0].PortionMarking);
        if (marked && kind is CableDifferenceKind.Same or CableDifferenceKind.Misread) kind = CableDifferenceKind.Changed;
        return new CableDifference(CableDifference.ParagraphPart, kind, a?.Words.Text, b?.Words.Text, runs)
        {
            Number = Number(LabelOf(a), LabelOf(b)),
            ReferenceParagraphs = a?.Paragraphs ?? [], DifferenceParagraphs = b?.Paragraphs ?? [],
            ReferencePlace = PlaceOf(a), DifferencePlace = PlaceOf(b),
            Redacted = Differences.RedactedOf(runs), HiddenWords = runs.Sum(run => run.HiddenWords),
        };
    }

    /// <summary>
    /// From which pair on each copy has nothing because it breaks off: its last words are no end of a sentence, and the other goes on.
    /// Past the last pair where it does not.
    /// </summary>
    private static (int Reference, int Difference) CutOff(List<(ParagraphProfile? A, ParagraphProfile? B)> pairs)
    {
        int last = pairs.Count - 1;
        while (last >= 0 && (pairs[last].A is null || pairs[last].B is null)) last--;
        if (last < 0) return (pairs.Count, pairs.Count);
        var (a, b) = (pairs[last].A!.Words, pairs[last].B!.Words);
        bool moreA = false, moreB = false;
        for (int i = last + 1; i < pairs.Count; i++)
        {
            moreA |= pairs[i].A is not null;
            moreB |= pairs[i].B is not null;
        }

        return (!moreA && BreaksOff(a, b, moreB) ? last : pairs.Count, !moreB && BreaksOff(b, a, moreA) ? last : pairs.Count);
    }

    private static bool BreaksOff(WordList cut, WordList whole, bool goesOn)
    {
        const int Few = 3, Tail = 3;
        if (cut.Count < Tail || whole.Count < cut.Count + (goesOn ? 0 : Few)) return false;
        var last = cut[cut.Count - 1];
        if (Chars.EndsSentence(cut.Text[last.End - 1]) || last.Mark != RedactionMark.None) return false;

        // The words before the break stand in the other copy, and there words follow them.
        for (int i = whole.Count - 1; i >= Tail; i--)
            if (whole[i - 1].Key == cut[cut.Count - 2].Key && whole[i - 2].Key == cut[cut.Count - 3].Key
                && whole[i].Key.StartsWith(last.Key, StringComparison.Ordinal)) return goesOn || whole.Count - 1 - i >= Few;
        return false;
    }

    private static void MarkCut(List<WordRun> runs, WordRunKind kind, CableSide side)
    {
        int last = runs.Count - 1;
        if (last < 0 || runs[last].Kind != kind && (last == 0 || runs[last - 1].Kind != kind)) return;

        // Of a word cut in its middle a piece is left: with it the run is one change.
        var run = runs[last];
        var piece = runs[last].Kind == kind ? null : runs[last];
        if (piece is not null) run = runs[last - 1];
        else if (last > 0 && runs[last - 1].Kind is WordRunKind.Removed or WordRunKind.Added) piece = runs[last - 1];
        if (piece is not null) runs.Remove(piece);
        runs.Remove(run);
        runs.Add(new WordRun(WordRunKind.Redacted, run.Reference + piece?.Reference, run.Difference + piece?.Difference,
            run.ReferenceWords + (piece?.ReferenceWords ?? 0), run.DifferenceWords + (piece?.DifferenceWords ?? 0))
        {
            Redacted = side, Mark = RedactionMark.Cut,
        });
    }

    /// <summary>S//NF, S/NF and SNF are the same marking.</summary>
    private static string Form(string? marking) => marking is null ? "" : Chars.Squeeze(marking, 0, marking.Length);

    private static string? LabelOf(ParagraphProfile? profile)
    {
        string label = profile is null ? "" : string.Join("+", profile.Paragraphs.Select(paragraph => paragraph.Label)
            .Where(item => item is not null));
        return label.Length == 0 ? null : label;
    }

    private static string? Number(string? a, string? b) => a == b || b is null ? a : a is null ? b : $"{a} > {b}";

    private static TextSpan? PlaceOf(ParagraphProfile? profile)
    {
        if (profile is null) return null;
        var (first, last) = (profile.Paragraphs[0], profile.Paragraphs[profile.Paragraphs.Count - 1]);
        return new TextSpan(first.Start, last.Start + last.Length - first.Start);
    }
}
