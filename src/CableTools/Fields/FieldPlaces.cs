using CableTools.Layout;
using CableTools.Lines;
using CableTools.Text;

namespace CableTools.Fields;

/// <summary>Where each field stands, whichever part of the parser knows it.</summary>
internal static class FieldPlaces
{
    public static (int Start, int End)? Find(CableLayout layout, EnvelopeFields envelope, AddresseeList addressees, CableField field)
    {
        switch (field)
        {
            case CableField.To:
                return Range(addressees.To);
            case CableField.Info:
                return Range(addressees.Info);
            case CableField.Classification:
                return layout.Classification is { } line ? (line.LevelStart, line.LevelEnd) : null;
            case CableField.Section:
                return Range(layout.Classification?.SectionText ?? default);
            case CableField.Post:
                return Range(layout.Classification?.Post ?? default) ?? Range(layout.Number);
            case CableField.SerialNumber:
                return Range(layout.Classification?.SerialText ?? default) ?? Range(layout.Number);

            // A printed message has no format line 5: its addressees say the precedence.
            case CableField.Precedence when layout.IsPrinted && !envelope.Places.TryFind(field, out _, out _):
                return Range(addressees.To);
            case CableField.Captions:
                return Range(CaptionField.OfLevels(layout).Concat(layout.LinesOf(CableSegmentKind.Caption)));
            case CableField.Paragraphs:
                return Range(layout.LinesOf(CableSegmentKind.Paragraph));
            case CableField.Signature:
                return Range(layout.Signature);
            default:
                if (Array.Find(HeadingLabels.All, label => label.Field == field) is { } labelled)
                    return WithLabel(layout, labelled, Range(FieldText.LinesOf(layout, labelled)));
                return envelope.Places.TryFind(field, out int start, out int end) ? (start, end) : null;
        }
    }

    /// <summary>A damaged label on a line of its own is part of the place: by its repair the lines below are the field.</summary>
    private static (int Start, int End)? WithLabel(CableLayout layout, HeadingLabel label, (int Start, int End)? range)
    {
        if (range is not { } place) return null;
        foreach (var mark in layout.Labels)
        {
            if (mark.Label == label && mark.IsDamaged && mark.ContentStart <= place.Start
                && layout.Lines.IndexAt(mark.Start) < layout.Lines.IndexAt(place.Start)
                && new TextSlice(layout.Text, mark.ContentStart, place.Start).Trim().IsEmpty) return (mark.Start, place.End);
        }

        return range;
    }

    private static (int Start, int End)? Range(TextSlice slice) => slice.IsEmpty ? null : (slice.Start, slice.End);

    private static (int Start, int End)? Range(IEnumerable<TextSlice> lines)
    {
        int start = -1, end = 0;
        foreach (var line in lines)
        {
            if (start < 0) start = line.Start;
            end = line.End;
        }

        return start < 0 ? null : (start, end);
    }

    private static (int Start, int End)? Range(IReadOnlyList<Addressee> addressees) =>
        addressees.Count == 0 ? null : (addressees[0].Start, addressees[addressees.Count - 1].Start
            + addressees[addressees.Count - 1].Length);
}
