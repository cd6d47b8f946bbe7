using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;

namespace CableTools.Fields;

/// <summary>
/// Lines that are another part of the cable than they would be as written, and of which no field told it: the second of two format lines,
/// a date-time group that is none even so, a line of a further head. Told by laying the text out again as it is written.
/// </summary>
internal static class MisreadLines
{
    /// <param name="layout">The text as it was laid out.</param>
    /// <param name="told">What the fields have told.</param>
    public static IReadOnlyList<CableDiagnostic> Read(CableLayout layout, DiagnosticSort told)
    {
        var log = new RepairLog(layout.Repairs);
        if (!layout.Repairs || !layout.Verdicts.Misread.Any()) return log.Items;
        var written = LayoutReader.Read(layout.Text, repairs: false);
        int[] misread = [.. layout.Verdicts.Misread.Distinct().OrderBy(line => line)];
        int[] starts = [.. misread.Select(line => layout.Lines.Content(line).Start)];
        var (now, before) = (KindsAt(layout.Segments, starts), KindsAt(written.Segments, starts));
        var repaired = told.RepairedLines(layout.Lines);
        for (int i = 0; i < misread.Length; i++)
            if (now[i] != before[i] && !repaired.Contains(misread[i])) Tell(log, layout, misread[i]);

        // One that stayed where it was has told where the envelope or the head ends.
        if (log.Items.Count == 0 && repaired.Count == 0 && !layout.Segments.SequenceEqual(written.Segments))
            foreach (int line in misread) Tell(log, layout, line);
        return log.Items;
    }

    /// <summary>What stands at each of the offsets, which are in order: a text may have as many as lines.</summary>
    private static CableSegmentKind[] KindsAt(SegmentList segments, int[] offsets)
    {
        var kinds = new CableSegmentKind[offsets.Length];
        for (int i = 0, at = 0; i < offsets.Length; i++)
        {
            while (at + 1 < segments.Count && segments[at + 1].Start <= offsets[i]) at++;
            kinds[i] = segments[at].Kind;
        }

        return kinds;
    }

    private static void Tell(RepairLog log, CableLayout layout, int line)
    {
        var content = layout.Lines.Content(line);
        var kind = layout.Verdicts[line];
        string meant = kind is LineKind.Text or LineKind.Passing ? "one with a label" : kind.ToString();
        if (layout.Verdicts.ClassificationOf(line)?.Repairs is { } repairs) log.Take(repairs, layout.Text);
        else log.Repaired(CodeOf(kind), "line", content.ToString(), meant, content.Start, content.Length);
    }

    private static DiagnosticCode CodeOf(LineKind kind) => kind switch
    {
        LineKind.Label or LineKind.Text or LineKind.Passing => DiagnosticCode.HeadingLabelRepaired,
        LineKind.Classification or LineKind.BareClassification => DiagnosticCode.ClassificationRepaired,
        LineKind.Caption => DiagnosticCode.CaptionRepaired,
        LineKind.Paragraph => DiagnosticCode.ParagraphNumberRepaired,
        _ => DiagnosticCode.FormatLineRepaired,
    };
}
