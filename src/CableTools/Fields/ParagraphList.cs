using System.Globalization;
using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>Pass 2 of the body: paragraphs from their marks, with what each is for.</summary>
internal static class ParagraphList
{
    /// <summary>How many paragraphs a summary without a heading may run over to reach its END SUMMARY.</summary>
    private const int LongestRun = 6;

    public static IReadOnlyList<CableParagraph> Read(CableLayout layout)
    {
        var marks = layout.Paragraphs;
        var list = new CableParagraph[marks.Count];
        var roles = ReadRoles(layout);
        for (int i = 0; i < list.Length; i++)
        {
            var mark = marks[i];
            int end = EndOf(layout, i);
            string? label = mark.Number > 0 ? mark.Number.ToString(CultureInfo.InvariantCulture) : null;
            string? marking = mark.Mark.Exists ? mark.Mark.Content(layout.Text) : null;
            int length = LengthOf(layout, mark.Segment, mark.Start, end);
            list[i] = new CableParagraph(mark.Number > 0 ? mark.Number : null, label, marking, roles[i], mark.Start, length,
                new ParagraphSource(layout, mark.Segment, mark.ContentStart, end, mark.HeadingStart, mark.HeadingEnd));
        }

        return list;
    }

    /// <summary>Offset where a paragraph ends at the latest: the next one, its heading, or the signature.</summary>
    private static int EndOf(CableLayout layout, int index)
    {
        if (index + 1 < layout.Paragraphs.Count)
        {
            var next = layout.Paragraphs[index + 1];
            return next.HeadingEnd > 0 ? next.HeadingStart : next.Start;
        }

        return layout.Signature.IsEmpty ? layout.Text.Length : layout.Signature.Start;
    }

    /// <summary>Length from an offset to the end of the last line of text before another.</summary>
    public static int LengthOf(CableLayout layout, int segment, int start, int end)
    {
        int last = start;
        for (int i = segment; i < layout.Segments.Count && layout.Segments[i].Start < end; i++)
        {
            var part = layout.Segments[i];
            if (part.Kind != CableSegmentKind.Paragraph) continue;
            int stop = Math.Min(part.End, end);
            while (stop > part.Start && Chars.IsBlank(layout.Text[stop - 1])) stop--;
            last = Math.Max(last, stop);
        }

        return last - start;
    }

    private static CableParagraphRole[] ReadRoles(CableLayout layout)
    {
        var marks = layout.Paragraphs;
        var roles = new CableParagraphRole[marks.Count];
        var open = CableParagraphRole.None;
        for (int i = 0; i < roles.Length; i++)
        {
            var mark = marks[i];
            int end = EndOf(layout, i);
            var text = new TextSlice(layout.Text, mark.ContentStart, end);
            if (mark.HeadingEnd > 0) open = RoleOfHeading(layout, mark);
            var own = RoleLabel.Read(text.Trim(), out _);
            if (own == CableParagraphRole.None && open != CableParagraphRole.None && Housekeeping.Is(text)) open = CableParagraphRole.None;
            roles[i] = own != CableParagraphRole.None ? own : open;

            // A summary or comment that does not end in its own paragraph runs on to where it does.
            if (open != CableParagraphRole.None)
            {
                if (RoleEnd.Find(text, open) >= 0) open = CableParagraphRole.None;
            }
            else if (own is CableParagraphRole.Summary or CableParagraphRole.Comment)
            {
                if (RoleEnd.Find(text, own) < 0 && EndsWithin(layout, i + 1, own)) open = own;
            }
        }

        return roles;
    }

    /// <summary>Most headings hold none of the words; only one that does is read.</summary>
    private static CableParagraphRole RoleOfHeading(CableLayout layout, ParagraphMark mark)
    {
        var raw = new TextSlice(layout.Text, mark.HeadingStart, mark.HeadingEnd);
        if (!raw.Contains("SUM") && !raw.Contains("COM") && !raw.Contains("ACTION")) return CableParagraphRole.None;
        return RoleLabel.OfHeading(HeadingScan.TextOf(layout, mark.HeadingStart, mark.HeadingEnd));
    }

    private static bool EndsWithin(CableLayout layout, int from, CableParagraphRole role)
    {
        for (int i = from; i < layout.Paragraphs.Count && i < from + LongestRun; i++)
        {
            var mark = layout.Paragraphs[i];
            if (mark.HeadingEnd > 0) return false;
            var text = new TextSlice(layout.Text, mark.ContentStart, EndOf(layout, i));
            int end = RoleEnd.Find(text, role);
            if (RoleLabel.Read(text.Trim(), out _) == role) return false;
            if (end >= 0) return true;
        }

        return false;
    }
}
