using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// SUBJECT: on one line; a portion marking before it, or after it, is taken off ("(S/NF) MEETING WITH ...", "... CONCERN (S)").
/// </summary>
internal sealed class SubjectField
{
    private SubjectField(string? text, string? marking, IReadOnlyList<CableDiagnostic> diagnostics)
    {
        Diagnostics = diagnostics;
        Text = text;
        Marking = marking;
    }

    public string? Text { get; }

    public string? Marking { get; }

    public IReadOnlyList<CableDiagnostic> Diagnostics { get; }

    public static SubjectField Read(CableLayout layout)
    {
        var log = new RepairLog(layout.Repairs);
        var flat = FieldText.Of(layout, HeadingLabels.Subject);
        var text = flat.Slice.Trim("*_#:- ");
        string? marking = null;
        if (PortionMark.TryRead(flat.Value, text.Start, text.End, out var mark) || TryMisread(flat, text, log, out mark))
        {
            marking = mark.Content(flat.Value);
            text = text.From(mark.End).Trim(":*- ");
        }
        else if (text.Last == ')')
        {
            int open = flat.Value.LastIndexOf('(', text.End - 1, text.Length);
            if (open > text.Start && PortionMark.TryRead(flat.Value, open, text.End, out mark) && mark.End == text.End)
            {
                marking = mark.Content(flat.Value);
                text = text.To(open).Trim();
            }
        }

        if (!HasWord(text)) text = default;
        if (text.IsEmpty && layout.Labels.Exists(label => label.Label == HeadingLabels.Subject))
        {
            var label = layout.Labels.Find(label => label.Label == HeadingLabels.Subject);
            log.Add(DiagnosticCode.FieldUnreadable, "the subject: expected text behind its label", label.Start,
                label.WordEnd - label.Start);
        }

        return new SubjectField(text.IsEmpty ? null : text.ToString(), marking, log.Items);
    }

    private static bool HasWord(TextSlice text)
    {
        for (int i = 0; i < text.Length; i++)
            if (char.IsLetterOrDigit(text[i])) return true;
        return false;
    }

    private static bool TryMisread(FlatText flat, TextSlice text, RepairLog log, out PortionMark mark)
    {
        mark = default;
        if (!log.Repairs || !PortionMark.TryReadMisread(flat.Value, text.Start, text.End, out mark)) return false;
        var (start, length) = flat.RangeOf(mark.Start, mark.End);
        string written = flat.Value.Substring(mark.ContentStart, mark.ContentEnd - mark.ContentStart);
        log.Repaired(DiagnosticCode.PortionMarkingRepaired, "portion marking", written, mark.Meant!, start, length);
        return true;
    }
}
