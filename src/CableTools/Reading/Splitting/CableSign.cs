using CableTools.Fields;
using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;

namespace CableTools.Reading.Splitting;

/// <summary>Tells whether a text from a page is a cable, and where in it the cable begins.</summary>
internal static class CableSign
{
    /// <summary>Lines two labels of one heading block can be apart.</summary>
    private const int LongestBlock = 12;

    /// <summary>Index of the line the cable begins at; -1 where the text shows no sign of one.</summary>
    public static int FirstLine(LineTable lines)
    {
        var verdicts = LineVerdicts.Read(lines, true);
        int label = -1;
        HeadingLabel? labelled = null;
        foreach (int i in verdicts.Marked)
        {
            if (IsCertain(verdicts, i)) return i;
            if (verdicts[i] != LineKind.Label) continue;

            // One label alone may be the page's own: "Subject:", "References". Two different ones are a cable's.
            var field = verdicts.LabelOf(i).Label;
            if (label >= 0 && i - label <= LongestBlock && field != labelled) return label;
            label = i;
            labelled = field;
        }

        return -1;
    }

    private static bool IsCertain(LineVerdicts verdicts, int i) => verdicts[i] switch
    {
        LineKind.Notice => true,
        LineKind.Classification => verdicts.ClassificationOf(i) is { Serial: not null },
        LineKind.Paragraph => verdicts.ParagraphOf(i).Mark.Exists,
        var kind => kind.IsEnvelope() && EnvelopeGlance.At(verdicts, i).IsEnvelope,
    };
}
