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
        int next = 0;
        for (int i = 0; i < layout.Segments.Count; i++)
        {
            var segment = layout.Segments[i];
            if (segment.Kind == kind) AddLines(layout, field, segment, found, ref next);
        }

        return found;
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

                // What a preview cut short stands once more.
                if (found.Count > 0 && found[found.Count - 1].EndsWith(HeadingLabels.Cut)) found.Clear();
                content = content.From(label.ContentStart).Trim();
            }

            if (!content.IsEmpty) found.Add(content);
        }
    }
}
