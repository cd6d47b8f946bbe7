using CableTools.Lines;
using CableTools.Text;

namespace CableTools.Layout;

/// <summary>
/// Takes what a collection put over a cable as its record's head. Above it may stand a few words of whoever copied it, or a preview: the
/// beginning of the cable, cut short, which the record then gives in full. The envelope above the preview counts; what the record has of
/// it stands twice, or is missing.
/// </summary>
internal static class RecordWalk
{
    private const int MostLinesAbove = 6, LongestPreview = 150;

    /// <summary>Returns the first line past the head; 0 where there is none.</summary>
    public static int Read(CableLayout layout, int end)
    {
        if (Find(layout.Lines, layout.Verdicts, end, out var first) is not { } head) return 0;
        layout.Record = head;
        int above = layout.Lines.SkipBlank(0);

        // The preview, too, may be a record.
        if (first != head) above = layout.Lines.SkipBlank(TakeHead(layout, first!));
        bool hasEnvelope = above < head.First && EnvelopeWalk.IsWhole(layout.Verdicts, above, head.First);
        if (hasEnvelope) above = layout.Lines.SkipBlank(EnvelopeWalk.Read(layout, above, head.First));
        if (above < head.First)
        {
            int last = layout.Lines.LastBefore(head.First);
            layout.Segments.Append(CableSegmentKind.Other, layout.Lines[above].Start, layout.Lines[last].Next);
        }

        TakeHead(layout, head);
        return hasEnvelope ? EnvelopeWalk.Skip(layout, head.Next, end) : head.Next;
    }

    private static int TakeHead(CableLayout layout, RecordHead head)
    {
        layout.Segments.Append(CableSegmentKind.Metadata, layout.Lines[head.First].Start, layout.Lines[head.Next - 1].Next);
        return head.Next;
    }

    private static RecordHead? Find(LineTable lines, LineVerdicts verdicts, int end, out RecordHead? first)
    {
        RecordHead? found = first = null;
        int count = 0, from = 0;
        for (int i = 0; i < end && count < LongestPreview; i++)
        {
            if (lines.IsBlank(i)) continue;
            if (RecordHead.TryRead(lines, i) is { } head && (found is null ? count <= MostLinesAbove || IsCut(lines, verdicts, from, i)
                : head.Id.Equals(found.Id.ToString()) && IsCut(lines, verdicts, from, i)))
            {
                found = head;
                first ??= head;
                i = head.Next - 1;
                from = head.Next;
                count++;
                continue;
            }

            count++;
        }

        return found;
    }

    /// <summary>
    /// Whether a preview was cut: what stands between two lines ends in mid-sentence with dots, or before the first paragraph.
    /// </summary>
    private static bool IsCut(LineTable lines, LineVerdicts verdicts, int from, int to)
    {
        if (!verdicts.Paragraphs.Exists(paragraph => paragraph.Line >= from && paragraph.Line < to && paragraph.Label.Mark.Exists))
            return true;
        var last = lines.Content(lines.LastBefore(to));
        return last.EndsWith("...") || last.Last == '\u2026';
    }
}
