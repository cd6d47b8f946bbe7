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

    private const int LongestScratch = 1 << 16;

    private readonly Line[] _lines;

    public LineTable(string text)
    {
        Text = text;
        var lines = scratch ?? new Line[1024];
        int count = BeginsQuoted(text) ? -1 : Split(text, ref lines);
        if (count < 0) count = SplitMixed(text, ref lines);
        if (lines.Length <= LongestScratch) scratch = lines;
        Count = IsDoubleSpaced(lines, count) ? Respace(lines, count) : count;
        _lines = new Line[Count];
        Array.Copy(lines, _lines, Count);
    }

    public string Text { get; }

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

    /// <summary>The usual copy, line feeds alone; -1 for any other.</summary>
    private static int Split(string text, ref Line[] lines)
    {
        int[] feeds = feedScratch ?? new int[1024];
        int count = Scan.LineFeeds(text, ref feeds), start = 0;
        if (feeds.Length <= LongestScratch) feedScratch = feeds;
        if (count < 0) return -1;
        if (count >= lines.Length) lines = new Line[count + 1];
        for (int i = 0; i < count; i++)
        {
            int end = feeds[i];
            lines[i] = Trimmed(text, start, end, end + 1);
            start = end + 1;
        }

        if (start < text.Length) lines[count++] = Trimmed(text, start, text.Length, text.Length);
        return count;
    }

    private static Line Trimmed(string text, int start, int end, int next)
    {
        int first = start, last = end;
        while (first < last && Chars.IsBlank(text[first])) first++;
        while (last > first && Chars.IsBlank(text[last - 1])) last--;
        return new Line(start, next, first, last);
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
            while (last > first && Chars.IsBlank(text[last - 1])) last--;
            if (count == lines.Length) Array.Resize(ref lines, count * 2);
            lines[count++] = new Line(start, next, first, last);
            start = next;
        }

        return count;
    }

    /// <summary>A copy quoted in an e-mail has "> " before every line; then it is no part of any.</summary>
    private static bool BeginsQuoted(string text)
    {
        int first = 0;
        while (first < text.Length && Chars.IsBlank(text[first])) first++;
        return first + 1 < text.Length && text[first] == '>' && text[first + 1] != '>';
    }

    /// <summary>
    /// Whether a transcription doubled every line end: no two lines stand together, and every gap has an odd number of blank lines, some
    /// of them more than one.
    /// </summary>
    private static bool IsDoubleSpaced(Line[] lines, int count)
    {
        int together = 0, even = 0, wide = 0, blank = 0, seen = 0;
        for (int i = 0; i < count; i++)
        {
            if (lines[i].IsBlank)
            {
                blank++;
                continue;
            }

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

        return seen > 12 && (together + even) * 25 <= seen && wide > 2;
    }

    /// <summary>Takes one blank line from each gap; it becomes part of the line before it, so that lines still cover the text.</summary>
    private static int Respace(Line[] lines, int count)
    {
        int kept = 0;
        bool taken = true;
        for (int i = 0; i < count; i++)
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
}
