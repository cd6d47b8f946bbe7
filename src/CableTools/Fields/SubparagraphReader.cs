using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// Subparagraphs of one paragraph: lines that begin with a letter, a number, a dash or a marking of their own, at the start of a block or
/// after the end of a sentence. They restart under each paragraph (5 FAH-1 H-250).
/// </summary>
internal static class SubparagraphReader
{
    public static IReadOnlyList<CableParagraph> Read(CableLayout layout, int segment, int start, int end, int depth)
    {
        List<(int Start, string? Label, PortionMark Mark, int Content, int Segment)>? found = null;
        string? previousLabel = null;
        int previousLine = -1;
        char itemKind = '\0';
        for (int s = segment; s < layout.Segments.Count && layout.Segments[s].Start < end; s++)
        {
            var part = layout.Segments[s];
            if (part.Kind != CableSegmentKind.Paragraph) continue;
            int from = Math.Max(part.Start, start), to = Math.Min(part.End, end);
            if (from >= to) continue;
            for (int i = layout.Lines.IndexAt(from); i < layout.Lines.Count && layout.Lines[i].Start < to; i++)
            {
                var line = layout.Lines.Content(i).Between(from, to).Trim();
                if (line.IsEmpty) continue;
                char kind = SubparagraphLabel.KindOf(line);
                bool atBlock = previousLine < 0 || layout.Lines.IsBlank(i - 1) || layout.Lines[previousLine].Length > LabelScan.UnwrappedLine
                    || SubparagraphLabel.BeginsItem(kind, itemKind, layout.Text[layout.Lines[previousLine].Last - 1]);
                previousLine = i;
                if (kind == '\0' || !atBlock || !SubparagraphLabel.TryRead(line, out string? label, out var mark, out int content)) continue;
                itemKind = kind;

                // "(C)" after "(B)" is the letter; "(C)" by itself is the marking.
                if (label is null && mark.Exists && mark.ContentEnd - mark.ContentStart == 1 && previousLabel is { Length: 1 } && char.ToUpperInvariant(layout.Text[mark.ContentStart]) == char.ToUpperInvariant(previousLabel[0]) + 1)
                {
                    label = mark.Content(layout.Text);
                    mark = default;
                }

                // The first line's text may begin with a dash or a letter by chance; a list has its label at the line's start.
                previousLabel = label ?? previousLabel;
                (found ??= []).Add((line.Start, label, mark, content, s));
            }
        }

        if (found is null) return [];
        var list = new CableParagraph[found.Count];
        for (int i = 0; i < list.Length; i++)
        {
            var item = found[i];
            int stop = i + 1 < list.Length ? found[i + 1].Start : end;
            string? marking = item.Mark.Exists ? item.Mark.Content(layout.Text) : null;
            list[i] = new CableParagraph(null, item.Label, marking, CableParagraphRole.None, item.Start, ParagraphList.LengthOf(layout, item.Segment, item.Start, stop),
                new ParagraphSource(layout, item.Segment, item.Content, stop, 0, 0, depth));
        }

        return list;
    }
}
