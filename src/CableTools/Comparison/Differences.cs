namespace CableTools.Comparison;

/// <summary>What the runs of words make of the whole.</summary>
internal static class Differences
{
    public static CableDifferenceKind KindOf(IReadOnlyList<WordRun> runs, bool inReference, bool inDifference)
    {
        bool redacted = false, misread = false, changed = false;
        foreach (var run in runs)
        {
            redacted |= run.Kind == WordRunKind.Redacted;
            misread |= run.Kind == WordRunKind.Misread;
            changed |= run.Kind is WordRunKind.Removed or WordRunKind.Added;
        }

        // What only one copy has, the other may have struck out without a mark: nobody can tell.
        if (!inDifference) return redacted && !changed ? CableDifferenceKind.Redacted : CableDifferenceKind.Removed;
        if (!inReference) return redacted && !changed ? CableDifferenceKind.Redacted : CableDifferenceKind.Added;
        return changed ? CableDifferenceKind.Changed : redacted ? CableDifferenceKind.Redacted
            : misread ? CableDifferenceKind.Misread : CableDifferenceKind.Same;
    }

    public static CableSide RedactedOf(IReadOnlyList<WordRun> runs)
    {
        var side = CableSide.None;
        foreach (var run in runs)
        {
            if (run.Kind != WordRunKind.Redacted || run.Redacted == side) continue;
            side = side == CableSide.None ? run.Redacted : CableSide.Both;
        }

        return side;
    }
}
