using CableTools.Fields;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Layout;

/// <summary>
/// The first lines of a message, repeated at the start of a further section in mid-text: envelope or page head, classification line,
/// captions, and the labelled fields up to SUBJECT (5 FAH-2 H-332). The paragraph before it goes on after it.
/// </summary>
internal static class SectionBreak
{
    /// <summary>Takes the break that begins at a line, if one does, and leaves <paramref name="i"/> at its last line.</summary>
    public static bool TryTake(CableLayout layout, ref int i, int end)
    {
        var line = layout.Lines.Content(i);
        if (line.Length > 120 || !CanBegin(line[0], line[1])) return false;
        switch (line[0])
        {
            case 'V' or 'Z' or 'O' or 'P' or 'R' or 'A' or 'D' or 'T' or 'F' when IsEnvelope(layout, i, end):
                break;
            case 'C' or 'S' or 'U' or 'L' or 'T':
                if (ClassificationLine.TryRead(line) is not { } classification) return IsRepeatedField(layout, i, end) && Take(layout, ref i, end);
                if (classification.IsBare || (classification.Serial is null && classification.Section is null))
                {
                    if (!classification.IsBare && !OnlyControls(line, classification)) return false;

                    // The classification at a page's foot.
                    layout.Segments.Append(CableSegmentKind.Furniture, layout.Lines[i].Start, layout.Lines[i].Next, true);
                    return true;
                }

                break;
            case 'E':
                if (!IsRepeatedField(layout, i, end)) return false;
                break;
            default:
                return false;
        }

        return Take(layout, ref i, end);
    }

    /// <summary>The first two characters of what can begin a break; nearly no line of running text has them.</summary>
    private static bool CanBegin(char first, char second) => first switch
    {
        'V' => second == 'Z',
        'Z' => second is 'C' or 'N' or ' ' or 'Z',
        'O' or 'P' or 'R' => second == ' ' || second == first,
        'D' => second == 'E',
        'A' => second == 'C',
        'F' => second is 'M' or 'R',
        'T' => second is 'O' or 'A' or ' ',
        'C' => second is 'O' or ' ',
        'S' => second is 'E' or ' ' or 'S',
        'U' => second is 'N' or ' ',
        'L' => second is 'I' or ' ' or 'O',
        'E' => second is '.' or 'O' or ' ',
        _ => false,
    };

    private static bool OnlyControls(TextSlice line, ClassificationLine classification) => classification.ControlWords.End >= line.Trim("*#_/.").End - 1;

    /// <summary>Two envelope lines at least, one of them certain: running text never looks like that.</summary>
    private static bool IsEnvelope(CableLayout layout, int i, int end)
    {
        if (EnvelopeLine.Judge(layout.Lines.Content(i), CableSegmentKind.Blank) is CableSegmentKind.Blank or CableSegmentKind.Furniture or CableSegmentKind.Break or CableSegmentKind.To) return false;
        int next = layout.Lines.SkipBlank(i + 1);
        if (next >= end) return false;
        var kind = EnvelopeLine.Judge(layout.Lines.Content(next), CableSegmentKind.Blank);
        return kind is not (CableSegmentKind.Blank or CableSegmentKind.Furniture or CableSegmentKind.Break);
    }

    /// <summary>E.O. and TAGS, or TAGS and SUBJECT, one after the other: the block repeated without its classification line.</summary>
    private static bool IsRepeatedField(CableLayout layout, int i, int end)
    {
        var field = HeadingLabel.TryRead(layout.Lines.Content(i)).Field;
        if (field is not (HeadingField.Declassification or HeadingField.Tags)) return false;
        int next = layout.Lines.SkipBlank(i + 1);
        if (next >= end) return false;
        var following = HeadingLabel.TryRead(layout.Lines.Content(next)).Field;
        return following != field && following is HeadingField.Tags or HeadingField.Subject;
    }

    private static bool Take(CableLayout layout, ref int i, int end)
    {
        var lines = layout.Lines;
        int last = i;
        bool inField = false, text = false;
        var before = CableSegmentKind.Blank;
        for (int j = i; j < end && !text; j++)
        {
            if (lines.IsBlank(j))
            {
                inField = false;
                continue;
            }

            var line = lines.Content(j);
            var label = HeadingLabel.TryRead(line);
            var envelope = EnvelopeLine.Judge(line, before);
            if (label.Exists && label.Field != HeadingField.ClassifiedBy && !ParagraphLabel.TryRead(line.Source, line.Start, line.End, out _)) inField = true;
            else if (envelope != CableSegmentKind.Blank) before = envelope;
            else if (before is CableSegmentKind.To or CableSegmentKind.Info && EnvelopeLine.IsAddressee(line, !lines.IsBlank(j - 1))) inField = false;
            else if (ClassificationLine.TryRead(line) is not null) before = CableSegmentKind.Classification;
            else if (CaptionLine.IsCaption(line) || Furniture.IsPageMark(line)) inField = false;
            else if (before == CableSegmentKind.Classification && CaptionLine.IsPassing(line) && !line.HasLower) inField = false;
            else if (!inField || ParagraphLabel.TryRead(line.Source, line.Start, line.End, out _)) text = true;
            if (!text) last = j;
        }

        layout.Segments.Append(CableSegmentKind.SectionBreak, lines[i].Start, lines[last].Next);
        i = last;
        return true;
    }
}
