using CableTools.Text;

namespace CableTools.Parsing.Fields;

/// <summary>The text of a labelled field, its label taken off, furniture left out.</summary>
internal static class FieldText
{
    public static FlatText Of(CableLayout layout, HeadingField field, int breakColumn = 0) => FlatText.Join(LinesOf(layout, field), breakColumn);

    public static IEnumerable<TextSlice> LinesOf(CableLayout layout, HeadingField field)
    {
        foreach (var line in layout.LinesOf(HeadingWalk.KindOf(field)))
        {
            var content = line;
            foreach (var mark in layout.Labels)
                if (mark.Label.Field == field && mark.Label.Start >= line.Start && mark.Label.Start < line.End) content = content.From(mark.Label.ContentStart).Trim();
            if (!content.IsEmpty) yield return content;
        }
    }
}
