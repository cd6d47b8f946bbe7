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
    public static IReadOnlyList<CableParagraph> Read(CableLayout layout, int segment, int start, int end, bool splitsWords, int depth)
    {
        var lines = layout.Lines;
        List<Item>? found = null;
        string? previousLabel = null;
        int previousLine = -1;
        char itemKind = '\0';
        for (int s = segment; s < layout.Segments.Count && layout.Segments[s].Start < end; s++)
        {
            var part = layout.Segments[s];
            if (part.Kind != CableSegmentKind.Paragraph) continue;
            int from = Math.Max(part.Start, start), to = Math.Min(part.End, end);
            if (from >= to) continue;
            for (int i = lines.IndexAt(from); i < lines.Count && lines[i].Start < to; i++)
            {
                var line = lines.Content(i);
                if (line.Start < from || line.End > to) line = line.Between(from, to).Trim();
                if (line.IsEmpty) continue;
                char kind = SubparagraphLabel.KindOf(line);
                bool begins = kind != '\0' && (previousLine < 0 || lines.IsBlank(i - 1)
                    || lines[previousLine].Length > layout.UnwrappedLine
                    || BeginsItem(kind, itemKind, lines.Content(previousLine), line));
                previousLine = i;
                if (!begins || !SubparagraphLabel.TryRead(line, out var sign)) continue;
                if (kind == 'a' && previousLabel is null && IsInitial(sign.Text, line)) continue;
                itemKind = kind;
                string? label = sign.Text.IsEmpty ? null : sign.Text.ToString();
                var mark = sign.Mark;

                // "(C)" after "(B)" is the letter; "(C)" by itself is the marking.
                if (label is null && IsNextLetter(layout.Text, mark, previousLabel))
                {
                    label = mark.Content(layout.Text);
                    mark = default;
                }

                // The first line's text may begin with a dash or a letter by chance; a list has its label at the line's start.
                previousLabel = label ?? previousLabel;
                (found ??= []).Add(new Item(line.Start, label, mark, sign.ContentStart, s));
            }
        }

        return found is null ? [] : Paragraphs(layout, found, end, splitsWords, depth);
    }

    /// <summary>"M. Wallenius briefed ...": no list begins at a letter so late.</summary>
    private static bool IsInitial(TextSlice letter, TextSlice line) => letter.Length == 1 && letter.Start == line.Start
        && letter[0] is > 'D' and <= 'Z' and not ('I' or 'V' or 'X') && line[1] == '.';

    private static bool BeginsItem(char kind, char itemKind, TextSlice before, TextSlice line) =>
        SubparagraphLabel.BeginsItem(kind, itemKind, before.Last)
        && !SubparagraphLabel.GoesOn(kind, itemKind, before[before.Length - 2], before.Last, line);

    private static bool IsNextLetter(string text, PortionMark mark, string? previousLabel) =>
        mark.Exists && mark.ContentEnd - mark.ContentStart == 1 && previousLabel is { Length: 1 }
        && char.ToUpperInvariant(text[mark.ContentStart]) == char.ToUpperInvariant(previousLabel[0]) + 1;

    private static CableParagraph[] Paragraphs(CableLayout layout, List<Item> found, int end, bool splitsWords, int depth)
    {
        var list = new CableParagraph[found.Count];
        for (int i = 0; i < list.Length; i++)
        {
            var item = found[i];
            int stop = i + 1 < list.Length ? found[i + 1].Start : end;
            string? marking = item.Mark.Exists ? item.Mark.Content(layout.Text) : null;
            int length = ParagraphList.LengthOf(layout, item.Segment, item.Start, stop);
            list[i] = new CableParagraph(null, item.Label, marking, CableParagraphRole.None, item.Start, length,
                new ParagraphSource(layout, item.Segment, item.Content, stop, 0, 0, splitsWords, depth));
        }

        return list;
    }

    private readonly struct Item
    {
        public Item(int start, string? label, PortionMark mark, int content, int segment)
        {
            Start = start;
            Label = label;
            Mark = mark;
            Content = content;
            Segment = segment;
        }

        public int Start { get; }

        public string? Label { get; }

        public PortionMark Mark { get; }

        public int Content { get; }

        public int Segment { get; }
    }
}
