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
    private readonly QuoteScan _quoted;
    private readonly List<int> _starts = [0];

    /// <summary>Whether the current part has a message in it, and not only what may stand before one.</summary>
    private bool _begun;

    /// <summary>Whether the current part had its end-of-message mark.</summary>
    private bool _ended;
    private EnvelopeGlance? _head;
    private ClassificationLine? _classification;

    private MessageSplitter(string text)
    {
        _lines = new LineTable(text);
        _quoted = QuoteScan.Read(_lines, 0, _lines.Count);
    }

    /// <summary>The offsets at which the cables begin; the first is 0.</summary>
    public static IReadOnlyList<int> Starts(string text)
    {
        if (!CanHoldSeveral(text)) return [0];
        var splitter = new MessageSplitter(text);
        splitter.Walk();
        return splitter._starts;
    }

    /// <summary>A quick look that spares nearly every file the walk.</summary>
    private static bool CanHoldSeveral(string text) =>
        text.IndexOf("NNNN", StringComparison.Ordinal) >= 0 || Twice(text, "ZCZC") || Twice(text, "FM ") || Twice(text, "DE R");

    private static bool Twice(string text, string word)
    {
        int first = text.IndexOf(word, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf(word, first + word.Length, StringComparison.Ordinal) >= 0;
    }

    private void Walk()
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            if (_lines.IsBlank(i)) continue;
            var line = _lines.Content(i);
            if (!_quoted.Contains(i))
            {
                if (_begun && IsStart(i, line)) Part(i);
                _ended |= IsEnd(line);
            }

            if (!_begun || _head is null) Begin(i, line);
        }
    }

    private void Part(int line)
    {
        _starts.Add(_lines[line].Start);
        _begun = _ended = false;
        _head = null;
        _classification = null;
    }

    private static bool IsEnd(TextSlice line) =>
        (line.Length is >= 4 and <= 6 && line.StartsWith("NNNN") && Furniture.IsEndMark(line)) || line.Equals("<< END OF DOCUMENT >>");

    private void Begin(int i, TextSlice line)
    {
        if (_head is null && EnvelopeLine.Judge(line, CableSegmentKind.Blank) is not (CableSegmentKind.Blank or CableSegmentKind.Furniture) && EnvelopeGlance.At(_lines, i) is { IsEnvelope: true } head)
        {
            _head = head;
            _begun |= head.Date is not null || head.From is not null;
        }

        if (_begun) return;
        _classification = ClassificationLine.CanBegin(line[0]) && ClassificationLine.TryRead(line) is { Serial: not null } read ? read : null;
        _begun = _classification is not null || HeadingLabel.TryRead(line).Field is HeadingField.Declassification or HeadingField.Tags or HeadingField.Subject;
    }

    private bool IsStart(int i, TextSlice line)
    {
        switch (EnvelopeLine.Judge(line, CableSegmentKind.Blank))
        {
            case CableSegmentKind.TransmissionIdentifier:
                return EnvelopeGlance.At(_lines, i) is { IsEnvelope: true } next && (_ended || !string.Equals(next.Transmission, _head?.Transmission, StringComparison.Ordinal));
            case CableSegmentKind.Routing or CableSegmentKind.Originator or CableSegmentKind.DateTimeGroup or CableSegmentKind.Distribution:
                return IsNextEnvelope(i);
            case CableSegmentKind.From:
                return _ended && IsNextEnvelope(i);
            case CableSegmentKind.Furniture:
                return line.StartsWithWord("PAGE") && IsFirstPage(line) && IsNextEnvelope(i);
            case CableSegmentKind.Blank when _ended:
                // After an end mark the envelope may be missing, as in an extract.
                return (ClassificationLine.CanBegin(line[0]) && ClassificationLine.TryRead(line) is { Serial: not null }) || line.StartsWith("THIS RECORD IS A PARTIAL EXTRACT") || CopyLine.IsDateLine(line);
            default:
                return false;
        }
    }

    private bool IsNextEnvelope(int i)
    {
        if (!_ended && !IsAfterMessage(i)) return false;
        var next = EnvelopeGlance.At(_lines, i);
        if (!next.IsEnvelope) return false;
        return _ended || _head is not { } head || !next.IsSameMessage(head);
    }

    /// <summary>"PAGE 01": the pages after it belong to the same message.</summary>
    private static bool IsFirstPage(TextSlice line)
    {
        var number = line.From(line.Start + 4).Trim();
        return number[0] == '1' ? !Chars.IsDigit(number[1]) : number[0] is '0' or 'O' && number[1] is '1' or 'l' or 'I' && !Chars.IsDigit(number[2]);
    }

    /// <summary>Whether the last line before, furniture aside, is a signature or an end mark, a line that no text goes on from.</summary>
    private bool IsAfterMessage(int i)
    {
        for (i = _lines.LastBefore(i); i > 0; i = _lines.LastBefore(i))
        {
            var line = _lines.Content(i);
            if (line.Equals("BT") || (line[0] == '#' && Furniture.IsEndMark(line))) return true;
            if (Furniture.IsEndMark(line) || Furniture.IsNotice(line) || Furniture.IsPageMark(line) || ClassificationLine.TryRead(line) is { IsBare: true }) continue;
            return IsSignature(line);
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
        return words <= 3 && line.Last is not ('.' or '-') && !line.Equals("TEXT") && !HeadingLabel.TryRead(line).Exists && !CaptionLine.IsCaption(line);
    }
}
