using CableTools.Fields;
using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;

namespace CableTools.Reading.Splitting;

/// <summary>
/// Parts a file that holds several cables one after another. A cable begins at a transmission identifier ("VZCZC...", "ZCZC..."), and at an
/// envelope after the end of another: after NNNN, or after a signature. Never inside a quoted cable, and never between sections or
/// pages of one message that follow each other under the same date-time group. When in doubt it does not part.
/// The parts put together are the file again.
/// </summary>
internal sealed class MessageSplitter
{
    private readonly LineTable _lines;
    private readonly LineVerdicts _verdicts;
    private readonly QuoteScan _quoted;
    private readonly List<int> _starts = [0];

    /// <summary>Whether the current part has a message in it, and not only what may stand before one.</summary>
    private bool _begun;

    /// <summary>Whether the current part had its end-of-message mark.</summary>
    private bool _ended;
    private EnvelopeGlance? _head;

    /// <summary>The number of the printed message; null before one.</summary>
    private string? _printed;

    private MessageSplitter(string text)
    {
        _lines = new LineTable(text);
        _verdicts = LineVerdicts.Read(_lines, true);
        _quoted = QuoteScan.Read(_verdicts, 0, _lines.Count);
    }

    /// <summary>The offsets at which the cables begin; the first is 0.</summary>
    public static IReadOnlyList<int> Starts(string text)
    {
        if (RecordSplitter.Starts(text) is { } records) return records;
        if (!CanHoldSeveral(text)) return [0];
        var splitter = new MessageSplitter(text);
        splitter.Walk();
        return splitter._starts;
    }

    /// <summary>A quick look that spares nearly every file the walk.</summary>
    private static bool CanHoldSeveral(string text) =>
        text.IndexOf("NNNN", StringComparison.Ordinal) >= 0 || Twice(text, "MRN:") || Twice(text, "ZCZC") || Twice(text, "FM ")
        || Twice(text, "DE R");

    private static bool Twice(string text, string word)
    {
        int first = text.IndexOf(word, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf(word, first + word.Length, StringComparison.Ordinal) >= 0;
    }

    private void Walk()
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            if (_verdicts[i] == LineKind.Blank) continue;
            if (_verdicts[i] == LineKind.MessageNumber && BeginsPrinted(i)) Part(FirstAbove(i));
            if (!_quoted.Contains(i))
            {
                if (_begun && IsStart(i)) Part(i);
                _ended |= IsEnd(i);
            }

            if (!_begun || _head is null) Begin(i);
        }
    }

    /// <summary>Whether a further message that SMART printed begins: one of another number.</summary>
    private bool BeginsPrinted(int i)
    {
        var number = _lines.Content(i);
        if (!PrintLabel.TryRead(number, out var label, out _, out int content)
            || label.Segment != CableSegmentKind.MessageNumber) return false;
        if (content < number.End) number = number.From(content);
        else if (_lines.SkipBlank(i + 1) is var next && next < _lines.Count) number = _lines.Content(next);
        else return false;
        string read = number.Squeeze();
        bool begins = _printed is not null && !string.Equals(_printed, read, StringComparison.OrdinalIgnoreCase);
        _printed = read;
        return begins;
    }

    /// <summary>The level printed above a first label, and the stamps there, go with it.</summary>
    private int FirstAbove(int i)
    {
        for (int above = _lines.LastBefore(i); above >= 0 && _verdicts[above] is LineKind.BareClassification or LineKind.PageMark;
            above = _lines.LastBefore(above)) i = above;
        return i;
    }

    private void Part(int line)
    {
        _starts.Add(_lines[line].Start);
        _begun = _ended = false;
        _head = null;
    }

    private bool IsEnd(int i)
    {
        var line = _lines.Content(i);
        return (_verdicts[i] == LineKind.EndMark && line.Length is >= 4 and <= 6 && line.StartsWith("NNNN"))
            || line.Equals("<< END OF DOCUMENT >>");
    }

    private void Begin(int i)
    {
        if (_head is null && _verdicts[i].IsEnvelope() && EnvelopeGlance.At(_verdicts, i) is { IsEnvelope: true } head)
        {
            _head = head;
            _begun |= head.Date is not null || head.From is not null;
        }

        if (_begun) return;
        var label = _verdicts.LabelOf(i).Label;
        _begun = IsNumbered(i) || label == HeadingLabels.Declassification || label == HeadingLabels.Tags || label == HeadingLabels.Subject;
    }

    /// <summary>A classification line with its post and serial number.</summary>
    private bool IsNumbered(int i) => _verdicts.ClassificationOf(i) is { Serial: not null };

    private bool IsStart(int i)
    {
        switch (_verdicts[i])
        {
            case LineKind.TransmissionIdentifier:
                return EnvelopeGlance.At(_verdicts, i) is { IsEnvelope: true } next
                    && (_ended || !string.Equals(next.Transmission, _head?.Transmission, StringComparison.Ordinal));
            case LineKind.Routing or LineKind.Originator or LineKind.DateTimeGroup or LineKind.Distribution:
                return IsNextEnvelope(i);
            case LineKind.From:
                return _ended && IsNextEnvelope(i);
            case LineKind.PageMark:
                return _lines.Content(i).StartsWithWord("PAGE") && IsFirstPage(_lines.Content(i)) && IsNextEnvelope(i);

            // After an end mark the envelope may be missing, as in an extract.
            case LineKind.Classification or LineKind.DateLine or LineKind.Notice when _ended:
                return _verdicts[i] == LineKind.DateLine || IsNumbered(i) || Notices.IsPartialExtract(_lines.Content(i));
            default:
                return false;
        }
    }

    private bool IsNextEnvelope(int i)
    {
        if (!_ended && !IsAfterMessage(i)) return false;
        var next = EnvelopeGlance.At(_verdicts, i);
        if (!next.IsEnvelope) return false;
        return _ended || _head is not { } head || !next.IsSameMessage(head);
    }

    /// <summary>"PAGE 01": the pages after it belong to the same message.</summary>
    private static bool IsFirstPage(TextSlice line)
    {
        var number = line.From(line.Start + 4).Trim();
        return number[0] == '1' ? !Chars.IsDigit(number[1]) : number[0] is '0' or 'O' && number[1] is '1' or 'l' or 'I'
            && !Chars.IsDigit(number[2]);
    }

    /// <summary>Whether the last line before, furniture aside, is a signature or an end mark, a line that no text goes on from.</summary>
    private bool IsAfterMessage(int i)
    {
        for (i = _lines.LastBefore(i); i > 0; i = _lines.LastBefore(i))
        {
            var kind = _verdicts[i];
            if (kind == LineKind.Break || (kind == LineKind.EndMark && _lines.Content(i)[0] == '#')) return true;
            if (kind is LineKind.EndMark or LineKind.Notice or LineKind.PageMark or LineKind.BareClassification) continue;
            return kind is LineKind.Text or LineKind.Passing or LineKind.RoutingIndicators && IsSignature(_lines.Content(i));
        }

        return false;
    }

    private static bool IsSignature(TextSlice line)
    {
        if (line.Length is < 2 or > 30 || !Chars.IsUpper(line[0])) return false;
        int words = 1;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c == ' ') words++;
            else if (!Chars.IsLetter(c) && c is not ('-' or '\'' or '\u2019' or '.')) return false;
        }

        // A line that ends a sentence, or labels what follows, is text.
        return words <= 3 && line.Last is not ('.' or '-') && !line.Equals("TEXT");
    }
}
