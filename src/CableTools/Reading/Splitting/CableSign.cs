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
        int label = -1;
        var labelled = HeadingField.None;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines.IsBlank(i)) continue;
            var line = lines.Content(i);
            if (IsCertain(lines, i, line)) return i;
            var field = HeadingLabel.TryRead(line).Field;
            if (field == HeadingField.None) continue;

            // One label alone may be the page's own: "Subject:", "References". Two different ones are a cable's.
            if (label >= 0 && i - label <= LongestBlock && field != labelled) return label;
            label = i;
            labelled = field;
        }

        return -1;
    }

    private static bool IsCertain(LineTable lines, int i, TextSlice line)
    {
        if (Furniture.IsNotice(line)) return true;
        if (ClassificationLine.CanBegin(line[0]) && ClassificationLine.TryRead(line) is { Serial: not null }) return true;
        if (EnvelopeLine.Judge(line, CableSegmentKind.Blank) is not (CableSegmentKind.Blank or CableSegmentKind.Furniture) && EnvelopeGlance.At(lines, i).IsEnvelope) return true;
        return ParagraphLabel.TryRead(line.Source, line.Start, line.End, out var label) && label.Mark.Exists;
    }
}
