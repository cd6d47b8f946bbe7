using CableTools.Fields;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Layout;

/// <summary>Everything after the text: end-of-message marks, review stamps, the archive's attributes.</summary>
internal static class MessageEnd
{
    private static readonly string[] AttributeBlocks = ["Message Attributes", "Automatic Decaptioning:"];

    /// <summary>Returns the line past the last one that can be text or signature.</summary>
    public static int Find(CableLayout layout)
    {
        int end = layout.Lines.Count;
        foreach (string first in AttributeBlocks)
        {
            int at = layout.Text.IndexOf(first, StringComparison.Ordinal);
            if (at < 0) continue;
            int line = layout.Lines.IndexAt(at);
            if (layout.Lines[line].First == at || layout.Lines[line].First == at - 1) end = Math.Min(end, line);
        }

        int last = layout.Lines.LastBefore(end);
        int kept = end;
        while (last >= 0)
        {
            var line = layout.Lines.Content(last);
            if (Furniture.IsEndMark(line) || Furniture.IsNotice(line) || (IsNoticeTail(layout, last) && --last >= 0))
            {
                kept = last;
                last = layout.Lines.LastBefore(last);
                continue;
            }

            break;
        }

        return kept;
    }

    /// <summary>"Systematic Review 05 JUL 2006" stands alone where the stamp wrapped.</summary>
    private static bool IsNoticeTail(CableLayout layout, int line) =>
        line > 0 && !layout.Lines.IsBlank(line - 1) && Furniture.IsNotice(layout.Lines.Content(line - 1)) && layout.Lines[line].Length < 40;

    public static void Append(CableLayout layout, int end)
    {
        bool attributes = false;
        for (int i = end; i < layout.Lines.Count; i++)
        {
            var line = layout.Lines[i];
            if (line.IsBlank) continue;
            var content = layout.Lines.Content(i);
            foreach (string first in AttributeBlocks) attributes |= content.StartsWith(first);
            var kind = attributes ? CableSegmentKind.Metadata : Furniture.IsEndMark(content) ? CableSegmentKind.EndOfMessage : CableSegmentKind.Notice;
            layout.Segments.Append(kind, line.Start, line.Next, true);
        }
    }
}
