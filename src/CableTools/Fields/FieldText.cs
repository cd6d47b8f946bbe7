using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>The text of a labelled field, its label taken off, furniture left out.</summary>
internal static class FieldText
{
    public static FlatText Of(CableLayout layout, HeadingLabel field, int breakColumn = 0) => FlatText.Join(LinesOf(layout, field), breakColumn);

    public static IEnumerable<TextSlice> LinesOf(CableLayout layout, HeadingLabel field)
    {
        int next = 0;
        foreach (var line in layout.LinesOf(field.Segment))
        {
            var content = line;
            while (next < layout.Labels.Count && layout.Labels[next].Start < line.End)
            {
                var label = layout.Labels[next++];
                if (label.Label == field && label.Start >= line.Start) content = content.From(label.ContentStart).Trim();
            }

            if (!content.IsEmpty) yield return content;
        }
    }
}
