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
    private SubjectField(string? text, string? marking)
    {
        Text = text;
        Marking = marking;
    }

    public string? Text { get; }

    public string? Marking { get; }

    public static SubjectField Read(CableLayout layout)
    {
        var flat = FieldText.Of(layout, HeadingLabels.Subject);
        var text = flat.Slice.Trim("*_#:- ");
        string? marking = null;
        if (PortionMark.TryRead(flat.Value, text.Start, text.End, out var mark))
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

        return new SubjectField(text.IsEmpty ? null : text.ToString(), marking);
    }
}
