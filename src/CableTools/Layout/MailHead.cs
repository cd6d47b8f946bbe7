using CableTools.Lines;
using CableTools.Text;

namespace CableTools.Layout;

/// <summary>
/// The head of the e-mail in which a cable was sent on, "From:", "Sent:", "To:", "Subject:": the mail's own, not the message's, if the
/// message's envelope comes below.
/// </summary>
internal static class MailHead
{
    private const int MostLines = 12, DateWithin = 3;

    private static readonly string[] Dates = ["Sent:", "Date:"];

    /// <summary>Takes the head, and returns the first line past it; the line itself where there is none.</summary>
    public static int Read(CableLayout layout, int start, int end)
    {
        var lines = layout.Lines;
        int first = lines.SkipBlank(start), at = End(lines, first, end);
        if (at == first || !EnvelopeWalk.Begins(layout, at, end)) return start;
        layout.Segments.Append(CableSegmentKind.Other, lines[first].Start, lines[at - 1].Next);
        return at;
    }

    /// <summary>The first line past the head that begins at a line; that line itself where none does.</summary>
    public static int End(LineTable lines, int first, int end)
    {
        if (first >= end || !lines.Content(first).StartsWith("From:")) return first;
        bool dated = false;
        int at = first;
        for (; at < end && !lines.IsBlank(at) && at - first < MostLines; at++)
            dated |= at - first <= DateWithin && Array.Exists(Dates, lines.Content(at).StartsWith);
        return dated ? at : first;
    }
}
