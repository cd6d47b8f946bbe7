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
        foreach (int line in misread)
        {
            var content = layout.Lines.Content(line);
            if (layout.Segments.KindAt(content.Start) != written.Segments.KindAt(content.Start)
                && !told.TellsRepair(content.Start, content.End)) Tell(log, layout, line);
        }

        // One that stayed where it was has told where the envelope or the head ends.
        if (log.Items.Count == 0 && !told.TellsRepair(0, layout.Text.Length) && !layout.Segments.SequenceEqual(written.Segments))
            foreach (int line in misread) Tell(log, layout, line);
        return log.Items;
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
