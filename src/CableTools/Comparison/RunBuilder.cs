namespace CableTools.Comparison;

/// <summary>Puts runs together: what was replaced by what is looked at for redactions and misreadings.</summary>
internal sealed class RunBuilder(WordList reference, WordList difference)
{
    private readonly List<WordRun> _runs = [];
    private (int From, int To) _removed, _added, _sameA, _sameB;

    public List<WordRun> Finish()
    {
        Flush();
        return _runs;
    }

    public void Same(int a, int b, int length)
    {
        FlushChange();
        if (_sameA.To == _sameA.From) (_sameA, _sameB) = ((a, a), (b, b));
        (_sameA.To, _sameB.To) = (a + length, b + length);
    }

    /// <summary>Words of the reference in whose place the difference has others, perhaps none.</summary>
    public void Replace(int a0, int a1, int b0, int b1)
    {
        if (a0 == a1 && b0 == b1) return;
        if (a1 - a0 != b1 - b0 && Joined(reference, a0, a1) is { Length: > 0 } joined && joined == Joined(difference, b0, b1))
            Misread(a0, a1, b0, b1);
        else if (IsRedacted(reference, a0, a1, b1 - b0) is var inReference && IsRedacted(difference, b0, b1, a1 - a0) is var inDifference
            && (inReference || inDifference)) Redact(a0, a1, b0, b1, inReference, inDifference);
        else Change(a0, a1, b0, b1);
    }

    private static bool IsRedacted(WordList words, int from, int to, int others)
    {
        int weak = 0;
        for (int i = from; i < to; i++)
        {
            if (Redactions.IsPlain(words[i].Mark)) return true;
            if (words[i].Mark != RedactionMark.None) weak++;
        }

        return weak > 0 && weak == to - from && others > 0;
    }

    private void Redact(int a0, int a1, int b0, int b1, bool inReference, bool inDifference)
    {
        if (inReference && inDifference)
        {
            RedactBoth(a0, a1, b0, b1);
            return;
        }

        var (marked, from, to) = inReference ? (reference, a0, a1) : (difference, b0, b1);
        int others = inReference ? b1 - b0 : a1 - a0;
        int before = 0, after = 0;
        while (marked[from + before].Mark == RedactionMark.None) before++;
        while (marked[to - 1 - after].Mark == RedactionMark.None) after++;

        // What stands around the mark replaces as many words of the other copy; what is left there, the mark hides.
        int othersBefore = Math.Min(before, others), othersAfter = Math.Min(after, others - othersBefore);
        if (inReference)
        {
            Change(a0, a0 + before, b0, b0 + othersBefore);
            AddRedacted(a0 + before, a1 - after, b0 + othersBefore, b1 - othersAfter, CableSide.Reference,
                MarkOf(reference, a0 + before, a1 - after));
            Change(a1 - after, a1, b1 - othersAfter, b1);
        }
        else
        {
            Change(a0, a0 + othersBefore, b0, b0 + before);
            AddRedacted(a0 + othersBefore, a1 - othersAfter, b0 + before, b1 - after, CableSide.Difference,
                MarkOf(difference, b0 + before, b1 - after));
            Change(a1 - othersAfter, a1, b1 - after, b1);
        }
    }

    /// <summary>As many marks in both: each stands for its counterpart, and what lies between them is compared by itself.</summary>
    private void RedactBoth(int a0, int a1, int b0, int b1)
    {
        var (marksA, marksB) = (Marks(reference, a0, a1), Marks(difference, b0, b1));
        if (marksA.Count != marksB.Count || marksA.Count == 0)
        {
            AddRedacted(a0, a1, b0, b1, CableSide.Both, MarkOf(reference, a0, a1));
            return;
        }

        for (int i = 0; i < marksA.Count; i++)
        {
            Change(a0, marksA[i], b0, marksB[i]);
            Same(marksA[i], marksB[i], 1);
            (a0, b0) = (marksA[i] + 1, marksB[i] + 1);
        }

        Change(a0, a1, b0, b1);
    }

    private static List<int> Marks(WordList words, int from, int to)
    {
        var marks = new List<int>();
        for (int i = from; i < to; i++)
            if (Redactions.IsPlain(words[i].Mark)) marks.Add(i);
        return marks;
    }

    private static RedactionMark MarkOf(WordList words, int from, int to)
    {
        for (int i = from; i < to; i++)
            if (words[i].Mark != RedactionMark.None) return words[i].Mark;
        return RedactionMark.None;
    }

    private void Change(int a0, int a1, int b0, int b1)
    {
        // Of as many words each stands for its counterpart; of more or fewer nobody knows which is which.
        if (a1 - a0 != b1 - b0)
        {
            Pend(a0, a1, b0, b1);
            return;
        }

        for (int i = 0; i < a1 - a0; i++)
        {
            if (Misreadings.Are(reference[a0 + i].Key, difference[b0 + i].Key)) Misread(a0 + i, a0 + i + 1, b0 + i, b0 + i + 1);
            else Pend(a0 + i, a0 + i + 1, b0 + i, b0 + i + 1);
        }
    }

    private void Pend(int a0, int a1, int b0, int b1)
    {
        FlushSame();
        if (a0 < a1) _removed = _removed.To > _removed.From ? (_removed.From, a1) : (a0, a1);
        if (b0 < b1) _added = _added.To > _added.From ? (_added.From, b1) : (b0, b1);
    }

    private void Misread(int a0, int a1, int b0, int b1)
    {
        Flush();
        _runs.Add(Run(WordRunKind.Misread, a0, a1, b0, b1, CableSide.None, RedactionMark.None));
    }

    private void AddRedacted(int a0, int a1, int b0, int b1, CableSide side, RedactionMark mark)
    {
        Flush();
        _runs.Add(Run(WordRunKind.Redacted, a0, a1, b0, b1, side, mark));
    }

    private void Flush()
    {
        FlushSame();
        FlushChange();
    }

    private void FlushSame()
    {
        if (_sameA.To > _sameA.From)
            _runs.Add(Run(WordRunKind.Same, _sameA.From, _sameA.To, _sameB.From, _sameB.To, CableSide.None, RedactionMark.None));
        _sameA = _sameB = default;
    }

    private void FlushChange()
    {
        if (_removed.To > _removed.From)
            _runs.Add(Run(WordRunKind.Removed, _removed.From, _removed.To, 0, 0, CableSide.None, RedactionMark.None));
        if (_added.To > _added.From)
            _runs.Add(Run(WordRunKind.Added, 0, 0, _added.From, _added.To, CableSide.None, RedactionMark.None));
        _removed = _added = default;
    }

    private WordRun Run(WordRunKind kind, int a0, int a1, int b0, int b1, CableSide side, RedactionMark mark) =>
        new(kind, reference.Between(a0, a1), difference.Between(b0, b1), a1 - a0, b1 - b0) { Redacted = side, Mark = mark };

    /// <summary>The letters of a few words, to tell "ofthe" from "of the"; "" for many.</summary>
    private static string Joined(WordList words, int from, int to)
    {
        const int Few = 6;
        return to == from || to - from > Few ? "" : string.Concat(Enumerable.Range(from, to - from).Select(i => words[i].Key));
    }
}
