using CableTools.Fields;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Layout;

/// <summary>
/// Walks the body: headings, paragraphs, what interrupts them, the signature. A paragraph goes on across furniture and section
/// breaks until the next label, the next heading, or the signature.
/// </summary>
internal sealed class BodyWalk
{
    private readonly CableLayout _layout;
    private readonly LineTable _lines;
    private readonly SegmentList _segments;
    private readonly int _end;
    private readonly QuoteScan _quotes;
    private readonly List<LabelCandidate> _labels;
    private readonly List<HeadingRange> _headings;
    private int _nextLabel;
    private int _nextHeading;
    private HeadingRange? _pending;
    private bool _blankBefore = true;

    private BodyWalk(CableLayout layout, int start, int cut, int end)
    {
        _layout = layout;
        _lines = layout.Lines;
        _segments = layout.Segments;
        _end = end;
        _quotes = QuoteScan.Read(_lines, start, end);
        _labels = LabelScan.Read(layout, _quotes, start, cut, end);
        _headings = HeadingScan.Read(layout, start, end, _labels);
    }

    public static void Read(CableLayout layout, int start, int cut, int end)
    {
        if (start >= end) return;
        var walk = new BodyWalk(layout, start, cut, end);
        layout.Signature = walk.FindSignature(start);
        walk.Walk(start);
        walk.ReportNumbers();
    }

    private void Walk(int start)
    {
        var signature = _layout.Signature;
        int signatureLine = signature.IsEmpty ? -1 : _lines.IndexAt(signature.Start);
        for (int i = start; i < _end; i++)
        {
            if (_lines.IsBlank(i))
            {
                _blankBefore = true;
                continue;
            }

            if (_nextHeading < _headings.Count && _headings[_nextHeading].First == i && signatureLine != i)
            {
                i = TakeHeading();
                continue;
            }

            if (i == signatureLine) TakeSignature(i, signature);
            else if (signatureLine >= 0 && i > signatureLine) TakeAfterSignature(i);
            else if (!TakeInterruption(ref i)) TakeText(i, _lines[i].Next);
            _blankBefore = false;
        }
    }

    /// <summary>The signature; one glued to the last sentence is reported, and taken off where damage is repaired.</summary>
    private TextSlice FindSignature(int start)
    {
        var signature = SignatureFinder.Find(_layout, start, _end);
        if (signature.IsEmpty || !HasText(_lines[_lines.IndexAt(signature.Start)].First, signature.Start)) return signature;
        if (_layout.Diagnostics.LooksForDamage)
            _layout.Diagnostics.Add(DiagnosticCode.SignatureGlued, $"the signature \"{signature}\" stands on the last sentence's line", signature.Start, signature.Length);
        return _layout.Options.Repair == RepairMode.Apply ? signature : default;
    }

    private int TakeHeading()
    {
        var range = _headings[_nextHeading++];
        _segments.Append(CableSegmentKind.Heading, _lines[range.First].Start, _lines[range.Last].Next, _pending is not null);
        _pending = new HeadingRange(_pending?.First ?? range.First, range.Last);
        _blankBefore = true;
        return range.Last;
    }

    private void TakeSignature(int i, TextSlice signature)
    {
        if (signature.Start > _lines[i].First && HasText(_lines[i].First, signature.Start))
        {
            TakeText(i, signature.Start);
        }

        _segments.Append(CableSegmentKind.Signature, Math.Max(_segments.Position, signature.Start > _lines[i].First ? signature.Start : _lines[i].Start), _lines[i].Next);
    }

    private bool HoldsSignature(int i) => !_layout.Signature.IsEmpty && _layout.Signature.Start >= _lines[i].Start && _layout.Signature.Start < _lines[i].Next;

    private bool HasText(int start, int end)
    {
        for (int i = start; i < end; i++)
            if (Chars.IsLetterOrDigit(_layout.Text[i])) return true;
        return false;
    }

    private void TakeAfterSignature(int i)
    {
        var line = _lines.Content(i);
        var kind = Furniture.IsEndMark(line) ? CableSegmentKind.EndOfMessage
            : Furniture.IsPageMark(line) || ClassificationLine.TryRead(line) is { IsBare: true } ? CableSegmentKind.Furniture : CableSegmentKind.Notice;
        _segments.Append(kind, _lines[i].Start, _lines[i].Next, true);
    }

    /// <summary>Furniture, notices and section breaks.</summary>
    private bool TakeInterruption(ref int i)
    {
        var line = _lines.Content(i);
        char first = line[0];
        if (_layout.PageNumbers.Contains(i))
        {
            _segments.Append(CableSegmentKind.Furniture, _lines[i].Start, _lines[i].Next, true);
            return true;
        }

        if (first is 'N' or '#' or 'B' && Furniture.IsEndMark(line))
        {
            _segments.Append(CableSegmentKind.EndOfMessage, _lines[i].Start, _lines[i].Next);
            return true;
        }

        // "46", "066606": figures the printer put under a page's mark.
        if (Chars.IsDigit(first) && FollowsFurniture() && EnvelopeLine.IsPageFigure(line))
        {
            _segments.Append(CableSegmentKind.Furniture, _lines[i].Start, _lines[i].Next, true);
            return true;
        }

        if (Chars.IsLower(first) && first is not ('s' or 'p' or 'v')) return false;
        if (Furniture.IsPageMark(line) || Furniture.IsNotice(line))
        {
            _segments.Append(Furniture.IsNotice(line) ? CableSegmentKind.Notice : CableSegmentKind.Furniture, _lines[i].Start, _lines[i].Next, true);
            _layout.IsPartial |= line.StartsWith("THIS RECORD IS A PARTIAL");
            return true;
        }

        if (Furniture.IsWebsiteNotice(line))
        {
            int last = i;
            while (last + 1 < _end && !_lines.IsBlank(last + 1) && Furniture.IsWebsiteAddress(_lines.Content(last + 1)) && !HoldsSignature(last + 1)) last++;
            _segments.Append(CableSegmentKind.Notice, _lines[i].Start, _lines[last].Next, true);
            i = last;
            return true;
        }

        if (!_quotes.Contains(i) && SectionBreak.TryTake(_layout, ref i, _end)) return true;
        if (first is 'S' && line.StartsWith("SIPDIS") && Chars.IsBlank(line[6]))
        {
            // The caption repeated at a section's start, the paragraph going on behind it on the same line.
            _segments.Append(CableSegmentKind.Furniture, _lines[i].Start, line.Start + 7);
            TakeText(i, _lines[i].Next);
            return true;
        }

        return false;
    }

    private bool FollowsFurniture() => _segments.Count > 0 && _segments[_segments.Count - 1].Kind == CableSegmentKind.Furniture;

    /// <summary>Adds a line of text to its paragraph, and begins new ones at the labels in it.</summary>
    private void TakeText(int i, int end)
    {
        int start = Math.Max(_segments.Position, _lines[i].Start);
        while (_nextLabel < _labels.Count && _labels[_nextLabel].Line == i && _labels[_nextLabel].Label.Start < end)
        {
            var candidate = _labels[_nextLabel++];
            int labelStart = Math.Max(start, candidate.Label.Start <= _lines[i].First ? _lines[i].Start : candidate.Label.Start);
            if (labelStart > start && HasText(start, labelStart)) AddText(start, labelStart);
            Begin(_layout.Options.Repair == RepairMode.Apply ? candidate.Number : candidate.Label.Number, candidate.Label, candidate.Label.Mark, Math.Max(labelStart, candidate.Label.Start), candidate.Label.ContentStart);
            start = labelStart;
            _segments.Append(CableSegmentKind.Paragraph, start, NextLabelOr(i, end));
            start = _segments.Position;
        }

        if (start < end) AddText(start, end);
    }

    private int NextLabelOr(int i, int end) => _nextLabel < _labels.Count && _labels[_nextLabel].Line == i ? Math.Min(end, _labels[_nextLabel].Label.Start) : end;

    private void AddText(int start, int end)
    {
        int count = _layout.Paragraphs.Count;
        if (count == 0 || _pending is not null || _blankBefore)
        {
            var text = new TextSlice(_layout.Text, start, end).Trim();
            if (count > 0 && _pending is null && (RunsOn() || !BeginsParagraph(text, _layout.Paragraphs[count - 1])))
            {
                _segments.Append(CableSegmentKind.Paragraph, start, end, true);
                return;
            }

            PortionMark.TryRead(text.Source, text.Start, text.End, out var mark);
            Begin(0, default, mark, text.Start, mark.Exists ? mark.End : text.Start);
            _segments.Append(CableSegmentKind.Paragraph, start, end);
            return;
        }

        _segments.Append(CableSegmentKind.Paragraph, start, end, true);
    }

    /// <summary>Whether the last stretch is no text and the text before it ended in mid-sentence: then what comes now goes on with it.</summary>
    private bool RunsOn()
    {
        int last = _segments.Count - 1;
        while (last >= 0 && _segments[last].Kind is CableSegmentKind.Furniture or CableSegmentKind.SectionBreak or CableSegmentKind.Notice or CableSegmentKind.Blank) last--;
        if (last == _segments.Count - 1 || last < 0 || _segments[last].Kind != CableSegmentKind.Paragraph) return false;
        var text = new TextSlice(_layout.Text, _segments[last].Start, _segments[last].End).Trim();
        return !Chars.EndsSentence(text.Last);
    }

    /// <summary>
    /// A block without a number is a paragraph of its own where the text has no numbers yet, and where it begins as summary or comment;
    /// after a numbered paragraph it goes on with that.
    /// </summary>
    private static bool BeginsParagraph(TextSlice block, ParagraphMark previous) =>
        (previous.Number == 0 && !Chars.IsLower(block[0]) && block[0] is not ('-' or '*' or '\u2022') && (block[0] != '(' || PortionMark.TryRead(block.Source, block.Start, block.End, out _))) || RoleLabel.BeginsOwnParagraph(block);

    private void Begin(int number, ParagraphLabel label, PortionMark mark, int start, int contentStart)
    {
        var paragraph = new ParagraphMark { Number = number, Label = label, Mark = mark, Start = start, ContentStart = contentStart, Segment = _segments.Count };
        if (_pending is { } heading)
        {
            paragraph.HeadingStart = _lines[heading.First].Start;
            paragraph.HeadingEnd = _lines[heading.Last].Next;
            _pending = null;
        }

        // A gap before the paragraph becomes a blank segment first.
        if (start > _segments.Position && HasGap(start)) paragraph.Segment++;
        _layout.Paragraphs.Add(paragraph);
    }

    private bool HasGap(int start)
    {
        int line = _lines.IndexAt(start);
        int from = start == _lines[line].First ? _lines[line].Start : start;
        return from > _segments.Position;
    }

    private void ReportNumbers()
    {
        int previous = 0;
        foreach (var candidate in _labels)
        {
            var label = candidate.Label;
            bool repairs = _layout.Diagnostics.LooksForDamage;
            if (repairs && label.Mark.Exists && label.Mark.OpeningIsLost)
                _layout.Diagnostics.Add(DiagnosticCode.PortionMarkingRepaired, "the portion marking lacks its opening parenthesis", label.Mark.Start, label.Mark.End - label.Mark.Start);
            if (repairs && (candidate.Number != label.Number || label.IsDamaged))
            {
                string written = new TextSlice(_layout.Text, label.Start, Math.Max(label.NumberEnd, label.Start)).Trim("-*#>").ToString();
                _layout.Diagnostics.Add(DiagnosticCode.ParagraphNumberRepaired, FormattableString.Invariant($"paragraph label \"{written}\" read as {candidate.Number}"), label.Start, label.NumberEnd - label.Start);
            }

            if (candidate.Number == previous)
                _layout.Diagnostics.Add(DiagnosticCode.ParagraphNumberDoubled, FormattableString.Invariant($"paragraph number {candidate.Number} stands twice"), label.NumberStart, label.NumberEnd - label.NumberStart);
            // A later section goes on counting where the one before it ended.
            else if (candidate.Number != previous + 1 && !(previous == 0 && _layout.Classification?.Section > 1))
                _layout.Diagnostics.Add(DiagnosticCode.ParagraphNumberMissing, FormattableString.Invariant($"paragraph {candidate.Number} follows {(previous == 0 ? "the heading" : previous.ToString(System.Globalization.CultureInfo.InvariantCulture))}"), label.NumberStart, label.NumberEnd - label.NumberStart);
            previous = candidate.Number;
        }
    }
}
