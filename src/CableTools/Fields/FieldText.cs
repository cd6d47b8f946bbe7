using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>The text of a labelled field, its label taken off, furniture left out.</summary>
internal static class FieldText
{
    public static FlatText Of(CableLayout layout, HeadingLabel field, int breakColumn = 0) =>
        FlatText.Join(LinesOf(layout, field), breakColumn);

    public static List<TextSlice> LinesOf(CableLayout layout, HeadingLabel field)
    {
        var found = new List<TextSlice>();
        var kind = field.Segment;
        int next = 0, labelled = 0;
        for (int i = 0; i < layout.Segments.Count; i++)
        {
            var segment = layout.Segments[i];
            if (segment.Kind != kind) continue;
            int first = found.Count, label = next;
            AddLines(layout, field, segment, found, ref next);
            if (!Opens(layout, field, label, next)) continue;
            labelled = DropDoubled(found, labelled, first);
        }

        return found;
    }

    private static bool Opens(CableLayout layout, HeadingLabel field, int from, int to)
    {
        for (int i = from; i < to; i++)
            if (layout.Labels[i].Label == field) return true;
        return false;
    }

    /// <summary>
    /// Some copies print the first lines of a message twice, once cut short: of two blocks that say the same, the longer is the field's.
    /// Gives the first line of the last block.
    /// </summary>
    private static int DropDoubled(List<TextSlice> found, int previous, int first)
    {
        if (first == previous || first == found.Count) return first;
        string before = Letters(found, previous, first), after = Letters(found, first, found.Count);
        if (after.StartsWith(before, StringComparison.Ordinal)) found.RemoveRange(previous, first - previous);
        else if (before.StartsWith(after, StringComparison.Ordinal)) found.RemoveRange(first, found.Count - first);
        else return first;
        return previous;
    }

    private static string Letters(List<TextSlice> lines, int from, int to)
    {
        var letters = TextBuffer.Take();
        for (int i = from; i < to; i++)
            for (int at = 0; at < lines[i].Length; at++)
                if (Chars.IsLetterOrDigit(lines[i][at])) letters.Append(Chars.ToUpper(lines[i][at]));
        return letters.Finish();
    }

    /// <summary>
    /// Adds what a segment's lines hold behind the labels of the field; <paramref name="next"/> is the first label not passed.
    /// </summary>
    private static void AddLines(CableLayout layout, HeadingLabel field, CableSegment segment, List<TextSlice> found, ref int next)
    {
        var lines = layout.Lines;
        for (int i = lines.IndexAt(segment.Start); i < lines.Count && lines[i].Start < segment.End; i++)
        {
            var line = lines.Content(i).Between(segment.Start, segment.End).Trim();
            if (line.IsEmpty) continue;
            var content = line;
            while (next < layout.Labels.Count && layout.Labels[next].Start < line.End)
            {
                var label = layout.Labels[next++];
                if (label.Label != field || label.Start < line.Start) continue;
                content = content.From(label.ContentStart).Trim();
            }

            if (!content.IsEmpty) PageTop.AddWithout(content, found);
        }
    }
}
