using System.Globalization;
using CableTools.Lines;
using CableTools.Text;

namespace CableTools.Layout;

/// <summary>
/// Walks the body: headings, paragraphs, what interrupts them, the signature. A paragraph goes on across furniture and section
/// breaks until the next label, the next heading, or the signature. Lines of plain text are not looked at: a run of them is one stretch.
/// </summary>
internal sealed class BodyWalk
{
    private const int ShortestSentence = 25;

    private readonly CableLayout _layout;
    private readonly LineTable _lines;
    private readonly LineVerdicts _verdicts;
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
        _verdicts = layout.Verdicts;
        _segments = layout.Segments;
        _end = end;
        _quotes = QuoteScan.Read(_verdicts, start, end);
        _labels = LabelScan.Read(layout, _quotes, start, cut, end);
        _headings = HeadingScan.Read(layout, start, end, _labels);
    }

    public static void Read(CableLayout layout, int start, int cut, int end)
    {
        if (start >= end) return;
        var walk = new BodyWalk(layout, start, cut, end);
        if (!layout.HasSignatureLabel) layout.Signature = walk.FindSignature(start);
        walk.Walk(start);
        walk.ReportNumbers();
    }

    private void Walk(int start)
    {
        var signature = _layout.Signature;
        int signatureLine = signature.IsEmpty ? -1 : _lines.IndexAt(signature.Start);
        for (int i = start; i < _end; i++)
        {
            var kind = _verdicts[i];
            if (kind == LineKind.Blank)
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
            else if (signatureLine >= 0 && i > signatureLine) TakeAfterSignature(i, kind);
            else if (kind == LineKind.Text || !TakeInterruption(ref i, kind)) TakeText(ref i);
            _blankBefore = false;
        }

        if (signatureLine < 0) CutNotice();
    }

    /// <summary>The signature; one glued to the last sentence is reported, and taken off where damage is repaired.</summary>
    private TextSlice FindSignature(int start)
    {
        var signature = SignatureFinder.Find(_layout, start, _end);
        if (signature.IsEmpty || !HasText(_lines[_lines.IndexAt(signature.Start)].First, signature.Start)) return signature;
        if (!_layout.Repairs) return default;
        _layout.Log.Add(DiagnosticCode.SignatureGlued, $"the signature \"{signature}\" stands on the last sentence's line",
            signature.Start, signature.Length);
        return signature;
    }

    private int TakeHeading()
    {
        var range = _headings[_nextHeading++];

        // A rule above may have stayed behind.
        var above = CutHeading(beforeNumber: false);
        if (above is (int rule, _) && _lines[_lines.IndexAt(rule)].First == rule)
            range = new HeadingRange(_lines.IndexAt(rule), range.Last);
        _segments.Append(CableSegmentKind.Heading, _lines[range.First].Start, _lines[range.Last].Next,
            _pending is not null || above is not null);
        _pending = new HeadingRange(_pending?.First ?? range.First, range.Last);
        _blankBefore = true;
        return range.Last;
    }

    private void TakeSignature(int i, TextSlice signature)
    {
        bool apart = signature.Start <= _lines[i].First || !HasText(_lines[i].First, signature.Start);
        if (!apart) TakeText(i, signature.Start);
        CutNotice();
        int start = signature.Start > _lines[i].First ? signature.Start : _lines[i].Start;
        _segments.Append(CableSegmentKind.Signature, Math.Max(_segments.Position, start), _lines[i].Next);
    }

    private bool HoldsSignature(int i) =>
        !_layout.Signature.IsEmpty && _layout.Signature.Start >= _lines[i].Start && _layout.Signature.Start < _lines[i].Next;

    private bool HasText(int start, int end)
    {
        for (int i = start; i < end; i++)
            if (Chars.IsLetterOrDigit(_layout.Text[i])) return true;
        return false;
    }

    private void TakeAfterSignature(int i, LineKind kind)
    {
        bool furniture = kind is LineKind.PageMark or LineKind.PageNumber or LineKind.BareClassification
            || (kind == LineKind.Caption && Furniture.IsSipdis(_lines.Content(i)));
        Take(MessageEnd.IsEndMark(kind) ? CableSegmentKind.EndOfMessage : furniture ? CableSegmentKind.Furniture
            : CableSegmentKind.Notice, i, i);
    }

    private void Take(CableSegmentKind kind, int first, int last) => _segments.Append(kind, _lines[first].Start, _lines[last].Next, true);

    /// <summary>Furniture, notices and section breaks.</summary>
    private bool TakeInterruption(ref int i, LineKind kind)
    {
        switch (kind)
        {
            case LineKind.PageNumber or LineKind.PageMark:

            // "46", "066606": what the printer put under a page's mark.
            case LineKind.Figure when FollowsFurniture():
                Take(CableSegmentKind.Furniture, i, i);
                return true;
            case LineKind.EndMark when _layout.Text[_lines[i].First] is 'N' or '#' or '=' or '-' or '*':
            case LineKind.Break:
                _segments.Append(CableSegmentKind.EndOfMessage, _lines[i].Start, _lines[i].Next);
                return true;
            case LineKind.RecordMark:
                Take(CableSegmentKind.Metadata, i, i);
                return true;
            case LineKind.Notice:
                Take(CableSegmentKind.Notice, i, i);
                _layout.IsPartial |= Notices.IsPartialExtract(_lines.Content(i));
                return true;
            case LineKind.WebsiteNotice:
                int last = EndOfNotice(i);
                Take(CableSegmentKind.Notice, i, last);
                i = last;
                return true;
            case LineKind.Rule when WebsiteTail.IsBox(_lines.Content(i)) && _lines.SkipBlank(i + 1) is var boxed && boxed < _end
                && _verdicts[boxed] == LineKind.WebsiteNotice:
                Take(CableSegmentKind.Notice, i, i);
                return true;
            // What is left of a box around a website's notice.
            case LineKind.Rule when FollowsFurniture() && _lines.SkipBlank(i + 1) >= _end:

            // Or of the frame of a heading, where a page ends in it.
            case LineKind.Rule when _blankBefore && _lines.SkipBlank(i + 1) is var mark && mark < _end
                && _verdicts[mark] is LineKind.PageMark or LineKind.PageNumber:
                Take(CableSegmentKind.Furniture, i, i);
                return true;
            case LineKind.Caption:
                if (!HandlingLine.Is(_lines.Content(i)) && !Furniture.IsSipdis(_lines.Content(i))) return false;
                int first = i;
                if (i + 1 < _end && HandlingLine.GoesOn(_lines.Content(i), _lines.Content(i + 1))) i++;
                Take(CableSegmentKind.Furniture, first, i);
                return true;
            default:
                return !kind.IsTextOutsideEnvelope() && kind != LineKind.Paragraph && !_quotes.Contains(i)
                    && SectionBreak.TryTake(_layout, ref i, _end);
        }
    }

    /// <summary>The last line of a web site's notice: addresses and further notices go on with it, and the rule of a box ends it.</summary>
    private int EndOfNotice(int last)
    {
        while (true)
        {
            int next = _lines.SkipBlank(last + 1);
            if (next >= _end || HoldsSignature(next)) return last;
            var line = _lines.Content(next);
            if (WebsiteTail.IsBox(line)) return next;
            if (_verdicts[next] != LineKind.WebsiteNotice && !Notices.IsWebsiteAddress(line)) return last;
            last = next;
        }
    }

    /// <summary>Takes a web site's notice off the end of the last paragraph.</summary>
    private void CutNotice()
    {
        int count = _layout.Paragraphs.Count, last = _segments.Count - 1;
        if (count == 0 || last < 0 || _segments[last].Kind != CableSegmentKind.Paragraph) return;
        int start = Math.Max(_segments[last].Start, _layout.Paragraphs[count - 1].ContentStart), end = _segments[last].End;
        int from = WebsiteTail.Find(_layout.Text, start, end);
        if (from <= start) return;
        _segments.CutLast(from);
        _segments.Append(CableSegmentKind.Notice, from, end);
    }

    private bool FollowsFurniture() => _segments.Count > 0 && _segments[_segments.Count - 1].Kind == CableSegmentKind.Furniture;

    /// <summary>Adds a line of text, and all plain lines right after it, which go on with it.</summary>
    private void TakeText(ref int i)
    {
        int last = i;
        if (_nextLabel >= _labels.Count || _labels[_nextLabel].Line > i)
        {
            int stop = Math.Min(_end, _nextLabel < _labels.Count ? _labels[_nextLabel].Line : _end);
            if (_nextHeading < _headings.Count) stop = Math.Min(stop, _headings[_nextHeading].First);
            while (last + 1 < stop && _verdicts[last + 1] == LineKind.Text && !HoldsSignature(last + 1)) last++;
        }

        TakeText(i, _lines[last].Next);
        i = last;
    }

    /// <summary>Adds a line of text to its paragraph, and begins new ones at the labels in it.</summary>
    private void TakeText(int i, int end)
    {
        int start = Math.Max(_segments.Position, _lines[i].Start);
        while (_nextLabel < _labels.Count && _labels[_nextLabel].Line == i && _labels[_nextLabel].Label.Start < end)
        {
            var candidate = _labels[_nextLabel++];
            int labelStart = Math.Max(start, candidate.Label.Start <= _lines[i].First ? _lines[i].Start : candidate.Label.Start);
            if (labelStart > start && HasText(start, labelStart)) AddText(start, labelStart);
            Begin(candidate.Number, candidate.Label.Mark, Math.Max(labelStart, candidate.Label.Start), candidate.Label.ContentStart);
            start = labelStart;
            _segments.Append(CableSegmentKind.Paragraph, start, NextLabelOr(i, end));
            start = _segments.Position;
        }

        if (start < end) AddText(start, end);
    }

    private int NextLabelOr(int i, int end) =>
        _nextLabel < _labels.Count && _labels[_nextLabel].Line == i ? Math.Min(end, _labels[_nextLabel].Label.Start) : end;

    private void AddText(int start, int end)
    {
        int count = _layout.Paragraphs.Count;
        if (count == 0 || _pending is not null || _blankBefore)
        {
            var text = new TextSlice(_layout.Text, start, end).Trim();
            if (count > 0 && _pending is null && (IsAboveRule(start, end) || RunsOn() || IsEmpty(_layout.Paragraphs[count - 1])
                || !BeginsParagraph(text, _layout.Paragraphs[count - 1])))
            {
                _segments.Append(CableSegmentKind.Paragraph, start, end, true);
                return;
            }

            if (!PortionMark.TryRead(text.Source, text.Start, text.End, out var mark) && count == 0 && _layout.Repairs
                && PortionMark.TryReadUnopened(text.Source, text.Start, text.End, out mark)) ReportUnopened(mark);
            Begin(0, mark, text.Start, mark.Exists ? mark.End : text.Start);
            _segments.Append(CableSegmentKind.Paragraph, start, end);
            return;
        }

        _segments.Append(CableSegmentKind.Paragraph, start, end, true);
    }

    /// <summary>
    /// Whether the last stretch is no text and the text before it ended in mid-sentence: then what comes now goes on with it.
    /// </summary>
    private bool RunsOn()
    {
        int last = _segments.Count - 1;
        while (last >= 0 && _segments[last].Kind is CableSegmentKind.Furniture or CableSegmentKind.SectionBreak
            or CableSegmentKind.Notice or CableSegmentKind.Blank) last--;
        if (last == _segments.Count - 1 || last < 0 || _segments[last].Kind != CableSegmentKind.Paragraph) return false;
        int end = _segments[last].End;
        while (end > _segments[last].Start && Chars.IsBlank(_layout.Text[end - 1])) end--;
        return end > _segments[last].Start && !Chars.EndsSentence(_layout.Text[end - 1]);
    }

    /// <summary>"Comment", with its underline below a page's mark: it is cut off what it is added to when the rule comes.</summary>
    private bool IsAboveRule(int start, int end)
    {
        if (end - start > ShortestSentence) return false;
        int line = _lines.SkipBlank(_lines.IndexAt(end - 1) + 1), marks = 0;
        for (; line < _end && _verdicts[line] is LineKind.PageMark or LineKind.PageNumber; line = _lines.SkipBlank(line + 1)) marks++;
        return marks > 0 && line < _end && _verdicts[line] == LineKind.Rule;
    }

    /// <summary>Whether a label was all there was of a paragraph so far: its text stands below.</summary>
    private bool IsEmpty(ParagraphMark paragraph) =>
        (paragraph.Number > 0 || paragraph.Mark.Exists)
            && new TextSlice(_layout.Text, paragraph.ContentStart, _segments.Position).Trim().IsEmpty;

    /// <summary>
    /// A block without a number is a paragraph of its own where the text has no numbers yet, and where it begins as summary or comment;
    /// after a numbered paragraph it goes on with that.
    /// </summary>
    private bool BeginsParagraph(TextSlice block, ParagraphMark previous) =>
        (previous.Number == 0 && !BreaksSentence(block) && !Chars.IsLower(block[0]) && block[0] is not ('-' or '*' or '\u2022')
            && (block[0] != '(' || PortionMark.TryRead(block.Source, block.Start, block.End, out _)))
        || RoleLabel.BeginsOwnParagraph(block, _layout.Repairs);

    /// <summary>
    /// Whether a blank line stands within a sentence, as transcriptions of old telegrams have them: all capitals, and the text before does
    /// not end.
    /// </summary>
    private bool BreaksSentence(TextSlice block)
    {
        int end = _segments.Position;
        while (end > 0 && Chars.IsBlank(_layout.Text[end - 1])) end--;
        if (_segments.Count == 0 || _segments[_segments.Count - 1].Kind != CableSegmentKind.Paragraph || block.HasLower) return false;
        int start = _lines[_lines.IndexAt(end - 1)].First;
        char last = _layout.Text[end - 1];
        return end - start > ShortestSentence && block.Length > ShortestSentence && (Chars.IsUpper(last) || last is ',' or '-')
            && !new TextSlice(_layout.Text, start, end).HasLower;
    }

    private void Begin(int number, PortionMark mark, int start, int contentStart)
    {
        var paragraph = new ParagraphMark { Number = number, Mark = mark, Start = start, ContentStart = contentStart,
            Segment = _segments.Count };
        if (CutHeading(number > 0) is (int from, int to) && _pending is null)
        {
            (paragraph.HeadingStart, paragraph.HeadingEnd, paragraph.Segment) = (from, to, _segments.Count);
        }
        else if (_pending is { } heading)
        {
            paragraph.HeadingStart = _lines[heading.First].Start;
            paragraph.HeadingEnd = _lines[heading.Last].Next;
            _pending = null;
        }

        // A gap before the paragraph becomes a blank segment first.
        if (start > _segments.Position && HasGap(start)) paragraph.Segment++;
        _layout.Paragraphs.Add(paragraph);
    }

    /// <summary>Takes a heading off the end of the last paragraph, and gives its place; null where there is none.</summary>
    private (int From, int To)? CutHeading(bool beforeNumber)
    {
        int count = _layout.Paragraphs.Count, last = _segments.Count - 1;
        if (count == 0 || last < 0 || _segments[last].Kind != CableSegmentKind.Paragraph) return null;
        int content = _layout.Paragraphs[count - 1].ContentStart;
        int start = Math.Max(_segments[last].Start, content), end = _segments[last].End;
        int from = TailHeading.Find(_layout.Text, start, end, beforeNumber);

        // All of a stretch may be the heading where the paragraph has another, above a page's mark.
        if (from < start || from <= content) return null;
        _segments.CutLast(from);
        _segments.Append(CableSegmentKind.Heading, from, end);
        return (from == _segments[last].Start ? CutWords(last) ?? from : from, end);
    }

    /// <summary>The words above a page's mark whose rule is the heading's stretch below it; null where there are none.</summary>
    private int? CutWords(int rule)
    {
        var mark = _layout.Paragraphs[_layout.Paragraphs.Count - 1];
        int above = rule - 1;
        while (above > mark.Segment && _segments[above].Kind is CableSegmentKind.Furniture or CableSegmentKind.Blank) above--;
        if (above == rule - 1 || above < mark.Segment || _segments[above].Kind != CableSegmentKind.Paragraph) return null;
        int start = Math.Max(_segments[above].Start, mark.ContentStart);
        int from = TailHeading.FindWords(_layout.Text, start, _segments[above].End);
        if (from <= start) return null;
        _segments.Split(above, from, CableSegmentKind.Heading);
        return from;
    }

    private bool HasGap(int start)
    {
        // The blanks before a line belong to it.
        while (start > _segments.Position && _layout.Text[start - 1] is not ('\n' or '\r') && Chars.IsBlank(_layout.Text[start - 1]))
            start--;
        return start > _segments.Position;
    }

    private void ReportNumbers()
    {
        int previous = 0;
        foreach (var candidate in _labels)
        {
            var label = candidate.Label;
            if (_layout.Repairs) ReportDamage(candidate);
            string? before = previous == 0 ? "the heading" : previous.ToString(CultureInfo.InvariantCulture);
            int length = label.NumberEnd - label.NumberStart;
            if (candidate.Number == previous)
                _layout.Log.Add(DiagnosticCode.ParagraphNumberDoubled,
                    FormattableString.Invariant($"paragraph number {candidate.Number} stands twice"), label.NumberStart, length);
            else if (candidate.Number != previous + 1 && !(previous == 0 && _layout.Classification?.Section > 1))
                _layout.Log.Add(DiagnosticCode.ParagraphNumberMissing,
                    FormattableString.Invariant($"paragraph {candidate.Number} follows {before}"), label.NumberStart, length);
            previous = candidate.Number;
        }
    }

    private void ReportUnopened(PortionMark mark) => _layout.Log.Add(DiagnosticCode.PortionMarkingRepaired,
        "the portion marking lacks its opening parenthesis", mark.Start, mark.End - mark.Start);

    private void ReportDamage(LabelCandidate candidate)
    {
        var label = candidate.Label;
        if (label.Mark.Exists && label.Mark.OpeningIsLost) ReportUnopened(label.Mark);
        if (label.Mark.Meant is { } meant)
            _layout.Log.Repaired(DiagnosticCode.PortionMarkingRepaired, "portion marking",
                _layout.Text.Substring(label.Mark.ContentStart, label.Mark.ContentEnd - label.Mark.ContentStart), meant, label.Mark.Start,
                label.Mark.End - label.Mark.Start);
        if (candidate.Number == label.Number && !label.IsDamaged) return;
        string written = new TextSlice(_layout.Text, label.Start, Math.Max(label.NumberEnd, label.Start)).Trim("-*#>").ToString();
        _layout.Log.Add(DiagnosticCode.ParagraphNumberRepaired,
            FormattableString.Invariant($"paragraph label \"{written}\" read as {candidate.Number}"), label.Start,
            label.NumberEnd - label.Start);
    }
}
