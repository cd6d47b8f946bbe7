using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>The level at the start of a classification line, its letters apart or together, exact or misspelt.</summary>
internal static class LevelReader
{
    private const int MostLetters = 20, LongestPiece = 3, ShortestLevel = 5;

    /// <summary>Room for the letters of a line, and for where each ends, kept by each thread.</summary>
    [ThreadStatic]
    private static char[]? letterScratch;

    [ThreadStatic]
    private static int[]? endScratch;

    private static readonly string[] Words = ["UNCLASSIFIED", "TOPSECRET", "CONFIDENTIAL", "UNCLAS", "SECRET", "LIMITEDOFFICIALUSE"];
    private static readonly ulong[] Shapes = [.. Words.Select(word => Confusions.Shapes(word, 0, word.Length))];

    /// <param name="line">The line, trimmed.</param>
    /// <param name="repairs">Whether misspelt levels are read.</param>
    /// <param name="level">The level.</param>
    /// <param name="end">Offset past it.</param>
    /// <param name="spaced">Whether its letters stood apart, so that no running text can be meant.</param>
    /// <param name="meant">What a misspelt one means; null for an exact one.</param>
    public static bool TryRead(TextSlice line, bool repairs, out Classification level, out int end, out bool spaced, out string? meant)
    {
        // A misspelt level is looked for on a line that is none as it stands: one whose letters are all there has a blank in it, "UN CLAS".
        if (TryExact(line, out level, out end, out spaced, out meant))
        {
            if (!repairs && spaced && LacksBlank(line, meant!.Length)) return false;
            meant = repairs ? meant : null;
        }
        else if (!repairs || !TryMisspelt(line, out level, out end, out spaced, out meant)) return false;
        return true;
    }

    /// <summary>Whether a level stands with its letters apart but for some: "C O N F ID E N T I A L".</summary>
    public static bool LacksBlank(TextSlice line) =>
        TryExact(line, out _, out _, out bool spaced, out string? word) && spaced && LacksBlank(line, word!.Length);

    private static bool LacksBlank(TextSlice line, int letters)
    {
        bool lacks = false;
        for (int i = 0, seen = 0; seen + 1 < letters; i++)
        {
            if (Chars.IsBlank(line[i])) continue;
            seen++;
            lacks |= !Chars.IsBlank(line[i + 1]);
        }

        return lacks;
    }

    private static bool TryExact(TextSlice line, out Classification level, out int end, out bool spaced, out string? letters)
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
            (level, end, letters) = (meaning, at, word);
            return true;
        }

        (level, end, spaced, letters) = (Classification.Unknown, 0, false, null);
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
        int first = 0;
        while (IsLetter(line[first])) first++;
        bool apart = (first <= LongestPiece && Chars.IsBlank(line[first])) || ComesApart(line.From(line.Start + first));
        if (!apart && (first < ShortestLevel || first > MostLetters || Chars.IsLetter(line[first])
            || line.To(line.Start + first).HasLower)) return false;

        if (!apart && !MayBeLevel(Confusions.Shapes(line.Source, line.Start, line.Start + first), first)) return false;

        // The letters without the blanks between them, and where each ends.
        char[] letters = letterScratch ??= new char[MostLetters];
        int[] ends = endScratch ??= new int[MostLetters];
        int count = Collect(line, apart, letters, ends);
        if (count < ShortestLevel) return false;
        string text = apart ? new(letters, 0, count) : line.Source;
        int start = apart ? 0 : line.Start;
        ulong shapes = Confusions.Shapes(text, start, start + count);
        int least = int.MaxValue;
        for (int i = 0; i < Words.Length; i++)
        {
            string word = Words[i];
            int limit = Math.Min(Spelling.Limit(word.Length), least);
            if (!Spelling.MayBe(apart ? shapes & Shapes[i] : shapes, Shapes[i], limit)) continue;
            int from = apart ? Math.Max(word.Length - 1, ShortestLevel) : count, to = apart ? Math.Min(word.Length + 1, count) : count;
            for (int length = from; length <= to; length++)
            {
                int cost = Spelling.Cost(text, start, start + length, word, Math.Min(limit, least));
                if (cost > limit || cost >= least) continue;
                (least, meant, end) = (cost, word, ends[length - 1]);
            }
        }

        if (meant is null || (!apart && OrdinaryWords.Contains(line.To(end)))) return false;
        string found = meant;
        level = Array.Find(LevelWords.Lines, known => known.Letters == found).Level;
        spaced = apart;
        return apart || !Chars.IsLetter(line.From(end)[0]);
    }

    /// <summary>Single letters behind the first word: "CONFIDEN T I A L".</summary>
    private static bool ComesApart(TextSlice rest) =>
        Chars.IsBlank(rest[0]) && IsLetter(rest[1]) && Chars.IsBlank(rest[2]) && IsLetter(rest[3]) && !Chars.IsLetterOrDigit(rest[4]);

    private static bool MayBeLevel(ulong shapes, int length)
    {
        for (int i = 0; i < Words.Length; i++)
        {
            int limit = Spelling.Limit(Words[i].Length);
            if (Math.Abs(length - Words[i].Length) * Spelling.Slip <= limit && Spelling.MayBe(shapes, Shapes[i], limit)) return true;
        }

        return false;
    }

    private static int Collect(TextSlice line, bool apart, char[] letters, int[] ends)
    {
        int count = 0;
        for (int at = line.Start; at < line.End && count < MostLetters;)
        {
            int start = at;
            while (at < line.End && IsLetter(line.Source[at])) at++;
            int length = at - start;
            if (length == 0 || (count > 0 && length > LongestPiece) || count + length > MostLetters) break;
            for (int i = 0; i < length; i++)
            {
                letters[count] = line.Source[start + i];
                ends[count++] = start + i + 1;
            }

            if (!apart) break;
            while (at < line.End && Chars.IsBlank(line.Source[at])) at++;
        }

        return count;
    }

    /// <summary>A letter, or a digit that stands for one.</summary>
    private static bool IsLetter(char c) => Chars.IsAsciiLetter(c) || c is '0' or '1' or '5' or '6' or '7' or '8' or '2' or '|' or '!';

    private static bool CanBegin(char c) => Chars.IsAsciiLetter(c) || c is '5' or '0' or '6';
}
