using CableTools.Repair;
using CableTools.Text;

namespace CableTools.Comparison;

/// <summary>Whether two words are likely one, read otherwise by a machine or a typist.</summary>
internal static class Misreadings
{
    /// <summary>
    /// Whether two words differ only by characters that are taken for one another ("0SLO", "comrnunique"), or by one that was lost. Where
    /// both are ordinary words ("now", "how") one of the copies may mean it.
    /// </summary>
    public static bool Are(string a, string b)
    {
        if (a == b || IsNumber(a) && IsNumber(b) || (OrdinaryWords.Contains(a) && OrdinaryWords.Contains(b))) return false;
        int i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            if (Chars.AreAlike(a[i], b[j]) || IsLost(a[i]) || IsLost(b[j]) || Alike(a[i], b[j])) (i, j) = (i + 1, j + 1);
            else if (IsPair(a, i, b[j])) (i, j) = (i + 2, j + 1);
            else if (IsPair(b, j, a[i])) (i, j) = (i + 1, j + 2);
            else return false;
        }

        return i == a.Length && j == b.Length;
    }

    /// <summary>A character that no encoding knew.</summary>
    private static bool IsLost(char c) => c == '\uFFFD';

    private static bool IsNumber(string word)
    {
        foreach (char c in word)
            if (Chars.IsLetter(c)) return false;
        return true;
    }

    private static bool Alike(char a, char b) => Confusions.AreAlike(a, b) || Confusions.AreAlike(b, a);

    private static bool IsPair(string text, int at, char one) =>
        one is 'M' or 'm' && at + 1 < text.Length && text[at] is 'R' or 'r' && text[at + 1] is 'N' or 'n';
}
