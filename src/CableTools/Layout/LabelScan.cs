using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Layout;

/// <summary>
/// Finds the body's paragraph labels: at line starts by the running number, and inside lines where that number has a gap.
/// </summary>
internal sealed class LabelScan
{
    /// <summary>A line longer than this was never wrapped: it is a paragraph, and what follows it begins anew.</summary>
    public const int UnwrappedLine = 90;

    /// <summary>Each thread walks one body at a time, and needs its labels only while it does.</summary>
    [ThreadStatic]
    private static List<LabelCandidate>? scratch;

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
        var candidates = scratch ??= new(32);
        candidates.Clear();
        scan.Collect(cut, candidates);
        ParagraphChain.Choose(candidates, layout.Text, layout.Repairs);
        scan.FillGaps(candidates);
        candidates.RemoveAll(c => c.Number == 0);
        return candidates;
    }

    private void Collect(int cut, List<LabelCandidate> candidates)
    {
        var verdicts = _layout.Verdicts;
        var lines = _layout.Lines;
        string text = _layout.Text;
        if (cut >= 0 && ParagraphLabel.TryRead(text, cut, lines[_start].Last, _layout.Repairs, out var first))
            candidates.Add(new LabelCandidate { Line = _start, Label = first, Strength = first.Mark.Exists ? LabelStrength.Strong
                : LabelStrength.Medium });
        int marked = 0, misread = 0;
        foreach (var (i, label) in verdicts.Paragraphs)
        {
            if (i < _start || (cut >= 0 && i == _start)) continue;
            if (i >= _end) break;
            LabelStrength strength;
            if (label.Mark.Exists) strength = LabelStrength.Strong;
            else if (i == _start || verdicts[i - 1] == LineKind.Blank || EndsBlock(verdicts[i - 1])) strength = LabelStrength.Medium;
            else if (Chars.EndsSentence(text[lines[i - 1].Last - 1]) || lines[i - 1].Length > UnwrappedLine) strength = LabelStrength.Weak;
            else continue;

            // What is quoted counts for less, so that its numbers win only where they go on with the message's own.
            if (strength != LabelStrength.Weak && _quotes.Contains(i)) strength--;
            candidates.Add(new LabelCandidate { Line = i, Label = label, Strength = strength });
            if (label.Mark.Exists) marked++;
            if (label.Mark.Meant is not null) misread++;
        }

        // A misread marking is believed among markings that are none.
        if (misread * 2 > marked)
            for (int i = 0; i < candidates.Count; i++)
                if (candidates[i].Label.Mark.Meant is not null) candidates[i] = new LabelCandidate { Line = candidates[i].Line,
                    Label = candidates[i].Label.Unmarked, Strength = LabelStrength.Medium };
    }

    /// <summary>A rule, or what interrupts text: after it a line is as good as after a blank one.</summary>
    private static bool EndsBlock(LineKind kind) => kind is LineKind.Rule or LineKind.PageMark or LineKind.EndMark or LineKind.Break
        or LineKind.Classification or LineKind.BareClassification or LineKind.Caption;

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
                if (ParagraphLabel.TryRead(text, at, last, _layout.Repairs, out label) && label.Number == number
                    && label.Mark.Exists) return true;
            }
        }

        label = default;
        return false;
    }
}
