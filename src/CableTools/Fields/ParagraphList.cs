using System.Globalization;
using CableTools.Layout;
using CableTools.Lines;
using CableTools.Model;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>Pass 2 of the body: paragraphs from their marks, with what each is for.</summary>
internal static class ParagraphList
{
    /// <summary>How many paragraphs a summary without a heading may run over to reach its END SUMMARY.</summary>
    private const int LongestRun = 6;

    private const int LongestWord = 9;

    public static Parsed<IReadOnlyList<CableParagraph>> Read(CableLayout layout, bool splitsWords)
    {
        var log = new RepairLog(layout.Repairs);
        var marks = layout.Paragraphs;
        var list = new CableParagraph[marks.Count];
        var roles = ReadRoles(layout, log);
        for (int i = 0; i < list.Length; i++)
        {
            var mark = marks[i];
            int end = EndOf(layout, i);
            string? label = mark.Number > 0 ? mark.Number.ToString(CultureInfo.InvariantCulture) : null;
            string? marking = mark.Mark.Exists ? mark.Mark.Content(layout.Text) : null;
            int length = LengthOf(layout, mark.Segment, mark.Start, end);
            list[i] = new CableParagraph(mark.Number > 0 ? mark.Number : null, label, marking, roles[i], mark.Start, length,
                new ParagraphSource(layout, mark.Segment, mark.ContentStart, end, mark.HeadingStart, mark.HeadingEnd, splitsWords));
        }

        return new(Lists.Of(list), log.Items);
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

    private static CableParagraphRole[] ReadRoles(CableLayout layout, RepairLog log)
    {
        var marks = layout.Paragraphs;
        var roles = new CableParagraphRole[marks.Count];
        var open = CableParagraphRole.None;
        for (int i = 0; i < roles.Length; i++)
        {
            var mark = marks[i];
            var text = new TextSlice(layout.Text, mark.ContentStart, EndOf(layout, i));
            if (mark.HeadingEnd > 0) open = RoleOfHeading(layout, mark, log);
            var label = RoleLabel.Read(text, log.Repairs);
            var own = label.Role;
            if (label.Meant is { } meant) log.Repaired(DiagnosticCode.RoleLabelRepaired, "label", label.Word.ToString(), meant,
                label.Word.Start, label.Word.Length);
            if (own == CableParagraphRole.None && open != CableParagraphRole.None && Housekeeping.Is(text)) open = CableParagraphRole.None;
            roles[i] = own != CableParagraphRole.None ? own : open;

            // A summary or comment that does not end in its own paragraph runs on to where it does.
            bool ends = roles[i] != CableParagraphRole.None && FindEnd(text, roles[i], log);
            if (own is CableParagraphRole.Summary or CableParagraphRole.Comment && open == CableParagraphRole.None && !ends
                && EndsWithin(layout, i + 1, own)) open = own;
            if (open != CableParagraphRole.None && (open == roles[i] ? ends : FindEnd(text, open, log))) open = CableParagraphRole.None;
        }

        return roles;
    }

    /// <summary>Whether the text holds the mark that ends its role; a misspelt one is told.</summary>
    private static bool FindEnd(TextSlice text, CableParagraphRole role, RepairLog log)
    {
        if (RoleEnd.Find(text, role, log.Repairs, out var word, out string? meant) < 0) return false;
        if (meant is not null) log.Repaired(DiagnosticCode.RoleLabelRepaired, "end mark", word.ToString(), meant, word.Start, word.Length);
        return true;
    }

    private static CableParagraphRole RoleOfHeading(CableLayout layout, ParagraphMark mark, RepairLog log)
    {
        if (!MayTell(layout, mark)) return CableParagraphRole.None;
        string heading = HeadingScan.TextOf(layout, mark.HeadingStart, mark.HeadingEnd);
        var label = RoleLabel.OfHeading(heading, log.Repairs);
        if (label.Meant is not { } meant) return label.Role;
        string written = label.Word.ToString();
        int at = layout.Text.IndexOf(written, mark.HeadingStart, mark.HeadingEnd - mark.HeadingStart, StringComparison.Ordinal);
        int start = at < 0 ? mark.HeadingStart : at, length = at < 0 ? mark.HeadingEnd - mark.HeadingStart : written.Length;
        log.Repaired(DiagnosticCode.RoleLabelRepaired, "heading", written, meant, start, length);
        return label.Role;
    }

    /// <summary>Most headings hold none of the words, and only one of few letters can be one misspelt.</summary>
    private static bool MayTell(CableLayout layout, ParagraphMark mark)
    {
        string text = layout.Text;
        int start = mark.HeadingStart, end = mark.HeadingEnd;
        if (Scan.AnyCase(text, "sum", start, end) >= 0 || Scan.AnyCase(text, "com", start, end) >= 0
            || Scan.AnyCase(text, "action", start, end) >= 0) return true;
        int letters = 0;
        for (int i = start; i < end && letters <= LongestWord; i++)
            if (Chars.IsLetterOrDigit(text[i])) letters++;
        return layout.Repairs && letters <= LongestWord;
    }

    private static bool EndsWithin(CableLayout layout, int from, CableParagraphRole role)
    {
        for (int i = from; i < layout.Paragraphs.Count && i < from + LongestRun; i++)
        {
            var mark = layout.Paragraphs[i];
            if (mark.HeadingEnd > 0) return false;
            var text = new TextSlice(layout.Text, mark.ContentStart, EndOf(layout, i));
            if (RoleLabel.Read(text, layout.Repairs).Role == role) return false;
            if (RoleEnd.Find(text, role, layout.Repairs) >= 0) return true;
        }

        return false;
    }
}
