using System.Runtime.CompilerServices;

namespace CableTools.Text;

/// <summary>The lines of a text. LF, CRLF and lone CR end a line; lines parse alike whichever it is.</summary>
internal sealed class LineTable
{
    /// <summary>Room for lines while they are counted, kept by each thread: the table itself is then made to measure.</summary>
    [ThreadStatic]
    private static Line[]? scratch;

    [ThreadStatic]
    private static int[]? feedScratch;

    private const int LongestScratch = 1 << 16, FewestBlocks = 24, LongestBlock = 90;

    private readonly Line[] _lines;

    /// <param name="text">The text.</param>
    /// <param name="findFields">
    /// Finds the offsets at which lines begin besides, in order: those of a delimited record's fields; null for none.
    /// </param>
    /// <param name="cuts">Stretches within lines that are lines of their own, in order; null for none.</param>
    public LineTable(string text, Func<string, Line[], int, List<int>?>? findFields = null, List<LineCut>? cuts = null)
    {
        Text = text;
        Cuts = cuts;
        var lines = scratch ?? new Line[1024];
        int count = Split(text, ref lines);
        if (count < 0) count = SplitMixed(text, ref lines);
        if (IsDoubleSpaced(lines, count, out bool blocks)) count = Respace(lines, 0, count);
        else if (DoubleSpacedFrom(lines, count) is > 0 and int first) count = Respace(lines, first, count);
        HasBlocksOfLines = blocks;
        if (findFields?.Invoke(text, lines, count) is { Count: > 0 } fields) count = Part(text, ref lines, count, fields);
        Count = cuts is null ? count : Cut(text, ref lines, count, cuts);
        if (lines.Length <= LongestScratch) scratch = lines;
        _lines = new Line[Count];
        Array.Copy(lines, _lines, Count);
    }

    public string Text { get; }

    /// <summary>Whether each line was a block of its own, so that nothing but its words tells where a paragraph begins.</summary>
    public bool HasBlocksOfLines { get; }

    /// <summary>What was made a line of its own within a line, in order; null where nothing was.</summary>
    public List<LineCut>? Cuts { get; }

    /// <summary>All lines, for loops that look at each; nobody changes it.</summary>
    public Line[] All => _lines;

    public int Count { get; }

    public Line this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _lines[index];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TextSlice Content(int index) => new(Text, _lines[index].First, _lines[index].Last);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsBlank(int index) => (uint)index >= (uint)_lines.Length || _lines[index].IsBlank;

    /// <summary>What stands from an offset on in a line is no content of it: a mark in the margin.</summary>
    public void EndAt(int index, int last)
    {
        var line = _lines[index];
        while (last > line.First && Chars.IsBlank(Text[last - 1])) last--;
        _lines[index] = new Line(line.Start, line.Next, line.First, last);
    }

    /// <summary>Leaves the bar out of a line's content that closes the row of a table in Markdown.</summary>
    public void CloseRow(int index)
    {
        var line = _lines[index];
        if (line.Length > 1 && Text[line.First] == '|' && Text[line.Last - 1] == '|') EndAt(index, line.Last - 1);
    }

    /// <summary>First line from <paramref name="index"/> on that is not blank, or <see cref="Count"/>.</summary>
    public int SkipBlank(int index)
    {
        while (index < Count && _lines[index].IsBlank) index++;
        return index;
    }

    /// <summary>Last line before <paramref name="index"/> that is not blank, or -1.</summary>
    public int LastBefore(int index)
    {
        do index--;
        while (index >= 0 && _lines[index].IsBlank);
        return index;
    }

    /// <summary>Index of the line that holds an offset.</summary>
    public int IndexAt(int offset)
    {
        int low = 0, high = Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_lines[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>The usual copy, line feeds alone and no quotation; -1 for any other.</summary>
    private static int Split(string text, ref Line[] lines)
    {
        int[] feeds = feedScratch ?? new int[1024];
        int count = Scan.LineFeeds(text, ref feeds), start = 0;
        if (feeds.Length <= LongestScratch) feedScratch = feeds;
        if (count < 0) return -1;
        if (count >= lines.Length) lines = new Line[count + 1];
        bool mayBeQuoted = false;
        for (int i = 0; i < count; i++)
        {
            int end = feeds[i];
            lines[i] = Trimmed(text, start, end, end + 1);
            mayBeQuoted |= text[lines[i].First] == '>';
            start = end + 1;
        }

        if (start < text.Length)
        {
            lines[count] = Trimmed(text, start, text.Length, text.Length);
            mayBeQuoted |= lines[count].First < text.Length && text[lines[count].First] == '>';
            count++;
        }

        return mayBeQuoted && BeginsQuoted(text) ? -1 : count;
    }

    private static Line Trimmed(string text, int start, int end, int next)
    {
        int first = start, last = end;
        while (first < last && Chars.IsBlank(text[first])) first++;
        return new Line(start, next, first, LastOf(text, first, last));
    }

    /// <summary>
    /// The end of a line without blanks, and without the backslash that Markdown and exports of databases put before a line's end.
    /// </summary>
    private static int LastOf(string text, int first, int last)
    {
        while (last > first && Chars.IsBlank(text[last - 1])) last--;
        if (last == first || text[last - 1] != '\\') return last;
        last--;
        while (last > first && Chars.IsBlank(text[last - 1])) last--;
        return last;
    }

    /// <summary>
    /// Parts lines at further offsets. What delimits and quotes the fields there is no content of theirs, nor is the quote that ends the
    /// text.
    /// </summary>
    private static int Part(string text, ref Line[] lines, int count, List<int> fields)
    {
        var parted = new List<Line>(count + fields.Count);
        int next = 0;
        for (int i = 0; i < count; i++)
        {
            var line = lines[i];
            int start = line.Start;
            for (; next < fields.Count && fields[next] < line.Next; next++)
            {
                parted.Add(Field(text, start, fields[next]));
                start = fields[next];
            }

            parted.Add(start == line.Start ? line : Field(text, start, line.Next));
        }

        int last = parted.Count - 1;
        while (last > 0 && parted[last].IsBlank) last--;
        if (!parted[last].IsBlank && text[parted[last].Last - 1] == '"') parted[last] = Field(text, parted[last].Start, parted[last].Next);
        return Put(parted, ref lines);
    }

    private static int Put(List<Line> made, ref Line[] lines)
    {
        if (made.Count > lines.Length) Array.Resize(ref lines, made.Count);
        made.CopyTo(lines);
        return made.Count;
    }

    private static Line Field(string text, int start, int end)
    {
        int first = start, last = end;
        while (first < last && (Chars.IsBlank(text[first]) || text[first] == '"')) first++;
        while (last > first && (Chars.IsBlank(text[last - 1]) || text[last - 1] is '"' or ',' or '\\')) last--;
        return new Line(start, end, first, last);
    }

    private static int SplitMixed(string text, ref Line[] lines)
    {
        int count = 0;
        bool quoted = BeginsQuoted(text);
        for (int start = 0; start < text.Length;)
        {
            int end = Scan.LineEnd(text, start, text.Length);
            int next = end < 0 ? text.Length : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
            int first = start, last = end < 0 ? text.Length : end;
            while (first < last && (Chars.IsBlank(text[first]) || (quoted && text[first] == '>'))) first++;
            last = LastOf(text, first, last);
            if (count == lines.Length) Array.Resize(ref lines, count * 2);
            lines[count++] = new Line(start, next, first, last);
            start = next;
        }

        return count;
    }

    /// <summary>A copy quoted in an e-mail has "> " before every line; then it is no part of any. A few words may stand above it.</summary>
    private static bool BeginsQuoted(string text)
    {
        if (text.IndexOf("\n>", StringComparison.Ordinal) is >= 0 and int quote && IsMostlyQuoted(text, quote)) return true;
        int first = 0;
        while (first < text.Length && Chars.IsBlank(text[first])) first++;
        return first + 1 < text.Length && text[first] == '>' && text[first + 1] != '>';
    }

    /// <summary>Whether at least half of the lines that are not blank, and more than a few, begin with the mark of a quotation.</summary>
    private static bool IsMostlyQuoted(string text, int first)
    {
        const int Few = 8, Above = 40;
        int quoted = 0, other = 0;
        for (int start = 0; start >= 0 && start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            int at = start;
            while (at < text.Length && (end < 0 || at < end) && Chars.IsBlank(text[at])) at++;
            if (at < text.Length && text[at] == '>') quoted++;
            else if (at < text.Length && at != end) other++;
            start = end < 0 ? -1 : end + 1;
            if (start > first && other > Above && quoted * 8 < other) return false;
        }

        return quoted > Few && quoted >= other;
    }

    /// <summary>
    /// Whether a transcription doubled every line end: no two lines stand together, and every gap has an odd number of blank lines, some
    /// of them more than one; or it made a block of each line, as of old telegrams, and none is as long as a paragraph.
    /// </summary>
    private static bool IsDoubleSpaced(Line[] lines, int count, out bool blocks)
    {
        blocks = false;
        int together = 0, even = 0, wide = 0, blank = 0, seen = 0, longest = 0;
        for (int i = 0; i < count; i++)
        {
            if (lines[i].IsBlank)
            {
                blank++;
                continue;
            }

            longest = Math.Max(longest, lines[i].Length);
            if (seen++ > 0)
            {
                if (blank == 0) together++;
                else if (blank % 2 == 0) even++;
                else if (blank > 1) wide++;
            }

            // An ordinary copy is told within its first lines.
            if (together > 4 && together > seen / 25) return false;
            blank = 0;
        }

        if (seen <= 12 || (together + even) * 25 > seen) return false;
        blocks = wide <= 2 && seen >= FewestBlocks && longest <= LongestBlock;
        return wide > 2 || blocks;
    }

    /// <summary>
    /// Where the last part of a text begins that is double-spaced below a head that is not: told as for a whole text. An ordinary copy is
    /// told by its last two lines; -1 for one.
    /// </summary>
    private static int DoubleSpacedFrom(Line[] lines, int count)
    {
        int even = 0, wide = 0, blank = 0, seen = 0, longest = 0, first = -1;
        for (int i = count - 1; i >= 0; i--)
        {
            if (lines[i].IsBlank)
            {
                blank++;
                continue;
            }

            if (seen > 0)
            {
                if (blank == 0) break;
                if (blank % 2 == 0) even++;
                else if (blank > 1) wide++;
            }

            seen++;
            longest = Math.Max(longest, lines[i].Length);
            first = i;
            blank = 0;
        }

        return wide > 2 && seen >= FewestBlocks && longest <= LongestBlock && even * 25 <= seen ? first : -1;
    }

    /// <summary>Takes one blank line from each gap; it becomes part of the line before it, so that lines still cover the text.</summary>
    private static int Respace(Line[] lines, int start, int count)
    {
        int kept = start;
        bool taken = true;
        for (int i = start; i < count; i++)
        {
            if (lines[i].IsBlank && !taken && kept > 0)
            {
                var before = lines[kept - 1];
                lines[kept - 1] = new Line(before.Start, lines[i].Next, before.First, before.Last);
                taken = true;
                continue;
            }

            taken = lines[i].IsBlank && taken;
            lines[kept++] = lines[i];
        }

        return kept;
    }

    /// <summary>
    /// Makes each cut a line of its own, with the blanks behind it; what stands before and after it on its line are lines, too.
    /// </summary>
    private static int Cut(string text, ref Line[] lines, int count, List<LineCut> cuts)
    {
        var cut = new List<Line>(count + 2 * cuts.Count);
        int next = 0;
        for (int i = 0; i < count; i++)
        {
            var line = lines[i];
            while (next < cuts.Count && cuts[next].End <= line.First) next++;
            for (; next < cuts.Count && cuts[next].Start < line.Last; next++)
            {
                int start = Math.Max(cuts[next].Start, line.First), end = Math.Min(cuts[next].End, line.Last);
                if (start > line.First)
                {
                    int last = start;
                    while (Chars.IsBlank(text[last - 1])) last--;
                    cut.Add(new Line(line.Start, start, line.First, last));
                    line = new Line(start, line.Next, start, line.Last);
                }

                if (end == line.Last) continue;
                int after = end;
                while (Chars.IsBlank(text[after])) after++;
                cut.Add(new Line(line.Start, after, line.First, end));
                line = new Line(after, line.Next, after, line.Last);
            }

            cut.Add(line);
        }

        return Put(cut, ref lines);
    }
}
