using CableTools.Text;

namespace CableTools.Reading.Splitting;

/// <summary>
/// Which lines stand between QUOTE and UNQUOTE, or BEGIN TEXT and END TEXT: a cable quoted in a cable, envelope and all, is part of it.
/// A word that opens and is never closed opens nothing.
/// </summary>
internal static class QuoteScan
{
    /// <summary>For each line whether it is inside; null where no line is.</summary>
    public static bool[]? Read(LineTable lines)
    {
        int[]? changes = null;
        Mark(lines, "QUOTE", ref changes, Quote);
        Mark(lines, "TEXT", ref changes, Text);
        if (changes is null) return null;
        var inside = new bool[lines.Count];
        for (int i = 0, depth = 0; i < inside.Length; i++)
        {
            depth += changes[i];
            inside[i] = depth > 0;
        }

        return inside;
    }

    private static void Mark(LineTable lines, string word, ref int[]? changes, Func<string, int, int> judge)
    {
        var open = new Stack<int>();
        string text = lines.Text;
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            if (at + word.Length < text.Length && Chars.IsLetterOrDigit(text[at + word.Length])) continue;
            int verdict = judge(text, at);
            if (verdict > 0)
            {
                open.Push(lines.IndexAt(at));
            }
            else if (verdict < 0 && open.Count > 0)
            {
                changes ??= new int[lines.Count + 1];
                changes[open.Pop()]++;
                changes[lines.IndexAt(at) + 1]--;
            }
        }
    }

    /// <summary>1 opens, -1 closes, 0 is neither.</summary>
    private static int Quote(string text, int at) =>
        Ends(text, at, "UN") || Ends(text, at, "UN-") || Ends(text, at, "END ") ? -1 : at == 0 || !Chars.IsLetterOrDigit(text[at - 1]) ? 1 : 0;

    private static int Text(string text, int at) => Ends(text, at, "BEGIN ") ? 1 : Ends(text, at, "END ") ? -1 : 0;

    private static bool Ends(string text, int at, string word) => at >= word.Length && string.CompareOrdinal(text, at - word.Length, word, 0, word.Length) == 0;
}
