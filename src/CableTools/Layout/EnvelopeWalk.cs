using CableTools.Fields;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Layout;

/// <summary>Walks the transmission envelope, format lines 1 to 9 and 11, or the page head of the 1970s form in its place.</summary>
internal static class EnvelopeWalk
{
    /// <summary>Lines that may stand, one after another, without being understood before the envelope is taken to be over.</summary>
    private const int MostUnknown = 3;

    /// <summary>Returns the first line of the heading block.</summary>
    public static int Read(CableLayout layout, int end)
    {
        CableSegmentKind before = CableSegmentKind.Blank, list = CableSegmentKind.To;
        bool listIsOpen = false;
        bool seen = false;
        int unknown = 0;
        int i = layout.Lines.SkipBlank(0);
        for (; i < end; i++)
        {
            var line = layout.Lines[i];
            if (line.IsBlank)
            {
                // A list of addressees ends at a blank line; one with routing indicators may go on after it.
                listIsOpen = false;
                continue;
            }

            if (layout.PageNumbers.Contains(i))
            {
                layout.Segments.Append(CableSegmentKind.Furniture, line.Start, line.Next);
                continue;
            }

            var content = layout.Lines.Content(i);
            var kind = Judge(layout, content, before, list, listIsOpen, i);
            if (kind == CableSegmentKind.Other)
            {
                // Something before the envelope, or an insertion in it: the envelope goes on if one of its lines comes soon.
                if (unknown++ >= MostUnknown || !EnvelopeFollows(layout, i + 1, end)) return i;
            }
            else if (kind == CableSegmentKind.Blank)
            {
                return i;
            }
            else
            {
                unknown = 0;
                seen |= kind is not (CableSegmentKind.Notice or CableSegmentKind.Furniture);
            }

            bool continues = kind == before && kind is CableSegmentKind.Routing or CableSegmentKind.To or CableSegmentKind.Info or CableSegmentKind.Distribution
                or CableSegmentKind.Drafting or CableSegmentKind.Furniture or CableSegmentKind.Notice or CableSegmentKind.Exempted
                && !(kind is CableSegmentKind.Info && content.StartsWithWord("INFO")) && !(kind is CableSegmentKind.To && content.StartsWithWord("TO"));
            layout.Segments.Append(kind, line.Start, line.Next, continues);
            if (kind is CableSegmentKind.To or CableSegmentKind.Info)
            {
                listIsOpen = true;
                list = kind;
            }

            if (kind is not (CableSegmentKind.Furniture or CableSegmentKind.Notice or CableSegmentKind.Other)) before = kind;
            else if (!seen) before = kind;
        }

        return i;
    }

    /// <summary>The line's kind; Blank where the heading block or the body begins, Other where it is not understood.</summary>
    private static CableSegmentKind Judge(CableLayout layout, TextSlice line, CableSegmentKind before, CableSegmentKind list, bool listIsOpen, int index)
    {
        if (Furniture.IsNotice(line))
        {
            layout.IsPartial |= line.StartsWith("THIS RECORD IS A PARTIAL");
            return CableSegmentKind.Notice;
        }

        bool inList = before is CableSegmentKind.To or CableSegmentKind.Info or CableSegmentKind.Exempted;
        if (inList && EnvelopeLine.HasRoutingIndicator(line)) return list;
        var kind = EnvelopeLine.Judge(line, before);
        if (kind != CableSegmentKind.Blank) return kind;
        if (ClassificationLine.TryRead(line) is { } classification && (!classification.IsBare || !EnvelopeFollows(layout, index + 1, layout.Lines.Count))) return CableSegmentKind.Blank;
        if (HeadingLabel.TryRead(line).Exists || ParagraphLabel.TryRead(line.Source, line.Start, line.End, out _)) return CableSegmentKind.Blank;
        if (inList && EnvelopeLine.IsAddressee(line, listIsOpen)) return before is CableSegmentKind.Exempted && EnvelopeLine.NamesPost(line) ? before : list;
        if (CopyLine.IsDateLine(line) || CopyLine.IsNumberLine(line)) return CableSegmentKind.Notice;
        return CableSegmentKind.Other;
    }

    private static bool EnvelopeFollows(CableLayout layout, int from, int end)
    {
        for (int i = from, looked = 0; i < end && looked < 6; i++)
        {
            if (layout.Lines.IsBlank(i)) continue;
            looked++;
            var line = layout.Lines.Content(i);
            if (EnvelopeLine.Judge(line, CableSegmentKind.Blank) is not (CableSegmentKind.Blank or CableSegmentKind.Furniture)) return true;
            if (HeadingLabel.TryRead(line).Exists) return false;
        }

        return false;
    }
}
