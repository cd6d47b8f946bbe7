using CableTools.Layout;
using CableTools.Lines;

namespace CableTools.Fields;

/// <summary>What the date-time group alone tells, for fields that need no more of the envelope.</summary>
internal static class MessageDate
{
    /// <summary>Full year of the first date-time group; null where there is none, or its date is none.</summary>
    public static int? YearOf(CableLayout layout)
    {
        for (int i = 0; i < layout.Segments.Count; i++)
        {
            var segment = layout.Segments[i];
            if (segment.Kind != CableSegmentKind.DateTimeGroup) continue;
            var line = layout.Lines.Content(layout.Lines.IndexAt(segment.Start)).Between(segment.Start, segment.End).Trim();
            if (!DateTimeGroup.TryRead(line, layout.Repairs, out var group)) return null;

            // A month, or a digit, that only the filing time can tell.
            return group.Month == 0 || group.Rest is not null ? EnvelopeFields.Read(layout).Date?.Year : group.Date?.Year;
        }

        return null;
    }
}
