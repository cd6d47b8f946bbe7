using CableTools.Lines;

namespace CableTools.Layout;

/// <summary>
/// Stretches a cable quotes: from a line "QUOTE", "BEGIN QUOTE", "BEGIN TEXT" to the line that ends it. A cable quoted there has labels,
/// numbers and first lines of its own, which are not the citing cable's. A beginning without an end quotes nothing.
/// </summary>
internal sealed class QuoteScan
{
    private static readonly QuoteScan None = new();

    private readonly List<(int First, int Last)> _ranges = [];

    public static QuoteScan Read(LineVerdicts verdicts, int start, int end)
    {
        QuoteScan? scan = null;
        int open = -1;
        foreach (int i in verdicts.Marked)
        {
            if (i < start) continue;
            if (i >= end) break;
            if (open < 0 && verdicts[i] == LineKind.QuoteBegin) open = i;
            else if (open >= 0 && verdicts[i] == LineKind.QuoteEnd
                && QuoteMark.Match(verdicts.Lines.Content(open), verdicts.Lines.Content(i)))
            {
                (scan ??= new QuoteScan())._ranges.Add((open, i));
                open = -1;
            }
        }

        return scan ?? None;
    }

    public bool Contains(int line)
    {
        if (_ranges.Count == 0) return false;
        int low = 0, high = _ranges.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_ranges[middle].First < line) low = middle;
            else high = middle - 1;
        }

        return line > _ranges[low].First && line < _ranges[low].Last;
    }
}
