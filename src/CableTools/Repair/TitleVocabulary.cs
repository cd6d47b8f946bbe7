using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Repair;

/// <summary>Words that belong to a title or an office, so to no name.</summary>
internal static class TitleVocabulary
{
    private const int ShortestMisspelt = 8, ShortestCompound = 5;

    private static readonly string[] Pieces = WordLists.Of("title-piece");
    private static readonly HashSet<string> Surnames = WordLists.SetOf("title-surname");

    private static readonly HashSet<string> Words = Load();

    /// <summary>Words long enough to be known by all letters but one, by their first letter.</summary>
    private static readonly ILookup<char, (string Word, ulong Shapes)> LongWords =
        Words.Where(word => word.Length >= ShortestMisspelt).ToLookup(word => word[0], word =>
            (word, Confusions.Shapes(word, 0, word.Length)));

    /// <summary>
    /// Whether a word, or a longer word one letter off it ("D'AFFAIRS"), is one of a title, or put together of pieces of titles ("ESTOff").
    /// </summary>
    public static bool Contains(string word)
    {
        if (Words.Contains(word)) return true;
        if (word.IndexOf('0') >= 0) return Contains(word.Replace('0', 'O'));
        if (word.Length >= ShortestCompound && IsCompound(word, 0, 0)) return true;
        if (word.Length < ShortestMisspelt) return false;
        ulong shapes = Confusions.Shapes(word, 0, word.Length);
        foreach (var (known, knownShapes) in LongWords[Chars.ToUpper(word[0])])
            if (Spelling.MayBe(shapes, knownShapes, Spelling.Other)
                && Spelling.Cost(word, 0, word.Length, known, Spelling.Other) <= Spelling.Other) return true;
        return false;
    }

    /// <summary>Whether a word of a title may be a person's surname.</summary>
    public static bool MayBeSurname(string word) => Surnames.Contains(word);

    /// <summary>Two pieces at least, without rest. Few pieces fit at a place, so trying them all costs little.</summary>
    private static bool IsCompound(string word, int at, int pieces)
    {
        if (at == word.Length) return pieces > 1;
        foreach (string piece in Pieces)
            if (string.Compare(word, at, piece, 0, piece.Length, StringComparison.OrdinalIgnoreCase) == 0
                && at + piece.Length <= word.Length && IsCompound(word, at + piece.Length, pieces + 1)) return true;
        return false;
    }

    private static HashSet<string> Load()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in TsvResource.Read("titles.tsv", 1)) words.Add(row[0]);
        return words;
    }
}
