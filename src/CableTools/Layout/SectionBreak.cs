using CableTools.Lines;

namespace CableTools.Layout;

/// <summary>
/// The first lines of a message, repeated at the start of a further section in mid-text: envelope or page head, classification line,
/// captions, and the labelled fields up to SUBJECT (5 FAH-2 H-332). The paragraph before it goes on after it.
/// </summary>
internal static class SectionBreak
{
    private const int LongestLine = 120;

    /// <summary>Takes the break that begins at a line, if one does, and leaves <paramref name="i"/> at its last line.</summary>
    public static bool TryTake(CableLayout layout, ref int i, int end)
    {
        var verdicts = layout.Verdicts;
        if (layout.Lines[i].Length > LongestLine) return false;
        var kind = verdicts[i];
        if (kind == LineKind.BareClassification || (kind == LineKind.Classification
            && verdicts.ClassificationOf(i) is { Serial: null, Section: null }))
        {
            if (kind == LineKind.Classification && !verdicts.ClassificationOf(i)!.HasOnlyControls) return false;

            // The classification at a page's foot.
            layout.Segments.Append(CableSegmentKind.Furniture, layout.Lines[i].Start, layout.Lines[i].Next, true);
            return true;
        }

        if (kind != LineKind.Classification && !IsEnvelope(layout, i, end)
            && !(kind == LineKind.Label && IsRepeatedField(layout, i, end))) return false;
        Take(layout, ref i, end);
        return true;
    }

    /// <summary>Two envelope lines at least, one of them certain: running text never looks like that.</summary>
    private static bool IsEnvelope(CableLayout layout, int i, int end)
    {
        var verdicts = layout.Verdicts;
        if (!verdicts[i].IsEnvelope() || verdicts[i] is LineKind.Break or LineKind.To or LineKind.Info or LineKind.Exempted) return false;
        int next = layout.Lines.SkipBlank(i + 1);
        return next < end && verdicts[next].IsEnvelope() && verdicts[next] != LineKind.Break;
    }

    /// <summary>E.O. and TAGS, or TAGS and SUBJECT, one after the other: the block repeated without its classification line.</summary>
    private static bool IsRepeatedField(CableLayout layout, int i, int end)
    {
        var label = layout.Verdicts.LabelOf(i).Label;
        if (label != HeadingLabels.Declassification && label != HeadingLabels.Tags) return false;
        int next = layout.Lines.SkipBlank(i + 1);
        if (next >= end) return false;
        var following = layout.Verdicts.LabelOf(next).Label;
        return following != label && (following == HeadingLabels.Tags || following == HeadingLabels.Subject);
    }

    private static void Take(CableLayout layout, ref int i, int end)
    {
        var verdicts = layout.Verdicts;
        int last = i;
        bool inField = false;
        var before = LineKind.Blank;
        for (int j = i; j < end; j++)
        {
            var kind = verdicts[j];
            if (kind == LineKind.Blank)
            {
                inField = false;
                continue;
            }

            var line = layout.Lines.Content(j);
            if (kind == LineKind.Label && verdicts.LabelOf(j).Label != HeadingLabels.ClassifiedBy) inField = true;
            else if (kind.IsEnvelope() || kind is LineKind.PageRule or LineKind.Classification or LineKind.BareClassification
                || (kind == LineKind.RoutingIndicators && before == LineKind.Routing)) before = kind;
            else if (before is LineKind.To or LineKind.Info && (kind == LineKind.RoutedAddress
                || EnvelopeLine.IsAddressee(line, verdicts[j - 1] != LineKind.Blank))) inField = false;
            else if (kind is LineKind.Caption or LineKind.PageMark
                || (kind == LineKind.Figure && before is LineKind.Distribution or LineKind.Drafting or LineKind.PageRule)) inField = false;
            else if (before == LineKind.Classification && CaptionLine.IsPassing(line) && !line.HasLower) inField = false;
            else if (!inField || kind == LineKind.Paragraph) break;
            last = j;
        }

        layout.Segments.Append(CableSegmentKind.SectionBreak, layout.Lines[i].Start, layout.Lines[last].Next);
        i = last;
    }
}
