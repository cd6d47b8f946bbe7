using CableTools.Lines;
using CableTools.Text;

namespace CableTools.Layout;

/// <summary>Everything after the text: end-of-message marks, review stamps, the archive's attributes.</summary>
internal static class MessageEnd
{
    private const int LongestStampTail = 40;

    /// <summary>Returns the line past the last one that can be text or signature.</summary>
    public static int Find(CableLayout layout)
    {
        var verdicts = layout.Verdicts;
        int end = layout.Lines.Count;
        foreach (int i in verdicts.Marked)
        {
            if (verdicts[i] != LineKind.Attributes) continue;
            end = i;
            break;
        }

        int kept = end;
        for (int last = layout.Lines.LastBefore(end); last >= 0; last = layout.Lines.LastBefore(last))
        {
            if (!IsAfterText(verdicts[last]) && !Notices.IsTrailer(layout.Lines.Content(last)))
            {
                // "Systematic Review 05 JUL 2006" stands alone where the stamp wrapped; a surname may, too.
                var line = layout.Lines[last];
                if (last == 0 || verdicts[last - 1] != LineKind.Notice || line.Length >= LongestStampTail
                    || Scan.Digit(layout.Text, line.First, line.Last) < 0) break;
                last--;
            }

            kept = last;
        }

        return kept;
    }

    public static void Append(CableLayout layout, int end)
    {
        bool attributes = false;
        for (int i = end; i < layout.Lines.Count; i++)
        {
            var line = layout.Lines[i];
            if (line.IsBlank) continue;
            attributes |= layout.Verdicts[i] == LineKind.Attributes;
            var kind = attributes ? CableSegmentKind.Metadata : IsEndMark(layout.Verdicts[i]) ? CableSegmentKind.EndOfMessage
                : CableSegmentKind.Notice;
            layout.Segments.Append(kind, line.Start, line.Next, true);
        }
    }

    /// <summary>"NNNN", "#5030", "BT", and dots a page cut off.</summary>
    public static bool IsEndMark(LineKind kind) => kind is LineKind.EndMark or LineKind.Break;

    private static bool IsAfterText(LineKind kind) => IsEndMark(kind) || kind == LineKind.Notice;
}
