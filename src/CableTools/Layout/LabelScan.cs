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

    /// <summary>A shorter one may be the last of its paragraph, or a heading.</summary>
    public const int ShortestWrapped = 45;

    /// <summary>Numbers looked for in one gap; a wider one is what whoever made the copy took out.</summary>
    private const int WidestGap = 20;

    /// <summary>How far past the last number a label may lie whose forerunners stand inside lines.</summary>
    private const int FarthestBeyond = 6;

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
        scan.GoBeyond(candidates);
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
            if (StrengthOf(i, label) is not { } strength) continue;
            candidates.Add(new LabelCandidate { Line = i, Label = label, Strength = Quoted(i, strength) });
            if (label.Mark.Exists) marked++;
            if (label.Mark.Meant is not null) misread++;
        }

        // A misread marking is believed among markings that are none; else the label is as good as one without.
        if (misread * 2 <= marked) return;
        for (int i = 0; i < candidates.Count; i++)
            if (candidates[i].Label.Mark.Meant is not null) candidates[i] = Unmarked(candidates[i], cut);
        candidates.RemoveAll(candidate => candidate.Line < 0);
    }

    /// <summary>The same without its marking; of no line where it would be no label then.</summary>
    private LabelCandidate Unmarked(LabelCandidate candidate, int cut)
    {
        var label = candidate.Label.Unmarked;
        var strength = label.IsDamaged ? null : cut >= 0 && candidate.Line == _start ? LabelStrength.Medium
            : StrengthOf(candidate.Line, label);
        return strength is { } known
            ? new LabelCandidate { Line = candidate.Line, Label = label, Strength = Quoted(candidate.Line, known) }
            : new LabelCandidate { Line = -1 };
    }

    /// <summary>How well a label speaks for being a paragraph's; null for one that stands in running text.</summary>
    private LabelStrength? StrengthOf(int line, ParagraphLabel label)
    {
        var verdicts = _layout.Verdicts;
        var lines = _layout.Lines;
        if (label.Mark.Exists || (line == _start && _layout.Labels.Count > 0)) return LabelStrength.Strong;
        if (line == _start || lines.HasBlocksOfLines || verdicts[line - 1] == LineKind.Blank || EndsBlock(verdicts[line - 1]))
            return LabelStrength.Medium;
        var before = lines.Content(line - 1);
        return !label.IsDamaged && (Chars.EndsSentence(before.Last) || before.Length > UnwrappedLine
            || (Chars.IsPilcrow(lines.Content(line)[0]) && BeginsSentence(_layout.Text, label.ContentStart, lines[line].Last)))
            ? LabelStrength.Weak : null;
    }

    /// <summary>What is quoted counts for less, so that its numbers win only where they go on with the message's own.</summary>
    private LabelStrength Quoted(int line, LabelStrength strength) =>
        strength != LabelStrength.Weak && _quotes.Contains(line) ? strength - 1 : strength;

    /// <summary>A rule, or what interrupts text: after it a line is as good as after a blank one.</summary>
    private static bool EndsBlock(LineKind kind) => kind is LineKind.Rule or LineKind.RunInRule or LineKind.PageMark or LineKind.EndMark
        or LineKind.Break or LineKind.Classification or LineKind.BareClassification or LineKind.Caption;

    /// <summary>
    /// A label past the last one, which the gap before it kept out of the chain: it goes on with the text where every number between stands
    /// inside a line, so that <see cref="FillGaps"/> finds them.
    /// </summary>
    private void GoBeyond(List<LabelCandidate> candidates)
    {
        int last = candidates.FindLastIndex(c => c.Number > 0);
        for (int i = last + 1; last >= 0 && i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            int previous = candidates[last].Number, step = candidate.Label.Number - previous;
            if (candidate.Strength == LabelStrength.Weak || step is < 2 or > FarthestBeyond) continue;
            var (line, offset) = (candidates[last].Line, candidates[last].Label.ContentStart);
            int missing = previous + 1;
            for (; missing < candidate.Label.Number
                && FindInside(line, offset, candidate.Line, candidate.Label.Start, missing, false, out var found); missing++)
                (line, offset) = (found.Line, found.Label.ContentStart);
            if (missing < candidate.Label.Number) continue;
            candidate.Number = missing;
            candidates[i] = candidate;
            last = i;
        }
    }

    /// <summary>
    /// A label that a copy lost the line break before: "... our arguments." 14. (C) On Colombia ...". Looked for only where a number is
    /// missing, and only the number missing: with a marking, or in an unwrapped line before a word that begins a sentence.
    /// </summary>
    private void FillGaps(List<LabelCandidate> candidates)
    {
        bool added = false;
        int previous = 0, from = _start, offset = _start < _end ? _layout.Lines[_start].First : 0;
        if (!candidates.Exists(c => c.Number > 0)) return;
        for (int i = 0; i <= candidates.Count; i++)
        {
            bool ends = i == candidates.Count;
            if (!ends && candidates[i].Number == 0) continue;
            int to = ends ? _end : candidates[i].Line, stop = ends ? -1 : candidates[i].Label.Start;
            int next = ends ? previous + 2 : Math.Min(candidates[i].Number, previous + WidestGap);
            for (int missing = previous + 1; missing < next && previous > 0; missing++)
            {
                // Behind a label found last the chain may go on with one that had nothing to go on from.
                int waiting = ends && added ? candidates.FindIndex(c => c.Number == 0 && c.Label.Number == missing && c.Line > from) : -1;
                LabelCandidate found;
                if (waiting >= 0)
                {
                    found = candidates[waiting];
                    found.Number = missing;
                    candidates.RemoveAt(waiting);
                    i--;
                }
                else if (!FindInside(from, offset, to, stop, missing, ends, out found))
                {
                    if (ends) break;
                    continue;
                }

                added = true;
                candidates.Insert(i++, found);
                from = found.Line;
                offset = found.Label.ContentStart;
                if (ends) next = missing + 2;
            }

            if (ends) break;
            added = false;
            previous = candidates[i].Number;
            from = candidates[i].Line;
            offset = candidates[i].Label.ContentStart;
        }
    }

    /// <summary>The label of a number between two places; past the last paragraph only one that is certain.</summary>
    private bool FindInside(int fromLine, int offset, int toLine, int stop, int number, bool last, out LabelCandidate found)
    {
        string digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        for (int line = fromLine; line < _end && line <= toLine; line++)
        {
            // What stands before a label in its own line is looked at, too.
            int end = line == toLine ? stop : _layout.Lines[line].Last;
            int first = Math.Max(_layout.Lines[line].First + 1, offset);
            for (int at = first; at < end; at++)
            {
                at = _layout.Text.IndexOf(digits, at, end - at, StringComparison.Ordinal);
                if (at < 0) break;
                if (!IsInside(line, at, end, number, last, out var label)) continue;
                found = new LabelCandidate { Line = line, Label = label, Strength = LabelStrength.Strong, Number = number };
                return true;
            }
        }

        found = default;
        return false;
    }

    private bool IsInside(int line, int at, int end, int number, bool last, out ParagraphLabel label)
    {
        string text = _layout.Text;
        char before = text[at - 1];
        label = default;
        bool apart = Chars.IsBlank(before) || Chars.IsPilcrow(before);
        if ((!apart && !Chars.IsLetter(before)) || !ParagraphLabel.TryRead(text, at, end, _layout.Repairs, out label)
            || label.Number != number) return false;

        // "... is very high4. (U) POLICE": the blank is lost, too.
        if (label.Mark.Exists) return true;
        if (!apart || _layout.Lines[line].Length <= UnwrappedLine || !BeginsSentence(text, label.ContentStart, end)) return false;
        int sentence = at - 1;
        while (sentence > _layout.Lines[line].First && Chars.IsBlank(text[sentence])) sentence--;
        return Chars.EndsSentence(text[sentence]) || (!last && text[label.NumberEnd] == '.');
    }

    /// <summary>A word that begins with a capital and goes on, or is one letter: "In", "A man".</summary>
    private static bool BeginsSentence(string text, int at, int end) =>
        at + 1 < end && Chars.IsUpper(text[at]) && (Chars.IsLetter(text[at + 1]) || text[at + 1] == ' ');
}
