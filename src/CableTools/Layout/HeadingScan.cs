using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Layout;

/// <summary>Lines of one heading, rules included.</summary>
internal readonly struct HeadingRange
{
    public HeadingRange(int first, int last)
    {
        First = first;
        Last = last;
    }

    public int First { get; }

    public int Last { get; }
}

/// <summary>
/// Finds the body's headings: underlined, perhaps with a rule above as well; or a short block alone before a numbered paragraph.
/// A rule of several columns belongs to a table and makes no heading.
/// </summary>
internal sealed class HeadingScan
{
    private const int LongestLine = 100, MostLines = 3, LongestMark = 24;

    private readonly CableLayout _layout;
    private readonly LineTable _lines;
    private readonly LineVerdicts _verdicts;
    private readonly int _start, _end;
    private readonly List<HeadingRange> _ranges = [];
    private int _free;
    private int _label = -1;

    private HeadingScan(CableLayout layout, int start, int end)
    {
        _layout = layout;
        _lines = layout.Lines;
        _verdicts = layout.Verdicts;
        _start = start;
        _end = end;
        _free = start;
    }

    public static List<HeadingRange> Read(CableLayout layout, int start, int end, List<LabelCandidate> labels)
    {
        var scan = new HeadingScan(layout, start, end);
        int next = 0;
        foreach (int i in layout.Verdicts.Marked)
        {
            if (i < start) continue;
            if (i >= end) break;
            while (next < labels.Count && labels[next].Line < i) scan.TakeLabel(labels, ref next);
            if (next < labels.Count && labels[next].Line == i) scan.TakeLabel(labels, ref next);
            else if (scan._verdicts[i] == LineKind.Rule) scan.LookAboveRule(i);
            else if (scan._verdicts[i] == LineKind.RunInRule) scan.TakeRunIn(i);
        }

        while (next < labels.Count) scan.TakeLabel(labels, ref next);
        return scan._ranges;
    }

    private void TakeLabel(List<LabelCandidate> labels, ref int next)
    {
        // A label found inside the line does not stand under a heading.
        int line = labels[next].Line;
        if (labels[next].Label.Start <= _lines[line].First) LookAboveLabel(line);
        _label = line;
        _free = line + 1;
        while (next < labels.Count && labels[next].Line == line) next++;
    }

    private void Add(int first, int last)
    {
        if (_ranges.Count > 0 && first <= _ranges[_ranges.Count - 1].Last)
        {
            first = _ranges[_ranges.Count - 1].First;
            _ranges.RemoveAt(_ranges.Count - 1);
        }

        _ranges.Add(new HeadingRange(first, last));
        _free = last + 1;
    }

    private void LookAboveRule(int rule)
    {
        int last = rule - 1;

        // Doubled blank lines part heading and rule.
        if (last >= _free && _lines.IsBlank(last)) last--;
        if (last < _free || _lines.IsBlank(last) || IsRule(last)) return;
        int first = last;
        while (first - 1 >= _free && last - first + 1 < MostLines && !EndsBlock(first - 1)) first--;
        bool parted = last < rule - 1;
        bool underText = first == _label + 1 && _label >= 0 && _lines[_label].Length <= LabelScan.UnwrappedLine;
        if (underText || !(first - 1 < _free || EndsBlock(first - 1)) || !CanBeHeading(first, last) || (last > first && GoesOn(first)))
        {
            // Text stands right above: the heading is the last line, if the one before it ends a sentence.
            first = last;
            var above = first - 1 >= 0 ? _lines.Content(first - 1) : default;
            if (!above.IsEmpty && !Chars.EndsSentence(above.Last) && !EndsBlock(first - 1) && !EndsWithMark(above)) return;
            if (!CanBeHeading(first, last)) return;
        }

        if (parted && (last > first || OpensBox(rule) || _lines.Content(last).Last == '.' || Chars.IsLower(_lines.Content(last)[0])))
            return;

        // A page's mark alone: the words stand above it, if anywhere.
        if (first == last && IsFurniture(first)) return;

        // A rule above belongs to it.
        if (first - 1 >= _free && IsRule(first - 1)) first--;
        Add(first, rule);
    }

    /// <summary>"... outside of Oslo. END SUMMARY".</summary>
    private static bool EndsWithMark(TextSlice line) => HoldsMark(line.From(line.End - LongestMark));

    private static bool HoldsMark(TextSlice line) => RoleEnd.Find(line, CableParagraphRole.Summary, false) >= 0
        || RoleEnd.Find(line, CableParagraphRole.Comment, false) >= 0;

    /// <summary>A rule with words right below it and one more below these is the upper of the two.</summary>
    private bool OpensBox(int rule) => rule + 2 < _end && !_lines.IsBlank(rule + 1) && !IsRule(rule + 1) && IsRule(rule + 2);

    /// <summary>Whether a page's mark stands above a line, and above that a sentence that does not end: the line goes on with it.</summary>
    private bool GoesOn(int line)
    {
        if (line - 1 < _free || !IsFurniture(line - 1)) return false;
        int above = line - 1;
        while (above >= _start && (IsFurniture(above) || _lines.IsBlank(above))) above--;
        return above >= _start && !IsRule(above) && _lines[above].Length >= LabelScan.ShortestWrapped
            && Chars.IsLetter(_lines.Content(above).Last);
    }

    /// <summary>Whether a block of lines ends with a line: it is blank, a rule, furniture, or an unwrapped paragraph.</summary>
    private bool EndsBlock(int i) => _lines.IsBlank(i) || _lines[i].Length > LongestLine || IsRule(i) || IsFurniture(i);

    private bool CanBeHeading(int first, int last)
    {
        for (int i = first; i <= last; i++)
            if (!CanBeHeading(_lines.Content(i), i > first)) return false;
        return true;
    }

    /// <summary>A heading with its rule on the same line, at the start of a block.</summary>
    private void TakeRunIn(int i)
    {
        if (_lines.Content(i).StartsWithWord("END")) return;
        if (_lines.IsBlank(i - 1) || i == _free || _lines[i - 1].Length > LabelScan.UnwrappedLine) Add(i, i);
    }

    private void LookAboveLabel(int label)
    {
        int last = _lines.LastBefore(label);
        while (last >= _free && IsFurniture(last)) last = _lines.LastBefore(last);
        if (last < _free) return;
        if (IsFramed(_lines.Content(last)))
        {
            Add(last, last);
            return;
        }

        // "... officials. END" / "COMMENT.)": the rest of a mark.
        int above = _lines.LastBefore(last);
        if (above >= _start && _lines.Content(above) is var text && text.EndsWith("END") && !Chars.IsLetter(text[text.Length - 4])) return;

        bool touches = last == label - 1;
        int first = last;
        while (first - 1 >= _free && !_lines.IsBlank(first - 1) && !IsFurniture(first - 1) && last - first < MostLines) first--;
        if (touches)
        {
            // No blank between: only right after an unwrapped paragraph is a short line a heading.
            first = last;
            if (last - 1 >= 0 && !_lines.IsBlank(last - 1) && _lines[last - 1].Length < LabelScan.UnwrappedLine
                && last - 1 >= _free) return;
            if (_label >= 0 && last == _label + 1 && _lines[_label].Length < LabelScan.UnwrappedLine && !_lines.IsBlank(last - 1)) return;
        }

        // Behind a page's mark that was found inside a line, the line goes on.
        if (first > 0 && IsFurniture(first - 1) && Scan.LineEnd(_lines.Text, _lines[first - 1].Last, _lines[first].First) < 0) return;
        bool bounded = touches || first == _free && _label < 0 || _lines.IsBlank(first - 1) || IsFurniture(first - 1);
        if (!bounded || last - first > 1 || (first == _label + 1 && !touches && !_lines.IsBlank(first - 1))) return;
        for (int i = first; i <= last; i++)
            if (!CanBeHeading(_lines.Content(i), false)) return;
        if (_lines.Content(last).Last is '.' or ',' or ';' or ')' && _lines.Content(last).HasLower) return;
        var top = _lines.Content(first);
        var role = RoleLabel.Read(top, _layout.Repairs);
        if (role.Role != CableParagraphRole.None && role.ContentStart < top.End) return;
        var bottom = _lines.Content(last);
        if (HoldsMark(bottom)) return;
        if (bottom.Last is ',' or ';' || top.Trim("(*-\"").StartsWithWord("END") || top.StartsWithWord("BEGIN")
            || PortionMark.TryRead(top.Source, top.Start, top.End, out _)) return;
        Add(first, last);
    }

    /// <summary>"//BACKGROUND//": set off by its own marks.</summary>
    private static bool IsFramed(TextSlice line) => line.Length is > 5 and < LongestLine && line.StartsWith("//") && line.EndsWith("//");

    private static bool CanBeHeading(TextSlice line, bool continues)
    {
        if (line.Length is < 2 or > LongestLine || LooksLikeList(line) || (!continues && Chars.IsLower(line[0]))) return false;
        return HasWords(line) && !line.StartsWith("HTTP") && Scan.Word(line.Source, "://", line.Start, line.End) < 0;
    }

    /// <summary>Two letters at least, and not mostly X, which stands for what was taken out.</summary>
    private static bool HasWords(TextSlice line)
    {
        string text = line.Source;
        bool mask = Scan.AnyCase(text, "xx", line.Start, line.End) >= 0;
        int letters = 0, masked = 0;
        for (int i = line.Start; i < line.End && (mask || letters < 2); i++)
        {
            if (Chars.IsLetter(text[i])) letters++;
            if (text[i] is 'X' or 'x') masked++;
        }

        return letters >= 2 && (!mask || masked * 2 < letters);
    }

    private static bool LooksLikeList(TextSlice line) => line[0] is '-' or '*' or '\u2022' or '+' or '|' && line[1] is ' ' or '-';

    private bool IsRule(int i) => _verdicts[i] == LineKind.Rule;

    private bool IsFurniture(int i) => _verdicts[i] is LineKind.PageNumber or LineKind.PageMark
        || (_verdicts[i] == LineKind.Caption && Furniture.IsSipdis(_lines.Content(i)));

    /// <summary>The words of a heading on one line, rules left out.</summary>
    public static string TextOf(CableLayout layout, int start, int end)
    {
        var words = new List<string>();
        for (int i = layout.Lines.IndexAt(start); i < layout.Lines.Count && layout.Lines[i].Start < end; i++)
        {
            if (layout.Verdicts[i] is LineKind.Rule or LineKind.PageMark or LineKind.PageNumber or LineKind.Blank) continue;
            var text = layout.Lines.Content(i).Between(start, end).Trim("-=_*#~/<>");
            if (!text.IsEmpty) words.Add(text.Squeeze());
        }

        return string.Join(" ", words);
    }
}
