using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// Running text of a paragraph: wrapped lines joined by a blank, blocks parted by a line feed, furniture and section breaks left out.
/// A hyphen at a line's end joins the line after it without a blank; in the all-capitals form of the 1970s it split a word and goes.
/// </summary>
internal struct ParagraphText
{
    private const int LongestPrefix = 6, FullLine = 50;

    // Whole words and prefixes that the usage of the time wrote with a hyphen.
    private static readonly string[] HyphenPrefixes = WordLists.Of("hyphen-prefix");

    private readonly CableLayout _layout;
    private readonly TextBuffer _text;
    private readonly bool _splitsWords;
    private readonly LineTable _lines;
    private int _lastLine, _lastLength;
    private bool _glue, _runs;
    private char _item;
    private bool _row, _inList;
    private int _blockEnd;

    private ParagraphText(CableLayout layout, bool splitsWords)
    {
        _splitsWords = splitsWords;
        _layout = layout;
        _lines = layout.Lines;
        _text = TextBuffer.Take();
        _lastLine = -1;
    }

    /// <summary>
    /// Text of the Paragraph segments from <paramref name="segment"/> on that lie between two offsets; <paramref name="splitsWords"/> where
    /// words are split by hyphens at line ends, as in the all-capitals form.
    /// </summary>
    public static string Read(CableLayout layout, int segment, int start, int end, bool splitsWords)
    {
        var reader = new ParagraphText(layout, splitsWords);
        for (int i = segment; i < layout.Segments.Count && layout.Segments[i].Start < end; i++)
        {
            var part = layout.Segments[i];
            if (part.Kind == CableSegmentKind.Paragraph) reader.AddSegment(Math.Max(part.Start, start), Math.Min(part.End, end));
        }

        return reader._text.FinishTrimmed();
    }

    private void AddSegment(int start, int end)
    {
        if (start >= end) return;
        for (int i = _lines.IndexAt(start); i < _lines.Count; i++)
        {
            if (_runs) i = RunOn(i, start, end);
            if (i == _lines.Count) return;
            var place = _lines[i];
            if (place.Start >= end) return;
            if (place.IsBlank) continue;
            var line = new TextSlice(_lines.Text, place.First, place.Last);

            // Only the first and the last line of a stretch may be cut by its ends.
            if (place.First < start || place.Last > end)
            {
                line = line.Between(start, end).Trim();
                if (line.IsEmpty) continue;
            }

            if (i >= _blockEnd) _inList = ListBlock.Is(_lines, i, end, out _blockEnd);
            AddLine(i, place.Length, line);
            _lastLine = i;
            _lastLength = place.Length;
            _runs = !_row && !_glue && !_inList && RunsOn(place.Length, _text.Last);
        }
    }

    /// <summary>
    /// The common case by itself: lines of running text follow each other without anything between, and a blank joins them. Takes as many
    /// as there are, and gives the first line that has to be looked at.
    /// </summary>
    private int RunOn(int i, int start, int end)
    {
        if (i != _lastLine + 1) return i;
        for (; i < _blockEnd; i++)
        {
            var place = _lines[i];
            if (place.First < start || place.Last > end || MayBeQuoteMark(place.Length)) break;
            var line = new TextSlice(_lines.Text, place.First, place.Last);
            if (SubparagraphLabel.KindOf(line) != '\0' || !_text.TryAppendPlain(line)) break;
            _lastLine = i;
            _lastLength = place.Length;
            _runs = RunsOn(place.Length, line.Last);
            if (!_runs) return i + 1;
        }

        return i;
    }

    /// <summary>Whether a line of running text is one that the next can go on from with a blank between.</summary>
    private readonly bool RunsOn(int length, char last) =>
        length <= _layout.UnwrappedLine && !MayBeQuoteMark(length) && last is not ('-' or '\0');

    /// <summary>Adds a line; <paramref name="length"/> is that of the whole line, of which this may be a part.</summary>
    private void AddLine(int i, int length, TextSlice line)
    {
        var traits = Scan.Traits(line.Source, line.Start, line.End);
        if (TableRow.Is(line, traits) && (IsRow(i - 1) || IsRow(i + 1)))
        {
            // A table is kept as it stands.
            if (_text.Length > 0) _text.Append('\n');
            _text.Append(line.Source, line.Start, line.Length);
            _row = true;
            return;
        }

        if (_text.Length > 0) Join(i, length, line);
        if (traits == LineTraits.None) _text.Append(line.Source, line.Start, line.Length);
        else if (traits == LineTraits.Gap) AppendSqueezed(line.Source, line.Start, line.End);
        else AppendOdd(line);
        _glue = line.Last == '\u00AD';
        _row = false;
    }

    private readonly bool IsRow(int i) => i >= 0 && i < _lines.Count && TableRow.Is(_lines.Content(i));

    private void Join(int index, int length, TextSlice line)
    {
        if (_row)
        {
            _text.Append('\n');
            return;
        }

        char last = _text.Last, kind = SubparagraphLabel.KindOf(line);
        if (BeginsBlock(index, length, last, kind) && !GoesOn(last, line, kind) && !IsPageGap(index, last, line, kind))
        {
            _item = kind;
            _text.Append('\n');
        }
        else if (_glue)
        {
            // A soft hyphen at the line's end split the word.
        }
        else if (last == '-' && _text.Length > 1 && (Chars.IsLetter(_text[_text.Length - 2]) ? Chars.IsLetter(line[0])
            : Chars.IsDigit(_text[_text.Length - 2]) && Chars.IsLower(line[0])))
        {
            if (SplitsWords(line)) _text.RemoveLast();
        }
        else
        {
            _text.Append(' ');
        }
    }

    private readonly bool BeginsBlock(int index, int length, char last, char kind)
    {
        bool interrupted = false, blank = false;
        for (int i = _lastLine + 1; i < index; i++)
        {
            if (_lines[i].IsBlank) blank = true;
            else interrupted = true;
        }

        // Across furniture the blank lines are the furniture's; the sentence goes on.
        if (interrupted) return blank && Chars.EndsSentence(last)
            && (kind != '\0' || (_lastLength < LabelScan.ShortestWrapped && !Chars.IsLower(_lines.Content(index)[0])));
        return blank || _inList || (_lastLength > _layout.UnwrappedLine && !IsAmongWrapped(index, last, kind))
            || IsQuoteMark(_lastLine, _lastLength) || IsQuoteMark(index, length) || (SubparagraphLabel.BeginsItem(kind, _item, last)
            && !SubparagraphLabel.GoesOn(kind, _item, _text.Length > 1 ? _text[_text.Length - 2] : '\0', last, _lines.Content(index)));
    }

    /// <summary>
    /// Whether a gap or the end of a line that was not wrapped stands within a sentence: a word before it, a small letter behind it.
    /// </summary>
    private readonly bool GoesOn(char last, TextSlice line, char kind) =>
        kind == '\0' && !_inList && (Chars.IsLetter(last) || last == ',') && Chars.IsLower(line[0]);

    /// <summary>
    /// A gap that a page's mark left in a wrapped paragraph: a full line breaks off within a sentence, and another full one goes on below.
    /// </summary>
    private readonly bool IsPageGap(int index, char last, TextSlice line, char kind) =>
        kind == '\0' && _item == '\0' && !_inList && (Chars.IsLetterOrDigit(last) || last == ',') && Chars.IsLetter(line[0])
            && index == _lastLine + 2 && _lastLength >= FullLine && IsWrapped(_lastLine) && IsWrapped(_lastLine - 1) && IsWrapped(index)
            && !_lines.IsBlank(index + 1);

    /// <summary>
    /// A line that grew long when names were taken out of a wrapped paragraph: it breaks off within a sentence, and wrapped lines stand
    /// around it.
    /// </summary>
    private readonly bool IsAmongWrapped(int index, char last, char kind) =>
        kind == '\0' && (Chars.IsLetter(last) || last == ',') && !Chars.IsDigit(_lines.Content(index)[0]) && IsWrapped(index)
            && (IsWrapped(_lastLine - 1) || IsWrapped(index + 1));

    private readonly bool IsWrapped(int i) =>
        (uint)i < (uint)_lines.Count && _lines[i].Length is var length && length >= LabelScan.ShortestWrapped
            && length <= _layout.UnwrappedLine;

    private readonly bool IsQuoteMark(int i, int length) => MayBeQuoteMark(length) && QuoteMark.IsAlone(_lines.Content(i));

    /// <summary>"QUOTE" or "UNQUOTE": nearly every line is told by its length to be neither.</summary>
    private static bool MayBeQuoteMark(int length) => length is 5 or 7;

    /// <summary>
    /// All capitals on both sides and a message of the 1970s: the hyphen is the typist's, unless the word before it wants one.
    /// </summary>
    private readonly bool SplitsWords(TextSlice line)
    {
        if (!_splitsWords || !Chars.IsUpper(line[0]) || !Chars.IsUpper(_text[_text.Length - 2])) return false;
        int end = _text.Length - 1, start = end;
        while (start > 0 && _text.Length - start < LongestPrefix + 2 && Chars.IsLetter(_text[start - 1])) start--;
        foreach (string prefix in HyphenPrefixes)
            if (prefix.Length == end - start && _text.Holds(prefix, start)) return false;
        return true;
    }

    /// <summary>
    /// Adds a line's characters, runs of blanks made one; a pilcrow before what looks like a label is left out.
    /// </summary>
    private readonly void AppendOdd(TextSlice line)
    {
        string source = line.Source;
        for (int at = line.Start; at < line.End;)
        {
            int odd = Scan.Odd(source, at, line.End);
            if (odd < 0) odd = line.End;
            AppendSqueezed(source, at, odd);
            if (odd == line.End) return;
            char c = source[odd];
            at = odd + 1;
            if (Chars.IsBlank(c))
            {
                AppendBlank();
            }
            else if (c == '&' && Entity.TryRead(source, odd, line.End, out string character, out int length))
            {
                _text.Append(character);
                at = odd + length;
            }
            else if (c != '\u00AD' && !(c == '\u00B6' && SubparagraphLabel.FollowsPilcrow(line, at)))
            {
                // A soft hyphen is no character of the text, nor is a pilcrow before a figure or a list's letter.
                _text.Append(c);
            }
        }
    }

    /// <summary>Adds a stretch of printable ASCII, runs of blanks made one.</summary>
    private readonly void AppendSqueezed(string source, int start, int end)
    {
        int run = SkipBlanks(source, start, end);
        if (run > start) AppendBlank();
        for (int gap = Scan.Gap(source, run, end); gap >= 0; gap = Scan.Gap(source, run, end))
        {
            _text.Append(source, run, gap + 1 - run);
            run = SkipBlanks(source, gap + 2, end);
        }

        _text.Append(source, run, end - run);
    }

    private static int SkipBlanks(string source, int at, int end)
    {
        while (at < end && source[at] == ' ') at++;
        return at;
    }

    private readonly void AppendBlank()
    {
        if (_text.Length > 0 && _text.Last != ' ') _text.Append(' ');
    }
}
