namespace CableTools.Text;

/// <summary>The lines of a field on one line, each character still knowing its place in the source.</summary>
internal sealed class FlatText
{
    private static readonly string[] WholeWords =
        ["for", "reason", "reasons", "and", "of", "the", "to", "per", "in", "at", "a", "by", "under"];

    private readonly List<(int Flat, int Source)> _starts = [];

    private FlatText(string text) => Value = text;

    public string Value { get; private set; }

    public bool IsEmpty => Value.Length == 0;

    public TextSlice Slice => new(Value, 0, Value.Length);

    /// <summary>Joins lines by one blank; runs of blanks within a line become one.</summary>
    public static FlatText Join(IEnumerable<TextSlice> lines, int breakColumn = 0)
    {
        var flat = new FlatText("");
        var text = TextBuffer.Take();
        bool joined = true;
        foreach (var raw in lines)
        {
            var line = raw.Trim();
            if (line.IsEmpty) continue;

            // A field cut at a fixed column was cut in mid-word: no blank stood there, nor does one behind a word's own hyphen.
            bool glue = breakColumn > 0 && text.Length > 0 && !joined;
            glue |= text.Last == '-' && text.Length > 1 && Chars.IsLetter(text[text.Length - 2]) && Chars.IsLetter(line[0]);
            if (text.Length > 0 && !glue) text.Append(' ');
            flat.Add(line, text, breakColumn);
            joined = breakColumn == 0 || !EndsAtColumn(line, breakColumn) || EndsWhole(line);
        }

        flat.Value = text.Finish();
        return flat;
    }

    private void Add(TextSlice line, TextBuffer text, int breakColumn)
    {
        bool blank = false;
        int cut = breakColumn > 0 ? breakColumn - Column(line, line.Start) : -1;
        _starts.Add((text.Length, line.Start));
        if (line[cut] != ' ' && Scan.Traits(line.Source, line.Start, line.End) == LineTraits.None)
        {
            text.Append(line.Source, line.Start, line.Length);
            return;
        }

        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c is '\u00AD' or '\u00B6') continue;
            if (c == '&' && Entity.TryRead(line.Source, line.Start + i, line.End, out string character, out int length))
            {
                if (blank) text.Append(' ');
                blank = false;
                text.Append(character);
                i += length - 1;
                _starts.Add((text.Length, line.Start + i + 1));
                continue;
            }

            if (Chars.IsBlank(c))
            {
                // Where a copy joined such lines again, it put a blank at the cut.
                blank |= i != cut || Chars.IsBlank(line[i - 1]) || EndsWhole(line.To(line.Start + i))
                    || !GoesOn(line.From(line.Start + i + 1));
                if (i == cut && !blank) _starts.Add((text.Length, line.Start + i + 1));
                continue;
            }

            if (blank)
            {
                text.Append(' ');
                blank = false;
            }

            // A new anchor wherever the two texts have gone out of step.
            var (flat, source) = _starts[_starts.Count - 1];
            if (source + text.Length - flat != line.Start + i) _starts.Add((text.Length, line.Start + i));
            text.Append(c);
        }
    }

    /// <summary>
    /// Whether what follows the cut is the rest of a word: no word by itself, nor one that begins with a capital among small letters.
    /// </summary>
    private static bool GoesOn(TextSlice rest)
    {
        int length = 0;
        while (Chars.IsLetterOrDigit(rest[length])) length++;
        var word = rest.To(rest.Start + length);
        if (word.IsEmpty) return true;
        foreach (string whole in WholeWords)
            if (word.Equals(whole)) return false;
        return !Chars.IsUpper(rest[0]) || !rest.HasLower;
    }

    /// <summary>Whether a whole word stands before the cut, one that no longer word begins with: "... 1.4 b and" / "d".</summary>
    private static bool EndsWhole(TextSlice before)
    {
        int start = before.End;
        while (start > before.Start && Chars.IsLetterOrDigit(before.Source[start - 1])) start--;
        return before.From(start) is { Length: > 2 } word && Array.Exists(WholeWords, word.Equals);
    }

    private static bool EndsAtColumn(TextSlice line, int column) => Column(line, line.End) == column;

    /// <summary>Column of an offset, indentation and what Markdown put before or around a label not counted.</summary>
    private static int Column(TextSlice line, int at)
    {
        int start = line.Start, column = 0;
        while (start > 0 && line.Source[start - 1] is not ('\n' or '\r')) start--;
        for (; start < at; start++)
        {
            char c = line.Source[start];
            if (c is '*' or '#' or '>' || (column == 0 && Chars.IsBlank(c))) continue;
            column++;
        }

        return column;
    }

    /// <summary>Offset in the source of a character of the flat text.</summary>
    public int SourceOf(int flat)
    {
        int low = 0, high = _starts.Count - 1;
        if (high < 0) return 0;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_starts[middle].Flat <= flat) low = middle;
            else high = middle - 1;
        }

        return _starts[low].Source + Math.Max(flat - _starts[low].Flat, 0);
    }

    /// <summary>Range in the source of a non-empty stretch of the flat text.</summary>
    public (int Start, int Length) RangeOf(int start, int end)
    {
        if (end <= start) return (SourceOf(start), 0);
        int from = SourceOf(start);
        return (from, SourceOf(end - 1) + 1 - from);
    }
}
