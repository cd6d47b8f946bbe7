using CableTools.Fields;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Layout;

/// <summary>
/// Stretches a cable quotes: from a line "QUOTE", "BEGIN QUOTE", "BEGIN TEXT" to the line that ends it. A cable quoted there has labels,
/// numbers and first lines of its own, which are not the citing cable's. A beginning without an end quotes nothing.
/// </summary>
internal sealed class QuoteScan
{
    private const int LongestMark = 70;

    private readonly List<(int First, int Last)> _ranges = [];

    public static QuoteScan Read(LineTable lines, int start, int end)
    {
        var scan = new QuoteScan();
        int open = -1;
        bool quote = false;
        for (int i = start; i < end; i++)
        {
            if (lines.IsBlank(i) || lines[i].Length > LongestMark) continue;
            char first = Chars.ToUpper(lines.Text[lines[i].First]);
            if (first is not ('Q' or 'B' or 'U' or 'E' or '(')) continue;
            var line = lines.Content(i).Trim("()[]:.-*\"");
            if (open < 0 && Begins(line, out quote)) open = i;
            else if (open >= 0 && Ends(line, quote))
            {
                scan._ranges.Add((open, i));
                open = -1;
            }
        }

        return scan;
    }

    private static bool Begins(TextSlice line, out bool quote)
    {
        quote = line.Equals("QUOTE") || line.StartsWith("BEGIN QUOTE") || line.Equals("QTE");
        return quote || ((line.StartsWith("BEGIN TEXT") || line.StartsWith("BEGIN MESSAGE") || line.StartsWith("BEGIN CABLE") || line.StartsWith("BEGIN UNCLASSIFIED TEXT")) && line.Length < 50);
    }

    /// <summary>"QUOTE" or "UNQUOTE" alone on a line.</summary>
    public static bool IsMark(TextSlice line) => line.Equals("QUOTE") || line.Equals("UNQUOTE");

    private static bool Ends(TextSlice line, bool quote) =>
        quote ? line.Equals("UNQUOTE") || line.StartsWith("END QUOTE") || line.Equals("UNQTE")
            : line.StartsWith("END TEXT") || line.StartsWith("END OF TEXT") || line.StartsWith("END MESSAGE") || line.StartsWith("END CABLE") || line.StartsWith("END UNCLASSIFIED TEXT");

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
