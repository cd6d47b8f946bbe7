using CableTools.Fields;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Layout;

/// <summary>
/// Walks the heading block: classification line, captions, passing lines, then the labelled fields in any order (5 FAH-2 H-321 to H-329).
/// A field runs on over lines until the next label, a blank line that ends it, or the first paragraph; page furniture may interrupt it.
/// </summary>
internal sealed class HeadingWalk
{
    /// <summary>How far labels are looked for where no numbered paragraph tells the start of the body.</summary>
    private const int LongestHeading = 80;

    private const int FullLine = 35;

    private readonly CableLayout _layout;
    private readonly LineTable _lines;
    private readonly int _end;
    private readonly int _firstParagraph;
    private readonly int _lastLabel;
    private HeadingField _open;
    private bool _blankBefore;
    private int _previousLine = -1;
    private int _cut = -1;

    private HeadingWalk(CableLayout layout, int start, int end)
    {
        _layout = layout;
        _lines = layout.Lines;
        _end = end;
        _firstParagraph = FindFirstParagraph(start);
        _lastLabel = FindLastLabel(start);
    }

    /// <summary>Returns the body's first line, and in <paramref name="cut"/> the offset in it where the body begins (-1: at its start).</summary>
    public static int Read(CableLayout layout, int start, int end, out int cut)
    {
        var walk = new HeadingWalk(layout, start, end);
        int at = walk.Walk(start);
        cut = walk._cut;
        return at;
    }

    private int Walk(int start)
    {
        for (int i = start; i < _end; i++)
        {
            if (_lines.IsBlank(i))
            {
                _blankBefore = true;
                continue;
            }

            if (i == _firstParagraph) return i;
            if (!TakeLine(ref i)) return i;
            if (_cut >= 0) return i;
            _blankBefore = false;
            _previousLine = i;
        }

        return _end;
    }

    private bool TakeLine(ref int i)
    {
        var line = _lines.Content(i);
        if (ClassificationLine.TryRead(line) is { } classification && TakeClassification(ref i, classification)) return true;
        if (Furniture.IsNotice(line))
        {
            _layout.IsPartial |= line.StartsWith("THIS RECORD IS A PARTIAL");
            return Take(i, CableSegmentKind.Notice);
        }

        if (_layout.PageNumbers.Contains(i) || Furniture.IsPageMark(line) && (_open is HeadingField.References or HeadingField.ClassifiedBy or HeadingField.Subject || !CaptionLine.IsCaption(line)))
        {
            // A page mark interrupts a field; it neither ends it nor is part of it.
            bool blank = _blankBefore;
            Take(i, CableSegmentKind.Furniture);
            _blankBefore = blank;
            return true;
        }

        var label = HeadingLabel.TryRead(line);
        if (label.Exists && !IsLabelInText(label, line) && (!label.IsDamaged || Repairs(label))) return TakeLabel(i, label);
        if (CaptionLine.IsCaption(line) && _open is not HeadingField.Tags) return Take(i, CableSegmentKind.Caption);
        if (Continues(i, line)) return TakeContinuation(i, line);
        if (i > _lastLabel && (_layout.Labels.Count > 0 || i > _firstParagraph || !CaptionLine.IsPassing(line))) return false;
        if (CopyLine.IsDateLine(line) || CopyLine.IsNumberLine(line)) return Take(i, CableSegmentKind.Notice);

        // An insertion between the fields, or a passing line; either may hold a label further on.
        var inside = HeadingLabel.FindInside(line, HeadingField.None);
        var kind = CaptionLine.IsPassing(line) ? CableSegmentKind.Passing : CableSegmentKind.Other;
        _open = HeadingField.None;
        if (!inside.Exists) return Take(i, kind);
        _layout.Segments.Append(kind, _lines[i].Start, inside.Start);
        return TakeLabel(i, inside);
    }

    private bool TakeClassification(ref int i, ClassificationLine classification)
    {
        if (_layout.Classification is null)
        {
            if (_layout.Labels.Count > 0 && classification.IsBare) return false;
            int next = i + 1;
            bool wrapped = next < _end && !_lines.IsBlank(next) && classification.TryTakePostFrom(_lines.Content(next));
            _layout.Classification = classification;
            if (classification.IsDamaged && _layout.Diagnostics.LooksForDamage)
                _layout.Diagnostics.Add(DiagnosticCode.ClassificationRepaired, $"classification \"{_lines.Content(i).To(classification.LevelEnd)}\" read as {classification.Level}", _lines[i].First, classification.LevelEnd - _lines[i].First);
            int last = wrapped ? next : i;
            _layout.Segments.Append(CableSegmentKind.Classification, _lines[i].Start, _lines[last].Next);
            i = last;
            return true;
        }

        // Once more: the head of a further page or section, put into the middle of a field.
        if (classification.Serial is null && classification.Section is null && !classification.IsBare) return false;
        _layout.Segments.Append(classification.IsBare ? CableSegmentKind.Furniture : CableSegmentKind.SectionBreak, _lines[i].Start, _lines[i].Next);
        return true;
    }

    private bool Take(int i, CableSegmentKind kind)
    {
        _layout.Segments.Append(kind, _lines[i].Start, _lines[i].Next, !_blankBefore);
        return true;
    }

    private bool TakeLabel(int i, HeadingLabel label)
    {
        // Where a line holds several labels, each ends the field before it.
        int start = _layout.Segments.Position > _lines[i].Start ? label.Start : _lines[i].Start;
        while (label.Exists)
        {
            _open = label.Field;
            var rest = new TextSlice(_layout.Text, label.ContentStart, _lines[i].Last);
            var inside = HeadingLabel.FindInside(rest, label.Field);
            int bodyCut = label.Field == HeadingField.ClassifiedBy && !inside.Exists ? FindInlineParagraph(rest) : -1;
            int end = inside.Exists ? inside.Start : bodyCut >= 0 ? bodyCut : _lines[i].Next;
            _layout.Segments.Append(KindOf(label.Field), start, end, label.Field is HeadingField.ClassifiedBy or HeadingField.Declassification);
            _layout.Labels.Add(label);
            start = end;
            _cut = bodyCut;
            label = inside;
        }

        return true;
    }

    /// <summary>Reports a misspelt label; false where it is to be left as it stands.</summary>
    private bool Repairs(HeadingLabel label)
    {
        string word = label.Field switch
        {
            HeadingField.Declassification => "E.O.",
            HeadingField.Tags => "TAGS",
            HeadingField.Subject => "SUBJECT",
            HeadingField.References => "REF",
            _ => "CLASSIFIED BY",
        };
        int end = Math.Max(label.ContentStart, Math.Min(label.Start + word.Length, _layout.Text.Length));
        string written = new TextSlice(_layout.Text, label.Start, end).Trim(" :").ToString();
        return _layout.Diagnostics.Repair(DiagnosticCode.HeadingLabelRepaired, "label", written, word, label.Start, end - label.Start);
    }

    private bool TakeContinuation(int i, TextSlice line)
    {
        int bodyCut = _open == HeadingField.ClassifiedBy ? FindInlineParagraph(line) : -1;
        var inside = HeadingLabel.FindInside(line, _open);
        int end = inside.Exists ? inside.Start : bodyCut >= 0 ? bodyCut : _lines[i].Next;
        _layout.Segments.Append(KindOf(_open), _lines[i].Start, end, true);
        if (inside.Exists) return TakeLabel(i, inside);
        _cut = bodyCut;
        return true;
    }

    /// <summary>Whether a line belongs to the open field.</summary>
    private bool Continues(int i, TextSlice line)
    {
        if (_open == HeadingField.None || Furniture.IsUnderline(line) || IsUnderlined(i)) return false;
        var previous = _previousLine >= 0 ? _lines.Content(_previousLine) : default;
        switch (_open)
        {
            case HeadingField.Declassification:
                return !_blankBefore && !CaptionLine.IsPassing(line);
            case HeadingField.Tags:
                return TagsLine.CanContinue(line, previous, _blankBefore);
            case HeadingField.Subject:
                return _blankBefore ? (EndsOpen(previous) || IsRestOfSubject(i, line, previous)) && !Chars.IsPilcrow(line[0]) && line.Length < 80 : !PortionMark.TryRead(line.Source, line.Start, line.End, out _) || i <= _lastLabel;
            case HeadingField.References:
                return ReferenceLine.CanContinue(line, previous, _blankBefore);
            case HeadingField.ClassifiedBy:
                if (_blankBefore) return line[0] == '1' && line[1] == '.' && line[2] is '4' or '5' or '6';
                return !(EndsReasons(previous) && !Chars.IsLower(line[0]) && line[0] is not ('(' or '1' or '4') && !line.StartsWithWord("AND") && !line.StartsWithWord("E.O"));
            default:
                return false;
        }
    }

    /// <summary>In a copy with doubled line ends: a full line in capitals, then one more, and labels still to come after it.</summary>
    private bool IsRestOfSubject(int i, TextSlice line, TextSlice previous) =>
        i < _lastLabel && previous.Length >= FullLine && !previous.HasLower && !line.HasLower && Chars.IsUpper(line[0]) && !CaptionLine.IsPassing(line);

    /// <summary>A subject that broke off before a blank line: at a hyphen, a comma or a word that wants another.</summary>
    private static bool EndsOpen(TextSlice line)
    {
        if (line.Last is ',' or '-' or '/' or '&') return true;
        foreach (string word in new[] { " AND", " OF", " THE", " ON", " FOR", " IN", " TO", " WITH", " A", " AT", " BY", " FROM" })
            if (line.EndsWith(word) && Chars.IsUpper(line.Last)) return true;
        return false;
    }

    /// <summary>The line before ends with reasons: "... reasons 1.4 (b) and (d)."</summary>
    private static bool EndsReasons(TextSlice line) => line.Last is '.' or ')' && (line.Contains("1.4") || line.Contains("1.5") || line.Contains("1.6"));

    private bool IsUnderlined(int i) => i + 1 < _end && !_lines.IsBlank(i + 1) && Furniture.IsUnderline(_lines.Content(i + 1));

    /// <summary>A word that looks like a label but stands inside running text of a field ("Reference the Ambassador's ...").</summary>
    private bool IsLabelInText(HeadingLabel label, TextSlice line) =>
        _open == HeadingField.ClassifiedBy && !_blankBefore && label.Field is HeadingField.Subject or HeadingField.References && line.Source[label.ContentStart - 1] != ':';

    /// <summary>"... REASON: 1.4 (b), (d) 1. (C) Summary: ...": the first paragraph on the line of the field before it.</summary>
    private static int FindInlineParagraph(TextSlice rest)
    {
        for (int at = rest.IndexOf('1'); at >= 0; at = rest.From(at + 1).IndexOf('1'))
        {
            if (at > rest.Start && Chars.IsBlank(rest.Source[at - 1]) && at + 1 < rest.End && rest.Source[at + 1] == '.'
                && ParagraphLabel.TryRead(rest.Source, at, rest.End, out var label) && label.Mark.Exists && Chars.IsUpper(rest.Source[label.Mark.ContentStart])) return at;
        }

        return -1;
    }

    private int FindFirstParagraph(int start)
    {
        int classifiedBy = -1;
        for (int i = start; i < _end; i++)
        {
            if (_lines.IsBlank(i)) continue;
            var line = _lines.Content(i);
            if (line.StartsWith("CLASSIFIED BY")) classifiedBy = i;
            if (!ParagraphLabel.CanBegin(line[0]) || !ParagraphLabel.TryRead(line.Source, line.Start, line.End, out var label)) continue;

            // "... reasons 1." / "4 (c) and (d)." is a reason split at the line end.
            if (i > start && !_lines.IsBlank(i - 1) && _lines.Content(i - 1).EndsWith("1.")) continue;
            if (label.Mark.Exists && (line[0] != '(' || label.Number == 1)) return i;
            if (label.Number <= 3 && i - start > 2 && !BeginsReferenceItem(i, label)) return i;
        }

        return _end;
    }

    /// <summary>A numbered list of references, "REF:" / "1. STATE 123" / "2. MOSCOW 45": no paragraphs.</summary>
    private bool BeginsReferenceItem(int i, ParagraphLabel label)
    {
        if (_lines[i].Length > 60) return false;
        int expected = label.Number;
        for (int j = i; j >= 0 && !_lines.IsBlank(j); j--)
        {
            var line = _lines.Content(j);
            var field = HeadingLabel.TryRead(line);
            if (field.Field == HeadingField.References)
            {
                var rest = line.From(field.ContentStart).Trim();
                return expected == 0 ? rest.IsEmpty : expected == 1 && rest.StartsWith("1");
            }

            if (field.Exists || !ParagraphLabel.TryRead(line.Source, line.Start, line.End, out var item) || item.Number != expected) return false;
            expected--;
        }

        return false;
    }

    /// <summary>The last line before the first paragraph that opens a field: up to it nothing is body, however it looks.</summary>
    private int FindLastLabel(int start)
    {
        int last = -1, seen = 0, stop = Math.Min(_firstParagraph, Math.Min(_end, start + LongestHeading));
        for (int i = start; i < stop; i++)
        {
            var line = _lines.Content(i);
            if (line.IsEmpty) continue;
            var label = HeadingLabel.TryRead(line);
            if (!label.Exists) label = line.Length > 60 || last < 0 ? HeadingLabel.FindInside(line, HeadingField.None) : default;
            if (!label.Exists) continue;

            // A second subject is a quoted message's, unless furniture repeated the first.
            int bit = 1 << (int)label.Field;
            if (label.Field == HeadingField.Subject && (seen & bit) != 0) break;
            if (label.Field == HeadingField.ClassifiedBy && (seen & bit) != 0 && i - last > 6) break;
            seen |= bit;
            last = i;
        }

        return last;
    }

    public static CableSegmentKind KindOf(HeadingField field) => field switch
    {
        HeadingField.Declassification => CableSegmentKind.Declassification,
        HeadingField.Tags => CableSegmentKind.Tags,
        HeadingField.Subject => CableSegmentKind.Subject,
        HeadingField.References => CableSegmentKind.References,
        HeadingField.ClassifiedBy => CableSegmentKind.ClassifiedBy,
        _ => CableSegmentKind.Other,
    };
}
