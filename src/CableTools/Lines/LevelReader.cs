using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>The level at the start of a classification line, its letters apart or together, exact or misspelt.</summary>
internal static class LevelReader
{
    private const int MostLetters = 20, LongestPiece = 3;

    private static readonly string[] Cuts = ["UNCLASSIFIED", "TOPSECRET", "CONFIDENTIAL", "UNCLAS", "SECRET", "LIMITEDOFFICIALUSE"];

    /// <param name="line">The line, trimmed.</param>
    /// <param name="repairs">Whether misspelt levels are read.</param>
    /// <param name="level">The level.</param>
    /// <param name="end">Offset past it.</param>
    /// <param name="spaced">Whether its letters stood apart, so that no running text can be meant.</param>
    /// <param name="meant">What a misspelt one means; null for an exact one.</param>
    public static bool TryRead(TextSlice line, bool repairs, out Classification level, out int end, out bool spaced, out string? meant)
    {
        meant = null;
        return TryExact(line, out level, out end, out spaced) || (repairs && TryMisspelt(line, out level, out end, out spaced, out meant));
    }

    private static bool TryExact(TextSlice line, out Classification level, out int end, out bool spaced)
    {
        string text = line.Source;
        foreach (var (word, meaning) in LevelWords.Lines)
        {
            if (!Chars.AreAlike(line[0], word[0])) continue;
            int at = line.Start, matched = 0;
            while (at < line.End && matched < word.Length)
            {
                char c = text[at];
                if (!Chars.IsBlank(c) && !Chars.AreAlike(c, word[matched++])) break;
                at++;
                if (matched == word.Length) break;
            }

            if (matched < word.Length || at > line.End || !Chars.AreAlike(text[at - 1], word[word.Length - 1])) continue;

            // The level must end there: "SECRETARY" and "CONFIDENTIALITY" are no levels.
            char next = at < line.End ? text[at] : '\0';
            spaced = at - line.Start >= word.Length * 3 / 2;
            if ((Chars.IsLetter(next) && !spaced) || (word.Length == 3 && next is not ('\0' or ' '))) continue;
            (level, end) = (meaning, at);
            return true;
        }

        (level, end, spaced) = (Classification.Unknown, 0, false);
        return false;
    }

    /// <summary>
    /// Letters apart are taken piece by piece up to a longer word; letters together are one word, in which a blank may stand. The nearest
    /// level within the bounds of spelling is meant.
    /// </summary>
    private static bool TryMisspelt(TextSlice line, out Classification level, out int end, out bool spaced, out string? meant)
    {
        (level, end, spaced, meant) = (Classification.Unknown, 0, false, null);
        if (!CanBegin(line[0])) return false;
        int pieces = 0, letters = 0, at = line.Start, first = 0;
        var ends = new int[MostLetters];
        string text = line.Source;
        while (at < line.End && letters < MostLetters)
        {
            int start = at;
            while (at < line.End && (Chars.IsAsciiLetter(text[at]) || text[at] is '0' or '1' or '5' or '6' or '8' or '2' or '|' or '!')) at++;
            int length = at - start;
            if (length == 0 || (pieces > 0 && length > LongestPiece && first <= LongestPiece) || letters + length > MostLetters) break;
            if (pieces++ == 0) first = length;
            letters += length;
            for (int i = 0; i < length; i++) ends[letters - length + i] = start + i + 1;
            if (first > LongestPiece && pieces == 1) break;
            while (at < line.End && Chars.IsBlank(text[at])) at++;
        }

        bool apart = first <= LongestPiece && pieces >= 4;
        if (letters < 5 || (!apart && pieces > 1)) return false;
        int least = int.MaxValue;
        foreach (string word in Cuts)
        {
            int from = apart ? Math.Max(word.Length - 1, 5) : letters, to = apart ? Math.Min(word.Length + 1, letters) : letters;
            for (int count = from; count <= to && count <= letters; count++)
            {
                int limit = Math.Min(Spelling.Limit(word.Length), least);
                int cost = CostOfLetters(text, line.Start, ends, count, word, limit);
                if (cost > limit || cost >= least) continue;
                (least, meant, end) = (cost, word, ends[count - 1]);
            }
        }

        if (meant is null || (!apart && OrdinaryWords.Contains(line.To(end)))) return false;
        string found = meant;
        level = Array.Find(LevelWords.Lines, known => known.Letters == found).Level;
        spaced = apart;
        return !(end < line.End && Chars.IsLetter(text[end]) && !apart);
    }

    /// <summary>Blanks between letters that stand apart are no damage.</summary>
    private static int CostOfLetters(string text, int start, int[] ends, int count, string word, int limit)
    {
        var letters = new char[count];
        for (int i = 0; i < count; i++) letters[i] = text[ends[i] - 1];
        return Spelling.Cost(new string(letters), 0, count, word, limit);
    }

    private static bool CanBegin(char c) => Chars.IsAsciiLetter(c) || c is '5' or '0' or '6';
}
