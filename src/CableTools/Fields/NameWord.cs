using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>What one word of a "Classified By" line may be.</summary>
internal static class NameWord
{
    private const int LongestSymbol = 4;

    public static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
        { "DE", "VAN", "VON", "DER", "DEL", "LA", "LE", "DI", "DA", "AL", "BIN", "TEN", "ST.", "ST", "DU", "MC", "EL", "DOS" };

    public static readonly HashSet<string> Suffixes = new(StringComparer.OrdinalIgnoreCase) { "JR", "JR.", "SR", "SR.", "II", "III", "IV" };

    public static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "OF", "FOR", "TO", "AT", "IN", "THE", "AND", "ON", "WITH", "EMBASSY", "CONSULATE", "AMEMBASSY", "AMCONSUL", "USUN", "USNATO",
        "USEU",
        "MISSION-", "&",
    };

    public static bool CanBeName(string word)
    {
        string bare = word.Trim('.', '(', ')', '"', ',');
        if (bare.Length == 0 || (word[0] == '(' && bare.Length <= LongestSymbol && !HasLower(bare))) return false;
        if (Particles.Contains(bare)) return true;

        // A zero for the letter O: "B0HLEN", "LEE 0. COLDREN".
        if (bare == "0") return word.Length > 1;
        bool elided = bare.Length > 3 && bare[0] == 'd' && bare[1] is '\'' or '\u2019' && Chars.IsUpper(bare[2]);
        if (!Chars.IsUpper(bare[0]) && bare[0] != '0' && !elided) return false;
        foreach (char c in bare)
            if (!Chars.IsLetter(c) && c is not ('-' or '\'' or '\u2019' or '.' or '`' or '0')) return false;
        if (bare.Trim('0').Length == 0) return false;

        // The vocabulary has straight apostrophes; a stop may belong to its word ("DEP.") or not.
        bare = bare.Replace('\u2019', '\'').TrimEnd('\'', '`');
        string ended = word.Replace('\u2019', '\'').TrimEnd('.', ',');
        if (TitleVocabulary.Contains(bare) || (ended != bare && TitleVocabulary.Contains(ended))) return false;
        if (bare.IndexOf('-') < 0) return true;
        return !Array.Exists(bare.Split('-'), half => half.Length > 2 && TitleVocabulary.Contains(half));
    }

    public static bool IsTitle(string word) => TitleVocabulary.Contains(word) || IsSymbol(word);

    public static bool IsSymbol(string word) => word.Length > 1 && word.IndexOf('.') < 0 && !HasLower(word) && !Suffixes.Contains(word);

    public static bool HasLower(string word) => new TextSlice(word, 0, word.Length).HasLower;
}
