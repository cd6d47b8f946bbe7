using CableTools.Lines;
using CableTools.Text;

namespace CableTools.Layout;

/// <summary>
/// Walks the heading block: classification line, captions, passing lines, then the labelled fields in any order (5 FAH-2 H-321 to H-329).
/// A field runs on over lines until the next label, a blank line that ends it, or the first paragraph; page furniture may interrupt it.
/// </summary>
internal sealed class HeadingWalk
{
    /// <summary>How far labels are looked for where no numbered paragraph tells the start of the body.</summary>
    private const int LongestHeading = 80;

    private const int LongestReference = 60, LinesToSecondClassifier = 6, ShortestText = 80, LongestClassifier = 1000,
        LongestWithoutInside = 60;

    private readonly CableLayout _layout;
    private readonly LineTable _lines;
    private readonly LineVerdicts _verdicts;
    private readonly int _start, _end;
    private readonly bool?[] _mayHold;
    private readonly int _firstParagraph;
    private readonly int _lastLabel;
    private HeadingLabel? _open;
    private bool _blankBefore;
    private bool _isEmpty;
    private bool? _isAddressed;

    /// <summary>The labels of the first head once a further one has begun.</summary>
    private List<HeadingLabel?>? _repeated;
    private int _previousLine = -1;
    private int _cut = -1;

    private HeadingWalk(CableLayout layout, int start, int end)
    {
        _layout = layout;
        _lines = layout.Lines;
        _verdicts = layout.Verdicts;
        _start = start;
        _end = end;
        _mayHold = new bool?[Math.Max(0, Math.Min(end - start, LongestHeading))];
        _firstParagraph = FindFirstParagraph(start);
        _lastLabel = FindLastLabel(start);
    }

    /// <summary>
    /// Returns the body's first line, and in <paramref name="cut"/> the offset in it where the body begins (-1: at its start).
    /// </summary>
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
            if (_verdicts[i] == LineKind.Blank)
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
        var kind = _verdicts[i];
        switch (kind)
        {
            case LineKind.Classification or LineKind.BareClassification when TakeClassification(ref i):
                return true;
            case LineKind.Text when CopyLine.IsTableRule(line):
                return TakeFurniture(i);
            case LineKind.RecordMark:
                return Take(i, CableSegmentKind.Metadata);
            case LineKind.Notice:
                _layout.IsPartial |= Notices.IsPartialExtract(line);
                return Take(i, CableSegmentKind.Notice);
            case LineKind.PageNumber or LineKind.PageMark:
            case LineKind.Caption when Furniture.IsSipdis(line)
                && (_open == HeadingLabels.References || _open == HeadingLabels.ClassifiedBy || _open == HeadingLabels.Subject):
                return TakeFurniture(i);
            case LineKind.Label when IsRepeated(_verdicts.LabelOf(i)):
                return TakeRepeated(ref i, _verdicts.LabelOf(i));
            case LineKind.Label when !IsLabelInText(_verdicts.LabelOf(i), line):
                return TakeLabel(i, _verdicts.LabelOf(i));
            case LineKind.Caption when _open != HeadingLabels.Tags || HandlingLine.Is(line):
                return TakeCaption(ref i, line);
        }

        if (_layout.Labels.Count > 0 && kind == LineKind.Text && (HandlingLine.Is(line)
            || (_layout.Repairs && HandlingLine.IsMisspelt(line)))) return TakeCaption(ref i, line);
        if (Continues(i, line)) return TakeContinuation(i, line);
        if (i > _lastLabel && (_layout.Labels.Count > 0 || i > _firstParagraph || kind != LineKind.Passing)) return false;
        if (kind is LineKind.DateLine or LineKind.NumberLine) return Take(i, CableSegmentKind.Notice);

        if (kind == LineKind.Info && _layout.Labels.Count == 0
            && !(_isAddressed ??= _layout.Segments.Items.Exists(IsAddress))) return TakeAddresses(ref i);

        // An insertion between the fields, or a passing line; either may hold a label further on.
        var inside = FindInside(i, line, null);
        var segment = kind == LineKind.Passing || CaptionLine.IsPassing(line) || GoesOnPassing(line) ? CableSegmentKind.Passing
            : CableSegmentKind.Other;
        _open = null;
        if (IsRepeated(inside)) return TakeRepeated(ref i, inside);
        if (!inside.Exists) return Take(i, segment);
        if (CaptionLine.IsCaption(line.To(inside.Start).Trim(), _layout.Repairs)) segment = CableSegmentKind.Caption;
        _layout.Segments.Append(segment, _lines[i].Start, inside.Start);
        return TakeLabel(i, inside);
    }

    /// <summary>An extract without its envelope may have the addressees below the captions.</summary>
    private bool TakeAddresses(ref int i)
    {
        _isAddressed = true;
        Take(i, CableSegmentKind.Info);
        for (_blankBefore = false; i + 1 < _end && _verdicts[i + 1] is LineKind.Text or LineKind.RoutedAddress; i++)
            Take(i + 1, CableSegmentKind.Info);
        return true;
    }

    private static bool IsAddress(CableSegment segment) =>
        segment.Kind is CableSegmentKind.From or CableSegmentKind.To or CableSegmentKind.Info;

    /// <summary>Captions, or how to handle the message: "... Please handle" / "accordingly."</summary>
    private bool TakeCaption(ref int i, TextSlice line)
    {
        _open = null;
        Take(i, CableSegmentKind.Caption);
        if (i + 1 >= _end || !HandlingLine.GoesOn(line, _lines.Content(i + 1))) return true;
        _blankBefore = false;
        return Take(++i, CableSegmentKind.Caption);
    }

    /// <summary>A page mark interrupts a field; it neither ends it nor is part of it.</summary>
    private bool TakeFurniture(int i)
    {
        bool blank = _blankBefore;
        Take(i, CableSegmentKind.Furniture);
        _blankBefore = blank;
        return true;
    }

    private bool TakeClassification(ref int i)
    {
        var classification = _verdicts.ClassificationOf(i)!;
        if (_layout.Classification is null)
        {
            if (_layout.Labels.Count > 0 && classification.IsBare) return false;
            int next = i + 1;
            bool wrapped = next < _end && _verdicts[next] != LineKind.Blank
                && (classification.LevelEnd > _lines[i].Last || classification.TryTakePostFrom(_lines.Content(next)));
            _layout.TakeClassification(classification);
            _open = null;
            int first = _lines[i].Start;
            if (wrapped) i = next;

            // "... MOSCOW 001234SIPDISE.O. 12958: DECL: ...".
            var serial = classification.SerialText;
            var inside = serial.IsEmpty ? default : FindInside(i, _lines.Content(i).From(serial.Start), null);
            _layout.Segments.Append(CableSegmentKind.Classification, first, inside.Exists ? inside.Start : _lines[i].Next);
            return !inside.Exists || TakeLabel(i, inside);
        }

        // Once more: the head of a further page or section, put into the middle of a field.
        if (classification.Serial is null && classification.Section is null && !classification.IsBare) return false;
        _layout.Log.Take(classification.Repairs?.FindAll(repair => repair.Code == DiagnosticCode.ClassificationRepaired), _layout.Text);
        if (!classification.IsBare) BeginRepeat();
        _layout.Segments.Append(classification.IsBare ? CableSegmentKind.Furniture
            : CableSegmentKind.SectionBreak, _lines[i].Start, _lines[i].Next);
        return true;
    }

    /// <summary>A further head, of a section or of a copy's own text behind a preview of it, has the fields once more.</summary>
    private void BeginRepeat()
    {
        _repeated ??= _layout.Labels.ConvertAll(mark => mark.Label);
        if (_open != HeadingLabels.References) _open = null;
    }

    /// <summary>Whether a label stands once more in a further head. Where a preview cut the field short, the second has it.</summary>
    private bool IsRepeated(LabelMark mark)
    {
        if (_repeated is null || mark.Label is not { } label || !_repeated.Contains(label)) return false;
        if (!IsCut(label)) return true;
        _repeated.RemoveAll(seen => seen == label);
        return false;
    }

    private bool IsCut(HeadingLabel label)
    {
        int last = _layout.Segments.Items.FindLastIndex(segment => segment.Kind == label.Segment);
        if (last < 0) return false;
        var segment = _layout.Segments[last];
        return new TextSlice(_layout.Text, segment.Start, segment.End).Trim().EndsWith(HeadingLabels.Cut);
    }

    /// <summary>A field once more, with the lines that go on with it, up to a label that is new.</summary>
    private bool TakeRepeated(ref int i, LabelMark mark)
    {
        int first = i;
        var inside = NewLabelIn(i, new TextSlice(_layout.Text, mark.ContentStart, _lines[i].Last), mark.Label);
        if (!inside.Exists)
            while (i + 1 < _end && i + 1 != _firstParagraph && _verdicts[i + 1].IsTextOutsideEnvelope()
                && !NewLabelIn(i + 1, _lines.Content(i + 1), mark.Label).Exists) i++;
        _layout.Segments.Append(CableSegmentKind.SectionBreak, _lines[first].Start, inside.Exists ? inside.Start : _lines[i].Next, true);
        return !inside.Exists || TakeLabel(i, inside);
    }

    /// <summary>A label inside a line; a misspelt one is noted, as it may decide what is around it without being taken.</summary>
    private LabelMark FindInside(int line, TextSlice text, HeadingLabel? open)
    {
        if (!MayHoldLabel(line)) return default;
        var inside = LabelReader.FindInside(text, open, _layout.Repairs);
        if (inside.Exists && inside.IsDamaged) _verdicts.KeepAsMisread(line);
        return inside;
    }

    /// <summary>A line of the head is looked at two or three times; what it may hold is found out once.</summary>
    private bool MayHoldLabel(int line)
    {
        int at = line - _start;
        if ((uint)at >= (uint)_mayHold.Length) return true;
        return _mayHold[at] ??= LabelReader.MayHoldLabel(_lines.Content(line));
    }

    private LabelMark NewLabelIn(int line, TextSlice rest, HeadingLabel? open)
    {
        var inside = FindInside(line, rest, open);
        while (inside.Exists && IsRepeated(inside))
            inside = FindInside(line, rest.From(inside.ContentStart), inside.Label);
        return inside;
    }

    private bool Take(int i, CableSegmentKind kind)
    {
        _layout.Segments.Append(kind, _lines[i].Start, _lines[i].Next, !_blankBefore);
        return true;
    }

    private bool TakeLabel(int i, LabelMark mark)
    {
        // Where a line holds several labels, each ends the field before it.
        int start = _layout.Segments.Position > _lines[i].Start ? mark.Start : _lines[i].Start;
        while (mark.Label is { } label)
        {
            _open = label;
            var rest = new TextSlice(_layout.Text, mark.ContentStart, _lines[i].Last);
            int end = EndOfField(i, rest, label, out var inside);
            _isEmpty = rest.To(end).Trim("*_:-").IsEmpty;
            AppendField(label, start, end, label.JoinsBefore);
            _layout.Labels.Add(mark);
            if (mark.Meant is { } meant)
                _layout.Log.Repaired(DiagnosticCode.HeadingLabelRepaired, "label", WrittenLabel(mark), meant, mark.Start,
                    mark.WordEnd - mark.Start);
            start = end;
            mark = inside;
        }

        CloseIfCut(i);
        return true;
    }

    private string WrittenLabel(LabelMark mark) => new TextSlice(_layout.Text, mark.Start, mark.WordEnd).Trim(":*_ ").ToString();

    private bool TakeContinuation(int i, TextSlice line)
    {
        int end = EndOfField(i, line, _open!, out var inside);
        AppendField(_open!, _lines[i].Start, end, true);
        _isEmpty = false;
        if (inside.Exists) return TakeLabel(i, inside);
        CloseIfCut(i);
        return true;
    }

    /// <summary>A preview ends in dots: what comes behind them is no part of the field.</summary>
    private void CloseIfCut(int i)
    {
        if (_lines.IsBlank(i + 1) && _lines.Content(i).EndsWith(HeadingLabels.Cut)) _open = null;
    }

    /// <summary>Lays out a field's part of a line; where words on how to handle the message follow in it, they are no part of it.</summary>
    private void AppendField(HeadingLabel label, int start, int end, bool joins)
    {
        int handling = label == HeadingLabels.ClassifiedBy ? -1 : HandlingLine.Find(new TextSlice(_layout.Text, start, end).Trim());
        _layout.Segments.Append(label.Segment, start, handling >= 0 ? handling : end, joins);
        if (handling < 0) return;
        _layout.Segments.Append(CableSegmentKind.Caption, handling, end);
        _open = null;
    }

    /// <summary>Where a field ends on a line: at the next label in it, at the body's first paragraph, or with the line.</summary>
    private int EndOfField(int i, TextSlice rest, HeadingLabel label, out LabelMark inside)
    {
        inside = FindInside(i, rest, label);
        _cut = inside.Exists || i < _lastLabel ? -1 : FindInlineParagraph(rest, label, NextIsNumbered(i));
        return inside.Exists ? inside.Start : _cut >= 0 ? _cut : _lines[i].Next;
    }

    private bool IsText(int i) => _verdicts[i] is LineKind.Text or LineKind.Passing;

    /// <summary>Whether a line belongs to the open field.</summary>
    private bool Continues(int i, TextSlice line)
    {
        if (_open is null || _verdicts[i] == LineKind.Rule || _verdicts[i + 1] == LineKind.Rule) return false;
        var previous = _previousLine >= 0 ? _lines.Content(_previousLine) : default;

        // A label in the line ends the field: only what stands before it has to go on with it.
        var inside = FindInside(i, line, _open);
        if (inside.Exists) line = line.To(inside.Start).Trim();
        return _open.Continues(new HeadingContext(line, previous, _blankBefore, _verdicts[i] == LineKind.Passing,
            inside.Exists ? 1 : _lastLabel.CompareTo(i)) { IsFirst = _isEmpty && IsText(i), IsBlock = _lines.HasBlocksOfLines });
    }

    /// <summary>A word that looks like a label but stands inside running text of a field ("Reference the Ambassador's ...").</summary>
    private bool IsLabelInText(LabelMark mark, TextSlice line) =>
        _open == HeadingLabels.ClassifiedBy && !_blankBefore
            && (mark.Label == HeadingLabels.Subject || mark.Label == HeadingLabels.References)
        && line.Source[mark.ContentStart - 1] != ':';

    /// <summary>
    /// "... REASON: 1.4 (b), (d) 1. (C) Summary: ...": the first paragraph on the line of the field before it; behind the reasons it may
    /// lack its number, "... 1.4 (b) and (d). (C) On June 12 ...".
    /// </summary>
    private static int FindInlineParagraph(TextSlice rest, HeadingLabel field, bool nextIsNumbered)
    {
        for (int at = rest.IndexOf('1'); at >= 0; at = rest.From(at + 1).IndexOf('1'))
        {
            if (at > rest.Start && Chars.IsBlank(rest.Source[at - 1]) && at + 1 < rest.End && rest.Source[at + 1] == '.'
                && ParagraphLabel.TryRead(rest.Source, at, rest.End, false, out var label) && label.Mark.Exists
                    && Chars.IsUpper(rest.Source[label.Mark.ContentStart]) && (label.ContentStart < rest.End || !nextIsNumbered)) return at;
        }

        if (field != HeadingLabels.ClassifiedBy) return -1;
        for (int at = rest.IndexOf('('); at >= 0; at = rest.From(at + 1).IndexOf('('))
        {
            var before = rest.To(at).Trim();
            bool begins = before.Last is '.' or ')' && (AuthorityLabel.BeginsParagraph(rest.From(at))
                || (!nextIsNumbered && AuthorityLabel.IsMarkingAlone(rest.From(at), before)));
            if (begins && AuthorityLabel.EndsReasons(before)) return at;
        }

        return FindInlineText(rest);
    }

    /// <summary>"... REASON: 1.4 (b), (d) Mr. President, it is an honor to ...": text that a copy joined to the reasons.</summary>
    private static int FindInlineText(TextSlice rest)
    {
        // Reasons stand at the beginning, and the first words of a text tell what it is.
        var field = rest.To(rest.Start + LongestClassifier);
        for (int at = field.IndexOf(')'); at >= 0; at = field.From(at + 1).IndexOf(')'))
        {
            var behind = rest.Between(at + 1, at + LongestClassifier).Trim();
            bool begins = Chars.IsUpper(behind[0]) ? !behind.StartsWithWord("AND") && !behind.StartsWithWord("OR")
                : behind.StartsWith("1.") && Chars.IsUpper(behind.From(behind.Start + 2).Trim()[0]);
            if (behind.Start > at + 1 && begins && behind.Length >= ShortestText
                && AuthorityLabel.EndsReasons(rest.To(at + 1)) && ReferenceLine.IsProse(behind)) return behind.Start;
        }

        return -1;
    }

    /// <summary>"PASS TO ADA SAMPLE, JO MODEL, MIKE" / "EXAMPLE OF DHS": the rest of the line above.</summary>
    private bool GoesOnPassing(TextSlice line) => !_blankBefore && !line.HasLower && _layout.Labels.Count == 0
        && _layout.Segments.Count > 0 && _layout.Segments[_layout.Segments.Count - 1].Kind == CableSegmentKind.Passing;

    /// <summary>A number with nothing behind it stands twice where the next line begins with one, too.</summary>
    private bool NextIsNumbered(int i) => _verdicts[_lines.SkipBlank(i + 1)] == LineKind.Paragraph;

    private int FindFirstParagraph(int start)
    {
        foreach (var (i, label) in _verdicts.Paragraphs)
        {
            if (i < start || label.MayBeListLetter(_layout.Text)) continue;
            if (i >= _end) break;

            // "... reasons 1." / "4 (c) and (d)." is a reason split at the line end.
            if (i > start && _verdicts[i - 1] != LineKind.Blank && _lines.Content(i - 1).EndsWith("1.")) continue;
            if (label.Mark.Exists && (_layout.Text[_lines[i].First] != '(' || label.Number == 1)) return i;
            if (label.Number <= 3 && i - start > 2 && !BeginsReferenceItem(i, label)) return i;
        }

        return _end;
    }

    /// <summary>A numbered list of references, "REF:" / "1. STATE 123" / "2. MOSCOW 45": no paragraphs.</summary>
    private bool BeginsReferenceItem(int i, ParagraphLabel label)
    {
        if (_lines[i].Length > LongestReference) return false;
        int expected = label.Number;
        for (int j = i; j >= 0 && _verdicts[j] != LineKind.Blank; j--)
        {
            if (_verdicts[j] == LineKind.Label)
            {
                var mark = _verdicts.LabelOf(j);
                if (mark.Label != HeadingLabels.References) return false;
                var rest = _lines.Content(j).From(mark.ContentStart).Trim();
                return expected == 0 ? rest.IsEmpty : expected == 1 && rest.StartsWith("1");
            }

            if (_verdicts[j] != LineKind.Paragraph || _verdicts.ParagraphOf(j).Number != expected) return false;
            expected--;
        }

        return false;
    }

    /// <summary>The last line before the first paragraph that opens a field: up to it nothing is body, however it looks.</summary>
    private int FindLastLabel(int start)
    {
        int last = -1, stop = Math.Min(_firstParagraph, Math.Min(_end, start + LongestHeading));
        bool subject = false, classifiedBy = false;
        for (int i = start; i < stop; i++)
        {
            if (_verdicts[i] == LineKind.Blank) continue;
            var mark = _verdicts.LabelOf(i);
            if (!mark.Exists
                && (_lines[i].Length > LongestWithoutInside || last < 0)) mark = FindInside(i, _lines.Content(i), null);
            if (!mark.Exists) continue;

            // A second subject is a quoted message's, unless furniture repeated the first.
            if (mark.Label == HeadingLabels.Subject && subject) break;
            if (mark.Label == HeadingLabels.ClassifiedBy && classifiedBy && i - last > LinesToSecondClassifier) break;
            subject |= mark.Label == HeadingLabels.Subject;
            classifiedBy |= mark.Label == HeadingLabels.ClassifiedBy;
            last = i;
        }

        return last;
    }
}
