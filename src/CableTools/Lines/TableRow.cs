using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>
/// A row of a table: columns parted by tabs, bars, or at least one wide gap. Running text has no more than two blanks together.
/// </summary>
internal static class TableRow
{
    private const int WideGap = 4, Gap = 3, Shortest = 8, Longest = 200;

    public static bool Is(TextSlice line) =>
        line.Length is >= Shortest and <= Longest && Is(line, Scan.Traits(line.Source, line.Start, line.End));

    /// <summary>The same for a line whose traits are known: without any, it is no row.</summary>
    public static bool Is(TextSlice line, LineTraits traits) =>
        traits != LineTraits.None && line.Length is >= Shortest and <= Longest
        && (HasWideGap(line, traits) || HasMark(line, traits)) && HasColumns(line);

    /// <summary>Two blanks after the end of a sentence part no columns.</summary>
    private static bool HasWideGap(TextSlice line, LineTraits traits)
    {
        if ((traits & LineTraits.Gap) == 0) return false;
        string source = line.Source;
        for (int gap = Scan.Gap(source, line.Start, line.End); gap >= 0; gap = Scan.Gap(source, gap + 2, line.End))
            if (source[gap + 2] == ' ') return true;
        return false;
    }

    private static bool HasMark(TextSlice line, LineTraits traits) =>
        (traits & LineTraits.Odd) != 0
        && (Scan.Of(line.Source, '|', line.Start, line.End) >= 0 || Scan.Of(line.Source, '\t', line.Start, line.End) >= 0);

    private static bool HasColumns(TextSlice line)
    {
        int gaps = 0, wide = 0, bars = 0;
        for (int at = 1; at < line.Length; at++)
        {
            char c = line[at];
            if (c == '\t') wide++;
            else if (c == '|') bars++;
            if (c != ' ' || line[at + 1] != ' ') continue;
            int start = at;
            while (line[at] == ' ') at++;
            if (at - start >= WideGap) wide++;
            else if (at - start >= Gap) gaps++;
        }

        return wide > 0 || gaps > 1 || bars > 1;
    }
}
