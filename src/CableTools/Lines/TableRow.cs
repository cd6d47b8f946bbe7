using CableTools.Fields;
using CableTools.Layout;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>A row of a table: columns parted by tabs, bars, or at least one wide gap. Running text has no more than two blanks together.</summary>
internal static class TableRow
{
    private const int WideGap = 4, Gap = 3;

    public static bool Is(TextSlice line)
    {
        if (line.Length is < 8 or > 200) return false;
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
