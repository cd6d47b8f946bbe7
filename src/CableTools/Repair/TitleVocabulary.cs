using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Repair;

/// <summary>Words that belong to a title or an office, so to no name.</summary>
internal static class TitleVocabulary
{
    private const int ShortestMisspelt = 8;

    private static readonly HashSet<string> Words = Load();

    /// <summary>Words long enough to be known by all letters but one, by their first letter.</summary>
    private static readonly ILookup<char, (string Word, uint Shapes)> LongWords =
        Words.Where(word => word.Length >= ShortestMisspelt).ToLookup(word => word[0], word =>
            (word, Confusions.Shapes(word, 0, word.Length)));

    /// <summary>Whether a word, or a longer word one letter off it ("D'AFFAIRS"), is one of a title.</summary>
    public static bool Contains(string word)
    {
        if (Words.Contains(word)) return true;
        if (word.Length < ShortestMisspelt) return false;
        uint shapes = Confusions.Shapes(word, 0, word.Length);
        foreach (var (known, knownShapes) in LongWords[Chars.ToUpper(word[0])])
            if (Spelling.MayBe(shapes, knownShapes, Spelling.Other)
                && Spelling.Cost(word, 0, word.Length, known, Spelling.Other) <= Spelling.Other) return true;
        return false;
    }

    private static HashSet<string> Load()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in TsvResource.Read("titles.tsv", 1)) words.Add(row[0]);
        return words;
    }
}
