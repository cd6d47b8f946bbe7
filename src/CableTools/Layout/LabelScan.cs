using CableTools.Fields;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Layout;

/// <summary>Finds the body's paragraph labels: at line starts by the running number, and inside lines where that number has a gap.</summary>
internal sealed class LabelScan
{
    /// <summary>A line longer than this was never wrapped: it is a paragraph, and what follows it begins anew.</summary>
    public const int UnwrappedLine = 90;

    private readonly CableLayout _layout;
    private readonly QuoteScan _quotes;
    private readonly int _start, _end;

    private LabelScan(CableLayout layout, QuoteScan quotes, int start, int end)
    {
        _layout = layout;
        _quotes = quotes;
        _start = start;
        _end = end;
    }

    /// <summary>Labels in order of place, those with a number chosen for them only.</summary>
    public static List<LabelCandidate> Read(CableLayout layout, QuoteScan quotes, int start, int cut, int end)
    {
        var scan = new LabelScan(layout, quotes, start, end);
        var candidates = scan.Collect(cut);
        ParagraphChain.Choose(candidates);
        scan.FillGaps(candidates);
        candidates.RemoveAll(c => c.Number == 0);
        return candidates;
    }

    private List<LabelCandidate> Collect(int cut)
    {
        var candidates = new List<LabelCandidate>();
        var lines = _layout.Lines;
        string text = _layout.Text;
        for (int i = _start; i < _end; i++)
        {
            var line = lines[i];
            if (line.IsBlank) continue;
            int first = i == _start && cut >= 0 ? cut : line.First;
            if (!ParagraphLabel.CanBegin(text[first]) || !ParagraphLabel.TryRead(text, first, line.Last, out var label)) continue;
            LabelStrength strength;
            if (label.Mark.Exists) strength = LabelStrength.Strong;
            else if (i == _start || lines.IsBlank(i - 1) || EndsBlock(lines.Content(i - 1))) strength = LabelStrength.Medium;
            else if (Chars.EndsSentence(text[lines[i - 1].Last - 1]) || lines[i - 1].Length > UnwrappedLine) strength = LabelStrength.Weak;
            else continue;
            // What is quoted counts for less, so that its numbers win only where they go on with the message's own.
            if (strength != LabelStrength.Weak && _quotes.Contains(i)) strength--;
            candidates.Add(new LabelCandidate { Line = i, Label = label, Strength = strength });
        }

        return candidates;
    }

    /// <summary>A rule, or what interrupts text: after it a line is as good as after a blank one.</summary>
    private static bool EndsBlock(TextSlice line) =>
        Furniture.IsUnderline(line) || Furniture.IsPageMark(line) || Furniture.IsEndMark(line) || ClassificationLine.TryRead(line) is not null;

    /// <summary>
    /// A label that a copy lost the line break before: "... our arguments." 14. (C) On Colombia ...". Looked for only where a
    /// number is missing, and only the number missing; with a marking, or in an unwrapped line after a sentence's end.
    /// </summary>
    private void FillGaps(List<LabelCandidate> candidates)
    {
        int previous = 0, from = _start, offset = _start < _end ? _layout.Lines[_start].First : 0;
        bool chained = candidates.Exists(c => c.Number > 0);
        if (!chained) return;
        for (int i = 0; i <= candidates.Count; i++)
        {
            bool ends = i == candidates.Count;
            if (!ends && candidates[i].Number == 0) continue;
            int to = ends ? _end : candidates[i].Line;
            int next = ends ? previous + 2 : candidates[i].Number;
            for (int missing = previous + 1; missing < next && previous > 0; missing++)
            {
                if (!FindInside(from, offset, to, missing, out int line, out var label)) break;
                candidates.Insert(i, new LabelCandidate { Line = line, Label = label, Strength = LabelStrength.Strong, Number = missing });
                i++;
                from = line;
                offset = label.ContentStart;
                previous = missing;
                if (ends) next++;
            }

            if (ends) break;
            previous = candidates[i].Number;
            from = candidates[i].Line;
            offset = candidates[i].Label.ContentStart;
        }
    }

    private bool FindInside(int fromLine, int offset, int toLine, int number, out int line, out ParagraphLabel label)
    {
        string digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string text = _layout.Text;
        for (line = fromLine; line < toLine; line++)
        {
            int first = Math.Max(_layout.Lines[line].First + 1, offset), last = _layout.Lines[line].Last;
            for (int at = first; at < last; at++)
            {
                at = text.IndexOf(digits, at, last - at, StringComparison.Ordinal);
                if (at < 0) break;
                if (!Chars.IsBlank(text[at - 1]) && !Chars.IsPilcrow(text[at - 1])) continue;
                if (ParagraphLabel.TryRead(text, at, last, out label) && label.Number == number && label.Mark.Exists) return true;
            }
        }

        label = default;
        return false;
    }
}
